poster-files-file =
    { $known ->
        [yes] { $title } · { $size }
       *[no] { $title }
    }
poster-files-smaller =
    { $known ->
        [yes] { $title } · dikecilkan jadi paling besar { $most } supaya hemat kuota (aslinya { $was })
       *[no] { $title } · paling besar { $most } supaya hemat kuota
    }
poster-files-link = Video "{ $title }" tidak kukirim sebagai berkas supaya kuotamu aman. Tonton di sini:
poster-files-no-link = Video "{ $title }" tidak kukirim sebagai berkas supaya kuotamu aman, dan tautannya belum ada. Tanyakan ke humas, ya.
poster-files-watch-button = Tonton
poster-files-behind = Di gambar ini ada anak. Pakai hanya untuk promosi ini; siapa yang membukanya dicatat.
poster-files-see-button = Buka gambar
poster-files-gone = Berkas itu sudah tidak ada. Buka lagi bahannya untuk melihat yang sekarang.
poster-files-not-permitted = Gambar itu belum atau tidak lagi boleh ditampilkan. Pakai teksnya saja dulu.
