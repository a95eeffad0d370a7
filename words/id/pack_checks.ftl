# Daftar cek untuk pengurus baru.
pack-checks-title = <b>Daftar cek</b> · { $unit }
pack-checks-left = { $count ->
    [0] Semuanya sudah beres. Selamat bertugas!
   *[other] { $count } hal dari pengurus sebelumnya masih perlu dilihat. Pelan-pelan saja, dari atas.
}
pack-checks-line = { $done ->
    [yes] ✓ { $kind ->
    [guardian] { $number }. Penjaga akun { $name }
    [account] { $number }. Akun sepi: { $name }
    [case] { $number }. Kasus: { $name }
    [plan] { $number }. Rencana: { $name }
    [roster] { $number }. Piket
    [guide] { $number }. Panduan
   *[settings] { $number }. Pengaturan unit
}
   *[no] { $kind ->
    [guardian] { $number }. <b>Akun { $name }</b> belum dijaga siapa pun dari pengurus atau humas. Pilih penjaga baru, lalu ganti sandinya bersama.
    [account] { $number }. <b>Akun { $name }</b> lama sepi. Dihidupkan lagi, digabung, atau ditutup?
    [case] { $number }. <b>{ $name }</b> belum ada yang menangani.
    [plan] { $number }. <b>Rencana { $name }</b> belum punya PJ.
    [roster] { $number }. <b>Piket</b> dua pekan ke depan masih kosong.
    [guide] { $number }. <b>Panduan</b>: baca, masih cocokkah dengan kepengurusan baru?
   *[settings] { $number }. <b>Pengaturan unit</b>: lihat, masih sesuaikah?
}
}
pack-checks-solved = { $count } hal lain sudah beres sendiri.
pack-checks-open-button = { $number } Buka
pack-checks-tick-button = { $done ->
    [yes] { $number } Belum
   *[no] { $number } Beres
}
pack-checks-before-button = ‹ Sebelumnya
pack-checks-after-button = Berikutnya ›
pack-checks-finish-button = Cukup, tutup daftar ini
pack-checks-back-button = Kembali
pack-checks-look-button = Buka daftar cek
pack-checks-reminder = Dari pengurus <b>{ $unit }</b> sebelumnya masih ada { $count } hal yang perlu dilihat. Yang paling dulu: akun yang belum ada penjaganya.
pack-checks-gone = Hal ini sudah tidak ada di daftar cek.
