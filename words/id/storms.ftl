# Banyak laporan sekaligus dalam satu kartu.
storms-title = { $reports ->
    [1] <b>Laporan sedang ramai.</b> Yang berikutnya kukumpulkan di kartu ini.
   *[other] <b>{ $reports } laporan dalam { $took }</b>
}
storms-waiting = { $waiting ->
    [0] Semua sudah ada yang pegang. Tekan nomornya untuk membuka satu kasus.
   *[other] { $waiting } dari { $count } kasus belum ada yang pegang. Tekan nomornya untuk membuka satu kasus.
}
storms-case = { $state ->
    [new] { $number }. { $case }
    [held] { $number }. { $case } (dipegang)
    [watched] { $number }. { $case } (dipantau)
    [done] { $number }. { $case } (selesai)
   *[other] { $number }. { $case } (bukan masalah)
}
storms-gone = Kasus ini sudah tidak ada. Daftar yang masih terbuka ada di /kasus.
storms-before-button = ‹ Sebelumnya
storms-after-button = Berikutnya ›
