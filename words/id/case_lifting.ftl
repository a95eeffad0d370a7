# Angkat: kasus yang bagus dibawa lebih jauh, dengan izin pembuatnya.
case-lifting-ask = Siapa yang membuatnya? Izinnya dulu, baru jadi promosi.
case-lifting-permission = { $said ->
    [silent] Izin { case-lifting-maker }: sudah ditanyakan, belum dijawab.
    [named] Izin { case-lifting-maker }: boleh dimuat, dengan nama.
    [unnamed] Izin { case-lifting-maker }: boleh dimuat, tanpa nama.
    [story] { case-lifting-maker } belum mau dimuat.
    [withdrawn] { case-lifting-maker } menarik izinnya.
   *[not-hers] Bukan buatan { case-lifting-maker }.
}
case-lifting-maker = { $known ->
    [yes] { $name }
   *[no] pembuatnya
}
case-lifting-make-button = Jadikan promosi
case-lifting-ask-button = Buatan { $name }: tanya izin
case-lifting-ours-button = Ini konten kita sendiri
case-lifting-outside-button = Orang luar, atau belum tahu
case-lifting-ask-outside = Kirim kata-kata ini ke pembuatnya lewat pesan di platformnya. Kalau dia mengizinkan, tekan Sudah diizinkan.
case-lifting-request = { $linked ->
    [yes] { case-lifting-salam } kami humas { $unit }. Kami suka kontenmu: { $link } Boleh kami bagikan ke anggota kami, dengan menyebut namamu? Terima kasih.
   *[no] { case-lifting-salam } kami humas { $unit }. Kami suka kontenmu. Boleh kami bagikan ke anggota kami, dengan menyebut namamu? Terima kasih.
}
case-lifting-salam = { $salam ->
    [yes] Assalamu'alaikum,
   *[no] Halo,
}
case-lifting-copy-button = Salin pesannya
case-lifting-allowed-button = Sudah diizinkan
case-lifting-asked = { $placed ->
    [yes] Humas { $unit } suka dengan yang kamu kabarkan di { $where }, dan ingin membagikannya ke lebih banyak orang. Kalau itu karyamu, boleh?
   *[no] Humas { $unit } suka dengan yang kamu kabarkan, dan ingin membagikannya ke lebih banyak orang. Kalau itu karyamu, boleh?
}
case-lifting-title = { $placed ->
    [yes] Konten di { $where }
   *[no] Konten pilihan
}
case-lifting-caption = { $credited ->
    [yes] Konten ini layak dilihat lebih banyak orang. Yuk, tonton dan bagikan.

        { $credit }
   *[no] Konten ini layak dilihat lebih banyak orang. Yuk, tonton dan bagikan.
}
case-lifting-thanks = Terima kasih untuk pembuatnya. Dibagikan dengan izin.
case-lifting-toast = { $did ->
    [asked] Sudah kutanyakan ke dia secara pribadi.
    [asked-before] Sudah pernah ditanyakan. Tunggu jawabannya, ya.
    [away] Dia sedang tidak menerima pesan. Coba tanya langsung.
   *[made] Jadi promosi. Lengkapi, lalu minta diperiksa.
}
case-lifting-no-permission = Izinnya belum ada. Tanya pembuatnya dulu.
case-lifting-hoax = Ini dilaporkan sebagai dugaan hoaks. Cek dulu lewat Klarifikasi; kalau ternyata benar, boleh diangkat.
