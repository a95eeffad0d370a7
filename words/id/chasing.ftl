# Yang ditanyakan ke humas tentang rencana yang belum tayang, atau belum diturunkan.
chasing-head = <b>{ $title }</b>
    { $at }
chasing-late = { $owned ->
    [yes] Belum ada kabar tayang. PJ: { $owner }
   *[no] Sudah waktunya tayang, tapi PJ-nya belum ada.
}
chasing-put-off = Ditunda sampai { $at }.
chasing-out = Sudah tayang.
chasing-cancelled = Tidak jadi tayang.
chasing-read-again = Isinya atau waktunya berubah, jadi menunggu periksa lagi.
chasing-window-over = Belum tayang, dan persetujuannya sudah lewat 24 jam. Pilih waktu baru, lalu minta diperiksa lagi.
chasing-skip-sure = Batalkan, jadi tidak tayang di tempat yang masih menunggu?
chasing-take-down = Ditarik. Tolong turunkan di tempat yang masih menampilkannya, lalu tekan tombolnya.
chasing-taken-down = Ditarik, dan sudah turun di semua tempat.
chasing-place = { $status ->
    [going] { $place }: sedang kukirim
    [failed] { $place }: Telegram menolak kirimanku. Pastikan aku masih admin kanal itu dan boleh mengirim pesan, lalu tekan Coba lagi.
    [doubt] { $place }: aku tidak tahu apakah kirimanku sudah muncul. Tolong lihat kanalnya.
    [partly] { $place }: baru sebagian yang muncul.
    [out] { $linked ->
        [yes] { $place }: sudah tayang, { $link }
       *[no] { $place }: sudah tayang
    }
    [skipped] { $place }: tidak jadi
    [standing] { $linked ->
        [yes] { $place }: masih tampil, { $link }
       *[no] { $place }: masih tampil
    }
    [down] { $place }: sudah turun
   *[open] { $place }: belum tayang
}
chasing-out-button = { $several ->
    [yes] Sudah tayang: { $place }
   *[no] Sudah tayang
}
chasing-take-button = Aku yang tayangkan
chasing-there-button = Sudah muncul
chasing-again-button = Belum, kirim lagi
chasing-retry-button = Coba lagi
chasing-rest-button = Kirim sisanya
chasing-more-button = Lainnya
chasing-back-button = Kembali
chasing-skip-button = Batal
chasing-skip-yes-button = Ya, batal
chasing-look-button = Buka kartunya
chasing-down-button = Sudah kuturunkan: { $place }
