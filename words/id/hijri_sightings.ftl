# /hijriah: kapan bulan Hijriah dimulai, menurut humas unit ini.
hijri-head = <b>Awal bulan Hijriah</b> · { $unit }
hijri-line = <b>{ $name }</b>: { $day } { $says ->
    [announced] (sudah diumumkan)
    [here] (dipastikan di sini)
    [above] (dipastikan unit induk)
   *[nobody] (perkiraan)
}
hijri-listed = • { $line }
hijri-about = Sudah ada pengumuman hilal? Pilih bulannya. Papan dan kalender unit ini serta unit anaknya ikut.
hijri-one = { $line }
hijri-day = • { $day }: { $name }
hijri-moved-plans = Rencana ini mungkin perlu digeser:
hijri-plan = • { $title }
hijri-says-button = { $says ->
    [right] Benar, { $day }
    [before] Sehari sebelum: { $day }
   *[after] Sehari sesudah: { $day }
}
hijri-reopen-button = Buka lagi
hijri-toast-said = Tersimpan. Kalender ikut.
hijri-moved = Tanggalnya baru saja berubah. Ketik /hijriah untuk melihat yang sekarang.
hijri-impossible = Bulan Hijriah hanya 29 atau 30 hari, jadi tanggal itu tidak mungkin. Periksa bulan sebelum atau sesudahnya dulu.
