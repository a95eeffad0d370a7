# Belum ada kabar: unit yang sepi ditanya baik-baik dulu, baru unit induknya melihat.
silences-asked = Apa kabar, { $unit }? Empat pekan ini belum ada kabar: belum ada rencana, konten, promosi, laporan, atau takeover.

    Kalau mau mulai lagi, satu rencana kecil saja cukup. Kalau memang sedang jeda (ujian, liburan, pergantian pengurus), tidak apa-apa: ketuk saja tombolnya.{ $parent ->
    [yes] {" "}Kalau sepekan lagi tetap belum ada, unit induk melihat keterangan "belum ada kabar" di laporannya, tanpa nama siapa pun.
   *[no] {""}
}
silences-plan-button = Rencanakan satu konten
silences-rest-button = Kami ada, sedang jeda
silences-answered = Terima kasih kabarnya. { $unit } tidak kutanya lagi selama empat pekan. Semoga lancar!
silences-mark = belum ada kabar sejak { $since }
silences-line = Belum ada kabar dari { $names }{ $more ->
    [0] {""}
   *[other] {" "}dan { $more } unit lain
}. Mungkin bisa disapa: ada yang perlu dibantu?
