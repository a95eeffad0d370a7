# Slot takeover: yang akan dibuka, dan yang disepakati.
slot-rounds-head = { $has ->
    [yes] <b>Slot takeover baru</b>: { $account }
   *[no] <b>Slot takeover baru</b>. Akun mana yang dipinjamkan? Pilih dulu.
}
slot-rounds-would-open = { $count ->
    [1] Satu slot akan dibuka:
   *[other] { $count } slot akan dibuka:
}
slot-rounds-nothing = Belum ada slot yang bisa dibuka pada waktu itu.
slot-rounds-line = { $has ->
    [yes] • { $slot } ({ $beside })
   *[no] • { $slot }
}
slot-rounds-more = … dan { $count } lagi, terakhir { $last }
slot-rounds-guess = Jamnya kubaca begitu. Kalau maksudmu lain, ketik lagi dengan pagi, siang, sore, atau malam.
slot-rounds-day = { $day }
slot-rounds-plan = rencana "{ $title }", { $at }
slot-rounds-plans = Di jam itu ada { $plans }.
slot-rounds-out = { $count ->
    [1] Satu tidak ikut dibuka:
   *[other] { $count } tidak ikut dibuka:
}
slot-rounds-out-line = { $why ->
    [slot] • { $slot }: bentrok dengan slot lain
    [live] • { $slot }: akunnya dipakai live
    [too-close] • { $slot }: terlalu rapat dengan slot lain di daftar ini (beri jarak dua kali jeda, atau kecilkan jedanya di Ubah)
   *[over] • { $slot }: sudah lewat
}
slot-rounds-out-more = … dan { $count } lagi
slot-rounds-theme = { $has ->
    [yes] Tema: { $theme }
   *[no] Tema: bebas, pendaftar membawa ide sendiri
}
slot-rounds-brief = Arahan: { $brief }
slot-rounds-rules = Aturan: { $rules }.
slot-rounds-rule = { $rule ->
    [welcome] posting sambutan di awal
    [sign-off] posting pamit di akhir
    [posts] paling sedikit { $posts } posting
    [no-password] kata sandi dan profil tidak diubah
    [no-follows] tidak mengikuti akun lain
    [no-messages] tidak membalas pesan pribadi
    [no-adverts] tidak mempromosikan diri
   *[no-parties] tidak memihak partai
}
slot-rounds-terms = Daftar paling lambat { $hours } jam sebelum mulai. Jeda { $minutes } menit sebelum dan sesudah.
slot-rounds-who = { $chosen ->
    [yes] { $age ->
        [adults] Humas memilih dari yang mendaftar. Untuk 18 tahun ke atas.
        [from-16] Humas memilih dari yang mendaftar. Untuk 16 tahun ke atas; di bawah 18 didampingi orang dewasa.
       *[any] Humas memilih dari yang mendaftar. Untuk semua anggota; di bawah 18 didampingi orang dewasa.
    }
   *[no] { $age ->
        [adults] Siapa cepat, dia dapat. Untuk 18 tahun ke atas.
        [from-16] Siapa cepat, dia dapat. Untuk 16 tahun ke atas; di bawah 18 didampingi orang dewasa.
       *[any] Siapa cepat, dia dapat. Untuk semua anggota; di bawah 18 didampingi orang dewasa.
    }
}
slot-rounds-no-guardian = Akun ini belum punya penjaga. Tunjuk lewat /akun, supaya ada yang menyerahkan akunnya saat mulai.
slot-rounds-account-button = Pilih akun
slot-rounds-open-button = { $count ->
    [1] Buka slot ini
   *[other] Buka { $count } slot
}
slot-rounds-times-button = Ganti waktu
slot-rounds-theme-button = Tulis tema
slot-rounds-edit-button = Ubah
slot-rounds-drop-button = Buang draf
slot-rounds-list-button = Semua slot
slot-rounds-opened = <b>Slot takeover</b> { $account }: { $count } slot, dibuka { $at }
slot-rounds-opened-line = { $state ->
    [open] • { $slot }: kosong
    [taken] • { $slot }: terisi
    [done] • { $slot }: selesai
    [missed] • { $slot }: tidak jadi dimulai
    [lapsed] • { $slot }: tidak ada yang mengambil
   *[cancelled] • { $slot }: dibatalkan
}
slot-rounds-dropped = Drafnya dibuang. Belum ada yang dibuka.
slot-rounds-toast-opened = Sudah dibuka.
