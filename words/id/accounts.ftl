# Akun resmi: daftar, satu akun, dan saluran Telegram.
accounts-title = <b>Akun resmi { $unit }</b>
accounts-name = { $platform } { $handle }
accounts-linked = <a href="{ $url }">{ $name }</a>
accounts-line = • { $name }{ $has ->
    [yes] {" "}({ $owners })
   *[no] {""}
}{ $own ->
    [yes] {" "}· terbit sendiri
   *[no] {""}
}{ $lacks ->
    [hacked] {" "}· <b>diretas</b>
    [yes] {" "}· perlu dilengkapi
   *[no] {""}
}
accounts-none = { $may ->
    [yes] Belum ada. Tekan Tambah akun untuk mencatat yang pertama.
   *[no] Belum ada yang dicatat. Humas bisa menambahkannya dengan /akun di chat pribadi.
}
accounts-one = <b>{ $name }</b>
accounts-owners = Milik: { $owners }
accounts-spacing = { $minutes ->
    [1440] Jeda antarposting: satu hari
    [240] Jeda antarposting: 4 jam
    [120] Jeda antarposting: 2 jam
    [60] Jeda antarposting: 1 jam
   *[other] Jeda antarposting: { $minutes } menit
}
accounts-channel = { $own ->
    [yes] Aku admin salurannya, jadi yang sudah disetujui bisa kuterbitkan sendiri tepat waktu.
   *[no] Mau kuterbitkan sendiri tepat waktu? Jadikan aku admin salurannya, dengan izin mengirim pesan.
}
accounts-closed-list = Akun yang ditutup. Tekan untuk memakainya lagi.
accounts-closed-none = Tidak ada akun yang ditutup.
accounts-ask-spacing = Berapa lama jeda paling dekat antara dua posting di <b>{ $name }</b>? Kalau lebih dekat, aku hanya mengingatkan.
accounts-minutes-button = { $now ->
    [yes] { $minutes ->
        [1440] ✓ Satu hari
        [240] ✓ 4 jam
        [120] ✓ 2 jam
        [60] ✓ 1 jam
       *[other] ✓ { $minutes } menit
    }
   *[no] { $minutes ->
        [1440] Satu hari
        [240] 4 jam
        [120] 2 jam
        [60] 1 jam
       *[other] { $minutes } menit
    }
}
accounts-ask-share = <b>{ $name }</b> dipakai bersama siapa? Humas unit itu juga bisa merencanakan lewat akun ini.
accounts-no-sister = Akun hanya bisa dibagi dengan unit lain di grup yang sama. Di grupmu belum ada unit kedua.
accounts-shared = { $unit } membagi <b>{ $name }</b> dengan unitmu. Akun itu sekarang ada di /akun dan bisa dipilih di rencana.
accounts-close-sure = { $count ->
    [0] Tutup <b>{ $name }</b>? Tidak ada yang dihapus, dan bisa dibuka lagi.
   *[other] Tutup <b>{ $name }</b>? Tidak ada yang dihapus, dan bisa dibuka lagi. { $count } rencana ini jadi tanpa akun; yang sudah disetujui perlu diperiksa lagi:
}
accounts-closed = { $count ->
    [0] <b>{ $name }</b> sudah ditutup.
   *[other] <b>{ $name }</b> sudah ditutup. { $count } rencana ini sekarang tanpa akun. Pilihkan akun lain, ya:
}
accounts-plan = { $has ->
    [yes] • { $at } · { $title }
   *[no] • { $title }
}
accounts-more-plans = … dan { $count } lagi
accounts-ask-platform = Akunnya di mana?
accounts-ask-handle = { $kind ->
    [web] Ketik alamat situsnya, misalnya ippnukedungwaru.or.id. Jangan pernah menulis kata sandi di sini.
    [page] Ketik nama { $platform }-nya, atau tempel tautannya. Jangan pernah menulis kata sandi di sini.
    [channel] Salurannya kamu yang urus? Tambahkan aku sebagai admin saluran itu, nanti kutawarkan menautkannya dan aku bisa menerbitkan tepat waktu. Atau ketik namanya saja, misalnya @pacippnu.
   *[name] Ketik nama akun { $platform }-nya, misalnya @pacippnu, atau tempel tautan profilnya. Jangan pernah menulis kata sandi di sini.
}

accounts-add-button = Tambah akun
accounts-change-button = Atur akun
accounts-closed-button = Yang ditutup
accounts-back-button = Kembali
accounts-spacing-button = Ubah jeda
accounts-share-button = Bagi dengan unit lain
accounts-part-button = Berhenti berbagi
accounts-leave-button = Lepaskan dari unitku
accounts-close-button = Tutup akun
accounts-close-yes-button = Ya, tutup
accounts-keep-button = Tidak jadi
accounts-reopen-button = Buka lagi

