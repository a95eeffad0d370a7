# Slot takeover: nama slot, dan yang tidak bisa.
slots-name = { $span }, { $account }
slots-span = { $day } pukul { $from }-{ $to } { $zone }
slots-span-over = { $start } sampai { $end }
slots-span-there = { $here } ({ $from }-{ $to } { $zone })
slots-short = { $day } { $from }-{ $to }
slots-called-off = Slot takeover { $name } dibatalkan humas. Akunnya tidak jadi dipinjamkan di jam itu.
slots-gone = Pilihan ini sudah tidak ada. Ketik /slot untuk daftar yang sekarang.
slots-opened-already = Slotnya sudah dibuka dan sudah dibaca anggota, jadi tidak diubah lagi. Batalkan slotnya lalu buka yang baru.
slots-choose-account = Pilih dulu akun yang dipinjamkan.
slots-none-free = Tidak ada yang bisa dibuka: di semua jam itu akunnya sudah dipakai, atau jamnya sudah lewat. Ganti waktunya.
slots-all-over = Waktu itu sudah lewat. Ketik waktu yang masih di depan.
slots-no-account = Unitmu belum punya akun resmi di sini. Tambahkan dulu dengan /akun.
slots-all-hacked = Akun resmimu dilaporkan diretas, jadi belum bisa dipinjamkan. Kalau sudah aman, buka /akun diretas lalu tekan Sudah aman lagi.
slots-in-hand = Takeover ini sedang berjalan. Kalau harus berhenti, pakai Hentikan takeover.
slots-theme-long = Temanya { $length } huruf; paling panjang { $most }. Tulis lebih singkat, ya.
slots-brief-long = Arahannya { $length } huruf; paling panjang { $most }. Tulis lebih singkat, ya.
