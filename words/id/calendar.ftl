# Kalender: daftar per hari, dan satu bulan dalam angka.
calendar-head = <b>Kalender</b> { $first } – { $last }
calendar-month-head = <b>Kalender { $month } { $year }</b>
calendar-only = Hanya: { $names }
calendar-day = { $today ->
    [yes] <b>{ $day }</b> · hari ini
   *[no] <b>{ $day }</b>
}
calendar-slots = { $free ->
    [0] { $count } slot takeover, semua terisi
   *[other] { $count } slot takeover, { $free } kosong
}
calendar-entry = { $owned ->
    [yes] { $line } · { $owner }
   *[no] { $line }
}
calendar-entry-state = { $line } · <i>{ $state }</i>
calendar-state = { $state ->
    [idea] usul
    [waiting] menunggu
    [fixing] perlu perbaikan
    [approved] disetujui
    [scheduled] terjadwal
    [published] tayang
    [withdrawn] ditarik
    [cancelled] batal
   *[planned] draf
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
calendar-shared-count = { $count } rencana
calendar-more = … dan { $count } hari lagi.
calendar-empty = Belum ada rencana di hari-hari ini. Mau mulai satu? Cukup judul dan waktunya.
calendar-empty-sifted = Tidak ada rencana yang cocok dengan saringan ini.
calendar-after = Minggu depan: { $count } rencana.
calendar-above = Kalendernya masih di atas, di pesan yang kubalas ini.

# Tombol.
calendar-back-button = ‹ { $label }
calendar-on-button = { $label } ›
calendar-week = { $which ->
    [last] Minggu lalu
    [next] Minggu depan
   *[this] Minggu ini
}
calendar-swap-button = { $reach ->
    [month] Sebulan
   *[week] Seminggu
}
calendar-sieve-button = { $count ->
    [0] Saring
   *[other] Saring ({ $count })
}
calendar-share-button = Bagikan ke WA
calendar-picture-button = Gambar { $month }
calendar-picture-kind-button = { $kind ->
    [light] Terang (±60 KB)
   *[dark] Gelap (±60 KB)
}
calendar-file-button = Berkas kalender (.ics)
calendar-by-button = { $by ->
    [d] Bidang: { $value }
    [a] Akun: { $value }
    [p] Platform: { $value }
    [l] Pilar: { $value }
   *[c] Unit: { $value }
}
calendar-all = { $by ->
    [c] kita
   *[other] semua
}
calendar-all-children = semua anak
calendar-choice-button = { $here ->
    [yes] • { $name }
   *[no] { $name }
}
calendar-mine = punyaku
calendar-mine-button = { $here ->
    [yes] • Punyaku saja
   *[no] Punyaku saja
}
calendar-all-button = Tampilkan semua
calendar-pillar = { $pillar ->
    [resmi] resmi
    [edukasi] edukasi
    [humanis] humanis
   *[kegiatan] kegiatan
}

# Gambar dan berkas.
calendar-picture-title = { $month } { $year }
calendar-picture-sifted = { $unit } · { $names }
calendar-picture-legend = { $tone ->
    [open] belum disetujui
    [ready] siap tayang
    [done] sudah tayang
   *[red] libur
}
calendar-picture-empty = Belum ada rencana bulan ini.
calendar-picture-plan = Rencana
calendar-picture-name = kalender-{ $month }-{ $year }
calendar-picture-caption = Kalender { $unit }, { $month } { $year }. Yang khusus humas tidak ikut.
calendar-file-name = kalender-sinergi.ics
calendar-file-caption = Buka berkas ini dengan kalender di HP-mu. Kalau ada yang berubah, ambil lagi dan buka lagi: yang lama ikut berganti, tidak jadi dua.
calendar-file-title = Kalender { $unit }
calendar-file-estimate = Tanggalnya masih perkiraan.
calendar-toast-sent = Baru saja kukirim, lihat di bawah.
calendar-toast-making = Sebentar, kukirim ke sini.

calendar-gone = Kalender ini sudah lama. Ketik /kalender untuk yang baru.
calendar-unclear = Aku belum paham "{ $said }". Coba: /kalender minggu depan, /kalender desember, atau /kalender instagram.
calendar-mine-private = Rencanamu sendiri hanya kutunjukkan di chat pribadi. Buka chat denganku, lalu ketik /kalender punyaku.
