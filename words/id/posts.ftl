# Rencana: kartu, tombolnya, dan yang dikatakan saat mengisinya.
posts-title = <b>{ $title }</b>
posts-no-title = <i>Judulnya belum ada</i>
posts-no-title-short = (belum berjudul)
posts-when = { $moment }
posts-when-until = { $moment } sampai { $end }
posts-day = { $day }, jamnya belum
posts-owner = PJ: { $name }
posts-no-owner = PJ: belum ada
posts-platform = { $platform ->
    [instagram] Instagram
    [reels] Instagram Reels
    [story] Instagram Story
    [instagram-live] Instagram Live
    [tiktok] TikTok
    [tiktok-live] TikTok Live
    [youtube] YouTube
    [shorts] YouTube Shorts
    [youtube-live] YouTube Live
    [facebook] Facebook
    [x] X
    [threads] Threads
    [whatsapp] WhatsApp
    [whatsapp-status] Status WhatsApp
    [whatsapp-channel] Saluran WhatsApp
    [telegram] Telegram
   *[web] Situs web
}

posts-account = { $known ->
    [yes] { $platform } · { $handle }
   *[no] { $handle }
}
posts-holds-nothing = Isinya belum ada
posts-holds = { $both ->
    [yes] Isi: teks dan { $media } media
   *[no] { $text ->
        [yes] Isi: teks
       *[no] Isi: { $media } media
    }
}

posts-state-cancelled = Rencana ini dibatalkan.
posts-state-lapsed = Rencana ini kulepas karena 24 jam belum lengkap. Isinya masih ada; tekan Lanjutkan kalau jadi.
posts-state-official-draft = Rencana resmi: draf
posts-state-idea = Ini kucatat sebagai usul untuk akun resmi. Humas melihatnya dulu; terima kasih idenya!
posts-state-waiting = Menunggu periksa
posts-state-waiting-since = Menunggu periksa sejak { $since }
posts-state-fixing = Perlu perbaikan
posts-state-fixing-why = Perlu perbaikan: { $reason }
posts-state-approved = { $pj ->
    [yes] Disetujui
   *[no] Disetujui. Siapa yang jadi PJ-nya?
}
posts-state-scheduled = Terjadwal
posts-state-published = Sudah tayang.
posts-state-withdrawn = Sudah ditarik.
posts-elsewhere = Rencana ini sekarang diurus humas.
posts-cancel-sure = Batalkan rencana ini?

# Yang ditanyakan di kartu.
posts-ask-title = { $here ->
    [yes] Tinggal judulnya. Ketik di sini.
   *[no] Tinggal judulnya. Tekan Tulis judul, lalu ketik di chat pribadi.
}
posts-ask-day = Hari apa?
posts-ask-hour = Jam berapa?
posts-ask-hour-late = Jam yang biasa sudah lewat. Ketik jamnya, atau ganti hari.
posts-example = 30/11 19.30
posts-that-time = Waktu itu
posts-why-likely = Maksudnya { $moment }?
posts-why-ambiguous = Yang mana?
posts-why-past = { $moment } sudah lewat. Jadinya kapan?
posts-why-impossible-date = Tanggal { $said } tidak ada. Coba: { $example } atau Senin 19.30.
posts-why-impossible-hour = Jam di "{ $said }" tidak ada. Coba: { $example } atau Senin 19.30.
posts-why-repeat = "{ $said }" berulang. Rencana dibuat satu per satu; yang pertama tanggal berapa?
posts-why-week = "{ $said }" satu pekan penuh. Hari apa?
posts-why-unclear = Aku belum paham "{ $said }". Pilih harinya, atau ketik seperti 30/11 19.30.

# Tombol.
posts-today-button = Hari ini
posts-tomorrow-button = Besok
posts-day-after-button = Lusa
posts-yes-button = Ya, benar
posts-other-time-button = Ganti waktu
posts-other-day-button = Ganti hari
posts-write-title-button = Tulis judul
posts-write-time-button = Ketik waktu
posts-change-title-button = Ubah judul
posts-ask-time-button = Ubah waktu
posts-keep-time-button = Tidak jadi
posts-platform-button = Ubah platform
posts-no-platform-button = Tanpa platform
posts-take-button = Aku PJ-nya
posts-release-button = Lepas PJ
posts-cancel-plan-button = Batalkan rencana
posts-cancel-button = Ya, batalkan
posts-keep-button = Tidak jadi
posts-complete-button = Lengkapi
posts-mend-button = Perbaiki
posts-submit-button = Ajukan
posts-submit-again-button = Ajukan lagi
posts-recall-button = Batal ajukan
posts-review-button = Periksa
posts-promote-button = Jadikan rencana resmi
posts-clashes-button = { $count } bentrok lagi
posts-withdraw-button = Tarik
posts-see-button = Lihat
posts-undo-button = Urungkan
posts-reopen-button = Lanjutkan
posts-share-button = Bagikan ke WA
posts-more-button = Lainnya
posts-back-button = Kembali
posts-new-button = Rencanakan
posts-mine-button = Punyaku

