# Seberapa cepat laporan ditangani, dan sampai di grup mana.
case-figures-taken = Ditangani setelah { $after }
case-figures-clarified = klarifikasi pertama setelah { $after }
case-figures-reach = Dari { $groups } grup kader yang terhubung: dilaporkan di { $reported }, klarifikasi sampai di { $clarified }{ $both ->
    [0] {""}
   *[other] {" "}({ $both } di antaranya yang melaporkan)
}. Grup lain tidak terlihat olehku.
case-figures-title = <b>Angka kasus { $unit }</b>
case-figures-month = <b>30 hari terakhir</b>
case-figures-year = <b>Setahun terakhir</b>
case-figures-none = Belum ada kasus.
case-figures-cases = { $count } kasus, { $untaken ->
    [0] semua sudah ada yang melihat
   *[other] { $untaken } belum ada yang menangani
}
case-figures-pace-taken = Sampai “Saya tangani”: separuhnya dalam { $median }, 9 dari 10 dalam { $p90 } ({ $count } kasus)
case-figures-pace-clarified = Sampai klarifikasi pertama: separuhnya dalam { $median }, 9 dari 10 dalam { $p90 } ({ $count } kasus)
case-figures-never-taken = Sampai “Saya tangani”: belum pernah
case-figures-never-clarified = Sampai klarifikasi pertama: belum pernah
case-figures-few = Kasusnya masih sedikit, jadi angka ini belum banyak artinya.
case-figures-about = Dihitung sejak laporan pertama, malam dan libur ikut dihitung. Setiap angka pernah benar-benar terjadi, bukan rata-rata. Yang belum ditangani tidak masuk hitungan waktu.
case-figures-back-button = Kembali ke kasus
