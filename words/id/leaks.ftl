# Insiden: kebocoran data, jam 72-nya, dan dua pemberitahuan menurut UU 27/2022 pasal 46.
leaks-title = <b>Ada data yang bocor di { $unit }?</b> Pilih apa yang terjadi; jam 72 mulai berjalan. Belum yakin juga boleh dicatat.{ $known ->
    [yes] {" "}Yang sudah tercatat ada di bawah.
   *[no] {""}
}
leaks-kind-account-button = Akun dibajak
leaks-kind-device-button = HP/laptop hilang
leaks-kind-wrong-chat-button = Terkirim ke orang lain
leaks-kind-file-button = Berkas tersebar
leaks-kind-stranger-button = Orang luar di grup
leaks-kind-host-button = Server bot
leaks-kind-other-button = Lainnya
leaks-known-button = { $closed ->
    [yes] ✓ { $kind } · { $at }
   *[no] { $kind } · { $at }
}
leaks-head = { $closed ->
    [yes] <b>{ $kind }</b> · { $unit } · selesai
   *[no] <b>{ $kind }</b> · { $unit }
}
leaks-clock = { $over ->
    [yes] ⏰ Batas 72 jam sudah lewat { $left }: { $due }. Kirim sekarang, dan tulis sebab terlambatnya.
   *[no] ⏰ Kedua pemberitahuan paling lambat { $due } (tinggal { $left }).
}
leaks-noticed = Diketahui: { $at }
leaks-data = { $known ->
    [yes] Data: { $kinds }
   *[no] Data: belum dipilih
}
leaks-people = { $scope ->
    [all] Terdampak: semua anggota, { $adults } dewasa dan { $children } di bawah 18
    [department] Terdampak: bidang { $name }, { $adults } dewasa dan { $children } di bawah 18
   *[chosen] Terdampak: yang dipilih, { $adults } dewasa dan { $children } di bawah 18
}
leaks-what = Kejadian: { $what }
leaks-step-persons = Orang yang terdampak sudah diberi tahu
leaks-step-authority = Lembaga pengawas (sekarang Komdigi) sudah diberi tahu
leaks-step-closed = Selesai ditangani
leaks-step-done = ☑ { $step }: { $at }
leaks-step-open = ☐ { $step }
leaks-tick-persons-button = Orangnya sudah diberi tahu
leaks-tick-authority-button = Lembaga sudah diberi tahu
leaks-tick-closed-button = Selesai ditangani
leaks-noticed-page-button = Diketahui kapan
leaks-data-page-button = Data apa
leaks-people-page-button = Siapa terdampak
leaks-type-what-button = Tulis kejadiannya
leaks-notices-button = Naskah & daftar
leaks-list-button = Semua insiden
leaks-back-button = Kembali
leaks-open-button = Buka insiden
leaks-noticed-page = Kapan kebocoran ini diketahui? Jam 72 dihitung dari situ.
leaks-now-button = Baru saja
leaks-hours-button = 6 jam lalu
leaks-yesterday-button = Kemarin, jam ini
leaks-type-noticed-button = Ketik waktunya
leaks-data-page = Data apa yang bocor? Pilih semua yang cocok.
leaks-choice-button = { $chosen ->
    [yes] ✓ { $name }
   *[no] { $name }
}
leaks-data-names = nama depan
leaks-data-years = tahun lahir
leaks-data-telegram = id Telegram
leaks-data-roles = peran dan unit
leaks-data-photos = foto
leaks-data-reports = isi laporan
leaks-data-money = data donasi
leaks-data-other = data lain
leaks-people-page = Siapa yang terdampak? Sekarang: { $adults } dewasa, { $children } di bawah 18.
leaks-all-button = Semua anggota
leaks-department-button = Satu bidang
leaks-department-page = Bidang yang mana?
leaks-name-button = Pilih per nama
leaks-notices-page = Naskah tidak menyebut nama. Daftar hanya berisi nama depan dan id orang dewasa; yang di bawah 18 diberi tahu lewat walinya oleh pembina.
leaks-take-persons-button = Naskah untuk yang terdampak
leaks-take-authority-button = Naskah untuk lembaga
leaks-affected-button = Daftar yang diberi tahu
leaks-notice-file = { $to ->
    [authority] pemberitahuan-lembaga.txt
   *[persons] pemberitahuan-orang.txt
}
leaks-copy-button = Salin naskah
leaks-notice = <pre>{ $text }</pre>
leaks-notice-unknown = sedang dipastikan
leaks-notice-persons = Pemberitahuan kebocoran data pribadi

    Kami dari { $unit } memberi tahu bahwa sebagian data pribadimu yang kami simpan terbuka kepada orang yang tidak berhak.

    Data: { $kinds }.
    Diketahui: { $at }.
    Jenis kejadian: { $kind }.
    Bagaimana terjadi: { $what }.

    Yang sudah dan sedang kami lakukan: menutup jalannya, memeriksa siapa yang terdampak, melapor ke lembaga pengawas, dan mencegahnya terulang.

    Yang bisa kamu lakukan: jangan menjawab orang yang mengaku dari kami dan meminta kode, uang, atau foto. Tanyakan ke pengurus atau pembina. Lewat bot: /dataku untuk melihat, /hapusdata untuk menghapus datamu.

    Kami minta maaf. Pemberitahuan ini menurut UU 27/2022 pasal 46.
leaks-notice-authority = Pemberitahuan kegagalan pelindungan data pribadi (UU 27/2022 pasal 46)

    Pengendali data: { $unit }.
    Data pribadi yang terungkap: { $kinds }.
    Kapan diketahui: { $at }.
    Jenis kejadian: { $kind }.
    Bagaimana terungkap: { $what }.
    Jumlah subjek data: { $adults } dewasa dan { $children } anak (di bawah 18 tahun).

    Upaya penanganan dan pemulihan: jalan kebocoran ditutup, yang terdampak diberi tahu secara tertulis (anak melalui wali), akses diperiksa ulang, dan langkah pencegahan dicatat.

    Narahubung: pengurus { $unit }.
leaks-file = Siap dikirim atau dicetak.
leaks-ask-what = Ceritakan singkat apa yang terjadi dan apa yang sudah dilakukan, tanpa menyebut nama orang. Paling banyak { $most } huruf.
leaks-ask-noticed = Ketik kapan diketahui, misalnya: kemarin 19.30, atau 21/11 08.00.
leaks-ask-name = Ketik awal namanya, misalnya: Sit.
leaks-done = Sudah kucatat.
leaks-nobody = Tidak ada anggota yang namanya berawal begitu. Coba huruf lain.
leaks-reminder = Insiden <b>{ $kind }</b>: pemberitahuannya belum semua terkirim. Batasnya { $due } (tinggal { $left }).
leaks-closed = Insiden ini sudah selesai dan tidak diubah lagi.
leaks-gone = Insiden ini tidak ada lagi. Ketik /insiden, ya.
leaks-not-told = Beri tahu dulu orang yang terdampak dan lembaga pengawas, lalu tandai keduanya.
leaks-noticed-when = Waktunya belum bisa kubaca, belum terjadi, atau sudah lebih dari 90 hari. Coba: kemarin 19.30.
leaks-text-unclear = Tulis paling banyak { $most } huruf, ya.
leaks-list-head = Terdampak: { $adults } dewasa, { $children } di bawah 18 tahun.
leaks-list-children = Yang di bawah 18 ({ $children }) tidak didaftar di sini: walinya diberi tahu lewat pembina.
leaks-list-line = { $name } (id { $id })
