# Titip piket: kartu untuk semua humas, pertanyaan untuk satu orang, dan hasilnya.
duty-swaps-card = { $seat ->
    [1] <b>{ $giver } titip piket</b> { $day } (pertama). Siapa yang bisa?
   *[other] <b>{ $giver } titip piket</b> { $day } (kedua). Siapa yang bisa?
}
duty-swaps-card-over = { $taken ->
    [yes] Piket { $day }: { $giver } digantikan { $taker }. Terima kasih!
   *[no] Piket { $day } tidak dititipkan di sini lagi.
}
duty-swaps-asking = { $one ->
    [yes] { $back ->
        [yes] Sudah kutanyakan ke { $asked }, mau tukar hari atau tidak. Sampai dijawab, piket { $day } masih atas namamu.
       *[no] Sudah kutanyakan ke { $asked }. Sampai dijawab, piket { $day } masih atas namamu.
    }
   *[no] Sudah kutanyakan ke semua humas. Sampai ada yang ambil, piket { $day } masih atas namamu. Tidak perlu menunggu di sini, nanti kukabari.
}
duty-swaps-whom = { $none ->
    [yes] Belum ada humas atau pengurus lain yang bisa ditanya.
   *[no] Siapa yang mau ditanya untuk piket { $day }?
}
duty-swaps-which = { $none ->
    [yes] Dua pekan ke depan belum ada hari orang lain yang bisa ditukar dengan { $day }.
   *[no] Piket { $day } mau ditukar dengan hari yang mana?
}
duty-swaps-back-day = { $day }: { $name }
duty-swaps-question = { $seat ->
    [1] { $giver } sedang tidak bisa piket { $day } (pertama). Bisa kamu gantikan? Kalau tidak, tidak apa-apa.
   *[other] { $giver } sedang tidak bisa piket { $day } (kedua). Bisa kamu gantikan? Kalau tidak, tidak apa-apa.
}
duty-swaps-question-back = { $giver } ingin tukar piket: kamu { $day }, dia { $back }. Bisa? Kalau tidak, tidak apa-apa.
duty-swaps-taken = Piket { $day } sudah diambil { $taker }. Kamu bebas hari itu.
duty-swaps-changed = { $taker } setuju: piket { $day } diambilnya, dan kamu piket { $back }.
duty-swaps-refused = { $asked } juga belum bisa piket { $day }. Mau kutanyakan ke semua humas?
duty-swaps-unanswered = Belum ada yang mengambil piket { $day }, jadi masih atas namamu. Kalau benar-benar tidak bisa, biarkan saja: laporan yang masuk langsung kuteruskan ke piket kedua, lalu ke semua humas.
duty-swaps-answered = { $yes ->
    [yes] Dicatat: kamu piket { $day }. Terima kasih sudah menolong!
   *[no] Baik, tidak apa-apa. Kusampaikan, tanpa alasan.
}
duty-swaps-toast = Dicatat atas namamu. Terima kasih!
duty-swaps-gone = Piket itu sudah diambil orang lain atau tidak dititipkan lagi. Terima kasih sudah mau menolong!
duty-swaps-own = Ini piketmu sendiri. Kalau ternyata bisa, tekan Tidak jadi titip.
duty-swaps-not-free = Kamu sudah piket di hari itu, jadi tidak bisa mengambil yang ini juga.

duty-swaps-take-button = Aku ambil
duty-swaps-yes-button = Bisa, aku ambil
duty-swaps-no-button = Belum bisa
duty-swaps-one-button = Tanya satu orang
duty-swaps-back-button = Tukar hari
duty-swaps-all-button = Tanya semua humas
duty-swaps-keep-button = Tidak jadi titip
