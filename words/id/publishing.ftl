# Menayangkan: kit untuk PJ, pengingat rencana sendiri, dan jawabannya.
publishing-own-soon = Rencanamu mendekat: <b>{ $title }</b>, { $at }{ $known ->
    [yes] {" "}di { $where }.
   *[no] .
}
publishing-own-now = Waktunya tayang: <b>{ $title }</b>{ $known ->
    [yes] {" "}di { $where }.
   *[no] .
} Jadwalnya { $at }.
publishing-look-button = Buka kartunya
publishing-anywhere = Tempatnya bebas

publishing-kit = Siap tayang: <b>{ $title }</b>
    { $place }
    { $at }
publishing-no-text = <i>Tanpa teks.</i>
publishing-text-above = Teksnya ada di pesan di atas; ketuk kotaknya untuk menyalin.
publishing-with-adult = Unggah bersama orang dewasa yang memegang akunnya, ya.
publishing-put-off = Ditunda sampai { $at }.
publishing-skip-sure = { $known ->
    [yes] Tidak jadi tayang di { $place }?
   *[no] Tidak jadi tayang?
}
publishing-kit-out = { $linked ->
    [yes] Sudah tayang: { $link }
   *[no] Sudah tayang.
}
publishing-kit-skipped = Tidak jadi tayang di sini.
publishing-kit-over = Tidak ada lagi yang perlu ditayangkan dari sini.
publishing-kit-void = Jangan tayangkan dulu: isinya atau waktunya berubah, jadi diperiksa lagi. Kit yang baru kukirim sesudah disetujui.

publishing-out-button = Sudah tayang
publishing-more-button = Lainnya
publishing-back-button = Kembali
publishing-copy-button = Salin teks
publishing-tags-button = Salin tagar
publishing-whatsapp-button = Salin untuk WA
publishing-write-button = Tulis di { $name }
publishing-open-button = Buka { $name }
publishing-skip-button = Batal
publishing-skip-yes-button = Ya, batal
publishing-quarter-button = Tunda 15 menit
publishing-hour-button = Tunda 1 jam
publishing-tomorrow-button = Besok { $at }
publishing-files-button = { $kind ->
    [photo] Foto
    [video] Video
    [document] Dokumen
    [animation] Gambar gerak
   *[several] { $count } berkas
} { $known ->
    [yes] { $size }
   *[no] {""}
}

publishing-ask-link = Alhamdulillah. Tempel tautan <b>{ $title }</b> { $known ->
    [yes] di { $place }, ya.
   *[no] di sini, ya.
}
publishing-no-link-button = Tanpa tautan
publishing-noted = { $all ->
    [yes] Tercatat: <b>{ $title }</b> sudah tayang{ $known ->
        [yes] {" "}di { $place }
       *[no] {""}
    }. Terima kasih.
   *[no] Tercatat: <b>{ $title }</b> sudah tayang di { $place }. Tempat lainnya masih menunggu.
}
publishing-beyond = Persetujuan <b>{ $title }</b> berlaku 24 jam sejak { $at }. Waktu yang baru perlu diperiksa lagi: buka kartunya, lalu ganti waktu.
publishing-toast-out-already = Sudah tercatat tayang.
publishing-toast-put-off = Ditunda sampai { $at }.
publishing-toast-skipped = Tidak jadi tayang di sini.
publishing-toast-taken = Kamu yang menayangkan. Kitnya kukirim ke chat pribadi.
publishing-toast-files = Kukirim.
publishing-toast-files-there = Baru saja kukirim, lihat di bawah.
publishing-toast-there = Tercatat: sudah muncul.
publishing-toast-again = Kukirim lagi.
publishing-toast-down = Tercatat: sudah diturunkan. Terima kasih.
publishing-toast-settled = Sudah dijawab.

publishing-early = Belum waktunya. Jadwalnya { $at }.
publishing-not-cleared = Isinya berubah dan belum disetujui lagi. Tunggu kit yang baru, ya.
publishing-gone = Tombol ini sudah lama. Buka kartunya untuk melihat yang sekarang.
publishing-young = Akun resmi dipegang yang 16 tahun ke atas. Kamu bisa menyiapkannya, lalu orang dewasa yang menayangkan.
publishing-link-none = Aku belum menemukan tautannya. Salin dari tombol Bagikan di aplikasinya, lalu tempel di sini.
publishing-link-elsewhere = Tautan itu bukan dari { $place }. Tempel tautan yang di sana, atau tekan Tanpa tautan.
publishing-link-profile = Itu tautan profil. Yang kuperlukan tautan kirimannya, atau tekan Tanpa tautan.
publishing-link-secret = Tautan itu bersifat rahasia (undangan, nomor, atau sandi), jadi tidak kusimpan. Tempel tautan kirimannya.
publishing-link-same = Tautan itu sudah tercatat untuk "{ $title }". Tempel tautan yang benar, atau tekan Tanpa tautan.

publishing-answered = Sudah dijawab. Buka kartunya untuk melihat yang sekarang.
publishing-over = Waktunya sudah lewat 24 jam, jadi perlu waktu baru dan diperiksa lagi.
publishing-toast-noted = Tercatat tayang. Terima kasih.

publishing-why = Kenapa <b>{ $title }</b> ditarik?
publishing-wrong-button = Isinya keliru
publishing-untimely-button = Waktunya tidak tepat
publishing-asked-button = Diminta turun
publishing-other-button = Alasan lain
publishing-correct-button = Ralat di kanal saja
publishing-keep-button = Tidak jadi
publishing-withdrawn = <b>{ $title }</b> ditarik. { $mine ->
    [yes] Yang di kanal kita kuhapus sendiri; sisanya kutuliskan untuk diturunkan.
   *[no] Yang masih tampil kutuliskan untuk diturunkan.
}
publishing-unsent = Waktunya <b>{ $title }</b> sudah tiba, tetapi belum diajukan untuk diperiksa, jadi belum tayang. Masih jadi? Ubah waktunya, lalu tekan Ajukan.
publishing-correcting = Ini ralat untuk <b>{ $title }</b>. Perbaiki teksnya, pilih waktunya di kartu di bawah, lalu ajukan. Setelah disetujui, kiriman di kanal kuganti pada waktu itu; sampai saat itu yang lama masih tampil.
publishing-correct-text-button = Perbaiki teksnya
