# Humas membandingkan pendaftar slot takeover dan memilih; pembina menjawab untuk usia 16–17; dua pemegang bertukar.
choices-held-chosen = Pemegang: <b>{ $name }</b>
choices-held-asked = Pemegang: <b>{ $name }</b>, menunggu izin pembina sampai { $until }
choices-held-offered = Ditawarkan ke <b>{ $name }</b>, menunggu jawaban sampai { $until }
choices-wanting = Pendaftar: { $count }{ $new ->
    [0] {""}
   *[other] {" "}({ $new } belum dijawab)
}
choices-title = Pendaftar untuk <b>{ $slot }</b>
choices-none = Belum ada pendaftar lain.
choices-order = Yang belum pernah dapat giliran di atas.
choices-line = { $number }. <b>{ $name }</b> · { $part ->
    [holds] 18+
    [beside] 16–17, didampingi
   *[prepares] menyiapkan, orang dewasa mengunggah
} · { $turns ->
    [0] belum pernah
   *[other] { $turns } kali
}{ $place ->
    [0] {""}
   *[other] {" "}· daftar tunggu { $place }
}
choices-idea = <i>{ $idea }</i>
choices-no-idea = Belum menulis ide.
choices-more-button = Berikutnya
choices-before-button = Sebelumnya
choices-slot-button = Kembali ke slot
choices-take-button = Ganti pemegang
choices-take-yes-button = Ya, lepaskan
choices-keep-button = Tidak jadi
choices-all-button = Semua pendaftar
choices-choose-button = Pilih { $name }
choices-choose-yes-button = Ya, ganti ke { $name }
choices-take-sure = { $name } tidak memegang slot ini lagi dan diberi tahu dengan kalimat yang ramah. Setelah itu daftar tunggu maju sendiri. Lanjut?
choices-replace-sure = Slot ini dipegang { $holder }. Ganti ke { $name }? { $holder } diberi tahu dengan kalimat yang ramah dan masuk daftar tunggu.
choices-chosen = Sudah: { $name }. Yang lain mendapat kabar yang ramah dan masuk daftar tunggu.
choices-chosen-asked = Pembina ditanya dulu untuk { $name }. Yang lain mendapat kabar yang ramah dan masuk daftar tunggu.
choices-taken = Sudah dilepas. Daftar tunggu maju sendiri.
choices-only-private = Nama pendaftar hanya tampil di chat pribadi.
choices-nobody-to-ask = Untuk usia 16–17 pembina harus ditanya, tetapi belum ada pembina, atau waktunya kurang dari setengah jam. Pilih yang 18+, atau minta pengurus menunjuk pembina.
choices-asked-gone = Ini sudah dijawab atau tidak berlaku lagi. Terima kasih!
choices-minor-asks = Mohon izin Ibu/Bapak: <b>{ $name }</b> (usia 16–17) dipilih untuk slot takeover { $slot }. Seorang dewasa memegang HP-nya, kata sandi tidak diketik, dan wali sudah menyetujui keanggotaannya.
choices-minor-theme = Tema: { $theme }
choices-minor-idea = Idenya: <i>{ $idea }</i>
choices-minor-until = Dijawab sampai { $until }; tanpa jawaban, slotnya ditawarkan ke orang lain.
choices-minor-yes-button = Boleh
choices-minor-no-button = Belum boleh
choices-minor-said = { $yes ->
    [yes] Terima kasih, dicatat: boleh. { $name } dikabari.
   *[no] Terima kasih, dicatat: belum boleh. { $name } dikabari dengan kalimat yang ramah.
}
choices-minors-button = Izin takeover ({ $count })
choices-minors = Menunggu izin Ibu/Bapak untuk takeover: { $count }
swaps-title = Tukar <b>{ $slot }</b> dengan slot mana? Pemegangnya ditanya dulu; namamu dan namanya tidak disebut di grup.
swaps-none = Belum ada slot lain yang bisa ditukar dengan <b>{ $slot }</b>. Kalau tidak bisa, kembalikan saja; tidak apa-apa.
swaps-asked = Pemegang { $other } ditanya, dan menjawab sampai { $until }. Sampai itu slotmu tetap { $slot }.
swaps-question = Teman pemegang { $theirs } ingin bertukar dengan slotmu { $yours }. Mau? Jawab sampai { $until }.
swaps-yes-button = Mau, tukar
swaps-no-button = Tidak dulu
swaps-declined = Untuk { $slot } belum bisa ditukar. Slotmu tetap itu; kalau tidak bisa, kembalikan lewat kartunya, ya.
swaps-answered = Baik, tetap seperti semula.
swaps-gone = Tawaran tukar ini sudah tidak berlaku.
swaps-young = Untuk usia 16–17 izin pembina berlaku per slot, jadi tidak bisa ditukar. Kembalikan slotnya, lalu daftar yang lain, ya.
swaps-waits = Kamu sudah bertanya; tunggu jawabannya dulu, ya.
swaps-begun = Serah terimanya sudah dibuka, jadi tidak bisa ditukar lagi. Kalau tidak bisa, bilang ke penjaga akun, ya.
swaps-back-button = Kembali
