# Gambar laporan: kata-kata pendek, huruf besar di layar kecil.
charts-empty = Belum ada yang tercatat di hari-hari ini. Tidak apa-apa, kita mulai dari satu rencana kecil.
charts-foot = Jumlah saja, bukan peringkat. Terima kasih sudah bergerak bersama.
charts-total-published = konten terbit
charts-total-taken = ikut promosi
charts-total-cases = laporan masuk
charts-total-helped = ikut membantu
charts-lent = { $count } takeover/live
charts-done = { $count } selesai
charts-untaken = { $count } menunggu
charts-accounts = Terbit per akun
charts-pillars = Terbit per pilar
charts-no-account = Akun lain
charts-pillar = { $pillar ->
    [resmi] Resmi
    [edukasi] Edukasi
    [humanis] Humanis
    [kegiatan] Kegiatan
   *[none] Belum dipilah
}
charts-others = Lainnya ({ $count })
charts-promotions = Promosi
charts-weeks = Tiap titik: satu pekan.
charts-line-taken = Diambil
charts-line-done = Selesai
charts-answers = Waktu menjawab laporan
charts-answered = Dari laporan pertama.
charts-line-median = Separuhnya
charts-line-p90 = 9 dari 10
charts-no-time = tidak ada
charts-day = { $day }/{ $month }
charts-reach = Jangkauan
charts-reach-views = tayangan
charts-reach-likes = suka
charts-reach-comments = komentar
charts-reach-shares = dibagikan
charts-reach-note = Diketik orang, untuk { $told } dari { $of } konten.
charts-load = Rencana per bidang
charts-no-department = Tanpa bidang
