# Menu menurut peran, dan halaman untuk orang yang baru datang.
menu-title = { $standing ->
    [stranger] Aku Sinergi, bot yang membantu kader dan humas merencanakan konten bersama di grupnya sendiri. Mau apa?
    [owner] Mau apa di rumah bot ini?
    [group] <b>{ $unit }</b>: mau apa? Tombol ini untuk siapa saja di grup.
   *[other] <b>{ $unit }</b>: mau apa?
}
menu-unverified = Unit ini belum terverifikasi.
menu-suggest-button = Sampaikan
menu-plan-button = Rencanakan
menu-my-tasks-button = Tugasku
menu-share-button = Bagikan
menu-broadcast-button = Siarkan
menu-calendar-button = Kalender
menu-board-button = Papan
menu-guide-button = Panduan
menu-members-button = Anggota
menu-quiet-button = Jam senyap
menu-my-data-button = Dataku
menu-my-units-button = Unitku
menu-roles-button = Peran
menu-settings-button = Atur unit
menu-report-button = Lapor
menu-cases-button = Kasus
menu-crisis-button = Krisis
menu-duty-button = Piket
menu-answers-button = Komentar
menu-safety-button = Laporan keselamatan
menu-pledge-button = Janji baru
menu-join-button = Daftar
menu-guardian-button = Izin wali
menu-guardian-requests-button = Catat izin wali
menu-week-button = Pekan ini
menu-leak-button = Catat kebocoran
menu-rest-button = Jeda semua
menu-more-button = Lainnya
menu-back-button = Kembali
menu-accounts-button = Akun resmi
menu-takeover-button = Pegang akun resmi
menu-slots-button = Slot takeover
menu-help-button = Bantuan
menu-language-button = Bahasa
menu-privacy-button = Privasi
menu-about-button = Apa ini?
menu-belong-button = Aku anggota
menu-install-button = Pasang di grupku
menu-private-button = Chat pribadi
menu-pengurus-button = Jadi pengurus
menu-role-of-button = { $label }: { $unit }
menu-humas-button = Aku humas
menu-for-you-button = Perlu kamu
menu-awaits-you-button = Menunggu { $address ->
    [ibu] Ibu
    [bapak] Bapak
    [kiai] Kiai
    [nyai] Nyai
   *[other] Bapak/Ibu
}
menu-decisions-button = Perlu keputusan
menu-offer-button = Tawaran jadi pengurus
menu-host-button = Pengelola
menu-health-button = Kesehatan
menu-backup-button = Cadangan
menu-units-button = Unit
menu-incidents-button = Insiden
menu-version-button = Versi
menu-host-help-button = Bantuan
menu-today-button = Hari ini
menu-summary-button = Ringkasan
menu-reports-button = Laporan
menu-evaluations-button = Evaluasi
menu-exports-button = Ekspor
menu-pack-button = Paket serah terima
menu-counted-button = { $label } ({ $count })
menu-about = Sinergi membantu sebuah organisasi mengatur konten media sosialnya langsung di grup Telegram: rencana bersama, kalender, dan Papan yang selalu terbaru. Tugas di sini selalu tawaran, bukan perintah. Aku tidak pernah meminta kata sandi.
menu-privacy = Yang kusimpan: id Telegram dan nama depan orang yang ikut bekerja, serta isi rencana. Tanpa nomor HP, alamat, atau NIK. Pesan grup yang bukan untukku tidak kusimpan. Siapa yang belum ikut apa-apa kulupakan dalam 24 jam. Server Telegram ada di luar negeri.
menu-belong-how = Aku belum menemukanmu di grup mana pun. Ketik /menu di grup unitmu, lalu tekan <b>Chat pribadi</b>: setelah itu aku tahu unitmu. Belum ada aku di grupmu? Minta admin memasangku.
menu-found = Ketemu: { $unit }!
menu-install = Pilih grupnya lewat tombol ini. Setelah itu cukup tiga ketukan.
