# Aksi serempak: yang dibaca unit dan grup.
rally-cards-head = <b>Aksi serempak</b> { $unit }: { $title }
rally-cards-at = Mulai { $at }
rally-cards-ask = Isinya sudah diperiksa { $unit }. Apakah grup { $own } ikut? Kalau ikut, grup itu mendapat satu kartu hitung mundur, lalu kartu promosinya tepat saat mulai.
rally-cards-quiet = Pada jam itu grupmu sedang jam tenang; kartunya baru masuk { $until }.
rally-cards-reminder = Pertanyaan ini belum dijawab. Tanpa jawaban, grupmu tidak diikutkan dan tidak mendapat apa-apa.
rally-cards-out = Dicatat: tidak dulu. Yang terlihat hanya jumlahnya, bukan nama unitmu. Kalau berubah pikiran, tekan Ikut.
rally-cards-joined = Grup { $own } ikut. { $ready } orang siap di { $units } unit.
rally-cards-join-button = Ikut
rally-cards-out-button = Tidak dulu
rally-cards-read-button = Lihat isinya
rally-cards-leave-button = Tidak jadi ikut
rally-cards-late-button = Ikut sekarang
rally-cards-back-button = Kembali
rally-cards-began = { $late ->
    [0] Sudah dimulai { $at }
   *[other] Sudah dimulai, maaf terlambat { $late } menit dari { $at }
}
rally-cards-came = { $own }: { $ready } orang siap. Sejauh ini { $taken } ikut, { $done } selesai, { $groups } grup WA dijangkau. Terima kasih!
rally-cards-without = Grup { $own } tidak diikutkan.
rally-cards-unit-off = { $why ->
    [cancelled] { $unit } membatalkan aksi ini. Tidak ada yang dikirim ke grupmu; kamu tidak perlu melakukan apa-apa.
    [missed] Aksi ini tertunda dari { $at }. Tidak ada yang dikirim ke grupmu. Kalau { $unit } memilih jam baru, kamu ditanya atau diberi tahu lagi.
   *[lost] Aksi ini tidak jadi dimulai pada { $at }, karena isinya perlu diperiksa lagi. Tidak ada yang dikirim ke grupmu. Kalau { $unit } memilih jam baru, kamu ditanya atau diberi tahu lagi.
}
rally-cards-content = <b>Yang akan didapat anggota</b>
rally-cards-message = Pesan utama: { $said }
rally-cards-dos = Lakukan: { $said }
rally-cards-donts = Hindari: { $said }
rally-cards-link = Tautan: { $said }
rally-cards-caption = { $named ->
    [yes] <i>{ $platform }</i>
        { $said }
   *[no] { $said }
}
rally-cards-files = { $count } berkas: gambar atau video
rally-cards-group-off = { $why ->
    [cancelled] Aksi ini dibatalkan. Tidak ada yang perlu dilakukan.
    [out] Grup ini belum ikut aksi pada { $at }.
   *[later] Aksi ini tidak dimulai pada { $at }. Kalau ada jam baru, kartunya muncul lagi di sini.
}
rally-cards-left = { $left ->
    [minute] Kurang dari 1 menit lagi. Siap-siap!
    [ten] Kurang dari 10 menit lagi
    [hour] Kurang dari 1 jam lagi
    [day] Kurang dari 1 hari lagi
   *[long] Masih lebih dari sehari lagi
}
rally-cards-are-ready = { $ready } orang siap di { $units } unit, { $here } di grup ini
rally-cards-were-ready = { $ready } orang siap di { $units } unit, { $here } di grup ini. Kartu promosinya ada di grup ini juga.
rally-cards-names = Di grup ini yang ikut: { $names }
rally-cards-press = Tekan Siap kalau kamu bisa ikut pada jam itu. Yang dihitung hanya jumlahnya; kartu promosinya muncul di sini saat mulai.
rally-cards-ready-button = Siap
rally-cards-signal = { $late ->
    [0] <b>Aksi serempak dimulai!</b> { $ready } orang siap di { $units } unit.
   *[other] <b>Aksi serempak dimulai</b>, maaf terlambat { $late } menit. { $ready } orang siap di { $units } unit.
}
rally-cards-toast-answered = Jawabannya sudah begitu.
rally-cards-toast-joined = Terima kasih, grupmu ikut!
rally-cards-toast-declined = Dicatat, tidak dulu.
rally-cards-toast-ready = Kamu dihitung siap. Sampai jumpa pada jamnya!
rally-cards-toast-was-ready = Kamu sudah dihitung siap.
