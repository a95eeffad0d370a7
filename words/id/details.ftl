# Lengkapi: isi rencana selain judul dan waktu, di chat pribadi.
details-hub = Lengkapi <b>{ $title }</b>. Isi seperlunya; yang lain boleh kosong.
details-glance = { $part }: { $said }
details-more = Yang lain untuk <b>{ $title }</b>. Semuanya boleh kosong.
details-empty = Belum ada isinya. Mulai dari Teks, ya.
details-in-private = Ini diisi di chat pribadi. Tekan Lengkapi di kartunya, ya.

details-text-button = Teks
details-media-button = Foto & video
details-variants-button = Versi lain
details-account-button = Akun
details-sort-button = Jenis konten
details-people-button = Petugas
details-source-button = Sumber
details-seen-button = Siapa yang lihat
details-department-button = Bidang
details-repeat-button = Berulang
details-event-button = Acara
details-checks-button = Daftar periksa
details-permission-button = Izin foto
details-clashes-button = Bentrok
details-more-button = Lainnya
details-open-button = Lengkapi
details-make-official-button = Jadikan rencana resmi
details-make-own-button = Jadikan rencana pribadi
details-done-button = Selesai
details-back-button = Kembali

# Teks.
details-as-it-is = { $text }
details-text-none = Teks atau keterangan untuk <b>{ $title }</b>: ketik, tempel, atau teruskan ke sini.
details-text-never = <b>{ $title }</b> tidak punya teks.
details-text-head = Teks untuk <b>{ $title }</b>:
details-text-length = Panjangnya { $length } dari { $most } tanda.
details-text-again = Ketik lagi untuk menggantinya. Huruf tebal dan miring tidak ikut.
details-text-glance = { $leaks ->
    [0] { $length } tanda
   *[other] { $length } tanda, ⚠️ { $leaks } hal jangan ikut tayang
}
details-text-whole-button = Lihat semua
details-text-remove-button = Hapus teks
details-text-long = Teksnya { $length } tanda; paling panjang { $most }. Pendekkan sedikit, lalu kirim lagi, ya.
details-media-not-text = Di sini kutunggu foto, video, atau dokumen. Untuk mengganti teksnya, tekan Kembali lalu Teks.

# Foto, video, dan dokumen.
attaching-head = Foto dan video untuk <b>{ $title }</b>
attaching-kind = { $kind ->
    [photo] Foto
    [video] Video
    [animation] GIF
   *[document] Dokumen
}
attaching-line = { $large ->
    [yes] { $number }. { $name } ({ $size } MB)
   *[no] { $number }. { $name }
}
attaching-count = { $kind ->
    [photo] { $count } foto
    [video] { $count } video
    [animation] GIF
   *[document] { $count } dokumen
}
attaching-send = Kirim foto, video, album, atau dokumen ke sini; paling banyak { $most }. Tekan angkanya untuk memindah atau menghapus.
attaching-full = Sudah { $most }, jadi sudah penuh. Tekan angkanya untuk memindah atau menghapus.
attaching-text-follows = Teksnya lebih dari { $most } tanda, jadi tampil sebagai pesan sendiri setelah medianya.
attaching-one = { $file } dari { $count }. Yang dihapus tidak bisa diurungkan; kirim lagi kalau perlu.
attaching-up-button = Naikkan
attaching-down-button = Turunkan
attaching-see-button = Lihat
attaching-moved = Sekarang nomor { $number }.
attaching-remove-button = Hapus
attaching-remove-all-button = Hapus semua
attaching-sure = Hapus semua foto, video, dan dokumennya? Ini tidak bisa diurungkan.
attaching-sure-button = Ya, hapus semua
attaching-full-why = Paling banyak { $most }; yang lebih tidak kuambil.
attaching-twice-why = Yang itu sudah ada, jadi tidak kuambil dua kali.
attaching-mixed-why = Foto atau video tidak bisa sealbum dengan dokumen; itu aturan Telegram. Yang terakhir tidak kuambil. Kirim sebagai foto, atau hapus dulu yang ada.
attaching-alone-why = GIF harus sendirian; itu aturan Telegram. Yang terakhir tidak kuambil. Hapus dulu yang ada.
attaching-not-this = Itu belum bisa kusimpan. Kirim sebagai foto, video, GIF, atau dokumen, ya.

# Versi untuk tempat lain.
variants-head = Tempat lain untuk <b>{ $title }</b>
variants-none = Belum ada. Tambah kalau isinya juga tampil di platform lain.
variants-line = { $own ->
    [yes] { $place }: { $text }
   *[no] { $place }: teks yang sama
}
variants-offer = <b>{ $title }</b> juga tampil di mana?
variants-one = <b>{ $place }</b>
variants-type = { $own ->
    [yes] Panjangnya { $length } tanda. Ketik lagi untuk menggantinya.
   *[no] Teksnya sama dengan teks utama. Ketik kalau di sini harus lain.
}
variants-add-button = Tambah
variants-same-button = Pakai teks utama
variants-remove-button = Hapus
variants-full = Paling banyak { $most } tempat. Hapus satu dulu, ya.
variants-gone = Tempat itu sudah ada atau sudah tidak ada. Buka lagi Versi lain, ya.
