# Sesudah krisis: apa jadinya yang menunggu, tinjauan, dan catatan waktunya.
crisis-reviews-waiting = <b>Yang menunggu</b>
    Putuskan satu per satu.
crisis-reviews-waiting-none = Tidak ada yang menunggu keputusan.
crisis-reviews-item = <b>{ $item }</b>
crisis-reviews-item-at = Seharusnya { $at }.
crisis-reviews-item-on = Krisis masih berjalan sampai { $until }. Kalau kamu lanjutkan, ini tetap keluar.
crisis-reviews-goes-on = Dilanjutkan.
crisis-reviews-cancelled = Dibatalkan.
crisis-reviews-decided = Ini sudah diputuskan.
crisis-reviews-anew-note = { $noun ->
    [takeover] Slot takeover tidak bisa digeser. Batalkan yang ini lalu buka slot baru dengan /slot.
   *[other] Silakan atur waktunya di kartu ini.
}

crisis-reviews-head = <b>Tinjauan krisis { $unit }</b>
    { $began } sampai { $ended }
    Alasan: { $reason }
crisis-reviews-people = Diminta { $asker }, disetujui { $second }, PJ { $owner }.
crisis-reviews-read = { $readers } orang membaca pernyataan.
crisis-reviews-happened = <b>Apa yang terjadi</b>
    { $text }
crisis-reviews-lessons = <b>Pelajaran</b>
    { $text }
crisis-reviews-empty = Belum ditulis.
crisis-reviews-hidden = Ditulis oleh orang dewasa; mintalah dibacakan pembina.
crisis-reviews-log = <b>Urutan kejadian</b>
crisis-reviews-line = { $at } { $what }
crisis-reviews-count = { $what } (x{ $count })
crisis-reviews-what = { $key ->
    [asked] krisis diminta
    [held] jadwal ditahan dulu
    [began] krisis dimulai
    [extended] diperpanjang
    [warned] diperingatkan akan berakhir
    [nudged] anggota dikabari sekali
    [ended] krisis berakhir
    [proposed] pernyataan baru diusulkan
    [said] pernyataan baru terpasang
    [waits] sesuatu ditahan
    [goes-on] sesuatu dilanjutkan
    [anew] sesuatu dijadwalkan ulang
    [cancelled] sesuatu dibatalkan
    [sent] promosi dikirim
    [published] rencana tayang
    [withdrawn] sesuatu ditarik
    [hurried] teks lewat jalur cepat
    [signed] tanda tangan kedua
   *[case] kasus dilaporkan atau ditangani
}
crisis-reviews-left = { $count } hal masih menunggu keputusan.
crisis-reviews-closed = Tinjauan ditutup. Terima kasih sudah belajar bersama.
crisis-reviews-type = { $part ->
    [happened] Tulis apa yang terjadi, singkat saja. Tanpa nama orang.
   *[lessons] Tulis pelajarannya: apa yang bagus, apa yang lain kali. Tanpa nama orang.
}
crisis-reviews-past = <b>Krisis { $unit } sebelumnya</b>
crisis-reviews-past-none = { $unit } belum pernah krisis. Semoga begitu terus.
crisis-reviews-past-line = • { $began }, { $reason }

crisis-reviews-goes-on-button = Lanjutkan
crisis-reviews-anew-button = Jadwalkan ulang
crisis-reviews-cancel-button = Batalkan
crisis-reviews-happened-button = Apa yang terjadi
crisis-reviews-lessons-button = Pelajaran
crisis-reviews-close-button = Tutup tinjauan
crisis-reviews-past-button = { $began }
