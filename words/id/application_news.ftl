# Kabar pribadi tentang slot takeover: dipilih, ditawari, dikembalikan, dibatalkan.
news-chosen = { $part ->
    [prepares] Kabar baik! <b>{ $slot }</b> giliranmu: kamu yang menyiapkan isinya, orang dewasa yang mengunggah. Kamu diingatkan sebelum mulai.
   *[other] Kabar baik! <b>{ $slot }</b> giliranmu. Kamu diingatkan sebelum mulai, dan serah terimanya lewat kartu di sini.
}
news-asked = Humas memilihmu untuk <b>{ $slot }</b>. Pembina ditanya dulu, paling lambat { $until }; setelah itu kamu dikabari.
news-passed-over = Terima kasih sudah mendaftar untuk { $slot }. Kali ini yang memegang orang lain. Kamu di daftar tunggu nomor { $place }: kalau kosong, kamu ditanya, dan yang belum pernah dapat giliran didahulukan lain kali.
news-offered = <b>{ $slot }</b> kosong lagi, dan sekarang giliranmu. Mau? Jawab sampai { $until }; setelah itu ditawarkan ke orang berikutnya.
news-expired = Tawaran { $slot } sudah lewat waktunya. Tidak apa-apa; kalau masih mau, lihat di /takeover.
news-replaced = Jadwal { $slot } diatur ulang humas, dan slot itu berpindah. Maaf ya. Kamu di daftar tunggu; kalau kosong lagi, kamu ditanya.
news-taken-back = Jadwal { $slot } diatur ulang humas, jadi slot itu tidak jadi kamu pegang. Maaf ya, ini bukan salahmu. Slot lain ada di /takeover.
news-approved = Pembina mengizinkan. <b>{ $slot }</b> giliranmu! Seorang dewasa mendampingimu memegang HP-nya.
news-refused = Untuk { $slot } pembina belum mengizinkan. Ini bukan salahmu. Idemu tetap berharga: kirim lewat /usul, ya.
news-unanswered = Untuk { $slot } belum ada jawaban pembina, jadi slotnya ditawarkan ke orang berikutnya. Kamu tetap di daftar tunggu.
news-cancelled = { $slot } dibatalkan humas. Tidak ada yang perlu kamu lakukan. Lihat slot lain di /takeover, ya.
news-swapped = Jadi ditukar! Sekarang giliranmu <b>{ $slot }</b>. Kamu diingatkan sebelum mulai.
news-empty = <b>{ $slot }</b> kosong lagi, dan daftar tunggunya habis. { $new ->
    [0] Anggota bisa mendaftar lagi.
   *[other] { $new } orang sudah mendaftar; pilih salah satu.
}
news-late = <b>{ $slot }</b> kosong lagi, dan waktunya terlalu dekat untuk bertanya ke daftar tunggu ({ $count } orang). Pilih sendiri, atau biarkan.
news-look-button = Lihat slotnya
news-others-button = Slot lain
news-compare-button = Bandingkan pendaftar