# Daftar.
posts-line = { $known ->
    [yes] { $clock } { $platform }: { $title }
   *[no] { $clock } { $title }
}
posts-mine = <b>Rencanamu</b>
posts-mine-none = Kamu belum punya rencana. Mau buat satu?
posts-mine-line = { $draft ->
    [yes] { $number }. { $title } · belum lengkap
   *[no] { $number }. { $at } · { $title }
}

# Di chat pribadi.
posts-written-untitled = Waktunya sudah: { $at }. Sekarang ketik judulnya.
posts-type-title = { $has ->
    [yes] Ketik judul baru untuk <b>{ $title }</b>. Kalau tidak jadi, ketik /batal.
   *[no] Ketik judul rencananya. Kalau tidak jadi, ketik /batal.
}
posts-type-time = { $has ->
    [yes] Kapan <b>{ $title }</b>? Ketik misalnya Sabtu 19.30 atau 30/11 jam 7 malam. Kalau tidak jadi, ketik /batal.
   *[no] Kapan? Ketik misalnya Sabtu 19.30 atau 30/11 jam 7 malam. Kalau tidak jadi, ketik /batal.
}
posts-written = { $timed ->
    [yes] Sudah di kartunya: <b>{ $title }</b>, { $at }.
   *[no] Sudah di kartunya: <b>{ $title }</b>. Kapan? Ketik misalnya Sabtu 19.30, atau pilih di kartunya.
}
posts-stopped = Baik, tidak jadi. Ketik /menu kapan saja untuk mulai lagi.
posts-stopped-plan = Baik, rencana <b>{ $title }</b> kubatalkan. Salah? Tekan Urungkan di kartunya dalam satu menit.
posts-nothing-to-stop = Tidak ada yang sedang diisi.

# Baris kecil di atas layar.
posts-toast-changed = Kartu ini baru saja berubah. Lihat lagi, ya.
posts-toast-late = Sudah lewat satu menit. Ubah lewat Lainnya, ya.
posts-toast-taken = Kamu PJ-nya. Terima kasih!
posts-toast-planned = Sudah ada rencananya. Kartunya ada di grup ini.
posts-toast-started = Kartunya ada di bawah.

posts-toast-promoted = Jadi rencana resmi. Terima kasih!
posts-toast-own = Jadi rencana pribadi lagi.
posts-promoted = Usulmu <b>{ $title }</b> jadi rencana resmi. Terima kasih, ya! Kamu tetap tercatat sebagai penulisnya.
posts-hold-later = PJ rencana resmi memegang akun resmi, jadi belum bisa kamu ambil. Bantu teks atau desainnya lewat Lengkapi, ya.
posts-of-humas = Rencana resmi ini diurus humas dan penulisnya. Sampaikan usulmu kepada mereka, ya.
posts-humas-only = Rencana ini sedang diurus humas. Kalau kamu ikut mengurus, buka di chat pribadi, ya.

posts-not-now = Belum bisa sekarang. Lihat lagi kartunya: keadaannya sudah berubah.
posts-out = Rencana ini sudah tayang, jadi tidak diubah lagi. Ada yang salah? Tekan Lainnya, lalu Tarik.
posts-over = Rencana ini sudah dibatalkan atau dilepas. Ketik /rencana untuk membuat yang baru.
posts-gone = Rencana ini sudah tidak ada. Ketik /kalender untuk melihat yang lain.
posts-mine-nobody = Aku belum tahu ini siapa. Tulis sebagai dirimu sendiri, bukan atas nama grup, ya.
posts-of-another = Rencana ini ada PJ-nya. Sampaikan usulmu kepada PJ, humas, atau pengurus, ya.
posts-take-first = Rencana ini belum punya PJ. Tekan Aku PJ-nya dulu, lalu ubah.

