# Aksi serempak: kartu humas yang mengajak, dari memilih jam sampai hasilnya.
rallies-listed = <b>Aksi serempak</b>: banyak unit membagikan hal yang sama pada jam yang sama. Pilih promosinya.
rallies-none = Belum ada promosi yang bisa dibuat serempak. Siapkan dulu dengan /siarkan; setelah disetujui, pilih Aksi serempak di kartunya.
rallies-head = <b>Aksi serempak</b>: { $title }
rallies-was-cancelled = Aksi yang sebelumnya dibatalkan. Mau pilih jam baru?
rallies-whom = { $units ->
    [1] Unitmu punya { $groups } grup; semuanya mulai bersama.
   *[other] Ada { $units } unit dengan { $groups } grup. Humas tiap unit ditanya dulu; grup yang unitnya tidak menjawab tidak diikutkan.
}
rallies-choose = Jam berapa mulainya?
rallies-until = Persetujuan isinya berlaku sampai { $until }.
rallies-hour-button = { $at }
rallies-type-button = Jam lain
rallies-ask-hour = Ketik hari dan jamnya, misalnya: besok 19.30. Kalau tidak jadi, ketik /batal.
rallies-at = Mulai { $at }
rallies-would-ask = { $units ->
    [1] { $groups } grup unitmu mendapat satu kartu hitung mundur, lalu kartu promosinya tepat saat mulai.
   *[other] { $others } unit lain ditanya sekarang dan diingatkan sekali; grupmu ikut. Semuanya { $groups } grup. Grup yang ikut mendapat satu kartu hitung mundur, lalu kartu promosinya tepat saat mulai.
}
rallies-would-move = { $far ->
    [yes] Sebelumnya { $before }. Bedanya lebih dari 1 jam, jadi semua unit ditanya lagi dan hitungan siap mulai dari awal.
   *[no] Sebelumnya { $before }. Unit yang sudah ikut tetap ikut; kartunya menyebut jam baru.
}
rallies-instead = Jadwal kirim { $at } diganti jam ini.
rallies-call-button = { $moves ->
    [yes] Ya, pindahkan
   *[no] { $alone ->
        [yes] Ya, mulai pada jam itu
       *[no] Ya, ajak semua unit
    }
}
rallies-other-button = Jam lain
rallies-back-button = Kembali
rallies-answers = { $asked ->
    [1] Hanya unitmu yang ikut.
   *[other] { $asked } unit diajak: { $joined } ikut, { $declined } tidak dulu, { $open } belum menjawab.
}
rallies-ready = { $ready ->
    [0] Belum ada yang menekan Siap.
   *[other] { $ready } orang siap.
}
rallies-not-cleared = Perhatian: pada jam itu isinya belum boleh disiarkan, karena berubah setelah disetujui atau izinnya sudah habis. Minta diperiksa lagi dari kartu promosinya sebelum jam itu, atau ubah jamnya.
rallies-move-button = Ubah jam
rallies-cancel-button = Batalkan
rallies-promotion-button = Lihat promosinya
rallies-cancel-sure = Batalkan aksi serempak <b>{ $title }</b>, { $at }? Kartu di semua grup dan unit akan mengatakannya.
rallies-cancel-sure-button = Ya, batalkan
rallies-keep-button = Tidak jadi
rallies-began = { $late ->
    [0] Dimulai { $at }
   *[other] Jadwalnya { $at }; dimulai { $late } menit kemudian.
}
rallies-came = { $ready } orang siap di { $units } unit. Sejauh ini { $taken } ikut, { $done } selesai, { $groups } grup WA dijangkau.
rallies-unit = • { $name }: { $ready } siap, { $taken } ikut, { $done } selesai, { $groups } grup WA
rallies-more-units = dan { $count } unit lain
rallies-missed = { $now ->
    [yes] Bot sedang tidak menyala pada { $at }, jadi tandanya tidak dikirim. Mau mulai sekarang? Unit yang ikut sudah diberi tahu bahwa aksinya tertunda.
   *[no] Bot sedang tidak menyala pada { $at }, jadi tandanya tidak dikirim. Unit yang ikut sudah diberi tahu bahwa aksinya tertunda. Pilih jam baru, ya.
}
rallies-begin-button = Mulai sekarang
rallies-lost = { $why ->
    [nobody] Tidak ada yang dikirim pada { $at }, karena belum ada grup yang ikut. Pilih jam baru, atau batalkan dan kirim seperti biasa.
   *[content] Tidak ada yang dikirim pada { $at }, karena isinya belum boleh disiarkan: persetujuannya gugur, izinnya habis, atau unit sedang jeda. Minta diperiksa lagi dari kartu promosinya, lalu pilih jam baru. Unit yang ikut sudah diberi tahu.
}
rallies-toast-called = Aksi ini sudah diumumkan untuk jam itu.
rallies-gone = Aksi serempak ini sudah tidak ada. Lihat yang lain dengan /serempak.
rallies-sent = Promosi ini sudah dikirim, jadi tidak bisa dibuat serempak lagi. Untuk yang berikutnya, pilih jamnya sebelum dikirim.
rallies-alone = Aksi serempak butuh paling sedikit 2 grup: unit di bawahmu, atau beberapa grup unitmu sendiri.
rallies-not-read = Isinya belum disetujui. Kirim dulu ke pemeriksa dari kartu promosinya, lalu pilih jam.
rallies-too-soon = { $at } terlalu dekat. Beri unit waktu menjawab: paling cepat { $minutes } menit dari sekarang.
rallies-after-approval = Persetujuan isinya hanya sampai { $until }. Pilih jam sebelum itu, atau ubah waktu promosinya dan minta diperiksa lagi.
rallies-too-far = Terlalu jauh. Pilih jam dalam { $days } hari ini.
rallies-quiet = { $at } masih jam tenang di grupmu. Coba mulai { $until }.
rallies-begun = Aksinya sudah dimulai, jadi jamnya tidak bisa diubah lagi.
rallies-choose-hour = Jamnya sudah lewat lebih dari 1 jam. Pilih jam baru supaya unit ditanya lagi.
rallies-over = Aksi ini sudah tidak berjalan.
rallies-is-on = Aksinya sudah dimulai! Kartu promosinya ada di grup ini.
rallies-unclear = Waktu "{ $said }" belum kupahami. Coba: besok 19.30 atau Senin 16.00.
rallies-stands = Promosi ini dimulai serempak { $at }. Batalkan dulu aksinya kalau mau mengirim sendiri.
rallies-on-card = Disetujui. Aksi serempak mulai { $at }
