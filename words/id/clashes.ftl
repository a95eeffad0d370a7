# Bentrok: yang berdekatan, mirip, atau kurang pas dengan sebuah rencana. Hanya mengingatkan.
clashes-page = Yang perlu dilihat lagi untuk <b>{ $title }</b>:
clashes-only-warn =
    {""}
    Ini hanya pengingat. Kalau memang sudah pas, lanjutkan saja.
clashes-glance = { $count } hal perlu dilihat
clashes-none = Tidak ada yang bentrok dengan <b>{ $title }</b>.
clashes-no-time = <b>{ $title }</b> belum punya waktu, jadi belum ada yang bisa dibandingkan.
clashes-open-button = Buka: { $title }

clashes-titled = <b>{ $title }</b>
clashes-of-humas = rencana humas
clashes-of-parent = rencana unit induk

clashes-booked = Akun yang sama, waktu yang sama: { $other }. Ganti salah satunya, ya.
clashes-spacing = { $other } tayang { $at } di akun yang sama. Beri jarak { $length }, ya.
clashes-booking = { $name ->
    [takeover] Di jam itu akunnya dipakai takeover sampai { $until }.
   *[live] Akunnya sedang live sampai { $until }: { $other }.
}
clashes-parent = Unit induk punya rencana di hari itu: { $other } ({ $at }).
clashes-theme = Temanya mirip dengan { $other } ({ $at }). Digabung saja, atau beda hari?
clashes-mourning = Hari itu { $name }. Konten yang ceria lebih pas di hari lain.
clashes-quiet = { $why ->
    [jumatan] Itu waktu salat Jumat; pembacamu baru luang pukul { $until }.
    [maghrib] Itu waktu magrib sampai isya; pembacamu baru luang pukul { $until }.
    [exams] Itu jam belajar musim ujian, sampai { $until }.
    [ramadan] Itu jam ibadah atau istirahat Ramadan, sampai { $until }.
   *[night] Itu jam istirahat, sampai { $until }.
}
clashes-big-day = Hari itu { $name }: banyak yang memposting. Masih pas?
clashes-cap = Ini konten resmi ke-{ $count } di hari itu; biasanya paling banyak { $most }.
clashes-congratulations = { $count } % konten resmi bulan ini kartu ucapan. Selingi dengan yang lain, yuk.
clashes-pillar = Bulan ini belum ada konten { $name }.

clashes-booked-twice = { $times ->
    [0] Di akun itu sudah ada { $other } pada waktu yang sama. Pilih hari lain, ya.
    [1] Di akun itu sudah ada { $other } pada waktu yang sama. Yang masih kosong: { $first }.
   *[2] Di akun itu sudah ada { $other } pada waktu yang sama. Yang masih kosong: { $first } atau { $second }.
}
clashes-just-booked = Akun itu baru saja dipakai rencana lain pada waktu yang sama. Pilih waktu lain, ya.
