# Slot takeover: pilihan dan isian.
slot-choices-edit = Mau mengubah apa?
slot-choices-times-button = Waktu dan jeda
slot-choices-account-button = Akun
slot-choices-rules-button = Aturan
slot-choices-applying-button = Pendaftaran
slot-choices-theme-button = Tema
slot-choices-brief-button = Arahan
slot-choices-back-button = Kembali
slot-choices-leave-button = Tidak jadi
slot-choices-times = Sebelum dan sesudah slot, akunnya tidak dipakai orang lain selama { $minutes } menit. Jedanya bisa diganti, waktunya bisa diketik ulang.
slot-choices-buffer-button = { $now ->
    [yes] • { $minutes } menit
   *[no] { $minutes } menit
}
slot-choices-type-times-button = Ketik waktu lagi
slot-choices-account = Akun mana yang dipinjamkan?
slot-choices-rules = Apa yang diminta di slot ini? Sekarang paling sedikit { $posts } posting. Yang selalu berlaku: kata sandi dan profil tidak diubah, tidak mengikuti akun lain, tidak membalas pesan pribadi, tidak mempromosikan diri, tidak memihak partai.
slot-choices-rule-button = { $rule ->
    [welcome] { $on ->
        [yes] ✓ Salam di awal
       *[no] Salam di awal
    }
    [sign-off] { $on ->
        [yes] ✓ Pamit di akhir
       *[no] Pamit di akhir
    }
   *[posts] { $on ->
        [yes] ✓ Jumlah posting
       *[no] Jumlah posting
    }
}
slot-choices-fewer-button = Jadi { $posts } posting
slot-choices-more-button = Jadi { $posts } posting
slot-choices-applying = { $chosen ->
    [yes] { $age ->
        [adults] Sekarang: humas memilih, untuk 18 tahun ke atas, daftar paling lambat { $hours } jam sebelum mulai.
        [from-16] Sekarang: humas memilih, untuk 16 tahun ke atas, daftar paling lambat { $hours } jam sebelum mulai.
       *[any] Sekarang: humas memilih, untuk semua anggota, daftar paling lambat { $hours } jam sebelum mulai.
    }
   *[no] { $age ->
        [adults] Sekarang: siapa cepat dia dapat, untuk 18 tahun ke atas, daftar paling lambat { $hours } jam sebelum mulai.
        [from-16] Sekarang: siapa cepat dia dapat, untuk 16 tahun ke atas, daftar paling lambat { $hours } jam sebelum mulai.
       *[any] Sekarang: siapa cepat dia dapat, untuk semua anggota, daftar paling lambat { $hours } jam sebelum mulai.
    }
}
slot-choices-chosen-button = { $chosen ->
    [yes] { $on ->
        [yes] • Humas yang memilih
       *[no] Humas yang memilih
    }
   *[no] { $on ->
        [yes] • Siapa cepat dia dapat
       *[no] Siapa cepat dia dapat
    }
}
slot-choices-age-button = { $age ->
    [adults] { $on ->
        [yes] • 18+
       *[no] 18+
    }
    [from-16] { $on ->
        [yes] • 16+
       *[no] 16+
    }
   *[any] { $on ->
        [yes] • Semua
       *[no] Semua
    }
}
slot-choices-deadline-button = { $on ->
    [yes] • { $hours } jam
   *[no] { $hours } jam
}
slot-choices-ask-times =
    Kapan akunnya boleh dipegang? Ketik hari dan jamnya, satu atau banyak, misalnya:
    Sabtu 16.00-18.00
    Senin-Jumat 16.00-18.00, dua minggu
    1-5 Des jam 7 malam sampai 9
    tiap Ahad 2 minggu jam 8 malam sampai 10
slot-choices-ask-theme = Apa temanya? Misalnya: Sehari di komisariat. Ketik - untuk mengosongkan.
slot-choices-ask-brief = Tulis arahannya: apa yang diceritakan, apa yang perlu muncul. Semua anggota membacanya di kartu grup. Ketik - untuk mengosongkan.
slot-choices-unclear = { $why ->
    [hours] "{ $said }": jamnya belum ada.
    [end] "{ $said }": sampai jam berapa?
    [day] "{ $said }": tanggal itu tidak ada, atau harinya tidak cocok.
    [past] "{ $said }": sudah lewat.
    [turned] "{ $said }": selesainya sebelum mulai.
    [short] "{ $said }": paling pendek 30 menit.
    [long] "{ $said }": paling panjang 24 jam.
    [far] "{ $said }": paling jauh 120 hari ke depan.
    [many] "{ $said }": paling banyak 40 slot sekali buka.
    [overlap] "{ $said }": ada dua yang bersamaan.
   *[nothing] "{ $said }": aku belum menemukan waktunya.
}
slot-choices-again = Ketik lagi semuanya, misalnya: Senin-Jumat 16.00-18.00, dua minggu
