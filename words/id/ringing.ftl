# Yang berdering: panggilan ke piket, ke semua humas, ke ketua, dan baris panggilan di grup humas.
ringing-head = { $back ->
    [yes] <b>Kasus yang dipantau kembali lagi</b>
   *[no] { $why ->
        [danger] <b>Ada orang yang mungkin dalam bahaya</b>
        [first] <b>Laporan baru untuk piket</b>
        [second] <b>Laporan ini belum ada yang pegang</b>
        [again] <b>Laporan ini masih menunggumu</b>
       *[other] <b>Laporan ini belum ada yang pegang</b>
    }
}
ringing-what = { $case }
ringing-plain = { $kind }, nomor { $number }
ringing-reports = { $count } laporan, menunggu sejak { $since }.
ringing-storm = { $count } kasus masuk hampir bersamaan; daftarnya ada di satu kartu.
ringing-why = { $why ->
    [danger] Tolong dibuka sekarang, ya. Kalau ada yang terluka atau terancam, hubungi orang dewasa terdekat dan 112 dulu.
    [first] Kamu piket hari ini. Tekan Saya tangani kalau bisa; kalau tidak, piket kedua kukabari.
    [again] Kamu masih tercatat piket hari ini. Kalau sedang tidak bisa, biarkan saja: semua humas segera kukabari.
    [second] Kamu piket kedua hari ini, dan yang pertama belum menjawab.
    [ketua] Humas belum ada yang menjawab, jadi kukabari ketua. Kamu bisa memegangnya, atau menelepon humas.
   *[everyone] Siapa saja dari humas boleh memegangnya. Cukup satu orang.
}
ringing-mention = <a href="tg://user?id={ $id }">{ $name }</a>
ringing-line = { $who ->
    [yes] { $why ->
        [danger] Segera, { $names }: { $case }
        [first] { $names }, giliran piketmu: { $case }
        [again] { $names }, masih menunggu: { $case }
        [second] { $names }, kamu piket kedua: { $case }
       *[other] { $names }, ini belum ada yang pegang: { $case }
    }
   *[no] Belum ada yang pegang: { $case }
}
ringing-lapsed = <b>{ $case }</b> kulepas dari tanganmu karena sudah lama belum ada kabar. Tidak apa-apa, semua juga punya kesibukan. Sekarang siapa saja boleh memegangnya, kamu juga.
ringing-opened = Kasusnya ada di bawah.

ringing-open-button = Buka kasusnya
ringing-take-button = Saya tangani
ringing-dismiss-button = Bukan masalah
ringing-more-button = Lainnya
ringing-take-again-button = Saya tangani lagi
