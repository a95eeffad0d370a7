# Kalau akun diretas: langkah, siapa dihubungi, dan pernyataan siap salin.
accounts-playbook = <b>Kalau { $name } diretas</b>
accounts-recover = { $platform ->
    [instagram] 1. Buka instagram.com/hacked dari HP yang biasa dipakai masuk, lalu ikuti langkahnya.
    [threads] 1. Threads ikut akun Instagram: buka instagram.com/hacked dari HP yang biasa dipakai masuk.
    [facebook] 1. Buka facebook.com/hacked dari HP yang biasa dipakai masuk, lalu ikuti langkahnya.
    [tiktok] 1. Di TikTok tekan Lupa kata sandi. Kalau gagal: Pengaturan dan privasi, Laporkan masalah, Akun diretas.
    [youtube] 1. Buka g.co/recover dari HP yang biasa dipakai masuk: yang dipulihkan adalah akun Google-nya.
    [x] 1. Buka help.x.com, pilih akun yang diretas, lalu ikuti langkahnya.
    [telegram] 1. Pemilik saluran: Pengaturan, Perangkat, Hentikan semua sesi lain. Lalu keluarkan admin yang tidak dikenal.
    [whatsapp-channel] 1. Pemilik saluran: pasang ulang WhatsApp dan daftarkan nomornya lagi, cek Perangkat tertaut, lalu keluarkan admin yang tidak dikenal.
   *[other] 1. Hubungi penyedia hosting-nya, minta situs dikunci, lalu ganti semua kata sandi admin.
}
accounts-steps =
    2. Masih bisa masuk? Ganti kata sandinya, keluarkan semua perangkat, cek email pemulihan dan verifikasi dua langkah.
    3. Foto layar kiriman si peretas, baru hapus. Jangan dibalas, jangan membayar.
    4. Bagikan pernyataan di bawah lewat jalan lain.
    5. Kata sandi dan kode tidak dikirim ke siapa pun, juga tidak ke sini.
accounts-call = { $has ->
    [yes] Hubungi walinya: { $guardians }
   *[no] Walinya belum dicatat.
}
accounts-call-heads = Kabari ketua: { $heads }
accounts-say = Pernyataan siap salin:
    <blockquote>{ $statement }</blockquote>
accounts-statement = Assalamu'alaikum. Akun { $name } sedang tidak kami pegang. Jangan percaya pesan, tautan, atau permintaan uang dari sana. Kabar berikutnya dari { $unit }.
accounts-alarm-sure = Yakin <b>{ $name }</b> diretas? Penjaga, pengurus, dan humas langsung kukabari, juga malam hari, dan takeover yang sedang berjalan di akun itu dihentikan.
accounts-alarm-sounded = { $stopped ->
    [0] Sudah kukabarkan ke { $told } orang. Sekarang langkah pertama dulu:
   *[other] Sudah kukabarkan ke { $told } orang, dan { $stopped } takeover dihentikan. Sekarang langkah pertama dulu:
}
accounts-alarm = <b>{ $name } dilaporkan diretas</b> oleh { $who }, { $at }. Kalau kamu bisa masuk: ganti kata sandinya dan keluarkan semua perangkat sekarang. Kata sandi dan kode jangan dikirim ke siapa pun, juga tidak ke sini.
accounts-alarm-over = <b>{ $name }</b> sudah aman lagi. Terima kasih sudah sigap. Cek keamanannya sekali lagi, ya.
accounts-keepers-asked = { $who } merasa ada yang janggal di <b>{ $name }</b>. Bisa tolong dilihat? Langkahnya ada di tombol ini.
accounts-keepers-told = { $told ->
    [0] Belum ada penjaga atau ketua yang bisa kukabari. Hubungi langsung, ya.
   *[other] Sudah kumintakan ke { $told } orang.
}
accounts-which-hacked = Akun mana yang diretas?
accounts-hacked-tell-humas = Kalau akun unitmu terasa aneh, segera kabari humas atau pengurus. Mereka punya langkah-langkahnya di /akun. Jangan buka tautan yang dikirim akun itu.

accounts-alarm-button = Akun ini diretas
accounts-alarm-yes-button = Ya, kabari semua
accounts-keepers-button = Minta penjaga melihat
accounts-say-copy-button = Salin pernyataan
accounts-say-whatsapp-button = Bagikan ke WA
accounts-say-write-button = Ubah pernyataan
accounts-steps-button = Langkah-langkahnya
