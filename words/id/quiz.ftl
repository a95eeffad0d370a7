# Kuis panduan. Setiap soal: -ask pertanyaannya, -right jawaban yang tepat, -wrong dan -other yang kurang tepat, -why penjelasannya.
# Urutan jawaban dikocok oleh bot.
quiz-question = <b>Kuis { $number }/{ $total }</b>

    { $question }
quiz-option = { $letter }. { $text }
quiz-verdict = { $is_right ->
    [yes] <b>Tepat.</b> { $chosen }
   *[no] Jawabanmu: { $chosen }
        <b>Lebih tepat:</b> { $right }
}
quiz-on-button = { $last ->
    [yes] Selesai
   *[no] Lanjut
}
quiz-end = <b>Selesai, { $rights } dari { $total } tepat.</b>

    { $rights ->
        [5] Semuanya! Kamu sudah siap menemani teman yang bertanya.
        [4] Bagus sekali. Tinggal satu hal kecil untuk diingat.
        [3] Bagus. Lebih dari separuh sudah kamu kuasai.
        [2] Awal yang baik. Pertanyaannya memang tidak mudah.
        [1] Terima kasih sudah mencoba. Sekarang kamu tahu lebih banyak daripada lima menit yang lalu.
       *[0] Terima kasih sudah mencoba. Justru dari yang belum tahu kita paling banyak belajar.
    } Hasil ini hanya kamu yang melihat, dan tidak disimpan.
quiz-reread = Ini bagian yang enak dibaca lagi:
quiz-again-button = Soal lain

quiz-caption-ask = Temanmu salah menulis nama kiai di poster yang sudah tayang. Apa yang kamu lakukan?
quiz-caption-right = Memberi tahu dia lewat pesan pribadi
quiz-caption-wrong = Menulis di komentar supaya semua tahu
quiz-caption-other = Mendiamkan saja, nanti juga hilang
quiz-caption-why = Yang keliru bisa diperbaiki tanpa mempermalukan siapa pun. Pesan pribadi lebih cepat dan lebih baik.

quiz-emotion-ask = Kamu marah membaca sebuah komentar dan jawabanmu sudah siap. Apa langkah yang baik?
quiz-emotion-right = Menaruh HP sepuluh menit, lalu membacanya lagi
quiz-emotion-wrong = Mengirimnya sekarang, mumpung masih ingat
quiz-emotion-other = Meminta teman-teman ikut membalas
quiz-emotion-why = Kalimat yang ditulis saat marah hampir selalu ingin kita ubah sepuluh menit kemudian.

quiz-logo-ask = Kamu ingin berjualan pulsa di status. Bolehkah memakai logo organisasi supaya dipercaya?
quiz-logo-right = Tidak, itu urusan pribadi
quiz-logo-wrong = Boleh, kamu kan anggota
quiz-logo-other = Boleh, asal logonya kecil
quiz-logo-why = Logo berbicara atas nama semua anggota. Untuk jualan, pakailah namamu sendiri.

quiz-private-account-ask = Di grup ada perdebatan antarpengurus. Temanmu mau mengunggah tangkapan layarnya di status. Saranmu?
quiz-private-account-right = Jangan, sampaikan kepada pengurus atau pembina
quiz-private-account-wrong = Boleh, asal namanya ditutup
quiz-private-account-other = Boleh, supaya mereka malu dan berhenti
quiz-private-account-why = Masalah di dalam rumah diselesaikan di dalam rumah, bersama orang yang bisa memperbaikinya.

quiz-forwarded-ask = Ada pesan berantai: "Besok semua sekolah libur, sebarkan!" Apa dulu yang kamu lakukan?
quiz-forwarded-right = Melihat akun resmi sekolah atau dinas
quiz-forwarded-wrong = Meneruskannya, siapa tahu benar
quiz-forwarded-other = Meneruskannya dengan tulisan "katanya"
quiz-forwarded-why = Kata "katanya" tidak mengubah hoaks menjadi benar. Dua menit memeriksa menolong banyak orang.

