# Laporan: sesuatu yang ramai, diduga hoaks, atau konten yang mengganggu, sampai ke humas.
alerts-begin = { $kept ->
    [yes] Yang kamu kirim kusimpan sehari, belum dibaca siapa pun. Ini tentang apa?
   *[no] Mau lapor apa ke { $unit }? Yang tentang keselamatan tidak dibaca humas, dan tidak pernah dibahas di grup.
}
alerts-begin-stranger = Aku belum tahu kamu dari unit mana. Buka chat ini dari grup IPPNU-mu: ketik /menu di grup, lalu <b>Chat pribadi</b>. Kalau punya kode laporan, ketik /lapor lalu kodenya.
alerts-content-button = Konten
alerts-bullying-button = Perundungan
alerts-unsafe-button = Aku tidak aman
alerts-list-button = Laporanku
alerts-ask = { $kind ->
    [viral] Apa yang sedang ramai? Kirim tautannya di sini, boleh ditambah catatan singkat dan angkanya.
        Contoh: <code>https://www.tiktok.com/… baru diunggah tadi pagi, 12rb tayangan</code>
    [hoax] Kabar apa yang meragukan? Kirim tautannya, tempel teksnya, atau kirim fotonya di sini. Bisa juga teruskan langsung dari chat lain.
   *[other] Konten apa yang mau kamu laporkan? Kirim tautan, teks, atau fotonya di sini, boleh ditambah catatan singkat.
}
alerts-ask-hidden = { $guest ->
    [yes] Namamu tidak dicatat. Sesudah terkirim kamu mendapat kode untuk melihat kelanjutannya.
   *[no] <b>Tanpa nama</b>: humas tidak akan tahu ini dari kamu. Sesudah terkirim kamu mendapat kode untuk melihat kelanjutannya.
}
alerts-again = { $wrong ->
    [cut] Nomor, undangan grup, dan sandi tidak kusimpan, jadi belum ada yang bisa kulaporkan. Ceritakan singkat apa isinya, atau kirim tangkapan layarnya dengan nomor yang ditutup.
   *[unread] Itu belum bisa kubaca. Yang bisa kuterima: tautan, tulisan (dua kata atau lebih), foto, video, atau berkas.
}
alerts-nameless-button = Tanpa nama
alerts-named-button = Pakai namaku
alerts-weigh = { $guest ->
    [yes] Kukirim ke humas? Namamu tidak dicatat.
   *[no] Kukirim ke humas. Pakai nama depanmu, atau tanpa nama?
}
alerts-send-button = Kirim ke humas
alerts-send-nameless-button = Kirim tanpa nama
alerts-ours = Itu konten kita sendiri, makasih sudah memperhatikan! Kalau ada yang janggal atau ramai di sana, humas tetap bisa kuberi tahu.
alerts-ours-button = Tetap beri tahu humas
alerts-group-thanks = Sudah kuterima, makasih. Lanjutannya di chat pribadi.
alerts-thanks = { $has ->
    [yes] Makasih! Laporanmu sudah di humas { $unit }.
   *[no] Makasih! Laporanmu kusimpan. { $unit } belum punya humas; begitu ada, langsung kutunjukkan.
}
alerts-one = <b>{ $what }</b> · { $kind }
alerts-kind = { $kind ->
    [viral] ramai
    [hoax] diduga hoaks
   *[content] konten
}
alerts-opaque = Tautannya pendek, jadi <i>belum dikenali</i>. Humas yang membukanya; kalau punya tautan aslinya, kirim juga, ya.
alerts-state = Sekarang: { $state }.
alerts-state-name = { $state ->
    [held] sedang ditangani humas
    [watched] sedang dipantau humas
    [done] sudah ditangani
    [dismissed] sudah dilihat humas, bukan masalah
   *[other] menunggu humas
}
alerts-others = Yang melaporkan hal yang sama: { $count } lainnya. Bagus, berarti memang penting.
alerts-numbered = { $number }. { $what } · <i>{ $state }</i>
alerts-left = { $count } tautan lagi tidak ikut; sekali kirim paling banyak lima.
alerts-cut = Nomor, undangan grup, atau sandi di dalamnya tidak kusimpan.
alerts-dont-share = Jangan dibagikan dulu, ya, sampai humas selesai mengecek.
alerts-unnamed = { $text ->
    [yes] tulisan
   *[no] gambar
}
alerts-code = Kode laporanmu: <code>{ $code }</code>
    Simpan, ya. Siapa kamu tidak kucatat, jadi kabarnya hanya bisa kamu lihat sendiri: ketik <code>/lapor { $code }</code>
    Mau menambah angka, catatan, atau gambar? Tulis di belakang kode itu, atau kirim gambar dengan keterangan itu.
