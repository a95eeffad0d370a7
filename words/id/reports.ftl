# Laporan: tiga kalimat, satu pertanyaan. $before sudah berisi waktu sebelumnya dan angkanya.
reports-title = <b>Laporan { $unit }</b>
    { $days }
reports-weekly = { $greeting }. Ini kabar angka pekan lalu, { $days }.
reports-missed = Laporan pekan sebelumnya tidak sampai. Bisa dilihat lewat /laporan.
reports-unit = <b>{ $unit }</b>
reports-published = <b>{ $count }</b> konten terbit
reports-taken = <b>{ $count }</b> kali promosi diambil anggota
reports-done = <b>{ $count }</b> kali promosi diselesaikan
reports-answered = Separuh laporan ditangani dalam <b>{ $count }</b>
reports-cases = <b>{ $count }</b> laporan masuk
reports-helped = <b>{ $count }</b> anggota ikut membantu
reports-lent = <b>{ $count }</b> takeover dan live
reports-sentence = • { $what }{ $trend ->
    [up] , lebih { $pace ->
        [yes] lama
       *[no] banyak
    } dari { $before }.
    [down] , lebih { $pace ->
        [yes] cepat
       *[no] sedikit
    } dari { $before }.
    [same] , seperti { $before }.
   *[alone] .
}
reports-alone = { $week ->
    [yes] Ini pekan pertama yang tercatat
   *[no] Sebelum ini belum ada catatan
}, jadi belum ada pembandingnya.
reports-before-weeks = { $count ->
    [1] pekan sebelumnya
   *[other] { $count } pekan sebelumnya
} ({ $one ->
    [yes] { $low }
   *[no] { $low } sampai { $high }
})
reports-before-days = { $count ->
    [1] sehari sebelumnya
   *[other] { $count } hari sebelumnya
} ({ $one ->
    [yes] { $low }
   *[no] { $low } sampai { $high }
})
reports-usual = Pekan biasa: { $count }.
reports-empty = { $week ->
    [yes] Pekan itu belum ada yang tercatat
   *[no] Di hari-hari ini belum ada yang tercatat
}. Tidak apa-apa, setiap unit punya irama sendiri.
reports-question = Untuk rapat: <i>{ $question }</i>
reports-ask-untaken = { $count } laporan belum ada yang memegang. Bagaimana kita membagi piket pekan depan?
reports-ask-slower = Laporan lebih lama ditangani. Apa yang bisa membuat piket lebih ringan?
reports-ask-unfinished = Banyak promosi sudah diambil tapi belum selesai. Bagian mana yang paling sulit?
reports-ask-fewer = Konten yang terbit lebih sedikit. Rencana mana yang bisa dibuat lebih sederhana?
reports-ask-one-pillar = Hampir semua konten dari satu pilar. Pilar mana yang ingin kita isi pekan depan?
reports-ask-one-field = Hampir semua rencana ada di satu bidang. Bidang mana yang bisa ikut membantu?
reports-ask-untold = Angka jangkauan baru diisi untuk { $told } dari { $of }. Siapa yang mau mengisi sisanya lewat /evaluasi?
reports-ask-more = Lebih ramai dari biasanya. Apa yang berhasil, dan bagaimana kita mengulanginya?
reports-ask-empty = Apa satu rencana kecil untuk pekan depan?
reports-ask-next = Apa satu hal yang ingin kita coba pekan depan?
reports-seal = Segel jurnal: <code>{ $seal }</code>
reports-picture-button = Lihat gambar (±{ $size } KB)
reports-picture-of-button = Gambar { $unit } (±{ $size } KB)
reports-before-button = ‹ Sebelumnya
reports-week-button = Pekan lalu
reports-caption = Laporan <b>{ $unit }</b>, { $days }.
reports-making = Gambarnya sedang kubuat.
reports-file = laporan-{ $first }-{ $last }.png
reports-days-unclear = Tanggalnya belum kupahami. Coba: <code>/laporan minggu</code>, <code>/laporan bulan</code>, atau <code>/laporan 1 November sampai 15 November</code>.
reports-days-reversed = { $last } lebih dulu daripada { $first }. Tulis tanggal awal dulu, misalnya: <code>/laporan 1 November sampai 15 November</code>.
reports-days-long = Paling lama satu tahun sekaligus. Coba: <code>/laporan bulan</code>.
reports-days-ahead = { $first } belum tiba, jadi belum ada yang bisa dilaporkan. Coba: <code>/laporan minggu</code>.
