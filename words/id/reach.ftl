# Jam tenang, jeda, dan baris "Berhenti dulu" di bawah pesan yang tidak diminta.
reach-title = <b>Kapan aku boleh menyapamu?</b>
reach-stopped-line = Sekarang: berhenti. Aku tidak mengirim apa pun yang tidak kamu minta, sampai kamu tekan Lanjut.
reach-paused-line = Sekarang: jeda sampai { $until }.
reach-hours-line = Malam: tenang { $begin }–{ $end }.
reach-school-line = Kamu di bawah 18 (atau tahun lahirmu belum ada): selalu tenang 20.00–06.00, dan jam sekolah Senin–Sabtu 06.30–14.00 kecuali hari libur. Ini boleh ditambah, tidak bisa dikurangi.
reach-prayer-line = Ikut unitmu: tenang juga 18.00–19.30, dan Jumat 11.00–13.00.
reach-phone-line = { $all ->
    [yes] Pegang HP: setiap hari.
   *[no] Pegang HP: { $days }. Di hari lain semuanya kutahan.
}
reach-exams-line = Ujian sampai { $until }: aku hanya menyapa pukul 15.00–18.00.
reach-ramadan-line = Ramadan: tenang dari 17.00 sampai tarawih selesai (20.30).
reach-always-line = Jawaban untuk pertanyaanmu selalu langsung kukirim. Di luar jam itu hanya bahaya yang boleh berbunyi.
reach-kits-button = Kirimi aku promosi
reach-by-itself-button = Atur ringkasan & kabar
reach-pause-door-button = Jeda
reach-hours-door-button = Jam tenangku
reach-pause-button = Jeda { $days } hari
reach-phone-door-button = Aku pegang HP hari ...
reach-seasons-door-button = Ujian & Ramadan
reach-stop-button = Berhenti dulu
reach-go-on-button = Lanjut
reach-back-button = Kembali
reach-hours-page = { $minor ->
    [yes] Mau tenang lebih lama? Pilih malammu. Pukul 20.00–06.00 tetap tenang.
   *[no] Pilih malammu. Di jam ini aku tidak menyapa duluan.
}
reach-span-button = { $chosen ->
    [yes] ✓ { $begin }–{ $end }
   *[no] { $begin }–{ $end }
}
reach-pause-page = Jeda berapa lama? Kamu bisa Lanjut kapan pun.
reach-phone-page = Hari apa kamu pegang HP? Di hari lain semuanya menunggu sampai hari pegang HP berikutnya.
reach-day-button = { $chosen ->
    [yes] ✓ { $day }
   *[no] { $day }
}
reach-seasons-page = Musim yang lebih tenang, satu ketukan.
reach-exams-over-button = Ujianku selesai
reach-exams-button = Aku ujian sampai ...
reach-exams-page = Ujian sampai hari apa? Sampai hari itu aku hanya menyapa pukul 15.00–18.00.
reach-later-button = Hari lain
reach-ramadan-button = { $chosen ->
    [yes] ✓ Ramadan: tenang sampai tarawih usai
   *[no] Ramadan: tenang sampai tarawih usai
}
reach-mute-button = Senyapkan sampai besok
reach-week-button = 7 hari
reach-all-button = Berhenti semua
reach-cancel-button = Batal
reach-paused = Baik, aku tenang sampai { $until }.
reach-stopped = { $known ->
    [yes] Baik, aku berhenti. Tidak ada lagi yang kukirim tanpa diminta, sampai kamu tekan Lanjut.
   *[no] Baik, aku berhenti. Yang masih menunggu untukmu tidak jadi kukirim.
}
reach-goes-on = Baik, kita lanjut. Jam tenangmu tetap kujaga.
reach-changed = Sudah kusimpan.
reach-only-longer = Untuk yang di bawah 18, pukul { $begin }–{ $end } selalu tenang. Boleh lebih lama, tidak bisa lebih pendek.
reach-no-hours = Jam mulai dan selesainya sama. Pilih salah satu tombol, ya.
reach-one-day = Sisakan satu hari, ya. Kalau mau berhenti sama sekali, tekan Berhenti dulu.
reach-no-such-day = Pilih hari yang belum lewat, paling jauh dua bulan lagi.
reach-zone = Zona waktumu? Unitmu memakai { $unit }. Semua jam di chat pribadi mengikuti pilihanmu.
reach-zone-button = { $chosen ->
    [yes] ✓ { $zone }
   *[no] { $zone }
}
reach-zone-unit-button = { $chosen ->
    [yes] ✓ Ikut unitku
   *[no] Ikut unitku
}
reach-zone-chosen = Baik. Sekarang bagimu { $now }.
