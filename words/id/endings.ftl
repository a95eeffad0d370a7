# Peran yang berakhir.
endings-source = { $role ->
    [pengurus] Kamu bukan admin grup kader lagi, jadi peran pengurusmu di <b>{ $unit }</b> berakhir. Terima kasih atas kerjamu.
   *[humas] Kamu tidak lagi di ruang humas, jadi peran humasmu di <b>{ $unit }</b> berakhir. Terima kasih atas kerjamu.
}
endings-ended = { $over ->
    [left] Kamu tidak lagi di grup kader, jadi peranmu sebagai { $title } di <b>{ $unit }</b> berakhir. Terima kasih atas kerjamu.
    [term] Masa khidmatmu sebagai { $title } di <b>{ $unit }</b> sudah sampai. Mulai sekarang peran itu tidak berlaku lagi. Terima kasih atas kerjamu.
   *[board] Pengurus mengakhiri peranmu sebagai { $title } di <b>{ $unit }</b>. Terima kasih atas kerjamu. Kalau keliru, bicarakan langsung dengan pengurus, ya.
}
endings-notice = Masa khidmatmu sebagai { $title } di <b>{ $unit }</b> sampai { $day }. Siapkan serah terima: siapa yang meneruskan, dan apa yang perlu ia tahu.
