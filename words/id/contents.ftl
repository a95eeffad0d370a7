# Isi rencana: teks, media, akun, dan persetujuan yang tidak berlaku lagi.
contents-voided = { $read ->
    [yes] Isi <b>{ $title }</b> diubah setelah kamu setujui. Persetujuanmu tidak berlaku lagi; tolong periksa sekali lagi, ya.
   *[no] Isi <b>{ $title }</b> diubah setelah disetujui, jadi rencananya menunggu periksa lagi.
}
contents-look-button = Lihat
contents-toast-voided = Isinya berubah, jadi menunggu periksa lagi.
