# Bergabung: kartu persetujuan dan pertanyaan sesudahnya.
joining-purpose = <b>Bergabung dengan { $unit }</b>
    • Yang disimpan: nama depan, nomor akun Telegram, tahun lahir, sapaan, bahasa, dan yang kamu kerjakan di sini. Nomor HP dan alamat tidak.
    • Yang melihat: pengurus, humas, dan pembina { $unit }. Anggota lain hanya melihat nama depan.
    • Berapa lama: selama kamu anggota. Kalau keluar, terhapus setelah 30 hari, atau saat kamu minta.
    • Tanya, ubah, hapus: /dataku, atau pengurus dan pembina { $unit }.
    • Telegram menyimpan pesan di server luar negeri.
joining-ask-year = Tahun berapa kamu lahir? Tanggalnya tidak perlu.
joining-younger-button = ‹ Lebih muda
joining-older-button = Lebih tua ›
joining-consent = { $chosen ->
    [yes] Tahun lahir: { $year }. Setuju bergabung dengan <b>{ $unit }</b>?
   *[no] Setuju bergabung dengan <b>{ $unit }</b>?
}
joining-agree-button = Setuju
joining-other-year-button = Ubah tahun
joining-year-unclear = Aku menunggu tahun lahirmu. Tekan tahunnya di kartu tadi, atau ketik empat angka, misalnya 2004. Tidak jadi? Ketik /batal.
joining-not-now-button = Tidak dulu
joining-go-on-button = Lanjut
joining-known-minor = Karena kamu belum 18 tahun, <b>{ $unit }</b> juga perlu izin dari walimu. Mau lanjut?
joining-not-now = Baik, tidak dulu. Tidak ada yang kusimpan. Kalau mau bergabung dengan { $unit }, tekan <b>Daftar</b> kapan saja.
joining-too-young = Terima kasih sudah mau ikut! Untuk usiamu, aku belum boleh menyimpan data apa pun, jadi tidak ada yang kusimpan. Kamu tetap bisa ikut kegiatan <b>{ $unit }</b> lewat pembinamu. Papan, kalender, dan panduan tetap terbuka.
joining-adults-only = <b>{ $unit }</b> hanya untuk yang sudah 18 tahun. Tidak ada yang kusimpan. Tanyakan ke pengurus, unit mana yang cocok untukmu, ya.
joining-menu-button = Buka menu
joining-welcome = Selamat bergabung di <b>{ $unit }</b>! Persetujuanmu sudah kucatat.
joining-ask-address = Kamu mau dipanggil apa?
joining-ask-language = Mau bahasa apa?
joining-language-button = { $language ->
    [en] English
   *[id] Bahasa Indonesia
}
joining-done = Semuanya sudah lengkap. Kamu anggota <b>{ $unit }</b>.
joining-went-on = { $told ->
    [yes] Soal yang kamu tekan tadi: { $remark }
   *[no] Yang kamu tekan tadi sudah kulanjutkan.
}
joining-of-another-unit = Yang kamu tekan tadi milik <b>{ $unit }</b>. Mau bergabung di sana juga?
joining-old-card = Kartu ini sudah lama. Ketik /daftar untuk kartu yang baru, ya.
joining-unit-closed = { $unit } sudah ditutup, jadi tidak bisa bergabung lagi.
joining-left = Kamu sudah tidak di <b>{ $unit }</b>. Datamu kusimpan 30 hari, kalau-kalau kamu kembali; sesudah itu terhapus. Kembali cukup satu langkah: /daftar.
joining-forget-button = Hapus sekarang
joining-ask-forget = Hapus datamu di <b>{ $unit }</b> sekarang? Ini tidak bisa dibatalkan.
joining-forget-sure-button = Ya, hapus
joining-forgotten = Datamu di <b>{ $unit }</b> sudah terhapus. Terima kasih pernah bersama kami.
joining-back-already = Kamu masih anggota <b>{ $unit }</b>, jadi tidak ada yang kuhapus. Untuk menghapus, ketik /dataku.
