# Ubah promosi: halaman demi halaman, di chat pribadi.
promotion-pages-hub = Ubah promosi <b>{ $title }</b>. Isi seperlunya; yang lain sudah pas untuk kebanyakan.
promotion-pages-has = { $linked ->
    [yes] Caption: { $captions } · berkas: { $media } · ada tautan
   *[no] Caption: { $captions } · berkas: { $media } · tanpa tautan
}
promotion-pages-asks = Yang diminta: { $tasks }
promotion-pages-for = { $named ->
    [yes] Sasaran: { $scope ->
        [tree] unit ini dan semua di bawahnya, bidang { $department }
       *[unit] unit ini, bidang { $department }
    }
   *[no] Sasaran: { $scope ->
        [tree] unit ini dan semua di bawahnya
       *[unit] unit ini
    }
}
promotion-pages-message-is = Pesan kunci: { $message }
promotion-pages-owes = Daftar periksa: { $count } perlu dijawab
promotion-pages-more = Yang lain untuk promosi <b>{ $title }</b>. Semuanya boleh dibiarkan.

promotion-pages-captions-button = Caption
promotion-pages-message-button = Pesan
promotion-pages-dos-button = Lakukan
promotion-pages-donts-button = Jangan
promotion-pages-hashtags-button = Tagar
promotion-pages-audience-button = Sasaran
promotion-pages-department-button = Bidang
promotion-pages-topic-button = Topik
promotion-pages-times-button = Waktu
promotion-pages-start-button = Mulai
promotion-pages-deadline-button = Tenggat
promotion-pages-urgent-button = Mendesak
promotion-pages-tasks-button = Tugas
promotion-pages-platforms-button = Platform
promotion-pages-title-button = Judul
promotion-pages-link-button = Tautan
promotion-pages-cap-button = Batas caption
promotion-pages-done-button = Selesai
promotion-pages-back-button = Kembali
promotion-pages-remove-button = Hapus
promotion-pages-add-button = Tambah
promotion-pages-all-button = Semua
promotion-pages-scope-unit-button = Unit ini
promotion-pages-scope-tree-button = Dan di bawahnya
promotion-pages-task-share-button = Bagikan
promotion-pages-task-comment-button = Komentar
promotion-pages-task-vote-button = Ikut memilih
promotion-pages-task-attend-button = Hadir
promotion-pages-task-print-button = Cetak, tempel
promotion-pages-topic-news-button = Kabar
promotion-pages-topic-study-button = Belajar
promotion-pages-topic-faith-button = Keagamaan
promotion-pages-topic-aid-button = Peduli
promotion-pages-topic-arts-button = Seni, olahraga
promotion-pages-topic-school-button = Sekolah
promotion-pages-hours-button = { $hours ->
    [168] 7 hari
   *[other] { $hours } jam
}
promotion-pages-cap-of-button = { $count ->
    [0] Tanpa batas
   *[other] { $count } orang
}
promotion-pages-at-once-button = Nanti kukirim sendiri
promotion-pages-anew-button = Ajukan untuk waktu itu

promotion-pages-message = { $has ->
    [yes] Pesan kunci, satu kalimat. Ketik lagi untuk menggantinya.
   *[no] Pesan kunci: ketik satu kalimat yang harus sampai.
}
promotion-pages-dos = { $has ->
    [yes] Yang sebaiknya dilakukan. Ketik lagi untuk menggantinya.
   *[no] Yang sebaiknya dilakukan: ketik singkat saja.
}
promotion-pages-donts = { $has ->
    [yes] Yang jangan dilakukan. Ketik lagi untuk menggantinya.
   *[no] Yang jangan dilakukan: ketik singkat saja.
}
promotion-pages-hashtags = { $has ->
    [yes] Tagar. Ketik lagi untuk menggantinya.
   *[no] Tagar: ketik misalnya #HarlahIPPNU #PelajarNU.
}
promotion-pages-title = { $has ->
    [yes] Judul. Ketik lagi untuk menggantinya.
   *[no] Judul: ketik satu baris.
}
promotion-pages-link = { $has ->
    [yes] Tautan. Tempel yang lain untuk menggantinya.
   *[no] Tautan: tempel alamatnya di sini.
}
promotion-pages-captions = Caption: { $count } dari { $most }. Dibagi rata, jadi tidak semua orang memakai kata yang sama.
promotion-pages-captions-type = { $replaces ->
    [yes] Ketik teks yang benar di sini; yang lama diganti.
   *[no] Ketik di sini untuk menambah satu; tekan angkanya untuk menggantinya.
}
promotion-pages-caption-line = { $number }. { $where }: { $text }
promotion-pages-caption = <b>{ $where }</b>
promotion-pages-caption-again = Ketik lagi untuk menggantinya, atau pilih platformnya.
promotion-pages-new-caption = Ketik caption berikutnya, atau teruskan ke sini.
promotion-pages-audience = { $scope ->
    [tree] Untuk anggota unit ini dan semua unit di bawahnya.
   *[unit] Untuk anggota unit ini.
}
promotion-pages-department = Hanya anggota bidang yang mana?
promotion-pages-topic = Tentang apa? Yang minta dikirimi topik ini mendapatnya di chat pribadi.
promotion-pages-times = Kapan dikirim, dan sampai kapan terbuka?
promotion-pages-starts-by-hand = 🗓 Dikirim saat tombol Kirim ditekan
promotion-pages-deadline = Pilih, atau ketik misalnya Sabtu 19.30.
promotion-pages-start = Pilih kapan dikirim otomatis, atau ketik misalnya besok 16.00.
promotion-pages-approved-until = Persetujuannya berlaku sampai { $until }. Yang lebih lambat perlu diperiksa lagi.
promotion-pages-needs-reading = Persetujuannya hanya berlaku sampai { $until }. Untuk { $at } isinya perlu diperiksa lagi.
promotion-pages-tasks = Apa yang diminta dari anggota?
promotion-pages-platforms = Untuk platform mana?
promotion-pages-cap = Satu caption paling banyak dipakai berapa orang?
promotion-pages-toast-goes-at = Baik, dikirim otomatis pada waktunya.
promotion-pages-toast-goes-by-hand = Baik, menunggu tombol Kirim.
