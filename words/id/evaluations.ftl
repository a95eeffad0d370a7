# Evaluasi: angka yang diketik dan satu pelajaran untuk setiap promosi dan acara.
evaluations-none = Belum ada promosi atau acara dalam 60 hari terakhir. Begitu ada yang jalan, di sini tempat mencatat hasil dan pelajarannya.
evaluations-list = <b>Evaluasi, 60 hari terakhir</b>
evaluations-waits = { $count } menunggu angka. Cukup yang kalian tahu saja.
evaluations-line = • { $title } ({ $sort ->
    [event] acara
   *[promotion] promosi
}): { $state ->
    [day] menunggu angka 24 jam
    [week] menunggu angka 7 hari
    [told] angkanya ada
   *[none] belum ada angka
}{ $lesson ->
    [yes] , pelajaran ada
   *[no] {""}
}
evaluations-open-button = { $title } · { $day }
evaluations-newer-button = ‹ Lebih baru
evaluations-older-button = Lebih lama ›
evaluations-title = <b>{ $title }</b>
    { $sort ->
    [event] Acara
   *[promotion] Promosi, dikirim
} { $at }
evaluations-taken = Anggota yang ikut: { $taken }, selesai: { $done }.
evaluations-pieces = Konten yang sudah terbit: { $count }.
evaluations-numbers = { $after ->
    [day] Setelah 24 jam: { $numbers }.
   *[week] Setelah 7 hari: { $numbers }.
}
evaluations-no-numbers = Angka dari aplikasinya belum dicatat.
evaluations-lesson = Pelajaran: <i>{ $lesson }</i>
evaluations-no-lesson = Belum ada pelajaran. Satu kalimat saja sudah membantu yang berikutnya.
evaluations-type-button = { $has ->
    [yes] Ubah angka
   *[no] Catat angka
} { $after ->
    [day] 24 jam
   *[week] 7 hari
}
evaluations-lesson-button = { $has ->
    [yes] Ubah pelajaran
   *[no] Tulis pelajaran
}
evaluations-drop-button = Hapus pelajaran
evaluations-drop-sure = Pelajaran ini dihapus?
    <i>{ $lesson }</i>
evaluations-drop-sure-button = Ya, hapus
evaluations-keep-button = Biarkan
evaluations-back-button = Semua kampanye
evaluations-look-back-button = Evaluasi
evaluations-page-button = Lihat evaluasinya
evaluations-ask-numbers = { $after ->
    [day] Angka <b>{ $title }</b> setelah 24 jam berapa?
   *[week] Angka <b>{ $title }</b> setelah 7 hari berapa?
}

    Tulis sebisanya, misalnya: <code>tayangan 12rb, suka 1.204, komentar 18, dibagikan 9</code>
    Kalau isinya beberapa posting, jumlahkan dulu.
evaluations-ask-lesson = Apa yang kalian pelajari dari <b>{ $title }</b>?

    Satu atau dua kalimat: apa yang diulang, apa yang diganti. Misalnya: <code>Jam 19.30 lebih ramai daripada siang, caption pendek lebih banyak dibagikan</code>
    Tulis tentang caranya, bukan tentang orangnya.
evaluations-last-lesson = Terakhir kalian belajar: <i>{ $lesson }</i> ({ $title })
evaluations-toast-learned = Pelajarannya kusimpan.
evaluations-toast-dropped = Pelajarannya dihapus.
evaluations-long = Kepanjangan sedikit. Cukup satu atau dua kalimat, paling banyak { $most } huruf.
evaluations-gone = Evaluasi ini sudah tidak ada. Ketik /evaluasi untuk melihat yang lain.
evaluations-not-yet = Ini belum dimulai. Evaluasinya bisa diisi setelah jalan.
