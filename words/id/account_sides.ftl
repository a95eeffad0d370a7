# Halaman satu akun: untuk apa, siapa walinya, dan bagaimana keadaannya.
accounts-hacked-line = <b>Dilaporkan diretas</b> sejak { $at }. Jangan percaya pesan dari akun itu.
accounts-field-line = { $field ->
    [purpose] Untuk apa: { $text }
    [audience] Untuk siapa: { $text }
   *[tone] Gayanya: { $text }
}
accounts-decides-line = { $who ->
    [humas] Kata akhir di humas
    [ketua] Kata akhir di ketua
   *[guardians] Kata akhir di kedua penjaga
}
accounts-guardians-line = Penjaga: { $names }
accounts-ago = { $days ->
    [0] hari ini
    [1] kemarin
   *[other] { $days } hari lalu
}
accounts-published-line = Terakhir terbit: { $day } ({ $ago })
accounts-published-never = Terakhir terbit: belum ada catatan
accounts-safety-line = { $is_so ->
    [yes] Keamanan: semua beres, dicek { $ago }
   *[no] Keamanan: ada yang belum beres, dicek { $ago }
}
accounts-safety-never = Keamanan: belum pernah dicek sampai selesai
accounts-flag = { $flag ->
    [purpose] tujuannya
    [no-guardian] dua penjaga
    [second-guardian] penjaga kedua
    [unsafe] keamanan yang belum beres
    [unchecked] cek keamanan
   *[old] cek keamanan ulang (sudah lewat 90 hari)
}
accounts-lacking = <i>Yang masih kurang: { $what }.</i>
accounts-about-nothing = Belum ada keterangannya. Dua baris sudah cukup, supaya pengurus berikutnya tahu akun ini untuk apa.
accounts-ask-field = { $field ->
    [purpose] <b>{ $name }</b> untuk apa? Ketik satu dua kalimat, misalnya: kabar kegiatan dan dakwah untuk pelajar Kedungwaru.
    [audience] <b>{ $name }</b> untuk siapa? Ketik satu kalimat, misalnya: pelajar putri SMP dan SMA di Kedungwaru.
    [tone] Gaya bicara <b>{ $name }</b> seperti apa? Ketik satu kalimat, misalnya: akrab dan santun, pakai kamu.
   *[statement] Ketik pernyataan yang dibagikan lewat jalan lain kalau <b>{ $name }</b> diretas.
}
accounts-field-now = Sekarang: { $text }
accounts-ask-decides = Siapa yang punya kata akhir tentang isi <b>{ $name }</b>?
accounts-noted = Dicatat: hari ini ada yang terbit.
accounts-field-long = Terlalu panjang. Paling banyak { $most } huruf, ya.
accounts-field-empty = Ketik dulu kalimatnya, ya. Kalau tidak jadi, tekan Kembali.

accounts-lists-button = Lainnya
accounts-more-button = Lainnya
accounts-about-button = Keterangan
accounts-guardians-button = Penjaga
accounts-safety-button = Keamanan
accounts-hacked-button = Kalau diretas
accounts-note-published-button = Catat terbit hari ini
accounts-end-alarm-button = Sudah aman lagi
accounts-stop-guarding-button = Berhenti jadi penjaga
accounts-field-button = { $has ->
    [yes] { $field ->
        [purpose] ✓ Untuk apa
        [audience] ✓ Untuk siapa
       *[tone] ✓ Gayanya
    }
   *[no] { $field ->
        [purpose] Untuk apa
        [audience] Untuk siapa
       *[tone] Gayanya
    }
}
accounts-decides-button = Kata akhir
accounts-who-button = { $now ->
    [yes] { $who ->
        [humas] ✓ Humas
        [ketua] ✓ Ketua
       *[guardians] ✓ Kedua penjaga
    }
   *[no] { $who ->
        [humas] Humas
        [ketua] Ketua
       *[guardians] Kedua penjaga
    }
}
accounts-empty-button = Kosongkan
