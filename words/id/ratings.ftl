ratings-name = { $rating ->
    [hoax] hoaks
    [misleading] menyesatkan
    [true] benar
   *[unsure] belum bisa dipastikan
}
ratings-line = { $state ->
    [draft] 🔎 Sedang dicek
    [proposed] 🔎 Usulan: <b>{ $rating }</b>, menunggu pembaca kedua
    [signed] ☑️ Hasil cek: <b>{ $rating }</b>
    [refused] 🔎 Usulan <b>{ $rating }</b> belum disetujui
   *[replaced] ↩️ Dulu dinilai { $rating }, sudah diganti
}
ratings-gone = Kasus ini sudah tidak ada, atau bukan milik unitmu.
ratings-over = Hasil cek ini sudah tidak bisa diubah. Buka lagi kasusnya untuk melihat keadaan terbaru.
ratings-not-here = Klarifikasi hanya dibahas di ruang humas atau chat pribadi dengan bot.
ratings-secret-link = Salah satu tautan itu memuat undangan atau nomor orang. Pakai tautan halaman resminya saja.
ratings-own-link = Di tulisanmu ada tautan kabar yang dilaporkan. Supaya tidak ikut tersebar, hapus tautan itu dan cukup jelaskan isinya.
ratings-note-long = Penjelasannya { $length } huruf, paling banyak { $most }. Ringkas jadi 1 sampai 3 kalimat.
ratings-source-long = Ada sumber yang terlalu panjang, paling banyak { $most } huruf. Pakai tautan halamannya saja.
ratings-many-sources = Paling banyak { $most } sumber. Pilih yang paling resmi.
ratings-no-note = Penjelasannya belum ada. Ketik apa yang benar, 1 sampai 3 kalimat.
ratings-no-source = Sumbernya belum ada. Tempel paling sedikit satu tautan, atau ketik "Sumber: " lalu siapa yang kamu tanya.
ratings-nothing = Yang terbaca hanya kosong. Ketik penjelasan, atau tempel tautan sumber.
ratings-own-words = Kamu yang menulisnya, jadi orang lain yang membacanya.
ratings-newcomer = Penulisnya sudah keluar. Minta humas lain menulis lagi dari awal.
ratings-nobody = Belum ada grup kader yang terhubung, jadi tidak ada tempat mengirimnya.
ratings-interim-out = Sudah terlanjur terkirim ke grup. Kalau keliru, hentikan lewat kartu siarannya.
ratings-promised = Grup sudah diminta menunggu hasilnya, jadi kirim juga hasilnya ke grup.
