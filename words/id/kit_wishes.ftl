# "Kirimi aku": promosi di chat pribadi, sekali sehari.
kit-wishes-card = { $on ->
    [yes] Promosi baru kukirim ke sini sekali sehari, pukul { $at }. Yang mendesak bisa langsung, paling banyak satu sehari. Di jam senyapmu aku diam.
   *[no] Mau kukirimi promosi di sini? Sekali sehari, pukul { $at }, lengkap dengan teks siap salin. Kapan saja bisa berhenti.
}
kit-wishes-topics = { $all ->
    [yes] Tentang: semuanya. Pilih topik kalau mau sebagian saja.
   *[no] Tentang topik yang kamu tandai.
}
kit-wishes-stopped = Saat ini kamu memilih tidak disapa dulu, jadi belum kukirim apa-apa. Bisa diubah lewat tombol Jam senyap.
kit-wishes-topic = { $topic ->
    [news] Kabar organisasi
    [study] Belajar
    [faith] Kajian
    [aid] Bakti sosial
    [arts] Seni
   *[school] Sekolah
}
kit-wishes-topic-button = { $chosen ->
    [yes] ✓ { kit-wishes-topic }
   *[no] { kit-wishes-topic }
}
kit-wishes-all-button = { $chosen ->
    [yes] ✓ Semua topik
   *[no] Semua topik
}
kit-wishes-on-button = Kirimi aku
kit-wishes-off-button = Jangan kirimi aku
kit-wishes-hours-button = Jam senyap
kit-wishes-turned = { $on ->
    [yes] Siap, kukirim ke sini tiap pukul { $at }.
   *[no] Oke, tidak kukirimi lagi.
}
kit-wishes-offer = Terima kasih sudah ikut! Mau promosi berikutnya kukirim langsung ke sini? Sekali sehari, pukul { $at }, dan bisa berhenti kapan saja.
