# Tawaran menyiapkan hari peringatan: dua pekan, sepekan, dan sehari sebelumnya.
occasions-head = Sebentar lagi:
occasions-line = { $mourning ->
    [yes] • Mengenang <b>{ $name }</b>, { $day }
   *[no] • <b>{ $name }</b>, { $day }
}{ $ahead ->
    [1] {" "}(besok)
   *[other] {" "}({ $ahead } hari lagi)
}
occasions-ask = Mau disiapkan kontennya? Kalau tidak, tidak apa-apa.
occasions-ask-quietly = Barangkali ingin menyiapkan doa atau kenangan, dengan bahasa yang teduh. Kalau tidak, tidak apa-apa.
occasions-plan-button = Rencanakan { $name }
occasions-drop-button = Tidak usah
occasions-dropped = Baik, tahun ini tidak kutawarkan lagi.
occasions-toast-dropped = Baik, tahun ini tidak kutawarkan lagi.
occasions-gone = Tawaran ini sudah lama. Ketik /kalender untuk melihat hari-hari berikutnya.
