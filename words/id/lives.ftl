# Siaran langsung: kartu di grup, halaman pemandu, pengingat, dan angkanya.
lives-none =
    Belum ada siaran langsung.

    Untuk membuatnya, ketik misalnya: /live Sabtu 19.30 IG Ngaji bareng
lives-listed = <b>Siaran langsung</b>
lives-how = Yang baru: /live Sabtu 19.30 IG Ngaji bareng
lives-by-adults = Pemandunya 18 tahun ke atas; yang kamu ketik jadi usul untuk humas.
lives-line = { $number }. { $at } · { $place } · { $title }{ $state ->
    [on] {" "}<b>(sedang live)</b>
    [ended] {" "}(selesai)
    [missed] {" "}(tidak tercatat mulai)
   *[planned] {""}
}
lives-head = <b>{ $title }</b>
lives-by = Pemandu: { $name }
lives-by-nobody = Pemandu: belum ada
lives-invites = Mengajak ke: { $name }, { $at }
lives-link = Tautan: { $link }
lives-points = <b>Pokok bahasan</b>
lives-no-points = Pokok bahasan belum ditulis.
lives-state-planned = Belum mulai.
lives-state-uncleared = Belum bisa dimulai: siaran akun resmi harus disetujui orang kedua dulu. Ajukan lewat kartu rencana.
lives-state-on = <b>Sedang live</b> sejak pukul { $at }. Kalau sudah selesai, tekan Selesai.
lives-state-ended = Sudah selesai.
lives-state-missed = Mulainya tidak tercatat. Tadi jadi, atau mau pindah waktu?
lives-state-off = Siaran ini tidak jadi.
lives-drop-sure = Yakin siaran ini tidak jadi? Rencananya ikut batal.
lives-which-event = Siaran ini mengajak ke acara yang mana?
lives-ran = Pukul { $begins } sampai { $ends } ({ $length }).
lives-number-watching = puncak { $count } penonton
lives-number-views = { $count } tayangan
lives-number-likes = { $count } suka
lives-number-comments = { $count } komentar

lives-group-on = { $named ->
    [yes] <b>Sedang live</b> dari { $unit }: { $title }
   *[no] <b>Sedang live</b>: { $title }
}
lives-group-ended = { $named ->
    [yes] Live { $unit } selesai: { $title }
   *[no] Live selesai: { $title }
}
lives-shared = Sedang live: { $title } ({ $place })

lives-begin-button = Mulai
lives-end-button = Selesai
lives-resume-button = Urungkan, masih live
lives-points-button = Pokok bahasan
lives-type-link-button = Tautan
lives-more-button = Lainnya
lives-back-button = Kembali
lives-events-button = Ajak ke acara
lives-event-button = { $name }
lives-no-event-button = Tanpa acara
lives-plan-button = Kartu rencana
lives-move-button = Pindah waktu
lives-drop-button = Tidak jadi
lives-drop-yes-button = Ya, tidak jadi
lives-keep-button = Tetap jadi
lives-held-button = Tadi jadi
lives-open-button = Buka live
lives-calendar-button = Simpan ke kalender
lives-numbers-button = Catat angka
lives-numbers-more-button = Ubah angka
lives-whatsapp-button = Bagikan ke WA
lives-copy-button = Salin
lives-watch-button = Buka
lives-use-button = Pakai { $account }