accounts-in-private = Akun diatur di chat pribadi. Ketik /akun di sana, ya.
accounts-gone = Akun itu sudah tidak ada di unitmu. Ketik /akun untuk melihat daftarnya.
accounts-full = Sudah { $most } akun. Tutup dulu yang tidak dipakai, ya.
accounts-lent = Masih ada { $count } slot takeover di akun ini. Batalkan dulu lewat /slot, ya.
accounts-first-owner = Yang ini hanya bisa dilakukan { $unit }, pemilik pertamanya.
accounts-twice = Akun itu sudah dicatat, milik { $unit }. Ketik /akun untuk melihatnya.
accounts-of-another = Akun itu sudah dicatat { $unit }. Kalau dipakai bersama, minta humas { $unit } menekan Bagi dengan unit lain di /akun.
accounts-handle-odd = { $platform ->
    [web] Itu belum seperti alamat situs. Coba ketik misalnya ippnukedungwaru.or.id.
   *[other] Itu belum seperti nama akun. Ketik namanya saja, satu kata seperti @pacippnu, atau tempel tautan profilnya.
}
accounts-link-elsewhere = Tautan itu menuju tempat lain. Tempel tautan profil di platform yang tadi kamu pilih, atau ketik namanya.
accounts-link-no-profile = Itu tautan satu kiriman, bukan profilnya. Buka profilnya, salin tautannya, lalu tempel di sini.
accounts-secret-password = Itu seperti kata sandi. Tidak kusimpan, dan aku tidak pernah membutuhkannya. Hapus pesanmu tadi, ya, lalu ketik nama akunnya saja.
accounts-secret-code = Itu seperti kode rahasia. Tidak kusimpan. Hapus pesanmu tadi, ya, lalu ketik nama akunnya saja.
accounts-secret-phone = Itu seperti nomor telepon. Nomor orang tidak kusimpan. Ketik nama akunnya saja, atau tempel tautan profilnya.
accounts-secret-email = Itu alamat email. Email tidak kusimpan. Ketik nama akunnya saja, atau tempel tautan profilnya.
accounts-secret-invite = Itu tautan undangan, yang membuka pintu bagi siapa saja. Tidak kusimpan. Ketik nama akunnya saja, atau tempel tautan profilnya.
accounts-secret-number = Itu seperti nomor pribadi. Tidak kusimpan. Hapus pesanmu tadi, ya, lalu ketik nama akunnya saja.


# Saluran Telegram.
accounts-channel-ask = { $several ->
    [yes] Aku sekarang admin saluran <b>{ $title }</b>. Tautkan ke unit yang mana? Setelah itu, rencana yang sudah disetujui bisa kuterbitkan di sana tepat waktu.
   *[no] Aku sekarang admin saluran <b>{ $title }</b>. Tautkan ke { $unit }? Setelah itu, rencana yang sudah disetujui bisa kuterbitkan di sana tepat waktu.
}
accounts-channel-missing = { $right ->
    [edit] Aku belum boleh mengubah kiriman di sana; itu perlu untuk ralat.
   *[delete] Aku belum boleh menghapus kiriman di sana; itu perlu kalau sesuatu harus ditarik.
}
accounts-channel-no-right = Aku sudah di saluran <b>{ $title }</b>, tetapi belum boleh mengirim pesan. Nyalakan izin itu di pengaturan admin saluran, nanti kutanya lagi mau ditautkan ke mana.
accounts-channel-stranger = Aku ditambahkan ke saluran <b>{ $title }</b>. Menautkan saluran hanya bisa dilakukan humas atau pengurus sebuah unit, jadi di sana aku diam saja.
accounts-channel-linked = Saluran <b>{ $title }</b> sudah jadi akun resmi { $unit }. Pilih akun itu di rencana, dan yang disetujui kuterbitkan tepat waktu.
accounts-channel-over = Tawaran ini sudah tidak berlaku. Keluarkan aku dari saluran itu, lalu jadikan admin lagi.
accounts-channel-lost = { $count ->
    [0] Aku tidak bisa lagi mengirim ke saluran <b>{ $name }</b>. Akunnya tetap tercatat; jadikan aku admin lagi kalau mau kuterbitkan sendiri.
   *[other] Aku tidak bisa lagi mengirim ke saluran <b>{ $name }</b>. Akunnya tetap tercatat. { $count } rencana ini sekarang perlu PJ:
}
accounts-link-button = Ya, tautkan
accounts-link-to-button = { $unit }
