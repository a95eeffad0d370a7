# /atur: pengaturan unit, dan dari mana nilainya.
unit-settings-hub = Pengaturan <b>{ $unit }</b>. Yang tidak diatur di sini mengikuti unit induk.
unit-settings-page-button = { $page ->
    [family] Induk dan anak
    [voice] Cara bicara
    [hours] Jam dan pengingat
    [departments] Bidang
    [features] Fitur
    [digests] Kabar otomatis
    [close] Tutup unit
   *[hub] Kembali
}
unit-settings-room-button = Ruang humas
unit-settings-menu-button = Menu
unit-settings-back-button = Kembali
unit-settings-page = <b>{ $title }</b> · { $unit }
unit-settings-line = • { $name }: <b>{ $value }</b> <i>({ $source })</i>
unit-settings-pick = Ketuk yang ingin diubah.
unit-settings-name = { $name ->
    [address] Sapaan
    [salam] Salam pembuka
    [sunday] Nama hari Ahad
    [language] Bahasa
    [zone] Zona waktu
    [closing] Penutup siaran resmi
    [motto] Semboyan di akhir siaran
    [desk] Nama meja humas
    [levels] Nama tingkat
    [quiet] Jam tenang
    [prayer] Tenang waktu salat
    [exams] Masa ujian
    [ramadan] Malam Ramadan
    [reminders] Pengingat
    [daily-cap] Pesan grup per hari
    [approvers] Penyetuju siaran
    [pembina-age] Usia pembina
    [color] Warna unit
    [disclosure] Tanda pengirim
   *[departments] Bidang untuk unit baru
}
unit-settings-about = { $name ->
    [address] Panggilan sebelum nama.
    [salam] Assalamu'alaikum di awal pesan pertama, ringkasan, dan siaran.
    [sunday] Sebutan hari itu di kalender dan kartu.
    [language] Bahasa di grup. Tiap orang boleh memilih sendiri di chat pribadi.
    [zone] Semua jam ditulis menurut zona ini.
    [closing] Wallahul muwaffiq ila aqwamith thariq, lalu salam penutup.
    [motto] Belajar, Berjuang, Bertaqwa.
    [desk] Nama tim humas di unitmu. Paling panjang 30 huruf.
    [levels] Nama tingkat dari atas ke bawah, dipisah koma. Kosong berarti memakai PP, PW, PC, PAC, PR, PK.
    [quiet] Di jam ini aku tidak mengirim apa pun yang tidak diminta. Jam untuk yang di bawah 18 tahun tetap.
    [prayer] Tenang juga Jumat 11.00–13.00 dan tiap hari 18.00–19.30.
    [exams] Sampai hari itu, tenang mulai 19.00 sampai 06.00.
    [ramadan] Selama Ramadan tenang juga 17.30–20.30 dan 21.30–05.30.
    [reminders] Berapa lama sebelum tenggat aku mengingatkan.
    [daily-cap] Paling banyak pesan yang kumulai sendiri di grup dalam sehari.
    [approvers] Berapa orang yang menyetujui sebelum siaran keluar.
    [pembina-age] Usia paling muda untuk menjadi pembina.
    [color] Warna gambar kalender.
    [disclosure] Ditulis di akhir teks promosi, supaya orang tahu yang membagikannya anggota. Hanya untuk yang sudah 18 tahun. Paling panjang 30 huruf.
   *[departments] Daftar bidang yang langsung dimiliki unit anak yang baru bergabung.
}
unit-settings-value = { $value ->
    [yes] ya
    [no] tidak
    [rekanita] Rekanita
    [rekan] Rekan
    [rekan-rekanita] Rekan-Rekanita
    [kak] Kak
    [ahad] Ahad
    [minggu] Minggu
    [id] Indonesia
    [en] Inggris
    [green] hijau
    [blue] biru
    [purple] ungu
    [red] merah
    [yellow] kuning
    [teal] toska
    [kader] Kader + nama unit
   *[other] belum ada
}
unit-settings-until = sampai { $day }
unit-settings-age = { $years } tahun
unit-settings-before = { $lengths } sebelumnya
unit-settings-people = { $count } orang
unit-settings-messages = { $count } pesan
unit-settings-here = diatur di sini
unit-settings-default = bawaan
unit-settings-from = dari { $unit }
unit-settings-setting = <b>{ $name }</b> · { $unit }
    { $about }

    Sekarang: <b>{ $value }</b> <i>({ $source })</i>
unit-settings-chosen-button = ✓ { $value }
unit-settings-choice-button = { $value }
unit-settings-follow-button = { $parent ->
    [yes] Ikuti induk
   *[no] Kembalikan ke bawaan
}
unit-settings-write-button = Tulis sendiri
unit-settings-weeks-button = Sampai { $day }
unit-settings-ask = { $name ->
    [quiet] Tulis jam mulai dan selesainya, misalnya 21.30-05.00.
    [desk] Tulis namanya, paling panjang 30 huruf.
    [disclosure] Tulis tandanya, paling panjang 30 huruf. Misalnya: Kader IPPNU Kedungwaru
    [levels] Tulis nama tingkatnya dari atas ke bawah, dipisah koma. Misalnya: Pusat, Wilayah, Cabang, Anak Cabang, Ranting, Komisariat.
    [exams] Tulis hari terakhirnya, misalnya 12/12.
   *[departments] Tulis nama bidangnya, dipisah koma. Misalnya: Organisasi, Kaderisasi, Dakwah.
}
unit-settings-saved = { $name } sekarang: <b>{ $value }</b>.
unit-settings-saved-toast = Tersimpan.
unit-settings-unclear = "{ $said }" belum bisa kupakai di sini. Pilih salah satu tombol, ya.
unit-settings-hours = "{ $said }" belum kupahami sebagai jam. Coba: 21.30-05.00
unit-settings-label = Namanya 1 sampai { $most } huruf. Coba yang lebih pendek, misalnya Media Center.
unit-settings-names = Paling banyak { $most } nama, masing-masing 1 sampai { $longest } huruf, dipisah koma. Misalnya: Organisasi, Dakwah.
unit-settings-day = "{ $said }" bukan hari yang bisa kupakai: dari hari ini sampai 60 hari lagi. Coba: 12/12
unit-settings-elsewhere = Tombol ini untuk unit lain. Ketik /atur, ya.
