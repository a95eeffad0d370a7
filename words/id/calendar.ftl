# Kalender: daftar per hari, dan satu bulan dalam angka.
calendar-head = <b>Kalender</b> { $first } – { $last }
calendar-day = <b>{ $day }</b>
calendar-entry = { $owned ->
    [yes] { $line } · { $owner }
   *[no] { $line }
}
calendar-named = { $sure ->
    [yes] { $name }{ $kind ->
        [holiday] {" "}(libur)
       *[other] {""}
    }
   *[no] { $name }{ $kind ->
        [holiday] {" "}(libur, perkiraan)
       *[other] {" "}(perkiraan)
    }
}
calendar-names = {" "}· { $names }
calendar-month = { $lines }
calendar-count = { $planned ->
    [yes] { $day }: { $count } rencana{ $names }
   *[no] { $day }{ $names }
}
calendar-more = … dan { $count } hari lagi.
calendar-empty = Belum ada rencana di hari-hari ini. Mau mulai satu? Cukup judul dan waktunya.
calendar-above = Kalendernya masih di atas, di pesan yang kubalas ini.
calendar-week-button = { $here ->
    [yes] • Minggu ini
   *[no] Minggu ini
}
calendar-next-button = { $here ->
    [yes] • Minggu depan
   *[no] Minggu depan
}
calendar-month-button = { $here ->
    [yes] • Bulan
   *[no] Bulan
}
calendar-share-button = Bagikan ke WA
about-kalender = Lihat kalender
calendar-gone = Kalender ini sudah lama. Ketik /kalender untuk yang baru.
