# Izin foto: siapa yang memberi, siapa yang boleh melihat, sampai kapan, dan apa yang diturunkan kalau dicabut.
photo-permissions-page = Izin foto <b>{ $title }</b>
photo-permissions-told = Izin dari { $giver }: { $audience }, { $lasting }.{ $close ->
    [yes] { " " }Berlaku juga untuk satu anak yang terlihat jelas.
   *[no] { "" }
}
photo-permissions-giver-parents = orang tua
photo-permissions-giver-school = sekolah, dengan izin orang tua
photo-permissions-giver-pembina = orang tua, dicatat pembina
photo-permissions-audience-umum = boleh dilihat siapa saja
photo-permissions-audience-anggota = hanya untuk anggota
photo-permissions-audience-internal = hanya untuk pengurus
photo-permissions-until = sampai { $day }
photo-permissions-open = sampai dicabut
photo-permissions-event = Sekali dicatat, izinnya berlaku untuk semua bagian acara { $event }.
photo-permissions-openings = { $count ->
   *[other] Fotonya sudah dibuka { $count } kali untuk diperiksa.
}
photo-permissions-parents-button = Orang tua
photo-permissions-school-button = Sekolah, dengan izin orang tua
photo-permissions-pembina-button = Orang tua, dicatat pembina
photo-permissions-write-button = Lainnya, kutulis
photo-permissions-for-umum-button = Boleh umum
photo-permissions-for-anggota-button = Hanya anggota
photo-permissions-for-internal-button = Hanya pengurus
photo-permissions-see-button = Lihat foto
photo-permissions-last-open-button = Sampai dicabut
photo-permissions-last-quarter-button = 3 bulan
photo-permissions-last-year-button = 1 tahun
photo-permissions-withdraw-button = Izinnya dicabut
photo-permissions-checks-button = Daftar periksa
photo-permissions-leave-button = Tidak jadi
photo-permissions-ask-giver = Siapa yang memberi izin? Tulis perannya saja, misalnya "panitia lomba". Jangan tulis nama anak, orang tua, atau sekolahnya: nama tidak disimpan di sini.
photo-permissions-giver-length = Tulis perannya dengan 1 sampai { $most } huruf, misalnya "panitia lomba".
photo-permissions-no-names = Sepertinya itu memuat nama. Demi anaknya, tulis perannya saja, misalnya "orang tua" atau "panitia lomba".
photo-permissions-withdraw-sure = { $count ->
    [0] Izinnya benar dicabut? Foto dari izin ini tidak boleh tayang lagi.
   *[other] Izinnya benar dicabut? { $count } konten yang sudah tayang harus diturunkan; yang belum tayang menunggu izin baru.
}
photo-permissions-withdraw-yes-button = Ya, dicabut
photo-permissions-keep-button = Tidak
photo-permissions-lacks = Izin foto <b>{ $title }</b> tidak berlaku lagi, jadi rencananya belum boleh tayang. Ganti fotonya, atau catat izin yang baru lalu minta diperiksa lagi.
photo-permissions-take-down = <b>Izin foto dicabut.</b> Tolong turunkan secepatnya:
photo-permissions-all-down = <b>Izin foto dicabut.</b> Semua yang tayang sudah diturunkan. Terima kasih.
photo-permissions-piece = { $number }. { $down ->
    [yes] ☑
   *[no] ☐
} { $title }: { $link }{ $known ->
    [yes] { " " }(PJ: { $owner })
   *[no] { "" }
}
photo-permissions-more = dan { $count } lagi; daftarnya bergeser setelah yang di atas selesai.
photo-permissions-waiting = Belum tayang dan menunggu izin baru ({ $count }): { $titles }
photo-permissions-carried = • Promosi { $title } ikut ditarik: { $told } orang dikabari, { $acted } sudah menjawab.
photo-permissions-down-button = Nomor { $number } sudah diturunkan
photo-permissions-hidden = Ada anak di fotonya: lihat lewat tombol Lihat foto. Siapa yang membuka tercatat.
photo-permissions-before = Foto <b>{ $title }</b> memperlihatkan anak. Hanya untuk diperiksa: jangan diteruskan. Pembukaan ini tercatat.
photo-permissions-toast-saved = Izin tercatat.
photo-permissions-toast-down = Dicatat: sudah diturunkan.
photo-permissions-toast-was-down = Ini sudah tercatat diturunkan.
