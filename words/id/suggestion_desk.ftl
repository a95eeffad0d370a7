# Usul anggota di meja humas: kartunya, jawabannya, dan siapa saja yang sudah dimuat.
suggestion-desk-head = <b>Usul anggota</b> · { $kind } · <i>{ $state }</i>
    Dari { $who }, { $at }
suggestion-desk-adult = { $name }
suggestion-desk-minor = anggota di bawah 18
suggestion-desk-nobody = anggota yang sudah tidak ada
suggestion-desk-permission = Izin: { $words }
suggestion-desk-not-hers = Bukan karyanya. Jangan dimuat ulang sebelum pembuatnya mengizinkan.
suggestion-desk-face = Pengusulnya di bawah 18: sebelum wajahnya tampil, catat dulu izin walinya.
suggestion-desk-gone = Isinya sudah dihapus pengusulnya.
suggestion-desk-question = Tanya: { $question }
suggestion-desk-answer = Jawab: { $said }
suggestion-desk-no-answer = Belum dijawab.
suggestion-desk-reason = Jawaban kita: { $reason }
suggestion-desk-take-button = Jadikan rencana
suggestion-desk-ask-button = Tanya balik
suggestion-desk-more-button = Lainnya
suggestion-desk-decline-button = Belum cocok
suggestion-desk-postpone-button = Tunda 7 hari
suggestion-desk-fair-button = Siapa saja?
suggestion-desk-fair-list-button = Siapa yang sudah dimuat?
suggestion-desk-back-button = Kembali
suggestion-desk-plan-button = Buka rencananya
suggestion-desk-file-button = { $is_sized ->
    [yes] Lihat { $file } ({ $size })
   *[no] Lihat { $file }
}
suggestion-desk-kilobytes = { $size } KB
suggestion-desk-megabytes = { $size } MB
suggestion-desk-more-ask-button = Lebih lengkap?
suggestion-desk-when-ask-button = Kapan?
suggestion-desk-hers-ask-button = Buatan sendiri?
suggestion-desk-faces-ask-button = Yang terlihat setuju?
suggestion-desk-file-ask-button = Ada berkas asli?
suggestion-desk-write-button = Tulis sendiri
suggestion-desk-ask-help = { $is_minor ->
    [yes] Pilih pertanyaannya. Untuk anggota di bawah 18 hanya kalimat yang sudah siap.
   *[no] Pilih pertanyaannya, atau tulis sendiri.
}
suggestion-desk-reason-help = Pilih alasannya. Jawabannya ramah, dan memberi dia ide lain.
suggestion-desk-had-button = Baru saja dimuat
suggestion-desk-theme-button = Belum pas temanya
suggestion-desk-faces-button = Wajah belum berizin
suggestion-desk-source-button = Sumber tak bisa dicek
suggestion-desk-full-button = Jadwal penuh
suggestion-desk-reason-name = { $reason ->
    [had] baru saja dimuat
    [theme] belum pas temanya
    [faces] wajahnya belum berizin
    [source] sumbernya belum bisa dicek
   *[full] jadwal penuh
}
suggestion-desk-fair = <b>Yang dimuat 90 hari ini</b>, menurut abjad. Hanya untuk humas.
suggestion-desk-fair-adult = { $name }: { $count }
suggestion-desk-fair-minors = { $people } anggota di bawah 18: { $count }
suggestion-desk-fair-nothing = Belum ada.
suggestion-desk-fair-never = Belum pernah: { $count } anggota. Coba ajak yang belum pernah.
suggestion-desk-write = Tulis pertanyaanmu di sini. Dia orang dewasa, dan membacanya di chat pribadi. Kalau tidak jadi, ketik /batal.
suggestion-desk-asked = Pertanyaannya terkirim.
suggestion-desk-long = Pertanyaannya terlalu panjang. Paling banyak { $most } huruf, ya.
suggestion-desk-toast = { $did ->
    [taken] Jadi rencana. Pengusulnya kukabari.
    [taken-empty] Jadi rencana tanpa isinya: izinnya belum ada.
    [asked] Sudah kutanyakan.
    [declined] Sudah kujawab dengan ramah.
    [postponed] Kuingatkan lagi 7 hari lagi.
   *[file] Kukirim di sini. Pembukaannya dicatat.
}
suggestion-desk-title = Usul anggota
suggestion-desk-credit-named = Karya: { $name } ({ $unit })
suggestion-desk-credit-unnamed = Karya anggota { $unit }
suggestion-desk-waiting = { $count ->
    [0] Tidak ada usul anggota yang menunggu.
   *[other] <b>{ $count } usul anggota menunggu jawaban.</b>
}
suggestion-desk-waiting-line = { $number }. { $what } · sejak { $since }
suggestion-desk-open-button = Buka { $number }
suggestion-desk-file-note = Lampiran usul ini. Jangan disebarkan sebelum ada izinnya.
suggestion-desk-gone-refusal = Usul ini sudah tidak ada.
suggestion-desk-over = Usul ini sudah dijawab atau ditarik.
suggestion-desk-own = Ini usulmu sendiri. Biar humas atau pengurus lain yang memutuskan, ya.
suggestion-desk-ready-made = Untuk anggota di bawah 18 hanya pertanyaan yang sudah siap.
suggestion-desk-no-file = Lampirannya sudah tidak ada.