quiz-old-photo-ask = Foto banjir yang mengerikan beredar di grup. Apa yang perlu kamu tahu sebelum membagikannya?
quiz-old-photo-right = Kapan dan di mana foto itu diambil
quiz-old-photo-wrong = Berapa orang yang sudah membagikannya
quiz-old-photo-other = Apakah gambarnya cukup jelas
quiz-old-photo-why = Foto lama sering beredar lagi setiap musim hujan. Banyaknya yang membagikan bukan bukti.

quiz-wrong-share-ask = Kamu terlanjur membagikan kabar yang ternyata keliru. Apa yang terbaik?
quiz-wrong-share-right = Meralat di tempat yang sama
quiz-wrong-share-wrong = Menghapusnya diam-diam
quiz-wrong-share-other = Membiarkannya, semua orang pernah keliru
quiz-wrong-share-why = Yang sudah membaca perlu tahu bahwa kabarnya keliru. Ralat yang jujur membuat orang makin percaya.

quiz-uniform-ask = Foto lomba anak-anak mana yang paling aman diunggah?
quiz-uniform-right = Ramai-ramai dari belakang, walinya mengizinkan
quiz-uniform-wrong = Wajah dari dekat dengan nama sekolahnya
quiz-uniform-other = Satu anak menangis karena kalah, supaya menyentuh
quiz-uniform-why = Wajah, nama, dan sekolah yang muncul bersama membuat anak mudah ditemukan orang asing.

quiz-sticker-ask = Temanmu membuat stiker dari foto wajah adik kelas yang sedang tidur. Apa katamu?
quiz-sticker-right = Minta dihapus, karena dia tidak mengizinkan
quiz-sticker-wrong = Lucu, kirim ke grup lain
quiz-sticker-other = Simpan saja untuk dipakai sendiri
quiz-sticker-why = Stiker menyebar tanpa bisa ditarik kembali. Wajah orang bukan mainan.

quiz-one-time-code-ask = Ada yang mengaku petugas dan meminta kode enam angka yang baru masuk ke HP-mu. Bagaimana?
quiz-one-time-code-right = Tidak kuberikan, kepada siapa pun
quiz-one-time-code-wrong = Kuberikan kalau dia menyebut namaku
quiz-one-time-code-other = Kuberikan tiga angka dulu
quiz-one-time-code-why = Kode sekali pakai itu kunci. Petugas yang sungguhan tidak pernah memintanya.

quiz-prize-link-ask = "Akunmu akan dihapus dalam 24 jam, klik di sini." Apa yang kamu lakukan?
quiz-prize-link-right = Membuka aplikasinya sendiri dan memeriksa
quiz-prize-link-wrong = Menekan tautannya cepat-cepat
quiz-prize-link-other = Meneruskannya supaya teman lain waspada
quiz-prize-link-why = Penipu ingin kita terburu-buru. Peringatan yang benar juga muncul di dalam aplikasinya.

quiz-lent-password-ask = Sahabatmu meminta kata sandi akun organisasi, hanya untuk sore ini. Jawabanmu?
quiz-lent-password-right = Maaf, tidak. Ayo kita minta humas membantumu
quiz-lent-password-wrong = Boleh, nanti malam kuganti
quiz-lent-password-other = Boleh, asal jangan bilang siapa-siapa
quiz-lent-password-why = Kata sandi tidak dipinjamkan, juga kepada sahabat. Humas bisa memberi jalan yang aman.

quiz-hate-ask = Ada komentar yang menghina suku seseorang di akun kita. Apa yang sebaiknya dilakukan?
quiz-hate-right = Simpan bukti, laporkan, beri tahu humas
quiz-hate-wrong = Membalas dengan hinaan yang lebih keras
quiz-hate-other = Mengajak grup menyerbu akunnya
quiz-hate-why = Kebencian tidak padam dengan kebencian. Bukti dan laporan lebih menolong.

quiz-bullied-friend-ask = Temanmu diejek terus di sebuah grup. Apa langkah pertama yang baik?
quiz-bullied-friend-right = Menyapanya: "Aku melihatnya, aku di pihakmu"
quiz-bullied-friend-wrong = Ikut tertawa supaya tidak kena juga
quiz-bullied-friend-other = Merekam layar dan membagikannya
quiz-bullied-friend-why = Ditemani itu sangat berarti. Setelah itu, cari bersama orang dewasa yang bisa menolong.

