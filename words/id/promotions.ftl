# Siarkan: kartu promosi sebelum dikirim, daftarnya, dan yang ditolak.
promotions-paste = Mau menyiarkan apa untuk <b>{ $unit }</b>? Tempel teks atau tautannya di sini, kirim foto, video, atau dokumennya, atau teruskan postingannya. Kalau tidak jadi, ketik /batal.
promotions-untitled = Promosi { $day }
promotions-elsewhere = Promosi ini sekarang diurus humas.
promotions-title = <b>{ $title }</b>
promotions-as-seen = Begini yang dilihat anggota:
promotions-cancel-sure = Batalkan promosi ini? Yang dibatalkan tidak bisa dikirim lagi.

promotions-state-draft = 📣 <b>Promosi</b>: belum diperiksa
promotions-state-waiting = 📣 <b>Promosi</b>: menunggu periksa sejak { $since }
promotions-state-fixing = 📣 <b>Promosi</b>: perlu perbaikan ({ $reason })
promotions-state-approved = 📣 <b>Promosi</b>: disetujui, boleh dikirim sampai { $until }
promotions-state-repeats = 📣 <b>Promosi</b>: sama dengan yang sudah tayang, jadi boleh langsung dikirim
promotions-state-scheduled = 📣 <b>Promosi</b>: dikirim otomatis { $at }
promotions-state-late = 📣 <b>Promosi</b>: masa setujunya sudah habis, perlu diperiksa lagi
promotions-state-cancelled = Promosi ini dibatalkan.

promotions-audience = { $below ->
    [0] 👥 { $unit }: { $members } anggota
   *[other] 👥 { $unit } dan { $below } unit di bawahnya: { $members } anggota
}
promotions-only = Khusus { $chosen }
promotions-topic = { $topic ->
    [news] kabar
    [study] belajar
    [faith] keagamaan
    [aid] peduli
    [arts] seni dan olahraga
   *[school] sekolah
}
promotions-ways = { $groups ->
    [0] 📬 { $private } di chat pribadi, { $rest } belum terjangkau karena grupnya belum ada
   *[other] 📬 { $private } di chat pribadi, { $rest } hanya di grup ({ $groups } grup)
}
promotions-young = 🌱 { $count } di bawah 16 tahun (atau belum diketahui): tanpa tugas yang perlu akun sendiri
promotions-takes = { $minutes ->
    [0] ⏱ Sampai dalam sekejap
    [1] ⏱ Semua sampai dalam 1 menit
   *[other] ⏱ Semua sampai dalam { $minutes } menit
}
promotions-files = 📎 { $kinds }
promotions-captions = ✍️ { $count } caption, dibagi rata
promotions-starts = 🗓 Dikirim { $at }
promotions-closes-at = ⌛ Ditutup { $at }
promotions-closes-after = { $hours ->
    [168] ⌛ Ditutup 7 hari setelah dikirim
   *[other] ⌛ Ditutup { $hours } jam setelah dikirim
}
promotions-urgent = ⚡ Mendesak: langsung ke yang minta dikirimi

promotions-submit-button = Kirim ke pemeriksa
promotions-submit-again-button = Kirim lagi
promotions-review-button = Periksa
promotions-recall-button = Tarik
promotions-change-button = Ubah
promotions-cancel-button = Batal
promotions-cancel-sure-button = Ya, batalkan
promotions-keep-button = Tidak jadi
promotions-send-button = Kirim
promotions-send-now-button = Kirim sekarang
promotions-schedule-button = Jadwalkan
promotions-unschedule-button = Hapus jadwal
promotions-renew-button = Ajukan lagi
promotions-type-time-button = Ketik waktu
promotions-rally-button = Aksi serempak
promotions-list-button = Daftar promosi
promotions-more-button = Lainnya
promotions-back-button = Kembali
promotions-look-button = Buka promosinya
promotions-make-button = Jadikan promosi

promotions-list = <b>Promosi { $unit }</b>
promotions-list-none = { $unit } belum punya promosi. Ketik /siarkan untuk membuat yang pertama.
promotions-list-line = { $number }. { $title } · { $stage ->
    [planned] belum diperiksa
    [waiting] menunggu periksa
    [fixing] perlu perbaikan
    [approved] disetujui
    [scheduled] terjadwal
    [cancelled] dibatalkan
    [open] sedang berjalan
    [stopped] dihentikan
    [withdrawn] ditarik
   *[closed] selesai
}
promotions-not-sent = Promosi <b>{ $title }</b> belum dikirim pada waktunya: isinya tidak lagi seperti yang disetujui, belum diperiksa, atau masa setujunya habis. Promosinya tetap ada; buka kartunya, lalu kirim ke pemeriksa.

