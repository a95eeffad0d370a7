# Kasus yang mirip: humas ditanya apakah itu kasus yang sama.
sameness-one = “{ $what }”
sameness-line = { $count ->
    [1] 🔗 Mirip kasus { $cases }. Sama?
   *[other] 🔗 Mirip { $count } kasus: { $cases }. Ada yang sama?
}
sameness-picture = gambar dari { $at }
sameness-ask-button = Gabung?
sameness-ask-one-button = Gabung { $number }?
sameness-compare = <b>Apakah ini kasus yang sama?</b>
sameness-facts = masuk { $at } · { $reports } laporan{ $files ->
    [0] {""}
   *[other] {" "}· { $files } gambar
}
sameness-side = { $which ->
    [older] <b>Yang lebih dulu</b>
   *[newer] <b>Yang baru</b>
} ({ $facts })
    { $has_text ->
    [yes] <blockquote>{ $text }</blockquote>
   *[no] <i>Tanpa teks.</i>
} { $where }
sameness-link = { $known ->
    [yes] <a href="{ $link }">Buka di { $place }</a>
   *[no] <a href="{ $link }">Buka tautannya</a>
}
sameness-no-link = Tanpa tautan.
sameness-follows = Kalau digabung, semua laporan, angka dan gambar pindah ke kasus yang lebih dulu. Ini tidak bisa dibatalkan, jadi lihat dulu keduanya.
sameness-merge-button = Ya, gabung
sameness-apart-button = Bukan, beda
sameness-back-button = Kembali ke kasusnya
sameness-open-button = Buka kasusnya
sameness-newer-button = Lebih baru
sameness-older-button = Lebih lama
sameness-choose = { $none ->
    [yes] Tidak ada kasus terbuka lain untuk digabung dengan “{ $what }”.
   *[no] “{ $what }” sama dengan kasus yang mana? Pilih satu, lalu bandingkan dulu.
}
sameness-merged = Sudah digabung ke “{ $what }”. Sekarang { $reports } laporan di satu kasus.
sameness-apart = Baik, dua kasus yang berbeda. Tidak akan ditanyakan lagi.
sameness-toast-merged = Sudah digabung.
sameness-toast-apart = Dicatat: kasus yang beda.
sameness-toast-already = Keduanya sudah satu kasus.
sameness-ask-link = { $has_link ->
    [yes] Buka <a href="{ $link }">tautan pendeknya</a>, lalu kirim ke sini tautan lengkap yang muncul di peramban. Ini untuk kasus “{ $what }”.
   *[no] Kirim ke sini tautan asli dari “{ $what }”, misalnya tautan postingannya.
}

    Batal: /batal
sameness-link-told = { $merged ->
    [yes] Tautan itu sudah ada kasusnya, jadi keduanya digabung ke “{ $what }”.
   *[no] Tercatat. Laporan dengan tautan itu sekarang masuk ke kasus “{ $what }”.
}
sameness-gone = Salah satu kasusnya sudah tidak ada. Buka /kasus untuk melihat yang masih terbuka.
sameness-no-link-refusal = Belum ada tautan di pesanmu. Salin alamat lengkapnya dari peramban, misalnya https://www.instagram.com/p/…, lalu kirim ke sini.
sameness-opaque-refusal = Itu masih tautan pendek. Buka dulu tautannya, tunggu halamannya muncul, lalu salin alamat lengkapnya dan kirim ke sini.
sameness-secret-refusal = Tautan itu berisi undangan atau nomor, jadi tidak disimpan. Kirim tautan postingannya saja.
sameness-elsewhere-refusal = Kasus ini sudah punya tautan asli. Kalau yang ini lain, laporkan sebagai kasus baru dengan /viral atau /hoaks.
