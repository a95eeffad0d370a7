# Kartu promosi di grup, daftar promosi yang terbuka, dan tugas milik satu orang.
offers-head = <b>{ $title }</b>{ $named ->
    [yes] {" "}· { $unit }
   *[no] {""}
}
offers-closes = Bisa diikuti sampai { $closes }
offers-over = { $why ->
    [withdrawn] Ditarik. Tolong jangan dibagikan lagi; yang sudah membagikan, tolong hapus.
    [stopped] Dihentikan humas.
    [answered] Sudah dicek. Hasilnya ada di klarifikasi di grup ini.
   *[closed] Sudah selesai. Terima kasih, semuanya!
}
offers-counts = { $seen } sudah baca, { $taken } ikut, { $done } selesai
offers-groups = Sudah kamu sebar ke grup WA? Tekan jumlahnya; yang dihitung hanya angkanya.
offers-whatsapp-button = Bagikan ke WA
offers-copy-button = Salin
offers-join-button = Ikut
offers-more-button = Lainnya
offers-back-button = Kembali
offers-seen-button = Sudah baca
offers-kits-button = Kirimi aku
offers-groups-button = { $groups ->
    [1] 1 grup WA
    [2] 2 grup WA
   *[other] 3+ grup WA
}
offers-not-for-you = Yang ini untuk bidang atau unit lain. Lihat yang untukmu di /promosi, ya.
offers-awaits = Teksnya sedang diralat. Tunggu yang benar dulu, ya; kuberi tahu kalau sudah ada.
offers-in-private = Tombol ini untuk chat pribadi.
offers-open = Promosi yang terbuka di <b>{ $unit }</b>: { $count }
offers-none = Belum ada promosi yang terbuka di <b>{ $unit }</b>.
offers-line = • { $title }, { $at }
offers-mine = Tugasmu yang terbuka: { $count }
offers-mine-none = Tidak ada tugas yang menunggumu. Mau lihat apa yang bisa dibantu?
offers-mine-taken = <b>Kamu ikut</b>
offers-mine-offered = <b>Ditawarkan</b>
offers-mine-plans = <b>Rencanamu pekan ini</b>
offers-send-button = Siarkan
offers-look-button = Promosi terbuka
offers-plan-button = Rencanakan
offers-toast-joined = Terima kasih, kamu ikut! Kitmu ada di chat pribadi.
offers-toast-helps = Kamu bisa membantu dengan cara lain. Caranya ada di chat pribadi.
offers-toast-joined-here = Terima kasih, kamu ikut!
