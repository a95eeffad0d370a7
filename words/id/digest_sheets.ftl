# Seluruh ringkasan, halaman demi halaman.
digest-sheets-title = { $part ->
    [decisions] <b>Perlu keputusan</b>
    [today] <b>Hari ini</b>
   *[yesterday] <b>Kemarin</b>
} · { $unit } ({ $page } dari { $pages })
digest-sheets-more = Masih ada { $count } lagi. Selesaikan yang di atas dulu, nanti yang lain muncul.
digest-sheets-cases-button = Lihat kasus
digest-sheets-back-button = Sebelumnya
digest-sheets-on-button = Berikutnya
