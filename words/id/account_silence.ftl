# Akun resmi yang lama diam: tiga pilihan, dan langkah untuk masing-masing.
account-silence-asked = <b>{ $account }</b> sudah { $days } hari tanpa kiriman.
account-silence-never = Sejak dicatat { $since } belum ada kiriman yang kuketahui.
account-silence-last = Terakhir: { $since }.
account-silence-guess = Kalau sebenarnya ada yang terbit, catat di /akun.
account-silence-before = Waktu itu kalian memilih: { $answer } ({ $at }).
account-silence-question = Mau bagaimana?
account-silence-planned = Sudah ada rencana di akun ini: { $at }. Semangat!
account-silence-alive = <b>{ $account }</b> hidup lagi. Terima kasih!
account-silence-closed = <b>{ $account }</b> sudah ditutup.
account-silence-answer = { $answer ->
    [revive] Hidupkan lagi
    [merge] Gabung
   *[close] Tutup
}
account-silence-chosen = { $answer ->
    [revive] <b>Hidupkan lagi</b>, dipilih { $at }.
    [merge] <b>Gabung ke { $into }</b>, dipilih { $at }.
   *[close] <b>Tutup</b>, dipilih { $at }.
}
account-silence-followed = { $answer ->
    [merge] Dua minggu lalu kalian memilih menggabungkan <b>{ $account }</b> ke { $into }. Kalau sudah, tutup juga di sini, ya.
   *[close] Dua minggu lalu kalian memilih menutup <b>{ $account }</b>. Kalau sudah, tutup juga di sini, ya.
}
account-silence-revive-steps = Langkah ringannya:
    1. Rencanakan satu kiriman kecil pekan ini; foto kegiatan terakhir pun cukup.
    2. Ambil bahan dari usul anggota yang menunggu.
    3. Pilih satu hari tetap tiap pekan, lalu jadikan rencana berulang.
account-silence-lend-step = 4. Pinjamkan akunnya ke anggota: buka slot takeover dengan /slot.
account-silence-merge-steps = Langkahnya:
    1. Umumkan di akun ini bahwa kabar pindah ke { $into }; teksnya bisa disalin di bawah.
    2. Tulis alamat { $into } di bio akun ini.
    3. Unduh foto dan video yang masih berguna.
    4. Setelah 14 hari, tutup akun ini. Nanti kuingatkan.
account-silence-close-steps = Langkahnya:
    1. Unduh arsip kiriman dan fotonya dari pengaturan akun.
    2. Kirim satu salam pamit; teksnya bisa disalin di bawah.
    3. Keluarkan semua perangkat yang masih masuk.
    4. Nonaktifkan dari pengaturan platformnya, jangan dibiarkan begitu saja: akun kosong mudah diambil orang.
    5. Terakhir, tutup juga di sini.
account-silence-merge-text = Terima kasih sudah mengikuti kami. Mulai sekarang kabar kami ada di { $into }. Sampai jumpa di sana!
account-silence-close-text = Terima kasih sudah mengikuti kami. Akun ini kami tutup. Kabar { $unit } tetap bisa kamu tanyakan langsung ke pengurus.
account-silence-ask-into = Kabarnya pindah ke akun mana?
account-silence-revive-button = Hidupkan lagi
account-silence-merge-button = Gabung
account-silence-close-button = Tutup akun
account-silence-back-button = Kembali
account-silence-other-button = Pilih yang lain
account-silence-plan-button = Rencanakan kiriman
account-silence-copy-button = Salin teksnya
account-silence-end-button = Sudah, tutup di sini
account-silence-toast = Kuingat pilihannya.
account-silence-gone = Pertanyaan ini sudah lewat. Ketik /akun untuk melihat akun-akunmu.
account-silence-not-yours = Akun ini milik { $unit }. Humas dan pengurusnya yang memutuskan.
account-silence-first-owner = Akun ini dibagi, dan hanya { $unit } yang bisa menutupnya. Mereka juga menerima pertanyaan ini.
