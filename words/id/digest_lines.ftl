# Satu baris ringkasan. $title sudah dipotong 40 huruf; $count banyaknya hal di balik baris itu.
digest-line-untitled = tanpa judul
digest-line-case = Kasus belum ada yang pegang: { $title }
digest-line-approval = Rencana menunggu dibaca: { $title }
digest-line-verdict = Hasil periksa fakta menunggu pembaca kedua: { $title }
digest-line-signature = Terbit lewat jalur cepat, butuh ya kedua: { $title }
digest-line-closing = Daftar penutup takeover belum selesai: { $title }
digest-line-held = Krisis selesai, masih ditahan: { $count } hal
digest-line-closure = Ada usul menutup unit
digest-line-proposals = Usul peran menunggu orang kedua: { $count }
digest-line-roles = Minta peran: { $count } orang
digest-line-account-request = Usul akun baru: { $title }
digest-line-roster = Piket masih kosong: { $count } hari
digest-line-suggestion = Usul konten belum dijawab: { $title }
digest-line-dormant = Akun sepi: { $title }
digest-line-numbers = Menunggu angkanya diketik: { $count } kampanye
digest-line-day = { $title }
digest-line-plan = Rencana: { $title }
digest-line-takeover = Takeover: { $title }
digest-line-live = Live: { $title }
digest-line-deadline = Promosi ditutup: { $title }
digest-line-published = Terbit: { $title }
digest-line-promotion = Promosi terkirim: { $title }
digest-line-since = { $line } ({ $age })
digest-line-just-now = { $line } (baru saja)
digest-line-from = { $line } (mulai { $day })
digest-line-at = { $line } · pukul { $at }
digest-line-of = { $line } · { $unit }
digest-line-verb = { $kind ->
    [case] Tangani
    [approval] Periksa
    [verdict] Baca
    [signature] Periksa
    [closing] Selesaikan
    [held] Putuskan yang ditahan
    [closure] Usul menutup unit
    [proposals] Usul peran
    [roles] Permintaan peran
    [account-request] Putuskan
    [roster] Isi piket
    [suggestion] Jawab
    [dormant] Urus akun
    [numbers] Ketik angka
   *[other] Buka
}
digest-line-published-count = Terbit: { $count }
digest-line-takeovers-count = Takeover: { $count }
digest-line-lives-count = Live: { $count }
digest-line-promoted = Promosi: { $sent } ({ $taken } ikut, { $done } selesai)
digest-line-cases = Kasus: { $count }{ $untaken ->
    [0] {""}
   *[other] , belum ada yang pegang: { $untaken }
}{ $pace ->
    [none] {""}
    [one] {" "}(dipegang dalam { $median })
   *[many] {" "}(separuhnya dipegang dalam { $median }, 9 dari 10 dalam { $p90 })
}
digest-line-thanks = Terima kasih untuk { $count } anggota yang membantu
