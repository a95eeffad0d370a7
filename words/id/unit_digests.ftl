# Halaman /atur: kabar yang datang sendiri ke grup unit.
unit-digests-line = { $on ->
    [yes] <b>{ unit-digests-name }</b>: menyala, { unit-digests-when } pukul { $at }
   *[no] <b>{ unit-digests-name }</b>: mati
}
unit-digests-name = { $kind ->
    [desk] Pagi humas
   *[news] Kabar Pekan
}
unit-digests-when = { $kind ->
    [desk] tiap hari
   *[news] tiap Ahad
}
unit-digests-about = { $kind ->
    [desk] Satu pesan hening di ruang humas, hanya kalau ada hal baru yang menunggu.
   *[news] Satu pesan hening di grup kader: apa yang terbit, terima kasih, dan satu hal mudah. Pekan yang sepi tidak dikabari.
}
unit-digests-turn-button = { $on ->
    [yes] Nyalakan { unit-digests-name }
   *[no] Matikan { unit-digests-name }
}
unit-digests-hour-button = Ganti jam
unit-digests-choice-button = { $chosen ->
    [yes] ✓ { $at }
   *[no] { $at }
}
unit-digests-which-hour = Pukul berapa { unit-digests-name } dikirim di { $unit }?
unit-digests-no-such-hour = Jam itu tidak ada di pilihan. Buka /atur lagi, lalu pilih Kabar otomatis.
