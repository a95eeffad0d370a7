# Kartu promosi untuk humas sesudah dikirim: angka saja, tanpa nama.
promotion-live-title = <b>{ $title }</b>
promotion-live-sent = Dikirim { $at }
promotion-live-closes = Ditutup { $at }
promotion-live-ended = { $ending ->
    [stopped] Dihentikan { $at }
    [withdrawn] Ditarik { $at }
   *[closed] Sudah selesai { $at }
}
promotion-live-spreading = Sedang menyiapkan kiriman pribadi. Sudah terkirim: { $sent }
promotion-live-sending = Sedang dikirim: { $sent } dari { $total } kiriman pribadi. Kira-kira selesai { $until }
promotion-live-failed = Tidak sampai secara pribadi: { $count }. Mereka tetap bisa melihat kartunya di grup.
promotion-live-reached = Sampai: { $private } pribadi, { $groups } grup
promotion-live-seen = Sudah baca: { $members } anggota, { $guests } tamu
promotion-live-taken = Ikut: { $count }
promotion-live-done = Selesai: { $count }, { $proven } di antaranya dengan bukti ({ $posts } tautan)
promotion-live-whatsapp = Grup WhatsApp: { $members } dari anggota, { $guests } dari tamu
promotion-live-alike = Kemiripan unggahan: { $percent } dari 100, { $kind ->
    [varied] beragam.
    [alike] mirip.
   *[same] hampir sama.
} { $kind ->
    [varied] Bagus, begini terus.
   *[other] { $open ->
    [yes] Ajak anggota memakai kata sendiri; lain kali siapkan lebih banyak caption.
   *[no] Lain kali siapkan lebih banyak caption.
}
}
promotion-live-units = <b>Per unit</b>
promotion-live-departments = <b>Per bidang</b>
promotion-live-part = { $named ->
    [yes] { $name }
   *[no] Lainnya
}: baca { $seen }, ikut { $taken }, selesai { $done }, grup WA { $groups }
promotion-live-left = … dan { $count } lagi, lengkapnya di berkas laporan
promotion-live-folded = Yang orangnya kurang dari 3 digabung di Lainnya.
promotion-live-stop-button = Batal
promotion-live-report-button = Laporan
promotion-live-notices-button = Ralat / tarik
promotion-live-parts-button = Lainnya
promotion-live-back-button = Kembali
