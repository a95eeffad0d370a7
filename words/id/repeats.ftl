# Rencana berulang.
repeats-weekly = { $every ->
    [1] setiap { $days }
   *[other] setiap { $every } minggu, { $days }
}
repeats-days = { $every ->
    [1] setiap hari
    [35] setiap lapanan (35 hari)
   *[other] setiap { $every } hari
}
repeats-selapan = setiap { $day } { $market }
repeats-monthly = { $long ->
    [yes] setiap tanggal { $days } (di bulan yang lebih pendek: hari terakhirnya)
   *[no] setiap tanggal { $days }
}
repeats-nth = { $nth ->
    [last] setiap { $day } terakhir tiap bulan
    [1] setiap { $day } pertama tiap bulan
    [2] setiap { $day } kedua tiap bulan
    [3] setiap { $day } ketiga tiap bulan
   *[4] setiap { $day } keempat tiap bulan
}
repeats-and = { $first } dan { $last }

repeats-question = { $long ->
    [yes] "{ $said }" berulang, pukul { $at }: { $days }. Di bulan yang lebih pendek kupakai hari terakhirnya. Dibuat berulang?
   *[no] "{ $said }" berulang, pukul { $at }: { $days }, dan seterusnya. Dibuat berulang?
}
repeats-yes-button = Ya, buat berulang
repeats-once-button = Sekali saja
repeats-toast-made = Dibuat berulang. Rencana sampai 4 minggu ke depan sudah ada di kalender.

repeats-page = { $ahead ->
    [yes] <b>{ $title }</b> berulang { $rule }, pukul { $at }.
        Berikutnya: { $days }
   *[no] <b>{ $title }</b> berulang { $rule }, pukul { $at }.
}
repeats-until = Sampai { $until }.
repeats-for-ever = Terus, sampai dihentikan.
repeats-page-help = Yang kamu ubah di kartunya hanya berlaku untuk rencana itu. Mau semuanya ikut? Tekan Samakan yang berikutnya.
repeats-spread-button = Samakan yang berikutnya
repeats-stop-button = Hentikan
repeats-type-button = Ketik sendiri
repeats-list-button = Semua yang berulang
repeats-offer = <b>{ $title }</b> belum berulang. Diulang bagaimana?
repeats-time-first = Tentukan dulu hari dan jamnya, lalu buat berulang.
repeats-ask = Ketik pengulangan <b>{ $title }</b>, misalnya: setiap Jumat 16.00, tiap tanggal 1, setiap Ahad Legi 08.00, setiap Senin sampai Desember. Kalau tidak jadi, ketik /batal.
repeats-sure = Pengulangannya berhenti sesudah rencana ini. { $count } rencana berikutnya sudah terlanjur dibuat. Bagaimana?
repeats-drop-button = Batalkan { $count } rencana itu
repeats-keep-button = Biarkan, cukup berhenti
repeats-spread = { $kept ->
    [0] { $changed } rencana berikutnya ikut berubah.
   *[other] { $changed } ikut berubah, { $kept } tetap karena sedang diperiksa atau sudah disetujui.
}
repeats-stopped = { $count ->
    [0] Pengulangan dihentikan.
   *[other] Pengulangan dihentikan, { $count } rencana dibatalkan.
}
repeats-listed = <b>Yang berulang</b>
repeats-line = { $number }. { $title }: { $rule }, { $at }. Berikutnya { $next }
repeats-none = Belum ada yang berulang. Ketik misalnya: /rencana setiap Jumat 16.00 Tips fikih
repeats-unclear = Aku belum paham pengulangan "{ $said }". Coba: setiap Jumat 16.00, atau tiap tanggal 1 pukul 8 pagi.
repeats-over = Pengulangan ini sudah berhenti.
