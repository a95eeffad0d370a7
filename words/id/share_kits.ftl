# Kit promosi untuk anggota: teks untuk disalin, jalan ke tiap platform, dan jawabannya.
share-kits-head = <b>{ $title }</b>
    dari { $unit }, sampai { $closes }
share-kits-message = Intinya: { $message }
share-kits-task = { $task ->
    [share] • Bagikan teks ini di akunmu.
    [comment] • Beri komentar baik dengan kata-katamu sendiri.
    [vote] • Ikut memilih lewat tautannya.
    [attend] • Datang ke acaranya.
   *[print] • Cetak posternya untuk mading.
}
share-kits-own-words = Tulis dengan kata-katamu sendiri, ya.
share-kits-long = Teksnya panjang. Tekan <b>Salin</b>, nanti kukirim sendiri supaya mudah disalin.
share-kits-kader-of = Kader { $unit }
share-kits-dos = Boleh: { $dos }
share-kits-donts = Jangan: { $donts }
share-kits-minute = Waktu yang pas untukmu: { $at }, supaya tidak bersamaan dengan yang lain.
share-kits-files = Ada { $count } berkas di balik tombol <b>Buka</b>. Kukirim kalau kamu minta.
share-kits-done = Sudah kamu kerjakan. Terima kasih!
share-kits-young = Kamu tidak perlu akun sendiri. Bantu dengan ide, caption, desain, foto acara, atau notulen: tekan salah satu tombol di bawah, ya.
share-kits-filled = Di tombol yang sudah terisi, teksmu langsung ada. Tinggal kirim.
share-kits-unfilled = { $files ->
    [yes] { $places }: salin teksnya, simpan berkasnya, lalu buka dan tempel.
   *[no] { $places }: salin teksnya, lalu buka dan tempel.
}
share-kits-when = Mau kuingatkan kapan? Sekali saja.
share-kits-too-late = Tenggatnya sudah dekat, jadi tidak ada waktu pengingat yang pas. Kalau tidak sempat, tidak apa-apa.
share-kits-declined = Oke, <b>{ $title }</b> tidak dulu. Tidak ada yang bertanya, dan tidak ada pengingat.
share-kits-copy-button = Salin
share-kits-open-button = Buka
share-kits-look-button = Lihat
share-kits-done-button = Selesai
share-kits-more-button = Lainnya
share-kits-back-button = Kembali
share-kits-undo-button = Urungkan
share-kits-not-now-button = Tidak dulu
share-kits-later-button = { $later ->
    [hour] 1 jam lagi
    [evening] Nanti malam, { $at }
   *[morning] Besok, { $at }
}
share-kits-remind-button = Ingatkan nanti
share-kits-other-button = Caption lain
share-kits-help-button = { $kind ->
    [caption] Bantu caption
    [design] Bantu desain
    [notulen] Bantu notulen
   *[other] Kirim ide
}
share-kits-kits-button = Kirimi aku
share-kits-no-kits-button = Jangan kirimi aku
share-kits-stop-button = Berhenti dulu
share-kits-write-button = { $name }
share-kits-file-button = { $kind ->
    [photo] Poster
    [video] Video
    [document] Berkas
   *[animation] Gambar gerak
} { $known ->
    [yes] { $size }
   *[no] {""}
}
share-kits-toast-other = Ini caption lain untukmu.
share-kits-no-other = Untuk sekarang hanya ini captionnya. Boleh kamu ubah dengan kata-katamu sendiri.
share-kits-toast-reminded = Oke, kuingatkan { $at }.
share-kits-toast-after-all = Kembali lagi. Siap kapan saja.
share-kits-undo-over = Sudah lewat 60 detik. Buka lagi lewat /promosi, ya.
