# Penjaga akun: dua orang dewasa yang menjaganya.
accounts-guardians-page = Penjaga <b>{ $name }</b>: dua orang dewasa yang menjaganya. Keduanya bisa masuk, mengecek keamanannya, dan menyerahkannya kalau ada takeover. Kata sandinya tidak pernah ditulis di sini.
accounts-seat-line = { $has ->
    [yes] Penjaga { $seat }: { $who }
   *[no] Penjaga { $seat }: belum ada
}
accounts-choose-guardian = { $any ->
    [yes] Siapa yang menjaga <b>{ $name }</b>? Dia kukabari, dan boleh menolak.
   *[no] Belum ada anggota dewasa yang bisa dipilih untuk <b>{ $name }</b>.
}
accounts-ask-letters = Ketik huruf awal namanya.
accounts-nobody-called = Tidak ada anggota dewasa yang namanya dimulai begitu. Coba huruf lain.
accounts-may-not-guard = Penjaga akun harus orang dewasa dari unit pemiliknya. Pilih nama lain, ya.
accounts-guards-already = Dia sudah jadi penjaga yang satu lagi. Pilih orang lain, supaya ada dua.
accounts-guardian-told = Kamu sekarang penjaga <b>{ $name }</b>: salah satu dari dua orang dewasa yang menjaganya. Yang kuminta: sesekali cek keamanannya, dan kabari kalau ada yang janggal. Kalau tidak bisa, tekan Berhenti jadi penjaga.
accounts-guardian-stopped = Kamu bukan penjaga <b>{ $name }</b> lagi. Terima kasih sudah ikut menjaga.
accounts-guardian-left = { $who } tidak bisa jadi penjaga <b>{ $name }</b> lagi. Pilih penggantinya, ya.
accounts-guards-no-more = Kamu sudah bukan penjaga akun itu.

accounts-seat-button = { $has ->
    [yes] Ganti penjaga { $seat }
   *[no] Pilih penjaga { $seat }
}
accounts-free-seat-button = Lepas penjaga { $seat }
accounts-before-button = ‹ Sebelumnya
accounts-after-button = Berikutnya ›
accounts-letters-button = Ketik namanya
accounts-look-button = Lihat akunnya