promotions-toast-begun = Promosinya sudah ada. Ini kartunya.
promotions-toast-changed = Promosi ini baru saja berubah. Lihat lagi, ya.
promotions-toast-sent = Dikirim! Kartu ini menunjukkan jalannya.
promotions-toast-sent-already = Sudah dikirim.
promotions-toast-over = Masa setujunya sudah habis. Lihat lagi isinya, lalu tekan Kirim ke pemeriksa.

promotions-not-here = Siarkan diurus di ruang humas atau chat pribadi, bukan di grup ini. Ketik /siarkan di sini, lalu tempel.
promotions-secret-link = Di dalamnya ada tautan yang tidak boleh disebar, misalnya undangan grup, nomor, atau kata sandi. Hapus dulu tautannya, lalu kirim lagi.
promotions-no-link = Itu belum kukenali sebagai tautan. Tempel alamat lengkapnya, misalnya https://contoh.id/acara.
promotions-not-out = Yang bisa jadi promosi hanya rencana resmi yang sudah tayang.
promotions-read-first = Ini belum diperiksa orang lain. Tekan Kirim ke pemeriksa dulu, ya.
promotions-not-cleared = Belum boleh dikirim: izin fotonya tidak berlaku, atau isinya berubah. Tekan Ubah untuk melihatnya.
promotions-nobody = Belum ada anggota atau grup yang dituju. Tekan Ubah, lalu Sasaran.
promotions-field-long = Itu { $length } huruf; paling panjang { $most }. Pendekkan sedikit, ya.
promotions-some-task = Pilih paling sedikit satu tugas.
promotions-caption-gone = Caption itu sudah tidak ada. Buka lagi Caption, ya.
promotions-captions-full = Sudah { $most } caption, jadi sudah penuh. Hapus satu dulu, ya.
promotions-when = Aku belum paham waktunya. Coba: besok 16.00 atau Sabtu 19.30.
promotions-past = { $at } sudah lewat. Pilih waktu yang akan datang, ya.
promotions-far = Paling jauh { $most } dari sekarang. Pilih waktu yang lebih dekat, ya.
promotions-deadline-early = Tenggatnya harus setelah promosinya dikirim.


# Ajakan yang menyerang orang atau akun tidak kusiarkan.
attacks-report = Ini kubaca sebagai ajakan melaporkan akun ramai-ramai: "{ $said }". Itu bisa merugikan orang dan akun kita sendiri, jadi tidak kusiarkan. Tulis saja: "Kalau menemukan hoaks, teruskan ke humas."
attacks-dislike = Ini kubaca sebagai ajakan menjatuhkan nilai: "{ $said }". Aku tidak menyiarkannya. Tulis saja apa yang ingin kita dukung, misalnya: "Tonton dan sukai video kita."
attacks-flood = Ini kubaca sebagai ajakan menyerbu akun atau komentar: "{ $said }". Aku tidak menyiarkannya. Tulis saja ajakan yang ramah, misalnya: "Ramaikan komentar dengan ucapan selamat."
attacks-harass = Ini kubaca sebagai ajakan menyerang orang: "{ $said }". Aku tidak menyiarkannya. Bahas isinya, bukan orangnya, misalnya: "Ini data yang benar, silakan dibagikan."
attacks-expose = Ini kubaca sebagai ajakan menyebar data pribadi orang: "{ $said }". Itu melanggar hukum (UU 27/2022), jadi tidak kusiarkan. Hapus bagian itu; kalau ada bahaya, sampaikan ke pembina.
attacks-break-in = Ini kubaca sebagai ajakan meretas atau memakai akun palsu: "{ $said }". Aku tidak menyiarkannya. Tulis saja apa yang boleh dilakukan dengan akun sendiri.

promotions-gone = Promosi ini sudah tidak ada.
promotions-out = Promosi ini sudah dikirim, jadi tidak diubah lagi. Ada yang salah? Tekan Ralat / tarik di kartunya.
promotions-over = Promosi ini sudah dibatalkan. Ketik /siarkan untuk membuat yang baru.
promotions-closed = Promosi ini sudah ditutup { $closed }. Makasih sudah mau ikut; tunggu yang berikutnya, ya.
promotions-withdrawn = Promosi ini ditarik. Jangan dibagikan lagi, ya; makasih.
