# Sesudah promosi ditutup: terima kasih untuk grup, angka untuk humas, dan berkasnya.
promotion-reports-group = <b>{ $title }</b> sudah selesai. Terima kasih sudah ikut menyebarkannya!
promotion-reports-here = Dibaca { $seen }, selesai { $done }, { $groups } grup WhatsApp.
promotion-reports-everywhere = Bersama unit lain: dibaca { $seen }, selesai { $done }, { $groups } grup WhatsApp.
promotion-reports-thanks = { $named ->
    [yes] Terima kasih, { $names }{ $others ->
        [0] {"."}
       *[other] , dan { $others } anggota lain.
    }
   *[no] Terima kasih untuk { $others } anggota yang ikut.
}
promotion-reports-nobody = <b>{ $title }</b> sudah selesai. Kali ini belum ada yang sempat ikut, dan itu biasa. Lain kali coba jam lain, caption yang lebih pendek, atau tanya kader kontennya mau yang seperti apa.
promotion-reports-making = Berkasnya sedang kubuat.
promotion-reports-caption = Laporan <b>{ $title }</b>. Isinya angka, dan nama orang dewasa yang sudah setuju. Untuk humas, jangan disebarkan.
promotion-reports-file = laporan-promosi-{ $day }.xlsx
promotion-reports-open-button = Buka promosi
promotion-reports-moment = { $at }
promotion-reports-state = { $ending ->
    [open] masih berjalan
    [stopped] dihentikan
    [withdrawn] ditarik
   *[closed] selesai
}
promotion-reports-likeness = { $percent } dari 100, { $kind ->
    [varied] beragam
    [alike] mirip
   *[same] hampir sama
}
promotion-reports-rest = Lainnya
promotion-reports-more-links = dan { $count } tautan lain
promotion-reports-more-people = dan { $count } anggota lain
promotion-reports-sheet-summary = Ringkasan
promotion-reports-sheet-rows = Unit dan bidang
promotion-reports-sheet-captions = Caption
promotion-reports-sheet-links = Tautan
promotion-reports-sheet-thanks = Terima kasih
promotion-reports-column-title = Promosi
promotion-reports-column-unit = Unit
promotion-reports-column-department = Bidang
promotion-reports-column-sent = Dikirim
promotion-reports-column-ends = Ditutup
promotion-reports-column-state = Keadaan
promotion-reports-column-number = Jumlah
promotion-reports-column-groups = Grup Telegram
promotion-reports-column-arrived = Sampai pribadi
promotion-reports-column-seen = Baca
promotion-reports-column-guests-seen = Baca (tamu)
promotion-reports-column-taken = Ikut
promotion-reports-column-done = Selesai
promotion-reports-column-proven = Dengan bukti
promotion-reports-column-posts = Tautan
promotion-reports-column-whatsapp = Grup WA
promotion-reports-column-guests-whatsapp = Grup WA (tamu)
promotion-reports-column-likeness = Kemiripan unggahan
promotion-reports-column-platform = Platform
promotion-reports-column-caption = Caption
promotion-reports-column-dealt = Dibagikan ke
promotion-reports-column-link = Tautan unggahan
promotion-reports-column-name = Nama
