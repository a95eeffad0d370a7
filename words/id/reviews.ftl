# Empat mata: kartu periksa, setuju, minta perbaikan, mendesak, dan daftar /periksa.
reviews-raw = { $text }

# Kartu periksa.
reviews-state-waiting = 🔎 <b>Menunggu periksa</b> sejak { $since }
reviews-state-missed = ⏰ <b>Belum tayang</b>: waktunya lewat sebelum ada yang memutuskan
reviews-state-fixing = 🛠 <b>Perlu perbaikan</b>: { $reason }
reviews-state-approved = { $said ->
    [1] ✅ <b>Disetujui</b> 1 orang
   *[other] ✅ <b>Disetujui</b> { $said } orang
}
reviews-state-draft = Ditarik dari periksa: masih dikerjakan.
reviews-state-planned = Ditarik dari periksa: masih dikerjakan.
reviews-state-published = 📣 <b>Sudah tayang</b>
reviews-state-withdrawn = Sudah tayang, lalu <b>ditarik</b>
reviews-state-cancelled = Rencana ini dibatalkan.
reviews-state-lapsed = Rencana ini dilepas.
reviews-from = Dari { $unit }
reviews-when = 🗓 { $at } (paling lambat { $until })
reviews-people = Penulis: { $wrote ->
    [yes] { $author }
   *[no] anggota
} · PJ: { $puts ->
    [yes] { $owner }
   *[no] belum ada
}
reviews-urgent = ⚡ Mendesak: { $reason }
reviews-no-text = <i>Tanpa teks</i>
reviews-nowhere = Platform belum dipilih
reviews-cut = <i>Teksnya lebih panjang. Tekan Lihat persis untuk membaca semuanya.</i>
reviews-media = 📎 { $kinds }
reviews-media-kind = { $kind ->
    [photo] { $count } foto
    [video] { $count } video
    [animation] { $count } GIF
   *[document] { $count } dokumen
}
reviews-source = Sumber: { $source }
reviews-released = Dilepas orang kedua: { $shown } ({ $reason })
reviews-count = Setuju: { $said } dari { $needed }
reviews-nobody-here = Belum ada orang kedua yang bisa memeriksa.
reviews-must-sign = ✍️ Menunggu tanda tangan kedua.

reviews-approve-button = Setujui
reviews-mend-button = Minta perbaikan
reviews-exactly-button = Lihat persis
reviews-more-button = Lainnya
reviews-back-button = Kembali
reviews-change-button = Ubah isi
reviews-reschedule-button = Ubah waktu
reviews-hurry-button = Mendesak
reviews-recall-button = Tarik dari periksa
reviews-sign-button = Tanda tangan kedua
reviews-look-button = Lihat rencananya
reviews-open-button = Buka kartu periksa

# Alasan yang tinggal ditekan.
reviews-fix-facts = faktanya
reviews-fix-names = nama atau gelarnya
reviews-fix-spelling = ejaannya
reviews-fix-photo = foto atau izinnya
reviews-fix-time = waktunya
reviews-fix-link = tautannya
reviews-fix-tone = nada bicaranya
reviews-fix-other = alasan lain, sudah dikirim ke penulisnya
reviews-fix-facts-button = Fakta
reviews-fix-names-button = Nama/gelar
reviews-fix-spelling-button = Ejaan
reviews-fix-photo-button = Foto/izin
reviews-fix-time-button = Waktu
reviews-fix-link-button = Tautan
reviews-fix-tone-button = Nada
reviews-fix-other-button = Lainnya: ketik
reviews-urgent-correction = ralat
reviews-urgent-aid = bantuan atau bencana
reviews-urgent-grief = kabar duka
reviews-urgent-clarify = klarifikasi
reviews-urgent-changed = jadwal berubah
reviews-urgent-correction-button = Ralat
reviews-urgent-aid-button = Bantuan/bencana
reviews-urgent-grief-button = Duka
reviews-urgent-clarify-button = Klarifikasi
reviews-urgent-changed-button = Jadwal berubah
reviews-urgent-other-button = Lainnya: ketik

# Mengirim untuk diperiksa.
reviews-submitted = { $needed ->
    [1] Terkirim. Satu orang lain akan memeriksanya.
   *[other] Terkirim. { $needed } orang lain akan memeriksanya.
}
reviews-submitted-alone = Kusimpan, tapi di unitmu belum ada orang kedua yang bisa memeriksa. Kalau sampai waktunya belum ada juga, kamu kutanya.
reviews-lack-content = Belum ada teks atau medianya. Isi dulu di Lengkapi → Teks.{ $items }
reviews-lack-time = Waktunya sudah lewat. Ubah waktunya dulu di kartunya.{ $items }
reviews-lack-source = Konten dakwah perlu sumber. Isi dulu di Lengkapi → Sumber.{ $items }
reviews-lack-checks = Masih perlu kamu jawab di Lengkapi → Daftar periksa: { $items }.

