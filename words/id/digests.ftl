# Ringkasan harian: paling banyak lima baris, keputusan dulu. $greeting sudah berisi salam dan nama.
digests-title = { $greeting }. Ringkasan <b>{ $day }</b>
digests-unit = { $unit }
digests-missed = { $yesterday ->
    [yes] Ringkasan kemarin tidak sampai.
   *[no] Sejak { $day } ada ringkasan yang tidak sampai.
}{ $waits ->
    [yes] {" "}Yang masih perlu kamu putuskan ada di bawah.
   *[no] {""}
}
digests-nothing = Tidak ada yang menunggu keputusanmu, dan hari ini belum ada rencana. Aku tetap jaga di sini.
digests-quiet = Tidak ada yang baru sejak ringkasan terakhir. Aku tetap jaga di sini.
digests-decide = <b>Perlu keputusan</b>
digests-today = <b>Hari ini</b>
digests-yesterday = <b>Kemarin</b>
digests-line = { $number }. { $line }
digests-yesterday-button = { $number } Lihat kemarin
digests-more-button = Selengkapnya (+{ $count })
digests-calendar-button = Kalender
digests-set-button = Atur ringkasan
