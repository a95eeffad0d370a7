# Berkas paket serah terima.
pack-files-name = { $draft ->
    [yes] draf-serah-terima-{ $day }.xlsx
   *[no] serah-terima-{ $day }.xlsx
}
pack-files-title = Paket serah terima { $unit }
pack-files-sheet-about = Serah terima
pack-files-sheet-accounts = Akun
pack-files-sheet-cases = Kasus terbuka
pack-files-sheet-plans = Rencana
pack-files-sheet-settings = Pengaturan
pack-files-sheet-seal = Segel
pack-files-about-unit = Unit
pack-files-about-made = Dibuat
pack-files-about-sealed = Disegel
pack-files-about-seal = Segel (SHA-256)
pack-files-about-pengurus = Pengurus
pack-files-about-humas = Humas
pack-files-about-pembina = Pembina
pack-files-about-account = Akun resmi
pack-files-about-case = Kasus terbuka
pack-files-about-plan = Rencana ke depan
pack-files-about-guide = Panduan, edisi
pack-files-about-roster = Piket terisi, dari 14 hari
pack-files-about-journal = Jurnal
pack-files-about-note = Catatan
pack-files-not-sealed = belum disegel
pack-files-no-roster = tidak dipakai
pack-files-journal = segel { $seal }, { $lines } baris sampai { $day }
pack-files-note = Tidak ada nama orang di berkas ini. Penjaga akun ditulis jabatannya saja. Segelnya adalah SHA-256 dari baris-baris di lembar Segel, disambung dengan satu ganti baris.
pack-files-column-what = Apa
pack-files-column-told = Isi
pack-files-column-platform = Platform
pack-files-column-account = Akun
pack-files-column-link = Tautan
pack-files-column-purpose = Untuk apa
pack-files-column-guardians = Penjaga
pack-files-column-guarded = Dijaga pengurus/humas
pack-files-column-dormant = Lama sepi
pack-files-column-number = Nomor
pack-files-column-kind = Jenis
pack-files-column-severity = Berat
pack-files-column-state = Keadaan
pack-files-column-opened = Dibuka
pack-files-column-handled = Ada yang menangani
pack-files-column-plan = Rencana
pack-files-column-starts = Waktu
pack-files-column-owner = Ada PJ
pack-files-column-setting = Pengaturan
pack-files-column-value = Nilai
pack-files-column-line = Baris yang disegel
pack-files-member = anggota
pack-files-is-so = { $so ->
    [yes] ya
   *[no] tidak
}
pack-files-state = { $state ->
    [new] belum ada yang menangani
    [held] ditangani
   *[watched] dipantau
}
pack-files-plan-state = { $state ->
    [waiting] menunggu periksa
    [fixing] perlu perbaikan
    [approved] disetujui
    [scheduled] terjadwal
   *[planned] direncanakan
}