# Jawaban singkat.
reviews-one-more = { $said ->
    [1] Setujumu kucatat. Perlu satu orang lagi.
   *[other] Setujumu kucatat. Masih perlu orang lain.
}
reviews-toast-approved = Disetujui. Penulisnya kukabari.
reviews-toast-approved-already = Sudah disetujui.
reviews-toast-said-already = Setujumu sudah kucatat. Perlu satu orang lagi.
reviews-toast-changed-since = Isinya baru saja berubah. Baca lagi kartunya, lalu tekan Setujui kalau sudah cocok.
reviews-toast-sent-back = Penulisnya kukabari.
reviews-toast-recalled = Ditarik dari periksa.
reviews-toast-urgent = Ditandai mendesak.
reviews-toast-urgent-already = Sudah ditandai mendesak.
reviews-toast-signed = Terima kasih, tanda tangan kedua kucatat.
reviews-toast-signed-already = Tanda tangan keduanya sudah ada.
reviews-toast-sent = Kukirim ke chat pribadi kita.

# Yang ditolak, dan jalan keluarnya.
reviews-own-words = Kamu ikut menulis, jadi orang lain yang memeriksa, ya.
reviews-parent-later = Humas unit di atasnya ikut memeriksa setelah menunggu 24 jam.
reviews-time-passed = Waktunya sudah lewat. Ubah waktunya dulu, lalu periksa lagi.
reviews-no-source = Konten dakwah perlu sumber. Minta penulisnya mengisi Sumber dulu.
reviews-leaks-first = Ada yang sebaiknya tidak ikut tayang, misalnya nomor HP. Penulisnya perlu menghapusnya dulu.
reviews-ready-made = Untuk penulis di bawah 18, pilih alasan dari tombol saja, ya.
reviews-reason-long = Tulis singkat saja, paling banyak { $most } huruf.
reviews-nobody = Belum ada orang kedua yang bisa memeriksa.
reviews-signed-first = Kamu sudah menyetujuinya. Tanda tangan kedua dari orang lain, ya.
reviews-not-alone = Ada orang kedua yang bisa memeriksa, jadi tidak bisa tanpa pemeriksa.
reviews-not-its-time = Ini hanya bisa pada waktu tayangnya. Ubah waktunya dulu kalau perlu.

# Di chat pribadi.
reviews-approved = <b>{ $title }</b> disetujui, untuk { $at }. Kalau isinya diubah, perlu diperiksa lagi.
reviews-mend = <b>{ $title }</b> perlu diperbaiki dulu: { $reason }. Setelah itu kirim lagi, ya. Terima kasih!
reviews-sent-back = Sudah kusampaikan ke penulis <b>{ $title }</b>.
reviews-hurried = <b>{ $title }</b> ditandai mendesak.
reviews-fix-type = Apa yang perlu diperbaiki di <b>{ $title }</b>? Ketik satu kalimat; penulisnya akan membacanya. Kalau tidak jadi, ketik /batal.
reviews-urgent-type = Kenapa <b>{ $title }</b> mendesak? Ketik satu kalimat; yang memeriksa akan membacanya. Kalau tidak jadi, ketik /batal.
reviews-exactly = Persis begini <b>{ $title }</b> tampil di { $place }:
reviews-after-bytes = Itu tadi <b>{ $title }</b>, persis seperti yang akan tayang.
reviews-list = Menunggu kamu periksa: { $count }
reviews-list-none = Tidak ada rencana yang menunggu kamu periksa.
reviews-list-line = { $number }. { $urgent ->
    [yes] ⚡{" "}
   *[no] {""}
}<b>{ $title }</b>, tayang { $at }, menunggu sejak { $since }{ $other ->
    [yes] {" "}({ $unit })
   *[no] {""}
}
reviews-list-more = … dan { $count } lagi.
reviews-reminder = 🔎 Masih menunggu periksa: { $count }
reviews-nobody-yet = <b>{ $title }</b> ({ $at }) belum bisa diperiksa: belum ada orang kedua di unitmu. Ajak satu orang jadi humas atau pengurus, ya. Rencananya tetap kusimpan.
reviews-missed = <b>{ $title }</b> belum tayang: sampai waktunya ({ $at }) belum ada keputusan. Rencananya tetap ada; ubah waktunya kalau masih perlu.
reviews-alone = Waktunya <b>{ $title }</b>, tapi belum ada orang kedua yang bisa memeriksa. Aku tidak menayangkan apa pun. Kamu bisa menayangkannya sendiri, lalu kucatat "tayang tanpa pemeriksa".
reviews-alone-button = Tayangkan tanpa pemeriksa
reviews-alone-sure = Sebelum <b>{ $title }</b> kamu tayangkan sendiri, baca sekali lagi: fakta, nama, ejaan, dan izin fotonya. Setelah tayang, tekan tombol di bawah.
reviews-alone-did-button = Sudah kutayangkan
reviews-alone-done = <b>{ $title }</b> tercatat: tayang tanpa pemeriksa.
reviews-sign-reminder = { $count ->
    [1] ✍️ Ini lewat jalur mendesak dan belum ditandatangani orang kedua:
   *[other] ✍️ Ini lewat jalur mendesak dan belum ditandatangani orang kedua ({ $count }):
}
reviews-sign-line = { $number }. <b>{ $title }</b>
reviews-newcomer = Orang yang dulu menulis atau menyetujui rencana ini sudah menghapus datanya, jadi pemeriksanya harus orang yang sudah bergabung sebelum itu.

