# Ekspor: memilih isinya, waktunya, dan jenis berkasnya.
exports-what = { $what ->
    [all] Semua
    [plans] Rencana
    [promotions] Promosi
    [accounts] Akun
    [takeovers] Takeover & live
    [cases] Kasus
    [duties] Piket
    [evaluations] Evaluasi
   *[weeks] Angka per pekan
}
exports-choose = <b>Ekspor { $unit }</b>
    Mau mengambil apa? Berkasnya hanya dikirim ke sini, untuk pengurus. Di dalamnya orang disebut dengan peran dan nama depan, yang di bawah 18 tahun dengan nomor.
exports-journal-button = Jurnal untuk LPJ
exports-pack-button = Paket serah terima
exports-choose-days = <b>{ $what }</b>
    Dari kapan sampai kapan?{ $known ->
        [yes] {" "}Masa khidmat pengurus sekarang sejak { $began }.
       *[no] {""}
    }
exports-month-button = Bulan ini
exports-quarter-button = 3 bulan (dengan bulan ini)
exports-term-button = Masa khidmat sampai hari ini
exports-type-button = Ketik sendiri tanggalnya
exports-back-button = Kembali
exports-ask-days = Ketik tanggalnya, misalnya: <code>1 Juli sampai 30 September</code> atau <code>1/7/2026 - 30/9/2026</code>. Satu tanggal saja berarti dari hari itu sampai hari ini.
exports-choose-form = <b>{ $what }</b>
    { $days }.

    Excel paling mudah dibuka di HP. CSV untuk program lain.
exports-xlsx-button = Excel (XLSX)
exports-csv-button = CSV
exports-ics-button = Kalender (ICS)
exports-making = Berkasnya sedang kubuat.
exports-caption = <b>Ekspor { $unit }</b>: { $what }, { $days }. Untuk pengurus dan LPJ; jangan disebarkan di grup.
exports-caption-ics = Kalender <b>{ $unit }</b>, { $days }. Buka berkasnya untuk menambahkannya ke kalender HP.
exports-days-unclear = Tanggalnya belum kupahami. Coba: <code>1 Juli sampai 30 September</code>, atau <code>1/7/2026 - 30/9/2026</code>.
exports-days-reversed = { $last } lebih dulu daripada { $first }. Tulis tanggal awal dulu, misalnya: <code>1 Juli sampai 30 September</code>.
exports-days-long = Paling lama tiga tahun sekaligus. Coba waktu yang lebih pendek, misalnya: <code>1 Juli 2025 sampai 30 Juni 2026</code>.
exports-in-private = Ekspor hanya lewat obrolan pribadi denganku.

