# Kartu piket tiap Senin, dan mengisi banyak hari sekaligus.
duty-weeks-title = <b>Piket { $unit }</b>
    Mulai { $first }
duty-weeks-gaps = { $count ->
    [0] Lengkap. Semoga pekan ini tenang!
   *[other] { $count } hari masih kosong. Bisa salah satunya? Jadwal lengkap dan titip piket ada di /piket.
}
duty-weeks-over = Pekan itu sudah lewat. Terima kasih semua!
duty-weeks-ways = Mengisi banyak hari sekaligus. Yang sudah terisi tidak kuubah, dan tiap orang kukabari. Contohnya pekan mulai { $first }.
duty-weeks-filled = { $count ->
    [0] Tidak ada yang bisa diisi: sudah lengkap sampai { $until }, atau contohnya masih kosong.
   *[other] { $count } tempat terisi sampai { $until }. Tiap orang kukabari.
}
duty-weeks-undone = { $count ->
    [0] Tidak ada yang perlu dibatalkan lagi.
   *[other] { $count } tempat dikosongkan lagi. Semua seperti tadi.
}
duty-weeks-not-after-all = Piket yang tadi dicatat { $who } untukmu dibatalkan lagi. Maaf, tadi salah tekan.
duty-weeks-too-late = Sudah lebih dari satu menit, jadi tidak bisa dibatalkan sekaligus. Ubah per hari di /piket.

duty-weeks-me-button = Aku { $day }
duty-weeks-month-button = Sampai akhir bulan seperti pekan ini
duty-weeks-copy-button = Pekan ini seperti pekan lalu
duty-weeks-undo-button = Urungkan
