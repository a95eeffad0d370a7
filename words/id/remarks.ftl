# Komentar dan pertanyaan dari luar: dicatat, dipilah, diberi langkah.
remarks-desk = <b>Komentar dan jawaban { $unit }</b>
    Komentar yang belum selesai: { $remarks }
    Jawaban siap pakai: { $answers }
    Jawaban yang menunggu dibaca humas lain: { $waiting }
remarks-log-button = Catat komentar
remarks-search-button = Cari jawaban
remarks-list-button = Komentar terbuka ({ $count })
remarks-waiting-button = Menunggu dibaca ({ $count })
remarks-bank-button = Bank jawaban
remarks-write-button = Tulis jawaban
remarks-back-button = Kembali
remarks-here-button = Kembali
remarks-all-button = Semua komentar
remarks-before-button = Sebelumnya
remarks-next-button = Berikutnya
remarks-ask-text = Tempel komentar atau pertanyaannya di sini, boleh dengan tautan kirimannya. Nama penulisnya tidak perlu. Kalau tidak jadi, ketik /batal.
remarks-kind = { $kind ->
    [question] pertanyaan
    [criticism] kritik
    [insult] hinaan
    [hoax] diduga hoaks
   *[none] belum dipilah
}
remarks-kind-of-button = { $kind ->
    [question] Tanya
    [criticism] Kritik
    [insult] Hinaan
   *[hoax] Diduga hoaks
}
remarks-listed = <b>Komentar yang belum selesai</b>, yang terlama di atas:
remarks-line = { $number }. { $text } ({ $kind }, { $at }{ $state ->
    [forwarded] , di pengurus
   *[open] {""}
})
remarks-none = Tidak ada komentar yang menunggu. Kalau melihat yang perlu ditanggapi, tekan <b>Catat komentar</b>.
remarks-head = <b>Komentar</b> ({ $kind }), dicatat { $who }, { $at }
remarks-text = { $text }
remarks-link = <a href="{ $link }">Buka di tempatnya</a>
remarks-nobody-name = seseorang
remarks-ask-kind = Ini jenis apa?
remarks-step-help = { $step ->
    [hide] Sembunyikan komentarnya dan jangan dibalas: balasan membuatnya makin ramai. Kalau isinya ancaman atau menyerang seseorang, simpan tangkapan layarnya dulu, lalu /lapor. Setelah itu tekan <b>Selesai</b>.
    [forward] Pengurus sudah diberi tahu. Tekan <b>Selesai</b> kalau tidak ada lagi yang perlu dilakukan.
    [case] Ini sekarang sebuah kasus.
    [question] Pertanyaan sebaiknya dijawab, singkat dan ramah.
    [criticism] Kritik sebaiknya dijawab: berterima kasih dulu, lalu apa yang akan dilakukan. Kalau soal keputusan, teruskan ke pengurus.
    [insult] Hinaan tidak perlu dibalas. Sembunyikan saja.
   *[hoax] Jangan dibalas dulu di kolom komentar. Jadikan kasus supaya dicek bersama.
}
remarks-answer-help = { $found ->
    [yes] Ini yang mirip di bank jawaban. Pilih yang cocok, atau tulis yang baru. Sudah kamu jawab sendiri? Tekan <b>Selesai</b>.
   *[no] Belum ada yang cocok di bank jawaban. Tulis jawabannya, nanti humas lain membacanya dulu. Sudah kamu jawab sendiri? Tekan <b>Selesai</b>.
}
remarks-answer-ready = Salin, tempel sebagai balasan, lalu tekan <b>Selesai</b>.
remarks-answer-waits = Jawaban ini belum disetujui humas lain. Begitu disetujui, kamu bisa menyalinnya di sini.
remarks-done = { $step ->
    [answer] Selesai: sudah dijawab.
    [hide] Selesai: disembunyikan.
    [forward] Selesai: ditangani pengurus.
    [case] Selesai: sudah jadi kasus.
   *[none] Selesai.
}
remarks-step-button = { $step ->
    [answer] Jawab
    [hide] Abaikan dan sembunyikan
    [forward] Teruskan ke pengurus
   *[case] Jadikan kasus
}
remarks-finish-button = Selesai
remarks-again-button = Buka lagi
remarks-more-button = Lainnya
remarks-kind-button = Ganti jenis
remarks-copy-button = Salin
remarks-answer-page-button = Buka jawaban
remarks-case-page-button = Buka kasus
remarks-look-button = Lihat
remarks-drop-button = Hapus
remarks-drop-yes-button = Ya, hapus
remarks-ask-drop = Hapus catatan ini? Kasus yang sudah dibuat tetap ada.
remarks-told = Humas { $unit } meneruskan sebuah komentar dari luar ({ $kind }) untuk kamu lihat.
remarks-in-private = Ini hanya lewat chat pribadi. Ketik /jawab di sana.
remarks-gone = Catatan ini sudah tidak ada.
remarks-over = Komentar ini sudah selesai. Tekan Buka lagi kalau masih perlu sesuatu.
remarks-no-kind = Pilih dulu jenisnya.
remarks-nobody = Belum ada pengurus lain yang tercatat di unitmu. Pilih langkah lain dulu.
remarks-empty = Belum ada isinya. Tempel kata-kata komentarnya atau tautannya.
remarks-long = Terlalu panjang. Tempel bagian yang penting saja, paling banyak { $most } huruf.
remarks-full = Sudah ada { $most } komentar terbuka. Selesaikan beberapa dulu, ya.
