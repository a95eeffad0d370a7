# Slot takeover dan live sebagai berkas kalender.
takeover-files-summary = Takeover { $account }
takeover-files-summary-theme = Takeover { $account }: { $theme }
takeover-files-state = { $state ->
    [open] Belum ada pemegangnya
    [taken] Sudah ada pemegangnya
    [done] Selesai
   *[other] Tidak jadi
}
takeover-files-name = sinergi-{ $day }.ics
takeover-files-caption = Buka berkas ini di HP, lalu simpan ke kalendermu. Kalau jadwalnya berubah, ambil lagi: catatan yang lama diperbarui, tidak dobel.
takeover-files-making = Berkasnya kubuat dulu, sebentar ya.
takeover-files-not-yours = Berkas ini untuk humas dan yang ikut di takeover-nya.
takeover-files-not-her-live = Berkas ini untuk pembawa live dan humas.
takeover-files-button = Ke kalenderku (.ics)
