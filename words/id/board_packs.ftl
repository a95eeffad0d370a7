# Paket serah terima: yang ditinggalkan satu kepengurusan untuk kepengurusan berikutnya.
board-packs-title = <b>Paket serah terima</b> · { $unit }
board-packs-holds = Yang kalian titipkan ke pengurus berikutnya:
board-packs-accounts = • { $count ->
    [0] Belum ada akun resmi
   *[other] { $count } akun resmi
}{ $orphaned ->
    [0] {""}
   *[other] , { $orphaned } tanpa penjaga dari pengurus atau humas
}{ $dormant ->
    [0] {""}
   *[other] , { $dormant } lama sepi
}
board-packs-cases = • { $count ->
    [0] Tidak ada kasus terbuka
   *[other] { $count } kasus terbuka
}{ $untaken ->
    [0] {""}
   *[other] , { $untaken } belum ada yang menangani
}
board-packs-plans = • { $count ->
    [0] Tidak ada rencana ke depan
   *[other] { $count } rencana ke depan
}{ $ownerless ->
    [0] {""}
   *[other] , { $ownerless } tanpa PJ
}
board-packs-guide = • Panduan edisi { $edition }
board-packs-roster = • { $roster ->
    [on] Piket: { $filled } dari 14 hari ke depan terisi
   *[off] Piket tidak dipakai
}
board-packs-settings = • { $count ->
    [0] Pengaturan unit: semua bawaan
   *[other] { $count } pengaturan yang kalian pilih sendiri
}
board-packs-journal = • { $has ->
    [yes] Segel jurnal: { $seal }
   *[no] Jurnal belum bersegel
}
board-packs-how = Tidak ada nama orang di dalamnya. Satu pengurus menyiapkan, pengurus lain menyegel; setelah itu isinya tidak bisa diubah diam-diam.
board-packs-theirs = { $known ->
    [yes] { $name } menyiapkannya { $at }.
   *[no] Paket ini disiapkan { $at }.
} Lihat isinya. Sudah cocok? Segel.
board-packs-mine = Kamu menyiapkannya { $at }. Sekarang pengurus lain yang menyegel; sudah kukabari.
board-packs-mine-later = Pengurusnya kamu sendiri, jadi pikirkan dulu sehari. Bisa disegel mulai { $at }.
board-packs-mine-alone = Kamu menyiapkannya { $at }, dan pengurusnya kamu sendiri. Lihat lagi isinya. Sudah cocok? Segel.
board-packs-sealed = Disegel { $at }. Segel: <code>{ $seal }</code>
board-packs-fits = { $fits ->
    [yes] Isinya masih cocok dengan segelnya.
   *[no] ⚠️ Isinya tidak cocok lagi dengan segelnya. Jangan dipakai sebagai bukti, dan beri tahu pengelola bot.
}
board-packs-left = { $count ->
    [0] Semua di daftar cek sudah beres.
   *[other] { $count } hal di daftar cek masih perlu dilihat.
}
board-packs-begin-button = Siapkan paket
board-packs-again-button = Siapkan paket baru
board-packs-seal-button = Segel
board-packs-drop-button = Batalkan paket
board-packs-draft-button = Lihat draf (±{ $size } KB)
board-packs-file-button = Unduh paket (±{ $size } KB)
board-packs-checklist-button = { $count ->
    [0] Daftar cek
   *[other] Daftar cek ({ $count })
}
board-packs-back-button = Kembali
board-packs-open-button = Paket serah terima
board-packs-changed = <b>Isinya baru saja berubah, jadi belum kusegel.</b> Lihat lagi, lalu segel.
board-packs-begun = <b>Paketnya siap.</b>
board-packs-now-sealed = <b>Sudah disegel.</b> Pengurus berikutnya akan menemukannya di menunya.
board-packs-dropped = <b>Paketnya dibatalkan.</b>
board-packs-please-seal = { $name } menyiapkan paket serah terima <b>{ $unit }</b>. Supaya sah, satu pengurus lain perlu melihat isinya dan menyegelnya.
board-packs-now = Paket serah terima <b>{ $unit }</b> sekarang sudah bisa kamu segel.
board-packs-toast = { $did ->
    [sealed] Sudah disegel
    [file] Kukirim sebentar lagi
    [done] Dicatat: beres
    [undone] Dikembalikan ke daftar
   *[gone] Paket ini sudah tidak ada
}
board-packs-caption = { $sealed ->
    [yes] Paket serah terima { $unit }. Segel: { $seal }
   *[no] Draf paket serah terima { $unit }, belum disegel.
}
board-packs-by-another = Yang menyiapkan dan yang menyegel dua orang berbeda. Minta pengurus lain menyegelnya, ya.
board-packs-tomorrow = Bisa disegel mulai { $at }.
board-packs-gone = Paket ini sudah tidak ada. Buka lagi lewat /ekspor.
board-packs-broken = Isi paket ini tidak cocok lagi dengan segelnya, jadi tidak kukirim. Beri tahu pengelola bot.
board-packs-finished = <b>Daftar ceknya ditutup.</b> Paketnya tetap bisa dibuka lewat /ekspor.
board-packs-in-private = Paket serah terima hanya di chat pribadi, ya.
