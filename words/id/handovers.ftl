# Serah terima takeover: dua daftar, dari akun dipinjamkan sampai kembali.
handovers-head = <b>Serah terima</b>: { $slot }
handovers-theme = Tema: { $theme }
handovers-brief = Arahan: { $brief }
handovers-brief-elsewhere = Arahan lengkapnya ada di kartu grup.
handovers-who = Penjaga akun: { $guardian }. Pemegang: { $holder }.
handovers-who-three = Penjaga akun: { $guardian }. Pemegang: { $holder }. Pendamping: { $adult }.
handovers-nobody = belum ada
handovers-list = { $phase ->
    [opening] Daftar awal, bagianmu:
   *[closing] Daftar penutup, bagianmu:
}
handovers-done-line = ✓ { $line }
handovers-next-line = ▸ <b>{ $line }</b>
handovers-open-line = ○ { $line }
handovers-agreed-line = • { $line }
handovers-rule = { $rule ->
    [welcome] Mulai dengan posting sambutan
    [sign-off] Tutup dengan posting pamit
    [posts] Paling sedikit { $posts } posting selama slot
    [no-password] Kata sandi, profil, dan pengaturan tidak diganti
    [no-follows] Tidak mengikuti atau berhenti mengikuti akun lain
    [no-messages] Pesan pribadi tidak dibuka dan tidak dibalas
    [no-adverts] Tidak mempromosikan diri sendiri atau jualan
   *[no-parties] Tidak ada partai, calon, atau politik praktis
}
handovers-item = { $item ->
    [access] { $way ->
        [device] Akun kubuka sendiri di HP-ku; tidak ada orang lain yang mengetik kata sandinya
       *[collaborator] Dia sudah kutambahkan lewat fitur kolaborator; kata sandi tidak dibagikan
    }
    [two-step] Verifikasi dua langkah masih menyala
    [not-personal] Ini bukan akun pribadi: yang terbit adalah suara organisasi
    [device] Aku di sampingnya dan memegang HP-nya sampai selesai
    [sessions] Selain HP penjaga, tidak ada yang masih masuk ke akun ini
    [password] Kata sandi sudah diganti kalau sempat diketik
   *[drafts] Draf dan unggahan yang belum jadi sudah dihapus
}
handovers-ask-way = Lewat apa akunnya dipinjamkan? Kata sandi tidak perlu diberitahukan ke siapa pun, juga tidak kepadaku.
handovers-device-button = Di HP-ku sendiri
handovers-collaborator-button = Fitur kolaborator
handovers-others = { $side ->
    [guardian] Penjaga akun: { $done } dari { $all }
    [holder] Pemegang: { $done } dari { $all }
   *[adult] Pendamping: { $done } dari { $all }
}
handovers-mine-done = Bagianmu sudah lengkap. Tinggal menunggu yang lain.
handovers-needs-adult = Pendamping dewasa belum ada, jadi serah terima belum bisa selesai. Humas sudah kuberi tahu.
handovers-needs-guardian = Yang menyerahkan akun belum ada. Humas sudah kuberi tahu.
handovers-prepares = Kamu menyiapkan isinya, { $adult } yang memposting. Tidak ada yang perlu kamu centang.
handovers-stays-beside = Tetaplah di sampingnya sampai daftarnya lengkap. Tidak ada yang perlu kamu centang.
handovers-rules-for-her = Yang disepakati:
handovers-late = Sudah lewat 15 menit dan daftarnya belum lengkap.
handovers-running = Takeover berjalan sampai pukul { $until }. Posting dilaporkan: { $posts } dari { $wanted }.
handovers-running-free = Takeover berjalan sampai pukul { $until }. Posting dilaporkan: { $posts }.
handovers-report-hint = Setiap kali ada yang terbit, tempel tautannya di sini.
handovers-closing = { $stopped ->
    [yes] Takeover dihentikan. Tidak ada yang diposting lagi; akunnya dikembalikan lewat daftar ini.
   *[no] Waktunya selesai. Akunnya dikembalikan lewat daftar ini.
}
handovers-closing-until = Tolong lengkapi sebelum pukul { $until }.
handovers-overdue = Sudah lewat satu jam dan daftarnya belum lengkap. Ketua sudah kuberi tahu. Selesaikan sekarang, ya.
handovers-closed = { $who ->
    [guardian] Selesai, akunnya sudah kembali. Makasih sudah menjaganya!
    [adult] Selesai, akunnya sudah kembali. Makasih sudah mendampingi!
    [prepares] Selesai, akunnya sudah kembali. Makasih, isi yang kamu siapkan sudah tampil!
   *[holds] Selesai, akunnya sudah kembali. Makasih sudah memakainya dengan baik!
}
handovers-missed = { $side ->
    [holder] Takeover ini tidak jadi. Tidak apa-apa, slot lain selalu ada.
   *[other] Takeover ini tidak jadi, dan jam akunnya sudah bebas lagi. Makasih sudah menyiapkan waktu!
}
handovers-not-hers = Serah terima ini tidak lagi denganmu. Makasih sudah mau ikut!
handovers-end-sure = Selesai lebih cepat? Daftar penutup langsung dibuka.

