# Keamanan akun: empat hal, dan pertanyaannya.
accounts-safety-page = Keamanan <b>{ $name }</b>
accounts-point = { $point ->
    [two-step] Verifikasi dua langkah menyala
    [recovery] Email pemulihan milik organisasi
    [holders] Dua orang bisa masuk
   *[sessions] Tidak ada perangkat asing
}
accounts-point-line = { $is_so ->
    [yes] ✓ { $what } · { $ago }
   *[no] • { $what }: <b>belum</b> · { $ago }
}
accounts-point-never = • { $what }: belum pernah dicek
accounts-point-question = { $point ->
    [two-step] { $number } dari { $of } · <b>{ $name }</b>
    Apakah verifikasi dua langkah menyala?
    [recovery] { $number } dari { $of } · <b>{ $name }</b>
    Apakah email pemulihannya milik organisasi, bukan milik satu orang? Alamatnya jangan ditulis di sini.
    [holders] { $number } dari { $of } · <b>{ $name }</b>
    Apakah dua orang bisa masuk, sehingga akun tetap aman kalau satu orang pergi?
   *[sessions] { $number } dari { $of } · <b>{ $name }</b>
    Lihat daftar perangkat yang sedang masuk. Apakah semuanya kamu kenal?
}
accounts-point-where = { $platform ->
    [instagram] Di Instagram: Pengaturan, Pusat Akun, Kata sandi dan keamanan.
    [threads] Di Threads masuknya lewat akun Instagram: Pengaturan, Pusat Akun, Kata sandi dan keamanan.
    [facebook] Di Facebook: Pengaturan, Pusat Akun, Kata sandi dan keamanan.
    [tiktok] Di TikTok: Pengaturan dan privasi, Keamanan.
    [youtube] Di YouTube masuknya lewat akun Google: myaccount.google.com, Keamanan.
    [x] Di X: Pengaturan, Keamanan dan akses akun.
    [telegram] Di Telegram, tiap admin saluran: Pengaturan, Privasi dan Keamanan, juga Perangkat.
    [whatsapp-channel] Di WhatsApp, tiap admin saluran: Setelan, Akun, juga Perangkat tertaut.
   *[other] Lihat di akun admin situs dan di panel hosting-nya.
}

accounts-check-button = { $again ->
    [yes] Cek lagi
   *[no] Cek sekarang
}
accounts-point-button = { $is_so ->
    [yes] Ya, sudah
   *[no] Belum
}
