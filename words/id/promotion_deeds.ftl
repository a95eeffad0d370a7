promotion-deeds-which = Yang mana yang sudah kamu kerjakan?
promotion-deeds-task-button =
    { $task ->
        [comment] Komentar
        [vote] Suara / dukungan
        [attend] Hadir
        [print] Cetak dan tempel
       *[share] Membagikan
    }
promotion-deeds-noted =
    { $task ->
        [comment] Tercatat, makasih sudah ikut berkomentar!
        [vote] Tercatat, makasih sudah ikut mendukung!
        [attend] Tercatat, makasih sudah hadir!
        [print] Tercatat, makasih sudah mencetak dan menempelnya!
       *[share] Tercatat, makasih sudah ikut membagikan!
    }
promotion-deeds-link-here = Kalau mau, tempel tautan kirimanmu di sini ({ $platforms }). Boleh beberapa sekaligus. Tidak ditempel pun sudah tercatat.
promotion-deeds-link-later = Kalau mau, tautan kirimanmu ({ $platforms }) bisa kamu tempel lewat tombol di bawah. Tidak ditempel pun sudah tercatat.
promotion-deeds-groups-button = Sudah ke grup WA
promotion-deeds-link-button = Tempel tautan
promotion-deeds-proof-button = Kirim bukti
promotion-deeds-undo-button = Urungkan
promotion-deeds-done-button = Selesai
promotion-deeds-undone = Sudah kubatalkan, tidak jadi tercatat. Kalau nanti selesai, tekan lagi.
promotion-deeds-undo-over = Waktu mengurungkan (60 detik) sudah lewat. Kalau keliru, bilang ke humas.

promotion-deeds-toast-done = Tercatat, makasih! Tautannya boleh kamu tempel di chat pribadi kita.
promotion-deeds-toast-again = Sudah tercatat sebelumnya, makasih! Satu orang dihitung satu kali.

promotion-deeds-young = Tugas ini perlu akun sendiri, jadi untuk yang sudah 16 tahun. Kamu bisa bantu lewat ide, caption, atau desain.
promotion-deeds-young-link = Tautan dari akun sendiri hanya untuk yang sudah 16 tahun. Bantuanmu yang lain tetap berharga.
promotion-deeds-no-link = Aku belum menemukan tautannya. Salin dari tombol Bagikan di aplikasinya, lalu tempel di sini. Tidak ada? Tidak apa-apa, abaikan saja.

promotion-deeds-counted =
    { $count ->
        [one] Tercatat satu tautan ({ $platforms }). Makasih!
       *[other] Tercatat { $count } tautan ({ $platforms }). Makasih!
    }
promotion-deeds-found-replaced = Tautan lengkap itu menggantikan tautan pendek yang tadi, supaya satu kiriman dihitung satu kali.
promotion-deeds-found-short = Ada tautan pendek: aku tidak bisa melihat isinya. Kalau sempat, buka dulu, salin alamat lengkapnya, lalu tempel lagi.
promotion-deeds-found-known = Sebagian tautan itu sudah kamu kirim. Satu kiriman dihitung satu kali.
promotion-deeds-found-taken = Tautan itu sudah dicatat untuk orang lain. Satu kiriman dihitung untuk satu orang, juga kalau kalian membuatnya berdua. Selesai-mu tetap tercatat.
promotion-deeds-found-official = Itu tautan kiriman resminya. Yang kucari tautan dari akunmu sendiri.
promotion-deeds-found-maybe = Tautan pendek itu mungkin kiriman yang sudah kamu catat. Kalau lain, buka dulu, salin alamat lengkapnya, lalu tempel lagi.
promotion-deeds-found-secret = Ada tautan rahasia (undangan, nomor, atau sandi). Tidak kusimpan dan tidak kusebut lagi; sebaiknya hapus pesanmu tadi.
promotion-deeds-found-profile = Itu tautan profil atau saluran. Buka kirimanmu, lalu salin tautan kirimannya.
promotion-deeds-found-elsewhere = Ada tautan dari tempat lain; promosi ini bukan untuk di sana.
promotion-deeds-found-vanishes = Story dan siaran langsung hilang sendiri, jadi tautannya tidak perlu. Selesai-mu sudah cukup.
promotion-deeds-found-no-post = Ada tautan yang bukan kiriman. Buka kirimanmu, lalu salin tautannya.
promotion-deeds-found-full = Sudah cukup banyak, makasih! Sisanya tidak kucatat.
promotion-deeds-late = Promosinya sudah ditutup dan laporannya sudah dibuat, jadi angkanya tidak berubah. Tautanmu tetap kusimpan.