quiz-threat-ask = Seseorang mengancam akan menyebarkan fotomu kalau kamu tidak mengirim yang lain. Apa yang kamu lakukan?
quiz-threat-right = Tidak mengirim apa pun, lalu bercerita kepada orang dewasa
quiz-threat-wrong = Mengirim satu lagi supaya dia berhenti
quiz-threat-other = Membayar dan merahasiakannya
quiz-threat-why = Pengancam tidak berhenti karena dituruti. Kamu tidak bersalah. SAPA 129 dan pembina siap mendengar.

quiz-song-ask = Kamu membuat video untuk akun organisasi dan ingin memakai lagu. Mana yang paling aman?
quiz-song-right = Lagu dari pustaka di aplikasinya, atau rekaman teman yang mengizinkan
quiz-song-wrong = Lagu yang diunduh, asal penyanyinya disebut
quiz-song-other = Lagu apa saja, asal kurang dari sepuluh detik
quiz-song-why = Menyebut nama belum sama dengan izin, dan potongan pendek pun ada pemiliknya.

quiz-found-photo-ask = Kamu menemukan foto bagus di internet untuk poster. Apa yang kamu lakukan?
quiz-found-photo-right = Meminta izin pembuatnya dan menyimpan jawabannya
quiz-found-photo-wrong = Memakainya dan menulis "kredit kepada pemilik"
quiz-found-photo-other = Memotong tanda airnya supaya rapi
quiz-found-photo-why = Kredit itu baik, tetapi izin tetap perlu. Sering jawabannya boleh.

quiz-candidate-ask = Seorang calon pemilu hadir di acara kita. Unggahan mana yang tetap netral?
quiz-candidate-right = Foto acara dengan nama para tamu
quiz-candidate-wrong = Foto bersama dengan salam jarinya
quiz-candidate-other = Ucapan selamat berjuang dengan nomor urutnya
quiz-candidate-why = Akun organisasi menceritakan acaranya, bukan mendukung calonnya.

quiz-friend-poem-ask = Puisi seorang kader akan diunggah. Bagaimana menyebut namanya?
quiz-friend-poem-right = Seperti yang dia inginkan, jadi tanya dulu
quiz-friend-poem-wrong = Nama lengkap dan sekolahnya
quiz-friend-poem-other = Tidak usah, dia kan anggota
quiz-friend-poem-why = Karya teman juga karya. Ada yang suka disebut lengkap, ada yang cukup nama depan.

quiz-late-night-ask = Pukul sebelas malam kamu mendapat ide unggahan. Apa yang paling enak untuk semua?
quiz-late-night-right = Mencatatnya dan mengirim besok pagi
quiz-late-night-wrong = Menelepon humas sekarang juga
quiz-late-night-other = Begadang sampai desainnya selesai
quiz-late-night-why = Ide tidak basi dalam semalam, dan unggahan bisa dijadwalkan. Tidur juga ibadah yang menjaga badan.

quiz-paid-post-ask = Sebuah toko memberi kerudung gratis untuk satu video. Apa yang harus ada di unggahannya?
quiz-paid-post-right = Tulisan yang jelas bahwa barangnya diberi
quiz-paid-post-wrong = Tidak ada, karena tidak dibayar uang
quiz-paid-post-other = Pujian sebanyak mungkin
quiz-paid-post-why = Pembaca berhak tahu. Keterbukaan membuat kita dipercaya.

quiz-critic-ask = "Jadwalnya salah terus!" tulis seseorang, dan memang ada yang keliru. Jawaban mana yang baik?
quiz-critic-right = Terima kasih sudah mengingatkan, sudah kami perbaiki
quiz-critic-wrong = Kalau tidak suka, tidak usah ikut
quiz-critic-other = Itu salahnya Ani, bukan kami
quiz-critic-why = Berterima kasih dan memperbaiki itu cukup. Nama teman tidak perlu disebut di depan umum.
