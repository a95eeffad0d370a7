# Jurnal untuk LPJ: memilih waktunya dan berkasnya, dan apa yang tertulis di berkas itu.
journals-choose = <b>Jurnal { $unit }</b>
    Catatan apa yang terjadi di unit ini, disegel tiap malam supaya kelihatan kalau ada yang mengubah. Cocok untuk lampiran LPJ.

    Dari kapan sampai kapan?{ $known ->
        [yes] {" "}Pengurus yang sekarang mulai { $began }.
       *[no] {""}
    }
journals-month-button = Bulan ini
journals-quarter-button = 3 bulan (dengan bulan ini)
journals-term-button = Masa khidmat sampai hari ini
journals-type-button = Ketik sendiri tanggalnya
journals-back-button = Kembali
journals-ask-days = Ketik tanggalnya, misalnya: <code>1 Juli sampai 30 September</code> atau <code>1/7/2026 - 30/9/2026</code>. Satu tanggal saja berarti dari hari itu sampai hari ini.
journals-file-choose = <b>Jurnal { $unit }</b>
    { $first } sampai { $last }: { $count ->
       *[other] { $count } baris
    }.
    Segel terakhir: { $seal } ({ $day }).
journals-many-choose = <b>Jurnal { $unit }</b>
    { $first } sampai { $last }: lebih dari { $most } baris.
    Segel terakhir: { $seal } ({ $day }).
journals-pdf-long = PDF paling banyak { $most } baris. Pilih Excel, atau waktu yang lebih pendek.
journals-too-long = Itu terlalu banyak untuk satu berkas. Pilih waktu yang lebih pendek, misalnya satu bulan.
journals-empty = <b>Jurnal { $unit }</b>
    { $first } sampai { $last }: belum ada baris yang disegel. Jurnal disegel tiap malam; yang terjadi hari ini bisa diambil besok.
journals-pdf-button = PDF (± { $kilobytes } KB)
journals-xlsx-button = Excel (± { $kilobytes } KB)
journals-making = Berkasnya sedang kubuat.
journals-caption = Jurnal <b>{ $unit }</b>, { $first } sampai { $last }. Pengelola bot bisa memeriksa keasliannya dengan: <code>sinergi check --journal</code> lalu nama berkasnya. Untuk pengurus dan LPJ; jangan disebarkan di grup.
journals-in-private = Jurnal hanya lewat obrolan pribadi denganku.
journals-file = jurnal-{ $first }-{ $last }
journals-title = Jurnal { $unit }
journals-sheet-name = Jurnal
journals-note-days = { $first } sampai { $last }, zona { $zone }.
journals-note-sealed = Isinya sampai segel terakhir. Dibuat { $at }.
journals-note-people = Orang disebut dengan peran dan nama depan, yang di bawah 18 tahun dengan nomor yang berlaku di berkas ini saja. Laporan keselamatan, izin wali, dan pilihan pribadi tidak ada di sini.
journals-note-seal = Segel berkas ini: { $seal }. Tiap baris dikunci dengan baris sebelumnya (SHA-256), jadi baris yang diubah, dihapus, disisipkan, atau dipindah akan ketahuan.
journals-column-number = No
journals-column-at = Tanggal
journals-column-when = Waktu
journals-column-who = Siapa
journals-column-what = Kejadian
journals-column-about = Tentang
journals-column-line = Nomor baris
journals-column-sealed-at = Waktu UTC
journals-column-actor = Kunci pelaku
journals-column-verb = Kata asli
journals-column-subject = Hal asli
journals-column-link = Segel
journals-sheet-about = Tentang
journals-column-told = Keterangan
journals-somebody = seseorang
journals-host = pengelola bot
journals-above = unit di atas