handovers-agree-button = Setuju
handovers-done-button = Sudah
handovers-yes-button = Ya
handovers-changed-button = Sudah diganti
handovers-never-typed-button = Tidak pernah diketik
handovers-more-button = Lainnya
handovers-back-button = Kembali
handovers-untick-button = Batalkan centang terakhir
handovers-report-button = Lapor posting
handovers-end-button = Selesai lebih cepat
handovers-end-sure-button = Ya, selesai
handovers-keep-on-button = Belum
handovers-guardian-button = Minta penjaga lain
handovers-leave-button = Aku tidak bisa mendampingi
handovers-result-button = Lihat laporan

# Kartu humas dan baris di paspor slot.
handovers-room-head = <b>Takeover</b>: { $slot }
handovers-room-named = Serah terima belum dibuka.
handovers-room-opening = Serah terima dibuka: { $done } dari { $all } baris dicentang.
handovers-room-late = Sudah lewat 15 menit dan daftarnya belum lengkap. Yang ditunggu: { $who }.
handovers-side = { $side ->
    [guardian] penjaga akun
    [holder] pemegang
   *[adult] pendamping
}
handovers-room-needs-guardian = Penjaga akun tidak bisa. Siapa yang menggantikan?
handovers-room-needs-adult = Pemegangnya di bawah 18 tahun dan pendamping dewasanya belum ada.
handovers-room-running = Sedang berjalan sampai pukul { $until }. Posting dilaporkan: { $posts }.
handovers-room-closing = { $stopped ->
    [yes] Dihentikan. Daftar penutup: { $done } dari { $all }.
   *[no] Waktunya selesai. Daftar penutup: { $done } dari { $all }.
}
handovers-room-overdue = Daftar penutup masih terbuka setelah satu jam: { $done } dari { $all }. Ketua sudah kuberi tahu. Kalau satu pihak tidak bisa dihubungi, pengurus boleh memeriksa sendiri dan mencentang bagiannya.
handovers-room-closed = Selesai, akunnya sudah kembali. Posting dilaporkan: { $posts }.
handovers-room-missed = Tidak jadi. Jam akunnya sudah bebas lagi.
handovers-room-gone = Slot ini tidak sedang dipegang siapa pun.
handovers-stop-sure = Hentikan takeover { $slot } sekarang? Pemegang dan penjaga akun langsung diberi tahu, dan daftar penutup dibuka.
handovers-call-off-sure = Batalkan takeover { $slot }? Semua yang menunggu diberi tahu, dan jam akunnya bebas lagi.
handovers-stop-button = Hentikan takeover
handovers-stop-sure-button = Ya, hentikan
handovers-keep-button = Tidak jadi
handovers-slot-button = Lihat slot
handovers-step-in-button = Aku gantikan
handovers-adult-button = Pilih pendamping
handovers-wait-button = Tunggu
handovers-replace-button = Ganti pemegang
handovers-call-off-button = Batalkan
handovers-call-off-sure-button = Ya, batalkan
handovers-tick-for-button = Periksa dan centang

handovers-passport = { $state ->
    [named] Serah terima belum dibuka.
    [opening] Serah terima dibuka: { $done } dari { $all }.
    [running] Takeover sedang berjalan. Posting dilaporkan: { $posts }.
    [closing] Daftar penutup: { $done } dari { $all }.
    [overdue] Daftar penutup terlambat: { $done } dari { $all }.
    [closed] Takeover selesai. Posting dilaporkan: { $posts }.
   *[missed] Takeover tidak jadi.
}
handovers-passport-stopped = Dihentikan sebelum waktunya.
handovers-passport-guardian = Penjaga akun: { $name }
handovers-passport-adult = Pendamping: { $name }
