# Laporan takeover: apa yang terjadi, angkanya, ucapan terima kasih.
takeover-reports-head = <b>Laporan takeover</b>
    { $slot }
takeover-reports-theme = Tema: { $theme }
takeover-reports-who = Pemegang: { $holder }. Penjaga akun: { $guardian }.
takeover-reports-who-three = Pemegang: { $holder }. Penjaga akun: { $guardian }. Pendamping: { $adult }.
takeover-reports-nobody = tidak tercatat lagi
takeover-reports-times = Dipegang dari { $began } sampai { $ended }.
takeover-reports-never = Akunnya belum sempat dipegang.
takeover-reports-late = Mulainya { $late } lebih lambat dari rencana.
takeover-reports-stopped = Dihentikan humas pada { $ended }.
takeover-reports-returned = Akunnya kembali { $closed }.
takeover-reports-open = Daftar penutup belum lengkap: { $done } dari { $all }.
takeover-reports-rules = Aturan yang dibaca dan disetujui: { $done } dari { $all }.
takeover-reports-closing = Daftar penutup: { $done } dari { $all }.
takeover-reports-posts = Posting yang dilaporkan: { $count } dari { $wanted }.
takeover-reports-posts-free = Posting yang dilaporkan: { $count }.
takeover-reports-link = • { $link }
takeover-reports-more-links = dan { $count } lagi
takeover-reports-numbers = { $after ->
    [first-numbers] Angka setelah 24 jam: { $numbers }.
   *[last-numbers] Angka setelah 7 hari: { $numbers }.
}
takeover-reports-measure = { $measure ->
    [views] { $count } tayangan
    [likes] { $count } suka
    [comments] { $count } komentar
    [shares] { $count } kali dibagikan
    [saves] { $count } kali disimpan
    [reach] { $count } akun terjangkau
    [followers] { $count } pengikut
   *[watching] { $count } penonton serentak
}
takeover-reports-no-numbers = Angkanya belum ada.
takeover-reports-reminds = Setelah 24 jam dan 7 hari, penjaga akun kuingatkan untuk mencatat angkanya.
takeover-reports-type-button = { $after ->
    [first-numbers] Catat angka 24 jam
   *[last-numbers] Catat angka 7 hari
}
takeover-reports-remind-button = Ingatkan angka
takeover-reports-stop-reminding-button = Tidak usah ingatkan
takeover-reports-open-button = Laporan
takeover-reports-toast-on = Oke, angkanya kuingatkan.
takeover-reports-toast-off = Oke, tidak kuingatkan.
takeover-reports-gone = Slot ini sudah tidak ada.
takeover-reports-not-yours = Laporan ini untuk humas dan yang ikut di takeover-nya.
takeover-reports-not-yet = Takeover ini belum selesai. Laporannya ada setelah akunnya kembali.
takeover-reports-missed = Takeover ini tidak jadi, jadi tidak ada laporannya.
takeover-reports-past = Waktu untuk diingatkan sudah lewat. Angkanya bisa langsung dicatat dari laporan.
