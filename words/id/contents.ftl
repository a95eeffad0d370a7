# Isi rencana: teks, media, akun, dan persetujuan yang tidak berlaku lagi.
contents-voided = { $read ->
    [yes] Isi <b>{ $title }</b> diubah setelah kamu setujui. Persetujuanmu tidak berlaku lagi; tolong periksa sekali lagi, ya.
   *[no] Isi <b>{ $title }</b> diubah setelah disetujui, jadi rencananya menunggu periksa lagi.
}
contents-look-button = Lihat
contents-voided-by-you = { $owes ->
    [yes] <b>{ $title }</b> tadinya sudah disetujui. Karena kamu ubah, jawab lagi Daftar periksa: { $items }. Setelah itu orang lain memeriksanya lagi.
   *[no] <b>{ $title }</b> tadinya sudah disetujui. Karena kamu ubah, sekarang menunggu periksa lagi.
}
contents-toast-voided = { $owes ->
    [yes] Berubah, jadi menunggu periksa lagi. Jawab lagi Daftar periksa: { $items }.
   *[no] Berubah, jadi menunggu periksa lagi.
}
