# Unit mana yang dimaksud, dan dua unit dalam satu grup.
which-ask = Untuk unit mana?
which-unit-button = { $unit }
which-over = Pertanyaan ini sudah lewat. Kirim lagi perintahmu, ya.
which-of-another = Pertanyaan ini untuk orang lain. Kirim perintahmu sendiri, ya.
which-look-other-button = { $what ->
    [kalender] Kalender { $unit }
    [ringkasan] Ringkasan { $unit }
   *[papan] Papan { $unit }
}
which-both = { $first } dan { $second }
which-mine = Unitmu. Yang bertanda ✓ sedang kamu pakai di chat ini.
which-mine-none = Kamu belum ada di unit mana pun. Ketik /menu di grupmu, lalu tekan Chat pribadi.
which-here-button = ✓ { $unit }
which-switched = Sekarang tentang <b>{ $unit }</b>.
which-menu-button = Menu
which-not-yours = Kamu tidak ada di unit itu.
second-ask = Unit kedua di grup ini, di samping <b>{ $first }</b>. { $name ->
    [none] Tulis namanya dulu.
   *[other] Namanya <b>{ $name }</b>?
}
second-use-button = Pakai nama ini
second-write-button = Tulis nama lain
second-no-button = Tidak jadi
second-has-code = Unitnya sudah ada di tempat lain? Pengurusnya mengambil kode di /atur, Induk dan anak, lalu admin mengetik <code>/unitkedua KODE</code> di sini.
second-stopped = Baik, tidak ada unit kedua.
second-type = Tulis nama unit kedua di grup { $group }. Misalnya: PAC IPNU Kedungwaru
second-typed = Namanya <b>{ $name }</b>. Kembali ke grup, lalu tekan <b>Pakai nama ini</b>.
second-linked = <b>{ $unit }</b> sekarang juga memakai grup ini. Papan dan kalendernya sendiri.
second-code = Kode untuk memakai grup yang sudah dipakai unit lain: <code>{ $code }</code>

    Di grup itu seorang admin mengetik <code>/unitkedua { $code }</code>. Berlaku 24 jam, satu kali.
second-copy-button = Salin perintahnya
second-only-group = Perintah ini untuk grup yang dipakai dua unit, misalnya IPNU dan IPPNU. Ketik di grup itu, ya.
second-full = Grup ini sudah dipakai dua unit: { $units }.
second-humas-room = Ini ruang humas. Unit kedua dipasang di grup kader.
second-here-already = { $unit } sudah memakai grup ini.
second-code-over = Kode ini tidak kukenal atau sudah lewat. Minta kode baru ke pengurus unit itu, ya.
