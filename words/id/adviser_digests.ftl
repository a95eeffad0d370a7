# Jumat siang untuk pembina: hitungan saja, dengan sapaan Bapak/Ibu.
adviser-digests-you = { $address ->
    [ibu] Ibu
    [bapak] Bapak
    [kiai] Kiai
    [nyai] Nyai
   *[other] Bapak/Ibu
}
adviser-digests-greeting = { $salam ->
    [yes] Assalamu'alaikum, { adviser-digests-you } { $name }.
   *[no] Selamat siang, { adviser-digests-you } { $name }.
}
adviser-digests-waits = Pekan ini ada yang menunggu { adviser-digests-you }:
adviser-digests-missed = Mohon maaf, kabar Jumat sebelumnya tidak sampai.
adviser-digests-page = Yang menunggu { adviser-digests-you } sekarang:
adviser-digests-nothing = Tidak ada yang menunggu { adviser-digests-you }. Terima kasih sudah mendampingi.
adviser-digests-line = { $number }. { $line }
adviser-digests-of = { $line } · { $unit }
adviser-digests-safety = Laporan keselamatan belum dijawab: { $count }
adviser-digests-consents = { $held ->
    [0] Menunggu izin wali: { $count } anggota
   *[other] Menunggu izin wali: { $count } anggota, { $held } walinya sudah menjawab
}
adviser-digests-minors = Umur 16–17, ingin ikut memegang akun: { $count } anggota
adviser-digests-reading = Naskah menunggu dibaca { adviser-digests-you }: { $count }
adviser-digests-photos = Foto anak yang izinnya belum cukup: { $count } rencana
adviser-digests-open-button = { $number } { $what ->
        [safety] Buka laporan
        [consents] Catat izin wali
        [minors] Beri jawaban
        [reading] Baca naskah
       *[photos] Lihat rencananya
    }
adviser-digests-set-button = Atur kabar Jumat
adviser-digests-photo-list = Foto anak di rencana ini belum punya izin yang cukup, jadi belum boleh terbit:
adviser-digests-photo = • { $title } · { $at }
adviser-digests-photo-how = Humas bisa mencatat izin baru atau mengganti fotonya. { adviser-digests-you } bisa membantu menanyakannya kepada orang tua.
adviser-digests-no-photos = Semua foto anak sudah punya izin. Terima kasih, { adviser-digests-you }.
