# Satu baris ringkasan. $title sudah dipotong 40 huruf; $count banyaknya hal di balik baris itu.
digest-line-untitled = tanpa judul
digest-line-case = Kasus belum ada yang pegang: { $title }
digest-line-approval = Rencana menunggu dibaca: { $title }
digest-line-verdict = Hasil periksa fakta menunggu pembaca kedua: { $title }
digest-line-signature = Terbit lewat jalur cepat, butuh ya kedua: { $title }
digest-line-closing = Daftar penutup takeover belum selesai: { $title }
digest-line-held = Krisis selesai, { $count } hal masih ditahan
digest-line-closure = Ada usul menutup unit
digest-line-proposals = { $count } usul peran menunggu orang kedua
digest-line-roles = { $count } orang minta peran
digest-line-account-request = Usul akun baru: { $title }
digest-line-roster = { $count } hari piket masih kosong
digest-line-suggestion = Usul konten belum dijawab: { $title }
digest-line-dormant = Akun sepi: { $title }
digest-line-numbers = { $count } kampanye menunggu angkanya diketik
digest-line-day = { $title }
digest-line-plan = Rencana: { $title }
digest-line-takeover = Takeover: { $title }
digest-line-live = Live: { $title }
digest-line-deadline = Promosi ditutup: { $title }
digest-line-published = Terbit: { $title }
digest-line-promotion = Promosi terkirim: { $title }
digest-line-since = { $line } ({ $age })
digest-line-from = { $line } (mulai { $day })
digest-line-at = { $at } { $line }
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
digest-line-published-count = { $count } terbit
digest-line-takeovers-count = { $count } takeover
digest-line-lives-count = { $count } live
digest-line-promoted = { $sent } promosi ({ $taken } ikut, { $done } selesai)
digest-line-cases = { $untaken ->
    [0] { $count } kasus
   *[other] { $count } kasus, { $untaken } belum ada yang pegang
}
digest-line-cases-paced = { $count } kasus (separuhnya dipegang dalam { $median }, 9 dari 10 dalam { $p90 })
digest-line-thanks = terima kasih untuk { $count } anggota yang membantu