# Isi berkasnya.
exports-file = ekspor-{ $what ->
    [all] semua
    [plans] rencana
    [promotions] promosi
    [accounts] akun
    [takeovers] takeover-live
    [cases] kasus
    [duties] piket
    [evaluations] evaluasi
   *[weeks] angka-pekan
}-{ $days }
exports-file-title = Data { $unit }
exports-days = { $one ->
    [yes] { $first }
   *[no] { $first } sampai { $last }
}
exports-cut = Hanya { $most } baris pertama. Pilih waktu yang lebih pendek untuk melihat sisanya.
exports-sheet-about = Tentang
exports-sheet-plans = Rencana
exports-sheet-published = Tayang
exports-sheet-promotions = Promosi
exports-sheet-accounts = Akun
exports-sheet-takeovers = Takeover
exports-sheet-lives = Live
exports-sheet-cases = Kasus
exports-sheet-duties = Piket
exports-sheet-evaluations = Evaluasi
exports-sheet-weeks = Angka per pekan
exports-about-what = Tentang berkas ini
exports-about-told = Isi
exports-about-unit = Unit
exports-about-days = Waktu
exports-about-made = Dibuat
exports-about-note = Catatan
exports-note-people = Orang disebut dengan peran dan nama depan. Anggota di bawah 18 tahun hanya nomor; nomornya berlaku di berkas ini saja. Tidak ada nama pelapor.
exports-note-safety = Laporan keselamatan tidak ada di berkas ini. Jangan menyebarkan berkas ini di grup.
exports-note-times = Semua waktu memakai zona unit. Angka tayangan, suka, komentar, dan dibagikan adalah yang diketik orang; sel kosong berarti tidak ada yang mengetiknya.
exports-person = { $who ->
    [pengurus] { $name } (pengurus)
    [pembina] { $name } (pembina)
    [humas] { $name } (humas)
    [member] { $name } (anggota)
    [minor] Anggota { $number }
    [elsewhere] dari unit lain
   *[gone] seseorang
}
exports-code-plan-kind = { $code ->
    [own] akun pribadi
    [idea] usul
   *[official] resmi
}
exports-code-plan-state = { $code ->
    [waiting] menunggu
    [fixing] perlu perbaikan
    [approved] disetujui
    [scheduled] terjadwal
    [published] tayang
    [withdrawn] ditarik
    [cancelled] batal
   *[planned] direncanakan
}
exports-code-pillar = { $code ->
    [resmi] resmi
    [edukasi] edukasi
    [humanis] humanis
   *[kegiatan] kegiatan
}
exports-code-seen-by = { $code ->
    [all] semua
   *[humas] humas saja
}
exports-code-promotion-state = { $code ->
    [open] berjalan
    [stopped] dihentikan
    [withdrawn] ditarik
   *[closed] selesai
}
exports-code-scope = { $code ->
    [tree] unit dan anaknya
   *[unit] unit ini
}
exports-code-account-kind = { $code ->
    [partner] mitra
   *[official] resmi
}
exports-code-slot-state = { $code ->
    [open] dibuka
    [taken] ada pemegang
    [done] selesai
    [missed] tidak dimulai
    [cancelled] batal
   *[lapsed] tanpa peminat
}
exports-code-live-state = { $code ->
    [planned] direncanakan
    [on] berlangsung
    [ended] selesai
   *[missed] tidak terjadi
}
exports-code-case-kind = { $code ->
    [viral] ramai
    [hoax] diduga hoaks
   *[content] konten
}
exports-code-severity = { $code ->
    [low] rendah
    [high] mendesak
    [danger] BAHAYA
   *[normal] biasa
}
exports-code-case-state = { $code ->
    [new] belum ditangani
    [held] ditangani
    [watched] dipantau
    [done] selesai
   *[dismissed] bukan masalah
}
exports-code-campaign = { $code ->
    [event] acara
   *[promotion] promosi
}
exports-column-id = Nomor
exports-column-starts = Mulai
exports-column-ends = Selesai
exports-column-title = Judul
exports-column-kind = Jenis
exports-column-state = Keadaan
exports-column-platform = Platform
exports-column-account = Akun
exports-column-pillar = Pilar
exports-column-department = Bidang
exports-column-owner = Penanggung jawab
exports-column-seen-by = Dilihat oleh
exports-column-published = Tayang pada
exports-column-link = Tautan
exports-column-by = Diterbitkan oleh
exports-column-withdrawn = Ditarik pada
exports-column-sent = Dikirim
exports-column-promotion-state = Keadaan
exports-column-scope = Untuk
exports-column-groups = Grup Telegram
exports-column-seen = Baca
exports-column-taken = Ikut
exports-column-done = Selesai
exports-column-posts = Unggahan
exports-column-whatsapp = Grup WA
exports-column-account-kind = Jenis
exports-column-purpose = Kegunaan
exports-column-guardian = Penjaga
exports-column-second-guardian = Penjaga kedua
exports-column-last-published = Terakhir tayang
exports-column-added = Dicatat
exports-column-closed = Ditutup
exports-column-closes = Ditutup
exports-column-theme = Tema
exports-column-slot-state = Keadaan
exports-column-holder = Dipegang oleh
exports-column-day-views = Tayangan 24 jam
exports-column-day-likes = Suka 24 jam
exports-column-day-comments = Komentar 24 jam
exports-column-day-shares = Dibagikan 24 jam
exports-column-week-views = Tayangan 7 hari
exports-column-week-likes = Suka 7 hari
exports-column-week-comments = Komentar 7 hari
exports-column-week-shares = Dibagikan 7 hari
exports-column-live-state = Keadaan
exports-column-host = Pembawa acara
exports-column-began = Dimulai
exports-column-ended = Berakhir
exports-column-watching = Penonton terbanyak
exports-column-views = Tayangan
exports-column-likes = Suka
exports-column-comments = Komentar
exports-column-shares = Dibagikan
exports-column-first-report = Laporan pertama
exports-column-opened = Dibuka
exports-column-case-kind = Jenis
exports-column-severity = Tingkat
exports-column-case-state = Keadaan
exports-column-reports = Jumlah laporan
exports-column-taken-at = Mulai ditangani
exports-column-clarified-at = Klarifikasi pertama
exports-column-taken-after = Menit sampai ditangani
exports-column-clarified-after = Menit sampai klarifikasi
exports-column-day = Tanggal
exports-column-seat = Piket ke-
exports-column-on-duty = Bertugas
exports-column-campaign = Kampanye
exports-column-lesson = Pelajaran
exports-column-lesson-by = Ditulis oleh
exports-column-lesson-at = Ditulis pada
exports-column-first = Dari
exports-column-last = Sampai
exports-column-out = Tayang resmi
exports-column-promotions = Promosi
exports-column-cases = Kasus
exports-column-untaken = Belum ditangani
exports-column-taken-median = Menit sampai ditangani (separuhnya)
exports-column-taken-p90 = Menit sampai ditangani (9 dari 10)
exports-column-clarified-median = Menit sampai klarifikasi (separuhnya)
exports-column-clarified-p90 = Menit sampai klarifikasi (9 dari 10)
exports-column-takeovers = Takeover
exports-column-lives = Live
exports-column-load = Rencana
exports-column-told = Yang ada angkanya
exports-column-tellable = Yang bisa diberi angka
exports-column-helped = Anggota yang ikut
