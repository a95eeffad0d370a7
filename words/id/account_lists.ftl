# Daftar lain: akun mitra, akun anggota, dan akunku.
accounts-lists = Yang lain tentang akun:
accounts-partners-title = Akun mitra:
accounts-partners-page = <b>Akun mitra</b>: milik pihak lain yang bekerja sama dengan kita. Tidak direncanakan dan tidak dipinjamkan dari sini.
accounts-partners-none = Belum ada akun mitra. Catat akun sekolah, komunitas, atau badan lain yang sering berkolaborasi dengan kita.
accounts-partner-purpose = Kerja samanya: { $text }
accounts-ask-partner-purpose = Kerja sama apa dengan <b>{ $name }</b>? Ketik satu kalimat, misalnya: saling bagikan info beasiswa.
accounts-members-page = <b>Akun anggota</b>, diberitahukan sendiri oleh yang punya. Hanya humas dan pengurus yang melihat daftar ini. Sebelum membagikan atau menandai, tanya dulu, ya.
accounts-members-none = Belum ada anggota yang memberi tahu akunnya. Anggota dewasa bisa melakukannya dari /akun, Akunku.
accounts-members-line = • { $who }: { $account }
accounts-mine-page = <b>Akunku</b>
    Kalau mau, beri tahu humas akun publikmu sendiri, supaya kirimanmu bisa ditemukan dan dibagikan. Hanya humas dan pengurus yang melihat. Bisa kamu tarik kapan saja, dan hilang sendiri kalau kamu keluar dari unit.
accounts-mine-adults = Akun pribadi hanya dicatat untuk anggota 18 tahun ke atas. Idemu tetap ditunggu lewat /usul.
accounts-mine-taken = Akun itu sudah dicatat di unitmu. Kalau itu akunmu, tanya humas, ya.
accounts-mine-full = Sudah { $most } akun. Tarik dulu yang tidak dipakai, ya.
accounts-mine-official = Itu akun resmi unitmu, jadi tidak perlu dicatat sebagai akun pribadi.

accounts-partners-button = Akun mitra
accounts-members-button = Akun anggota
accounts-ask-new-button = Usulkan akun baru
accounts-mine-button = Akunku
accounts-add-partner-button = Tambah akun mitra
accounts-partner-write-button = Kerja samanya
accounts-partner-drop-button = Hapus dari daftar
accounts-take-back-button = Tarik { $handle }
accounts-tell-mine-button = Beri tahu akunku
