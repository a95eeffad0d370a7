# Kabar pribadi tentang kasus: untuk yang melapor, dan untuk yang tadinya menangani.
case-news-kind = { $kind ->
    [viral] ramai
    [hoax] diduga hoaks
   *[content] konten
}
case-news-hers = { $placed ->
    [yes] { $kind }, { $where }, { $day }
   *[no] { $kind }, { $day }
}
case-news-told = { $did ->
    [dismissed] Laporanmu ({ $report }) sudah dilihat humas: untuk sekarang bukan masalah. Terima kasih sudah peduli. Kalau jadi ramai, lapor lagi, ya.
    [lifted] Laporanmu ({ $report }) sedang disiapkan humas supaya lebih banyak yang melihat. Terima kasih, kamu yang menemukannya!
   *[done] Laporanmu ({ $report }) sudah ditangani humas. Terima kasih sudah mengabari.
}
case-news-taken-over = { $case }

    { $who } yang melanjutkan kasus ini. Terima kasih sudah memulainya.
