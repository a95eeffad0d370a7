# Panduan: membaca, mencari, janji, dan menyuntingnya. Isi edisi pertama ada di folder guide/.
guide-list = <b>Panduan</b> · edisi { $edition }

    Pendek-pendek, boleh dibaca dari mana saja. Mencari? Ketik satu kata di belakang perintahnya, misalnya <code>/panduan hoaks</code>{ $due ->
        [yes] .

            Ada janji yang menunggumu. Bacanya sebentar saja.
       *[no] .
    }
guide-list-group = <b>Panduan</b>

    { $titles }

    Tekan angkanya: bagiannya terbuka di chat pribadimu, jadi grup tetap tenang.
guide-numbered = { $number }. { $title }
guide-section = <b>{ $title }</b>

    { $text }
guide-match = { $number }. <b>{ $title }</b>
    { $excerpt }
guide-found = <b>{ $count } bagian</b> memuat "{ $query }". Tekan angkanya untuk membaca.

    { $matches }
guide-found-more = Masih ada { $count } bagian lain. Tambah satu kata supaya lebih tepat.
guide-nothing-found = Belum ada bagian yang memuat "{ $query }". Coba kata lain yang lebih pendek, atau lihat daftarnya.
guide-section-gone = Bagian ini sedang tidak ditampilkan. Ini daftar yang terbaru.
guide-before-button = Sebelumnya
guide-next-button = Berikutnya
guide-list-button = Daftar panduan
guide-quiz-button = Kuis
guide-pledge-button = { $due ->
    [yes] Janji baru
   *[no] Janji kita
}
guide-edit-button = Sunting panduan

guide-pledge = <b>Janji kita</b>

    1. Aku memeriksa dulu sebelum membagikan, dan meralat kalau keliru.
    2. Aku berbicara baik: mengkritik isi, tidak menghina orangnya.
    3. Aku menjaga foto, nama, dan cerita orang lain, apalagi anak-anak.
    4. Aku menjaga akunku dan akun organisasi, dan tidak memberikan kata sandi kepada siapa pun.
    5. Kalau melihat yang membahayakan, aku tidak diam: aku mencari orang dewasa yang kupercaya.
guide-promise-button = Aku berjanji
guide-pledged-before = Kamu sudah mengucapkannya. Terima kasih sudah menjaganya.
guide-pledged = <b>Terima kasih.</b> Janjimu kucatat. Kalau suatu hari terasa sulit, kamu tidak sendirian: humas dan pembina ada untuk membantu.
guide-pledge-thanks = Terima kasih, janjimu kucatat.

# Menyunting.
guide-choose = <b>Sunting panduan</b> { $unit }

    Pilih bagiannya. Yang kamu ubah hanya panduan unit ini dan unit di bawahnya yang belum punya edisi sendiri.
guide-choose-button = { $hidden ->
    [yes] (sembunyi) { $title }
   *[no] { $title }
}
guide-new-button = Bagian baru
guide-back-button = Kembali
guide-ask-new = <b>Bagian baru</b>

    Kirim tulisannya di sini. Baris pertama menjadi judul, sisanya isi. Paling panjang 3.500 huruf. Setelah itu kamu lihat dulu hasilnya.
guide-ask-text = Kirim tulisan baru untuk bagian ini. Baris pertama menjadi judul, sisanya isi. Paling panjang 3.500 huruf. Setelah itu kamu lihat dulu hasilnya. Tulisan yang sekarang (ketuk untuk menyalin):

    <pre>{ $title }
    { $text }</pre>
guide-hide-button = { $hidden ->
    [yes] Tampilkan lagi
   *[no] Sembunyikan
}
guide-preview = { $what ->
    [hide] Bagian <b>{ $title }</b> tidak akan tampil lagi di panduan { $unit }. Tulisannya tetap tersimpan dan bisa ditampilkan lagi.
    [new] Begitulah bagian baru ini akan tampil di panduan { $unit }: apa adanya, dalam bahasa yang kamu tulis, untuk semua pembaca. Kurang pas? Kirim saja tulisan yang baru.
   *[change] Begitulah bagian ini akan tampil di panduan { $unit }: apa adanya, dalam bahasa yang kamu tulis, untuk semua pembaca. Kurang pas? Kirim saja tulisan yang baru.
}

    Minta janji baru hanya kalau perubahannya besar: setiap anggota akan diajak berjanji lagi saat membuka menu.
guide-publish-button = Terbitkan
guide-publish-pledge-button = Terbitkan, minta janji baru
guide-drop-button = Buang
guide-published = Sudah terbit: edisi { $edition }. { $pledge ->
        [yes] Anggota diajak berjanji lagi saat membuka menunya, tanpa pesan tambahan.
       *[no] Janji anggota yang lama tetap berlaku.
    }
guide-edit-more-button = Sunting lagi
guide-dropped = Kubuang. Panduannya tetap seperti semula.
guide-changed-meanwhile = Bagian ini baru saja diubah rekanmu. Lihat dulu yang sekarang, lalu tekan Terbitkan kalau tetap mau menggantinya.
guide-draft-over = Pratinjau ini sudah tidak berlaku, karena ada yang lebih baru atau sudah lewat sehari. Buka Sunting panduan lagi, ya.
guide-too-long = Tulisanmu { $length } huruf, paling panjang { $limit }. Belum ada yang berubah: pendekkan, atau bagi menjadi dua bagian, lalu kirim lagi di sini.
guide-title-too-long = Baris pertama menjadi judul, paling panjang { $limit } huruf. Punyamu { $length }. Kirim lagi dengan judul pendek di baris pertama.
guide-needs-text = Aku perlu judul di baris pertama dan isi di bawahnya. Kirim lagi keduanya dalam satu pesan.
