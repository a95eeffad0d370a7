# Daftar kasus unit.
case-lists-open = { $count ->
    [0] <b>Kasus { $unit }</b>

        Tidak ada kasus yang terbuka. Alhamdulillah, tenang.
   *[other] <b>Kasus { $unit }</b>

        Belum ditangani: { $new } · Ditangani: { $held } · Dipantau: { $watched }
}
case-lists-over = { $count ->
    [0] <b>Kasus { $unit } yang sudah ditutup</b>

        Belum ada.
   *[other] <b>Kasus { $unit } yang sudah ditutup</b> ({ $count })
}
case-lists-line = { $usual ->
    [yes] { $number }. { $case }
          { $state } · { $reports } laporan
   *[no] { $number }. { $case } · <b>{ $weight }</b>
         { $state } · { $reports } laporan
}
case-lists-new = belum ada yang menangani, { $age }
case-lists-deferred = ditunda sampai { $until }
case-lists-held = { $known ->
    [yes] { $name } menangani
   *[no] sedang ditangani
}
case-lists-watched = dipantau sampai { $until }
case-lists-ended = { $state ->
    [dismissed] bukan masalah, { $at }
   *[done] selesai, { $at }
}
case-lists-found = { $count ->
    [0] Belum ada kasus tentang itu. Coba kata lain, atau tempel tautannya.
   *[other] <b>Ketemu { $count } kasus.</b>
}
case-lists-ask = Tempel tautannya, atau ketik beberapa kata dari kasusnya. Kalau tidak jadi, ketik /batal.
case-lists-open-button = Buka { $number }
case-lists-before-button = Sebelumnya
case-lists-after-button = Berikutnya
case-lists-search-button = Cari kasus
case-lists-over-button = Yang sudah ditutup
case-lists-all-button = Yang masih terbuka
case-lists-figures-button = Angka kecepatan kita