lives-tomorrow = Kamu memandu siaran langsung <b>{ $title }</b> di { $place }: { $at }.
lives-soon = Siap-siap siaran langsung <b>{ $title }</b> di { $place }: { $at }. { $cleared ->
    [yes] Begitu siaranmu jalan, tekan Mulai; grup lalu mendapat kartunya.
   *[no] Isinya belum disetujui, jadi belum bisa dimulai. Ajukan dulu lewat kartu rencana, ya.
}
lives-remind-uncleared = Isinya belum disetujui. Ajukan dulu lewat kartu rencana, supaya bisa dimulai.
lives-remind-points = Pokok bahasannya masih kosong.
lives-remind-link = Tautannya boleh disiapkan dari sekarang.
lives-hostless = Siaran langsung <b>{ $title }</b> di { $place }, { $at }, belum punya pemandu (18 tahun ke atas).
lives-late = Siaran langsung <b>{ $title }</b> dijadwalkan { $at }. Kalau sudah jalan, tekan Mulai. Kalau bergeser atau tidak jadi, beri tahu di sini ya.
lives-missed = Mulainya siaran langsung <b>{ $title }</b> ({ $place }, { $at }) tidak tercatat. Kalau tadi jadi, catat di sini; kalau belum, pindahkan waktunya.
lives-closed = Siaran langsung <b>{ $title }</b> kututup sendiri karena waktunya sudah lama lewat. Makasih sudah memandu! Mau mencatat angkanya?
lives-ask-link = { $begins ->
    [yes] Di mana orang menontonnya? Tempel tautan siaranmu di { $place }, atau ketik nama akunnya, misalnya @namaakun. Setelah itu siaran tercatat mulai{ $own ->
        [yes] , dan tautannya terlihat di grup.
       *[no] .
    }
   *[no] Di mana orang akan menontonnya? Tempel tautan siaran di { $place }, atau ketik nama akunnya, misalnya @namaakun.{ $own ->
        [yes] {" "}Begitu kamu menekan Mulai, tautannya terlihat di grup.
       *[no] {""}
    }
}
lives-nudge = { $host } sedang live di { $place }: <b>{ $title }</b>. Mau dibuat promosi supaya kader ikut mengajak?
lives-ask-numbers = Berapa angkanya <b>{ $title }</b>? Ketik seperti: penonton 120, tayangan 1,2rb, suka 300, komentar 45
lives-numbers-again = { $known ->
    [yes] Aku belum yakin dengan "{ $said }". Ketik dengan kata di depannya, misalnya: penonton 120, tayangan 1200, suka 300
   *[no] Aku belum menemukan angkanya. Ketik misalnya: penonton 120, tayangan 1200, suka 300
}
lives-for-minors = Terima kasih idenya: <b>{ $title }</b>. Siaran langsung dipandu yang sudah 18 tahun, jadi ini kusimpan sebagai usul untuk humas. Kamu tetap bisa ikut: tulis pokok bahasan dan pertanyaannya lewat kartu rencana.

lives-why-booked = { $what ->
    [takeover] Akunnya sedang dipegang dalam takeover sampai { $until }. Pilih jam lain ya.
   *[live] Akunnya dipakai siaran langsung lain sampai { $until }. Pilih jam lain ya.
}
lives-booked = { $what ->
    [takeover] Pada waktu itu akunnya dipegang dalam takeover, sampai { $until }. Pilih waktu lain.
   *[live] Pada waktu itu akunnya dipakai siaran langsung lain, sampai { $until }. Pilih waktu lain.
}
lives-just-booked = Baru saja ada yang memakai akunnya pada waktu itu. Pilih waktu lain.
lives-elsewhere = { $named ->
    [facebook] Facebook
   *[other] Tempat itu
} belum bisa di /live; yang bisa Instagram, TikTok, dan YouTube. Pakai /rencana untuk yang lain.
lives-host-later = Siaran langsung dipandu yang sudah 18 tahun, di akun sendiri juga. Kamu bisa bantu pokok bahasan dan pertanyaannya.
lives-not-host = Yang memandu siaran inilah yang menekan ini. Mau menggantikan? Ambil dulu lewat kartu rencananya.
lives-not-cleared = Siaran akun resmi dimulai setelah disetujui orang kedua. Ajukan dulu lewat kartu rencananya.
lives-early = Belum waktunya. Mulai bisa ditekan dari { $at }.
lives-not-now = Ini sudah tidak bisa ditekan. Buka /live untuk melihat yang sekarang.
lives-gone = Siaran ini sudah tidak ada. Buka /live untuk melihat yang lain.
lives-in-private = Ini dibuka di chat pribadi denganku.
lives-link-none = Itu belum tautan. Tempel alamat siarannya, atau ketik nama akun seperti @namaakun.
lives-link-elsewhere = Tautan itu dari tempat lain. Tempel yang dari tempat siarannya, atau ketik nama akun seperti @namaakun.
lives-link-secret = Itu tautan undangan pribadi, jadi tidak kusimpan. Hapus pesanmu itu, lalu kirim tautan yang boleh dilihat semua orang.

lives-toast-on = Sudah tercatat mulai.
lives-toast-began = Tercatat mulai. Semoga lancar!
lives-toast-ended = Tercatat selesai. Terima kasih!
lives-toast-dropped = Siaran ini tidak jadi. Di kartu rencana bisa diurungkan sebentar.
