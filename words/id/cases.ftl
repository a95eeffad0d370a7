# Kasus: apa yang dilaporkan anggota, sebagaimana dibaca humas dan pengurus.
cases-kind = { $kind ->
    [viral] Ramai
    [hoax] Diduga hoaks
   *[content] Konten
}
cases-name = { $kind }: { $what }
cases-untitled = gambar atau berkas
cases-short-link = tautan pendek
cases-severity = { $severity ->
    [low] rendah
    [high] mendesak
    [danger] BAHAYA
   *[normal] biasa
}
cases-head = { $usual ->
    [yes] <b>{ $kind }</b>
   *[no] <b>{ $kind } · { $weight }</b>
}
cases-title = <b>{ $title }</b>
cases-quoted = <blockquote>{ $text }</blockquote>
cases-link = { $opaque ->
    [yes] Tautan pendek, belum dikenali · <a href="{ $link }">Buka</a>
   *[no] { $platform } · <a href="{ $link }">Buka</a>
}
cases-files = Gambar dan berkas: { $count }. Buka lewat Lainnya, Isi laporan.
cases-one = { $name }
cases-more-names = { $count } anggota lain
cases-anonymous = { $count ->
    [1] anonim
   *[other] { $count } anonim
}
cases-guests = { $count ->
    [1] tamu
   *[other] { $count } tamu
}
cases-who = { $reports ->
    [1] Dilaporkan { $who }.
   *[other] { $reports } laporan, { $members } dari anggota: { $who }.
}
cases-places = { $more ->
    [0] Dari grup: { $places }
   *[other] Dari grup: { $places } dan { $more } lagi
}
cases-came = Masuk { $at }.
cases-note = Catatan humas: { $text }
cases-state-new = { $fresh ->
    [yes] <b>Belum ada yang menangani.</b>
   *[no] <b>Belum ada yang menangani</b>, sudah { $age }.
}
cases-state-asking = <b>Waktunya dilihat lagi.</b> Angkanya sekarang berapa? Siapa pun di humas boleh mencatat.
cases-state-deferred = Ditunda sampai { $until }.
cases-state-held = { $known ->
    [yes] <b>{ $name } menangani</b> sejak { $at }.
   *[no] <b>Sedang ditangani</b> sejak { $at }.
}
cases-state-lapses = Tanpa kabar sampai { $until }, kubuka lagi untuk semua.
cases-hint = { $lifts ->
    [danger] Sudah ada orang dewasa di dekatnya? Darurat: 112 atau 110. Kalau masih berjalan, tekan Masih kutangani; kalau sudah aman, Selesai.
    [yes] Bagus? Angkat. Meragukan? Klarifikasi. Belum jelas? Pantau.
   *[no] Cek dulu lewat Klarifikasi. Belum jelas? Pantau.
}
cases-state-watched = Dipantau. Kembali ke sini { $until }.
cases-state-dismissed = Bukan masalah, ditutup { $at }.
cases-state-done = { $lifted ->
    [yes] Diangkat jadi promosi, { $at }.
   *[no] Selesai, { $at }.
}
cases-merged = { $case }

    Digabung ke: { $into }
cases-reports = <b>Isi laporan</b> ({ $count })
cases-report = { $noted ->
    [yes] { $who }, { $at }: { $note }
   *[no] { $who }, { $at }
}
cases-reports-more = … dan { $count } laporan sebelumnya.
cases-ask-watch = Kapan dilihat lagi? Nanti kartunya kembali dan menanyakan angka baru.
cases-ask-defer = Sampai kapan? Sebelum itu tidak ada yang dikabari.
cases-ask-weight = Seberapa mendesak? Mendesak: yang piket dikabari sekarang juga, lalu yang lain. Rendah: cukup di ringkasan.
cases-take-button = Saya tangani
cases-still-button = Masih kutangani
cases-dismiss-button = Bukan masalah
cases-more-button = Lainnya
cases-lift-button = Angkat
cases-clarify-button = Klarifikasi
cases-watch-button = Pantau
cases-defer-button = Tunda
cases-weight-button = Seberapa mendesak
cases-reports-button = Isi laporan
cases-merge-button = Gabung
cases-link-button = Tautan aslinya
cases-finish-button = Selesai
cases-release-button = Lepas
cases-take-over-button = Ambil alih
cases-numbers-button = Catat angka
cases-note-button = Tulis catatan
cases-files-button = Lihat gambar ({ $count })
cases-promotion-button = Buka promosinya
cases-undo-button = Urungkan
cases-again-button = Buka lagi
cases-back-button = Kembali
cases-list-button = Semua kasus
cases-open-button = Buka
cases-high-button = Mendesak
cases-normal-button = Biasa
cases-low-button = Rendah
cases-wait-hour-button = 1 jam
cases-wait-four-hours-button = 4 jam
cases-wait-tonight-button = Malam ini 19.30
cases-wait-tomorrow-button = Besok 07.00
cases-toast = { $did ->
    [taken] Kamu yang menangani. Yang lain tidak dikabari lagi.
    [yours] Ini sudah di tanganmu. Waktunya kuperpanjang.
    [taken-over] Sekarang kamu yang menangani.
    [dismissed] Bukan masalah. Salah tekan? Urungkan dalam 60 detik.
    [undone] Dibuka lagi.
    [released] Dilepas. Yang lain bisa menanganinya.
    [done] Selesai. Terima kasih!
    [watched] Dipantau. Nanti kartunya kembali sendiri.
    [deferred] Ditunda. Sampai saat itu tidak ada yang dikabari.
    [high] Sekarang mendesak.
    [normal] Sekarang biasa.
    [low] Sekarang rendah: cukup di ringkasan.
    [files] Kukirim di sini. Pembukaannya dicatat.
    [over] Kasus ini sudah ditutup. Tekan Buka lagi kalau masih perlu.
   *[not-now] Itu belum bisa sekarang. Ini keadaan terbarunya.
}
cases-held = { $name } sudah menanganinya. Kalau perlu, ambil alih lewat Lainnya.
cases-held-nobody = Sudah ada yang menanganinya. Kalau perlu, ambil alih lewat Lainnya.
cases-gone = Kasus ini sudah tidak ada. Kasus dihapus setelah 12 bulan.
cases-over = Kasus ini sudah ditutup. Tekan Buka lagi kalau masih perlu.
cases-not-now = Itu belum bisa sekarang. Buka lagi kasusnya untuk melihat keadaan terbarunya.
cases-not-yours = Yang bisa melepas hanya yang menangani. Pakai Ambil alih kalau mau melanjutkan.