reviews-extra =
    { $name ->
       *[message] Pesan kunci
        [title] Judul
        [dos] Lakukan
        [donts] Jangan
        [hashtags] Tagar
        [link] Tautan
        [tasks] Yang diminta
    }
reviews-task =
    { $task ->
       *[share] bagikan
        [comment] komentar
        [vote] ikut memilih
        [attend] hadir
        [print] cetak dan tempel
    }

reviews-everywhere = Semua platform

# Promosi: dikirim ke anggota, bukan tayang.
reviews-promotion-state-missed = ⏰ <b>Promosi belum dikirim</b>: waktunya lewat sebelum ada yang memutuskan
reviews-promotion-state-published = 📣 <b>Promosi sudah dikirim</b>
reviews-promotion-state-withdrawn = Promosi ini sudah dikirim, lalu <b>ditarik</b>
reviews-promotion-state-cancelled = Promosi ini dibatalkan.
reviews-promotion-when = 📣 Promosi untuk anggota · dikirim paling lambat { $until } (diputuskan sebelum { $at })
reviews-promotion-submitted-alone = Kusimpan, tapi di unitmu belum ada orang kedua yang bisa memeriksa. Ajak satu orang jadi humas atau pengurus, ya.
reviews-promotion-lack-content = Belum ada caption atau berkasnya. Tekan Ubah, lalu Caption.{ $items }
reviews-promotion-lack-time = Waktunya sudah lewat. Tekan Ubah, lalu Waktu.{ $items }
reviews-promotion-lack-checks = Masih perlu kamu jawab di Ubah → Daftar periksa: { $items }.
reviews-promotion-approved = Promosi <b>{ $title }</b> disetujui. Buka kartunya untuk mengirim. Kalau isinya diubah, perlu diperiksa lagi.
reviews-promotion-mend = Promosi <b>{ $title }</b> perlu diperbaiki dulu: { $reason }. Setelah itu kirim lagi, ya. Terima kasih!
reviews-promotion-exactly = Caption promosi <b>{ $title }</b> untuk { $place }:
reviews-promotion-after-bytes = Itu tadi promosi <b>{ $title }</b>, persis seperti yang akan dikirim.
reviews-promotion-list-line = { $number }. { $urgent ->
    [yes] ⚡{" "}
   *[no] {""}
}Promosi <b>{ $title }</b>, putuskan sebelum { $at }, menunggu sejak { $since }{ $other ->
    [yes] {" "}({ $unit })
   *[no] {""}
}
reviews-promotion-nobody-yet = Promosi <b>{ $title }</b> ({ $at }) belum bisa diperiksa: belum ada orang kedua di unitmu. Ajak satu orang jadi humas atau pengurus, ya. Promosinya tetap kusimpan.
reviews-promotion-missed = Promosi <b>{ $title }</b> belum dikirim: sampai waktunya ({ $at }) belum ada keputusan. Promosinya tetap ada; ubah waktunya kalau masih perlu.
reviews-promotion-look-button = Lihat promosinya
reviews-promotion-people = Penulis: { $wrote ->
    [yes] { $author }
   *[no] anggota
}
