# Takeover: pengingat, kabar, dan jawaban singkat.
handovers-stopped-note = Takeover { $slot } dihentikan. Tolong berhenti memposting sekarang, lalu lengkapi daftar penutupnya.
handovers-open-button = Buka daftarnya
handovers-card-button = Lihat kartunya
handovers-toast-stopped = Dihentikan. Pemegang dan penjaga akun sudah diberi tahu.
handovers-stopped-already = Takeover ini sudah tidak berjalan.
handovers-stays = Baik, tidak ada yang berubah.
handovers-gone = Serah terima itu sudah tidak ada. Lihat slotmu dengan /takeover.
handovers-others-only = Bagian ini untuk pemegang dan penjaga akunnya; kalau terlambat satu jam, juga untuk pengurus lain. Hubungi mereka, ya.
handovers-not-yours = Itu bagian orang lain. Kalau ada yang kurang, kabari humas, ya.
handovers-not-now = Sudah tidak bisa sekarang: takeovernya sudah di langkah lain. Lihat kartu terbarunya, ya.
handovers-early = Serah terima dibuka { $at }. Kartunya kukirim sendiri waktu itu.
handovers-toast-began = Lengkap. Takeover dimulai!
handovers-toast-closed = Lengkap. Akunnya sudah kembali, makasih!

# Pengingat: H-3, H-1, 2 jam. Jam tenang bisa menundanya, jadi waktunya dibaca dari slotnya.
handovers-remind-holder = { $step ->
    [three-days] Beberapa hari lagi giliranmu memegang akun: { $slot }. Idemu sudah siap?
    [day] Giliranmu memegang akun sudah dekat: { $slot }. Kamu hadir?
   *[two-hours] Sebentar lagi giliranmu memegang akun: { $slot }. Kartu serah terima kukirim 15 menit sebelumnya.
}
handovers-remind-prepares = { $step ->
    [three-days] Beberapa hari lagi slot yang kamu siapkan: { $slot }. Isinya sudah siap?
    [day] Slot yang kamu siapkan sudah dekat: { $slot }. Isinya jadi?
   *[two-hours] Sebentar lagi slot yang kamu siapkan: { $slot }. Serahkan isinya ke pendampingmu, ya.
}
handovers-remind-guardian = { $step ->
    [three-days] Beberapa hari lagi akun yang kamu jaga dipinjamkan: { $slot }. Kamu yang menyerahkannya.
    [day] Akun yang kamu jaga sudah dekat waktunya dipinjamkan: { $slot }. Kamu yang menyerahkannya.
   *[two-hours] Sebentar lagi akun yang kamu jaga dipinjamkan: { $slot }. Kartu serah terima kukirim 15 menit sebelumnya.
}
handovers-remind-adult = { $step ->
    [three-days] Beberapa hari lagi kamu mendampingi takeover: { $slot }.
    [day] Takeover yang kamu dampingi sudah dekat: { $slot }.
   *[two-hours] Sebentar lagi kamu mendampingi takeover: { $slot }. Kartu serah terima kukirim 15 menit sebelumnya.
}
handovers-present-button = Hadir
handovers-absent-button = Tidak bisa
handovers-presence = { $comes ->
    [yes] Sip, sampai ketemu! Kartu serah terima kukirim 15 menit sebelum mulai.
   *[no] Baik, slotnya kulepas. Makasih sudah bilang, lain kali boleh ikut lagi.
}
handovers-humas-choose = Takeover { $slot }: pendaftaran ditutup, { $count } orang menunggu dipilih.

