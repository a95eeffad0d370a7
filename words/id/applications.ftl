# Pegang akun resmi: slot yang bisa diambil, dan satu slot seperti dilihat anggota.
applications-title = Pegang akun resmi <b>{ $unit }</b>
applications-hers = Punyamu:
applications-hers-line = • { $slot }: { $state ->
    [offered] <b>menunggu jawabanmu</b>
    [asked] menunggu izin pembina
    [chosen] <b>giliranmu</b>
    [waiting] daftar tunggu
   *[applied] sudah mendaftar
}
applications-free = Yang bisa kamu ambil:
applications-free-line = • { $slot }, { $account }{ $free ->
    [yes] {""}
   *[no] {" "}(bisa antre)
}
applications-none = Belum ada slot yang bisa diambil. Kalau humas membukanya, kartunya muncul di grup.
applications-more-button = Lainnya
applications-before-button = Sebelumnya
applications-list-button = Semua slot
applications-shown = <b>{ $theme }</b>
    { $slot }
applications-shown-bare = <b>Pegang akun resmi</b>
    { $slot }
applications-brief = Arahan: { $brief }
applications-brief-in-group = Arahan lengkapnya ada di kartu grup.
applications-part = { $part ->
    [holds] Akunnya dibuka di HP penjaga akun, atau kamu ditambahkan lewat fitur resmi platformnya. Kata sandi tidak pernah diminta atau diberikan.
    [beside] Untuk usia 16–17: pembina ditanya dulu, dan seorang dewasa memegang HP-nya di sampingmu. Kata sandi tidak pernah diminta atau diberikan.
   *[prepares] Untuk usiamu: kamu menyiapkan isinya, orang dewasa yang mengunggah. Akunnya tidak kamu pegang.
}
applications-rules = Yang disepakati:
applications-rule = • { $rule }
applications-how = { $chosen ->
    [yes] { $closed ->
        [yes] Humas yang memilih. Pendaftarannya ditutup { $until }.
       *[no] Humas yang memilih. Bisa mendaftar sampai { $until }.
    }
   *[no] Siapa yang lebih dulu menekan, dapat.
}
applications-wanting = { $count ->
    [0] Belum ada yang mendaftar.
   *[other] { $count } orang mendaftar.
}
applications-behind = { $count ->
    [0] Daftar tunggunya masih kosong.
   *[other] { $count } orang di daftar tunggu.
}
applications-queue = Sudah ada yang memegang. { $count ->
    [0] Daftar tunggunya masih kosong.
   *[other] { $count } orang di daftar tunggu.
}
applications-stands-applied = <b>Kamu sudah mendaftar.</b> Humas yang memilih; kamu pasti dikabari.
applications-stands-waiting = <b>Kamu di daftar tunggu, nomor { $place }.</b> Kalau slotnya kosong, kamu ditanya.
applications-stands-offered = <b>Slot ini kosong lagi, dan sekarang giliranmu.</b> Mau? Jawab sampai { $until }.
applications-stands-asked = <b>Menunggu izin pembina</b>, paling lambat { $until }. Kamu dikabari begitu ada jawaban.
applications-stands-chosen = <b>Slot ini giliranmu.</b> Kamu diingatkan sebelum mulai.
applications-stands-passed = Tadi slot ini tidak jadi kamu pegang. Masih mau? Boleh mendaftar lagi.
applications-stands-returned = Tadi kamu mengembalikannya. Masih mau? Boleh mendaftar lagi.
applications-stands-withdrawn = Tadi kamu batal mendaftar. Masih mau? Boleh mendaftar lagi.
applications-stands-refused = Pembina belum mengizinkan untuk slot ini. Idemu tetap berharga: kirim lewat /usul, ya.
applications-stands-done = Sudah selesai. Terima kasih!
applications-stands-missed = Slot ini tidak jadi berlangsung.
applications-stands-over = Slot ini sudah berlalu.
applications-over = Slot ini sudah berlalu. Lihat yang lain di /takeover, ya.
applications-idea = Idemu: { $idea }
applications-apply-button = Tanpa ide dulu
applications-idea-button = Tulis ide
applications-take-button = Ambil sekarang
applications-queue-button = Masuk daftar tunggu
applications-change-button = Ubah ide
applications-withdraw-button = Batal mendaftar
applications-withdraw-yes-button = Ya, batal
applications-yes-button = Ya, aku ambil
applications-no-button = Tidak dulu
applications-give-back-button = Aku tidak bisa
applications-give-back-yes-button = Ya, kembalikan
applications-swap-button = Tukar jadwal
applications-handover-button = Serah terima
applications-keep-button = Tidak jadi
applications-ask-idea = Apa yang mau kamu ceritakan di { $slot }? Tulis idemu, satu pesan saja. Yang membaca hanya humas dan pembina.
applications-ask-withdraw = Batal mendaftar untuk { $slot }?
applications-ask-give-back = Kamu tidak bisa pada { $slot }? Slotnya ditawarkan ke orang berikutnya. Tidak apa-apa, lebih baik tahu lebih awal.
applications-toast-applied = Tercatat! Kamu dikabari.
applications-toast-taken = Slot ini giliranmu!
applications-toast-queued = Sudah ada yang lebih dulu. Kamu nomor { $place } di daftar tunggu.
applications-toast-asked = Pembina ditanya dulu, ya.
applications-toast-withdrawn = Sudah dibatalkan.
applications-toast-passed = Baik, lain kali ya.
applications-toast-returned = Sudah dikembalikan. Terima kasih sudah bilang.
applications-toast-saved = Idemu tersimpan.
applications-gone = Slot ini sudah tidak ada. Lihat yang lain di /takeover, ya.
applications-not-now = Ini sudah berubah. Buka slotnya sekali lagi di /takeover, ya.
applications-not-yours = Slot ini bukan giliranmu lagi. Lihat di /takeover, ya.
applications-in-hand = Akunnya sedang dipegang. Pakai kartu serah terimanya untuk menyelesaikan lebih awal.
applications-deadline = Pendaftarannya ditutup { $until }. Lihat slot lain di /takeover, ya.
applications-idea-long = Idemu terlalu panjang. Ringkas jadi paling banyak { $most } huruf, ya.
applications-needs-consent = Izin walimu untuk unit ini belum tercatat. Minta pembina mencatatnya lewat /izin, lalu coba lagi.
applications-nobody-to-ask = Belum ada pembina yang bisa ditanya, atau waktunya terlalu dekat. Untuk usia 16–17 pembina harus mengizinkan dulu.
takeovers-over = Slot ini sudah berlalu. Lihat yang lain di /takeover, ya.
takeovers-not-now = Slot ini sudah berubah. Buka sekali lagi, ya.
takeovers-hacked = Akun ini sedang dilaporkan diretas, jadi belum bisa dipegang. Coba lagi setelah humas bilang aman, ya.
takeovers-adults-only = Slot ini untuk 18 tahun ke atas. Idemu tetap ditunggu lewat /usul.
takeovers-childrens-hours = Slot ini kena jam malam atau jam sekolah. Di bawah 18 tahun: selesai sebelum 20.00, dan di hari sekolah mulai paling awal 14.15. Pilih slot lain, ya.
takeovers-from-16 = Slot ini untuk 16 tahun ke atas. Idemu tetap ditunggu lewat /usul.
