# Siapa memegang peran apa, dan mengakhiri peran.
holders-title = Peran di <b>{ $unit }</b>
holders-kind = { $role ->
    [pengurus] <b>Pengurus</b>
    [pembina] <b>Pembina</b>
   *[humas] <b>Humas</b>
}
holders-line = { $has_office ->
    [yes] • { $name }, { $office }
   *[no] • { $name }
}
holders-line-until = { $has_office ->
    [yes] • { $name }, { $office }, sampai { $day }
   *[no] • { $name }, sampai { $day }
}
holders-proposed = <b>Menunggu orang kedua</b>
holders-nobody = Belum ada yang memegang peran.
holders-two-pembina = Sebaiknya ada dua pembina, supaya selalu ada orang dewasa yang bisa menjawab.
holders-give-button = Beri peran
holders-end-button = Akhiri
holders-more-button = Berikutnya
holders-back-button = Kembali
holders-own-none = Kamu belum memegang peran di <b>{ $unit }</b>. Untuk ikut mengerjakan bagian humas, tekan <b>Aku humas</b> di ruang humas, atau bicarakan dengan pengurus.
holders-own = Peranmu di <b>{ $unit }</b>:
holders-own-line = • { $title }
holders-own-line-until = • { $title }, sampai { $day }
holders-leave-button = Lepas peran { $title }
holders-choose-end = Peran siapa yang diakhiri?
holders-pick-button = { $name } · { $title }
holders-confirm-end = { $role ->
    [pembina] Akhiri peran <b>{ $name }</b> sebagai pembina { $unit }? Ini perlu orang kedua: pengurus lain, unit di atas, atau pengelola bot.
   *[other] Akhiri peran <b>{ $name }</b> sebagai { $title } di { $unit }? Berlaku seketika, dan { $name } kuberi tahu.
}
holders-end-yes-button = Ya, akhiri
holders-ended = Peran { $name } sebagai { $title } sudah berakhir.
holders-end-proposed = Sudah kuajukan. Peran { $name } berakhir setelah orang kedua menyetujuinya, paling lama 7 hari.
holders-confirm-leave = Lepas peranmu sebagai { $title } di <b>{ $unit }</b>? Berlaku seketika.
holders-leave-yes-button = Ya, lepas
holders-left = Peranmu sebagai { $title } di <b>{ $unit }</b> sudah kamu lepas. Terima kasih atas kerjamu.
holders-not-yours = Peran ini milik orang lain.
holders-last-pengurus = Kamu satu-satunya pengurus di sini. Beri peran pengurus ke orang lain dulu, baru lepas peranmu.
holders-over = Peran itu sudah berakhir.
