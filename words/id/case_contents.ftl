# Gambar yang dilaporkan, dan catatan tim humas.
case-contents-files = { $case }

    { $count } gambar atau berkas dari yang melapor. Hanya untuk memeriksa: jangan diteruskan ke siapa pun. Pembukaannya dicatat.
case-contents-none = Gambarnya sudah tidak ada. Gambar dihapus setelah 90 hari.
case-contents-ask-note = Tulis satu baris catatan untuk tim, misalnya: <i>sudah kuhubungi adminnya, tunggu balasan</i>

    Untuk: { $case }
    Yang membaca hanya humas dan pengurus. Jangan menulis nomor, alamat, atau kata sandi. Kalau tidak jadi, ketik /batal.
case-contents-long = Catatannya terlalu panjang. Paling banyak { $most } huruf, ya.
