# Acara dan potongan kontennya: sebelum, saat, dan sesudah.
events-listed = <b>Acara</b> yang akan datang. Tekan untuk melihat kontennya.
events-none = Belum ada acara. Tekan Buat acara, atau ketik misalnya: /acara Makesta Sabtu 12/12 08.00
events-new-button = Buat acara
events-open-button = { $name } · { $day }
events-ask-line = Ketik nama dan waktu acaranya, misalnya: Makesta Sabtu 12/12 08.00. Kalau tidak jadi, ketik /batal.
events-ask-time = Kapan <b>{ $name }</b>? Ketik hari dan jamnya, misalnya Sabtu 12/12 08.00. Kalau tidak jadi, ketik /batal.
events-name = Nama acaranya terlalu panjang. Paling banyak { $most } huruf, ya.
events-gone = Acara ini sudah dibatalkan atau tidak ada. Ketik /acara untuk melihat yang lain.
events-piece-taken = Bagian ini sudah ada PJ-nya.

events-title-announce = Pengumuman: { $name }
events-title-remind = Besok: { $name }
events-title-story = Liputan: { $name }
events-title-pictures = Dokumentasi: { $name }
events-title-thanks = Terima kasih: { $name }
events-piece-announce = Pengumuman
events-piece-remind = Pengingat
events-piece-story = Liputan hari-H
events-piece-pictures = Dokumentasi
events-piece-thanks = Terima kasih
events-piece-button = { $on ->
    [yes] ✓ { $name } · { $at }
   *[no] ▢ { $name } · { $at }
}
events-choice = { $any ->
    [yes] <b>{ $name }</b>, { $at }.
        Konten mana yang mau direncanakan? Tekan untuk memilih; waktunya bisa diubah nanti.
   *[no] <b>{ $name }</b>, { $at }. Acaranya sudah lewat, jadi tidak ada konten yang bisa direncanakan lagi.
}
events-make-button = Buat { $count } rencana
events-page-button = Lihat acaranya
events-page = <b>{ $name }</b>
    { $at }
events-no-pieces = Belum ada kontennya.
events-line = { $owned ->
    [yes] { $number }. { $at } · { $title } · <i>{ $state }</i> · { $owner }
   *[no] { $number }. { $at } · { $title } · <i>{ $state }</i> · PJ belum ada
}
events-no-time = waktunya belum ada
events-take-button = Aku PJ nomor { $number }
events-pieces-button = Tambah konten
events-move-button = Ubah waktu
events-cancel-button = Batalkan acara
events-list-button = Semua acara
events-moved = { $count ->
    [0] Waktunya sudah diubah.
   *[other] Waktunya sudah diubah; { $count } rencana ikut pindah.
}
events-moved-approved = { $count } rencana sudah disetujui, jadi belum kupindah. Kalau ikut dipindah, persetujuannya gugur dan harus diperiksa lagi.
events-move-approved-button = Pindahkan juga
events-leave-button = Biarkan
events-sure = { $count ->
    [0] Batalkan acara <b>{ $name }</b>?
   *[other] Batalkan acara <b>{ $name }</b>? Ada { $count } rencana yang belum tayang.
}
events-drop-button = Batalkan dengan { $count } rencananya
events-only-button = Batalkan acaranya saja
events-cancelled = { $count ->
    [0] Acara <b>{ $name }</b> dibatalkan.
   *[other] Acara <b>{ $name }</b> dibatalkan, bersama { $count } rencananya.
}
events-attach = Rencana ini tentang acara yang mana?
events-attach-none = Belum ada acara yang akan datang. Humas bisa membuatnya dengan /acara.
events-detach-button = Bukan bagian acara ini
events-named = { $name }

