# Jumat siang untuk pembina: hitungan saja, dengan sapaan Bapak/Ibu.
adviser-digests-greeting = { $salam ->
    [yes] Assalamu'alaikum, Bapak/Ibu { $name }.
   *[no] Selamat siang, Bapak/Ibu { $name }.
}
adviser-digests-waits = Pekan ini ada yang menunggu Bapak/Ibu:
adviser-digests-missed = Mohon maaf, kabar Jumat sebelumnya tidak sampai.
adviser-digests-page = Yang menunggu Bapak/Ibu sekarang:
adviser-digests-nothing = Tidak ada yang menunggu Bapak/Ibu. Terima kasih sudah mendampingi.
adviser-digests-line = { $number }. { $line }
adviser-digests-of = { $line } · { $unit }
adviser-digests-safety = { $count } laporan keselamatan belum dijawab
adviser-digests-consents = { $held ->
    [0] { $count } anggota menunggu izin wali
   *[other] { $count } anggota menunggu izin wali, { $held } walinya sudah menjawab
}
adviser-digests-minors = { $count } anggota 16–17 tahun ingin ikut memegang akun
adviser-digests-reading = { $count } naskah menunggu dibaca Bapak/Ibu
adviser-digests-photos = { $count } rencana memuat foto anak yang izinnya belum cukup
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
adviser-digests-photo-how = Humas bisa mencatat izin baru atau mengganti fotonya. Bapak/Ibu bisa membantu menanyakannya kepada orang tua.
adviser-digests-no-photos = Semua foto anak sudah punya izin. Terima kasih, Bapak/Ibu.