# Terlambat, tidak jadi, lewat.
handovers-late-guardian = Takeover { $slot } sudah lewat 15 menit dan daftarnya belum lengkap. Yang ditunggu: { $who }. Bagaimana?
handovers-second = { $late ->
    [yes] Takeover { $slot } belum mulai karena bagian penjaga akun belum lengkap. Bisa kamu gantikan?
   *[no] Takeover { $slot }: penjaga akun yang seharusnya menyerahkan akunnya tidak bisa. Bisa kamu gantikan?
}
handovers-ended = { $how ->
    [missed] Takeover { $slot } tidak jadi karena daftarnya belum lengkap sampai selesai waktunya. Tidak apa-apa, semua orang pernah berhalangan. Kalau masih mau, ambil slot lain.
    [hers] Takeover { $slot } tidak jadi kali ini, dan itu bukan salahmu. Maaf, ya. Kalau masih mau, ambil slot lain.
   *[over] Slot { $slot } sudah lewat. Makasih sudah mau! Slot lain bisa kamu lihat di sini.
}
handovers-others-button = Lihat slot lain
handovers-overdue-ketua = Takeover { $slot } sudah selesai satu jam lalu, tetapi daftar penutupnya belum lengkap: { $done } dari { $all }. Yang ditunggu: { $who }. Tolong hubungi mereka. Kalau satu pihak tidak bisa dihubungi, periksa akunnya sendiri dan centang bagiannya.
handovers-replace = Siapa saja yang menunggu ada di halaman slotnya: { $slot }.
handovers-toast-asked-others = Baik. Yang lain sudah kutanya, makasih sudah bilang.
handovers-toast-stepped-in = Kamu yang menyerahkan akunnya kali ini. Kartunya kukirim waktu dibuka.
handovers-toast-waits = Ditunggu sampai { $until }.
handovers-toast-asked-humas = Humas sudah kuberi tahu.
handovers-toast-told-humas = Baik, humas sudah kuberi tahu. Makasih sudah bilang.
handovers-two-people = Kamu sudah punya bagian lain di takeover ini. Serah terima selalu dua orang yang berbeda.
handovers-adults-only = Yang menyerahkan atau mendampingi harus 18 tahun ke atas dan dari unit pemilik akun.
handovers-guardian-there = Penjaga akunnya sudah melengkapi bagiannya, jadi tidak perlu diganti.
handovers-needs-nobody = Pemegangnya sudah 18 tahun, jadi tidak perlu pendamping.
handovers-not-late = Belum terlambat. Tombol ini bisa dipakai mulai 15 menit sesudah jam mulai.

# Pendamping dewasa.
handovers-choose-adult = { $part ->
    [beside] Siapa yang mendampingi dan memegang HP-nya? { $slot }
   *[prepares] Siapa yang memposting untuknya? { $slot }
}
handovers-adult-named = { $name } kutanya sekarang. Kalau tidak bisa, humas kukabari.
handovers-adult-asked = { $part ->
    [beside] Humas memintamu mendampingi takeover { $slot }: pemegangnya di bawah 18 tahun, dan kamu yang memegang HP-nya sampai selesai.
   *[prepares] Humas memintamu memposting di takeover { $slot }: isinya disiapkan anggota di bawah umur, dan akunnya ada di tanganmu.
}
handovers-adult-freed = Takeover { $slot } sekarang didampingi orang lain. Makasih sudah bersedia!
handovers-before-button = Sebelumnya
handovers-after-button = Berikutnya

# Posting selama takeover.
handovers-ask-link = Tempel tautan posting yang baru terbit di sini. Kalau tidak ada lagi, abaikan saja.
handovers-noted = { $new ->
    [yes] Tercatat, ini posting ke-{ $count }. Makasih!
   *[no] Posting itu sudah tercatat tadi. Semuanya { $count }.
}
handovers-another-button = Lapor lagi
handovers-no-link = Yang kuperlukan tautannya. Buka postingnya, salin tautannya, lalu tempel di sini.
handovers-link-elsewhere = Tautan itu bukan dari platform akun yang dipinjamkan. Tempel tautan posting dari akun itu, ya.
handovers-link-secret = Tautan itu membuka pintu untuk siapa saja atau memuat nomor orang, jadi tidak kusimpan. Tempel tautan postingnya, ya.
handovers-link-profile = Itu tautan profil, bukan satu posting. Buka postingnya, salin tautannya, lalu tempel di sini.
handovers-posts-full = Sudah { $most } posting tercatat. Itu sudah cukup untuk satu takeover.
