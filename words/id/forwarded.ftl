# Yang diteruskan atau ditempel di chat pribadi: satu pertanyaan.
forwarded-question = { $count ->
    [1] Ini mau kita apakan? Yang kamu kirim kusimpan sehari saja, dan belum dibaca siapa pun.
   *[other] { $count } kiriman ini mau kita apakan? Kusimpan sehari saja, dan belum dibaca siapa pun.
}
forwarded-viral-button = Ramai/viral
forwarded-hoax-button = Diduga hoaks
forwarded-suggest-button = Usul konten
forwarded-report-button = Lapor pribadi
forwarded-plan-button = Jadikan rencana
forwarded-broadcast-button = Siarkan
forwarded-takeover-button = Posting takeover
forwarded-answered = { $door ->
    [plan] Baik, kujadikan rencana.
    [broadcast] Baik, kita siapkan siarannya.
    [takeover] Baik, kucatat sebagai posting takeover.
   *[other] Baik.
}
forwarded-over = Kiriman ini sudah diurus, atau sudah lewat sehari. Kirim sekali lagi kalau masih perlu, ya.
forwarded-edited = Pesan yang disunting tidak kubaca lagi. Kirim sekali lagi sebagai pesan baru, ya.
