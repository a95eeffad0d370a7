# Piket: satu pekan, satu hari, dan siapa yang bisa.
duties-week = <b>Piket { $unit }</b>
    Pekan mulai { $first }
duties-day = { $who ->
    [both] { $day }: { $first }, lalu { $second }
    [first] { $day }: { $first }
    [second] { $day }: belum ada yang pertama, lalu { $second }
   *[nobody] { $day }: belum ada
}
duties-gaps = { $count ->
    [0] Tidak ada hari yang kosong. Terima kasih!
   *[other] { $count } hari belum ada piket pertama. Tekan harinya untuk mengisi.
}
duties-one-day = <b>Piket { $day }</b>
duties-seat = { $seat ->
    [1] Pertama: { $name }
   *[other] Kedua: { $name }
}
duties-seat-free = { $seat ->
    [1] Pertama: belum ada
   *[other] Kedua: belum ada
}
duties-who = Siapa piket { $seat ->
    [1] pertama
   *[other] kedua
} pada { $day }?
duties-remark = { $did ->
    [taken] Dicatat: kamu piket { $day }.
    [put] Dicatat untuk { $day }. Orangnya kukabari.
    [cleared] Dikosongkan: { $day }.
   *[stepped] Kamu yang piket mulai sekarang, { $day }. Yang tadi piket kukabari.
}
duties-toast = { $did ->
    [taken] Dicatat. Terima kasih!
   *[held] Hari ini sudah ada yang piket.
}
duties-listed = • { $day }
duties-written = { $who } mencatatmu piket:
    { $days }
    { $count ->
        [1] Kalau tidak bisa, titipkan saja. Tidak perlu alasan.
       *[other] Kalau ada hari yang tidak bisa, titipkan lewat /piket. Tidak perlu alasan.
    }
duties-relieved = { $who } menggantikanmu piket { $day }. Terima kasih sudah bersedia.
duties-freed = { $who } mengosongkan piketmu { $day }. Kamu tidak perlu berjaga hari itu.
duties-past = Hari itu sudah lewat, jadi tidak diubah lagi. Pilih hari ini atau sesudahnya.
duties-too-far = Sejauh itu belum bisa diisi. Pilih hari dalam tiga bulan ke depan.
duties-taken = Tempat itu baru saja diisi { $name }. Kalau mau bertukar, tekan harinya di /piket.
duties-not-humas = Dia bukan humas atau pengurus lagi, jadi tidak bisa dicatat piket.
duties-not-yours = Kamu tidak tercatat piket hari itu lagi. Lihat jadwalnya di /piket.
duties-room-only = Jadwal piket hanya dibuka di grup humas atau di chat pribadi.

duties-me-today-button = Aku hari ini
duties-me-button = { $seat ->
    [1] Aku piket pertama
   *[other] Aku piket kedua
}
duties-step-in-button = Aku gantikan sekarang
duties-other-button = { $seat ->
    [1] Orang lain: pertama
   *[other] Orang lain: kedua
}
duties-clear-button = { $seat ->
    [1] Kosongkan pertama
   *[other] Kosongkan kedua
}
duties-give-button = Titip piket { $day }
duties-give-this-button = Titip piket
duties-fill-button = Isi banyak hari
duties-before-button = ‹ Sebelumnya
duties-after-button = Berikutnya ›
duties-back-button = Kembali
duties-more-button = Nama lain