alerts-numbers-button = Tambah angka
alerts-picture-button = Tambah tangkapan layar
alerts-hide-button = Lapor tanpa nama
alerts-danger-button = Ada orang dalam bahaya
alerts-back-button = Kembali
alerts-listed = <b>Laporanmu</b> untuk { $unit }. Tekan angkanya untuk melihat atau menambah.
alerts-none = Kamu belum punya laporan untuk { $unit }. Kalau ada yang ramai atau meragukan, ketik /lapor.
alerts-by-code = Laporan <code>{ $code }</code>
alerts-code-line = { $kind }, dilaporkan { $at }: <b>{ $state }</b>
alerts-added = { $what }
alerts-code-add = Mau menambah angka, catatan, atau gambar? Tulis di belakang kode: <code>/lapor { $code } 12rb tayangan</code>
alerts-note-kept = Catatanmu sudah kutambahkan.
alerts-unknown-code = Kode <b>{ $code }</b> tidak kutemukan. Cek lagi hurufnya, contoh: MELATI-482. Laporan disimpan setahun.
alerts-danger = Kalau ada yang terluka atau terancam <b>sekarang</b>, telepon 112 atau 110, atau panggil orang dewasa terdekat dulu.

    { $known ->
        [yes] Kalau kamu lanjutkan, humas kupanggil sekarang, lalu ketua, malam hari pun.
       *[no] Kalau kamu lanjutkan, humas kupanggil lebih cepat dari biasanya, tetapi malam hari baru pukul 06.00.
    } Benar ada orang dalam bahaya?
alerts-danger-sure-button = Ya, panggil sekarang
alerts-danger-me-button = Aku sendiri tidak aman
alerts-called = { $known ->
    [yes] Humas kupanggil sekarang, lalu ketua, sampai ada yang menangani.
   *[no] Humas kupanggil lebih cepat, sampai ada yang menangani. Malam hari baru pukul 06.00.
} Tetap bersama orang dewasa yang kamu percaya, ya. Darurat: 112 atau 110.
alerts-hidden = { $count ->
    [1] Namamu sudah kulepas dari laporan ini.
   *[other] Namamu sudah kulepas dari { $count } laporan ini.
} Mungkin tadi humas sempat melihatnya; mulai sekarang tidak ada lagi yang menyimpannya.
alerts-numbers-how = Ketik angka yang terlihat di sana, sebisanya saja. Contoh: <code>views 12rb, suka 1,2 jt, komentar 340</code>
alerts-numbers-unclear = { $has ->
    [yes] Yang ini belum jelas: { $said }. Sebutkan itu angka apa. Contoh: <code>views 12rb, suka 1,2 jt</code>
   *[no] Angkanya belum terbaca. Contoh: <code>views 12rb, suka 1,2 jt, komentar 340</code>. Kalau tidak jadi, ketik /batal.
}
alerts-number = { $what ->
    [views] { $count } tayangan
    [likes] { $count } suka
    [comments] { $count } komentar
   *[shares] { $count } kali dibagikan
}
alerts-numbers-kept = Kucatat: { $numbers }. Makasih!
alerts-picture-how = Kirim tangkapan layarnya di sini sebagai foto. Tutup dulu nama dan wajah teman yang tidak perlu terlihat, ya. Kalau tidak jadi, ketik /batal.
alerts-picture-kept = { $new ->
    [yes] Gambarnya sudah kutambahkan. Makasih!
   *[no] Gambar ini sudah ada, atau gambarnya sudah sepuluh. Cukup, makasih!
}

alerts-enough = Hari ini laporanmu sudah { $most }, makasih banyak! Yang ini belum kukirim dan tetap ada di chatmu: kirim lagi besok, atau tulis langsung ke humas di grup. Kalau ada yang tidak aman, /lapor selalu terbuka.
alerts-many-guests = Hari ini laporan dari luar sudah sangat banyak. Yang ini belum kukirim dan tetap ada di chatmu: kirim lagi besok, atau sampaikan lewat anggota yang kamu kenal. Kalau ada yang tidak aman, /lapor selalu terbuka.
alerts-gone = Laporan ini tidak kutemukan lagi. Ketik /lapor untuk membuat yang baru.
alerts-over = Kiriman ini sudah diurus, atau sudah lewat sehari. Kirim sekali lagi kalau masih perlu, ya.
