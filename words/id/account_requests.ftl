# Usul akun baru: yang mengusulkan, dua PJ yang disebut, dan kabarnya.
account-requests-head = <b>Usul akun baru</b> untuk { $unit }
account-requests-line-platform = Di mana: { $value }
account-requests-line-purpose = Untuk apa: { $value }
account-requests-line-audience = Untuk siapa: { $value }
account-requests-line-first = PJ pertama: { $value }
account-requests-line-second = PJ kedua: { $value }
account-requests-line-rhythm = Seberapa sering: { $value }
account-requests-line-why = Kenapa akun sendiri: { $value }
account-requests-nobody = belum ada
account-requests-ask-platform = Akunnya mau di mana?
account-requests-ask-purpose = Akun ini untuk apa?
account-requests-ask-audience = Siapa yang ingin dijangkau?
account-requests-ask-first = Siapa PJ pertama? Dua orang dewasa (18 tahun ke atas) menjaga akun ini bersama.
account-requests-ask-second = Siapa PJ kedua? Kalau yang satu berhalangan, yang lain masih bisa masuk.
account-requests-ask-nobody = Belum ada anggota dewasa lain (18 tahun ke atas) yang tercatat di { $unit }. Ajak pengurus atau pembina yang dewasa untuk /daftar. Usulmu kusimpan; lanjutkan kapan saja dengan /akun usul.
account-requests-ask-rhythm = Seberapa sering akun ini sanggup diisi? Pilih yang pasti bisa, bukan yang paling hebat.
account-requests-ask-why = { $own ->
    [yes] Kenapa belum cukup lewat akun yang sudah ada?
   *[no] Kenapa belum cukup lewat akun { $decider }?
}
account-requests-leave = Boleh ditinggal dulu. Lanjutkan kapan saja dengan /akun usul.
account-requests-type = Tulis dalam satu atau dua kalimat, paling banyak { $most } huruf. Kalau tidak jadi, ketik /batal.
account-requests-purpose-ready = { $code ->
    [news] Kabar kegiatan
    [dakwah] Dakwah dan kajian
    [learning] Bahan belajar pelajar
   *[recruiting] Mengajak anggota baru
}
account-requests-audience-ready = { $code ->
    [pupils] Pelajar di sekitar kita
    [members] Anggota dan kader
    [santri] Santri
   *[public] Masyarakat umum
}
account-requests-rhythm-ready = { $code ->
    [daily] Hampir tiap hari
    [thrice] Tiga kali sepekan
    [weekly] Sekali sepekan
   *[monthly] Dua kali sebulan
}
account-requests-why-ready = { $code ->
    [place] Kabar khusus tempat kita
    [topic] Temanya lain
    [full] Jadwal akun itu sudah penuh
   *[none] Belum ada akun di platform ini
}
account-requests-pick-button = { $text }
account-requests-write-button = Tulis sendiri
account-requests-more-button = Nama lain
account-requests-first-people-button = Dari awal
account-requests-drop-button = Tidak jadi
account-requests-list-button = Semua usul akun
account-requests-back-button = Kembali
account-requests-new-button = Usul akun baru
account-requests-complete = { $own ->
    [yes] Sudah lengkap. Kukirim ke pengurus { $decider } untuk diputuskan?
   *[no] Sudah lengkap. Kukirim ke humas { $decider } untuk diputuskan? Mereka juga bisa menawarkan tempat di akun mereka.
}
account-requests-send-button = Kirim
account-requests-change-button = Ubah
account-requests-change = Apa yang mau diubah?
account-requests-piece-button = { $piece ->
    [platform] Di mana
    [purpose] Untuk apa
    [audience] Untuk siapa
    [first] PJ pertama
    [second] PJ kedua
    [rhythm] Seberapa sering
   *[why] Kenapa
}
account-requests-standing = { $state ->
    [asked] Menunggu keputusan { $decider } sejak { $since }.
    [approved] Disetujui { $decider }.
    [placed] { $decider } memberi tempat di akun mereka.
    [opened] Akunnya sudah jadi dan ada di /akun.
   *[declined] { $decider } belum menyetujui.
}
account-requests-state = { $state ->
    [draft] belum dikirim
    [asked] menunggu keputusan
    [approved] disetujui
    [placed] dapat tempat
    [opened] sudah jadi
   *[declined] belum disetujui
}
account-requests-steps = Cara membukanya dengan aman:
    1. Pakai email organisasi, bukan email pribadi.
    2. Nyalakan verifikasi dua langkah.
    3. Kedua PJ bisa masuk, masing-masing dari HP-nya.
    4. Tulis unitmu di bio.
    Kata sandi dan kode jangan pernah ditulis di sini.
account-requests-name-button = Sudah jadi, tulis namanya
account-requests-withdraw-button = Tarik usul
account-requests-revise-button = Ubah dan ajukan lagi
account-requests-seat-button = { $piece ->
    [first] Pilih PJ pertama
   *[second] Pilih PJ kedua
}
account-requests-sure = Tarik usul ini? Yang sudah kamu isi kuhapus dari daftar.
account-requests-sure-button = Ya, tarik
account-requests-withdrawn = Baik, usul itu tidak dilanjutkan.
account-requests-listed = { $count ->
    [0] { $unit } belum pernah mengusulkan akun baru.
   *[other] <b>Usul akun { $unit }</b>
}
account-requests-listed-line = { $number }. { $what } · <i>{ $state }</i>
account-requests-what = { $platform ->
    [none] akun baru
   *[other] { $name }
}
account-requests-waiting-head = <b>Menunggu keputusanmu</b>
account-requests-waiting-line = • { $unit }: { $what }, sejak { $since }
account-requests-open-button = Buka { $number }
account-requests-see-button = Buka usulnya
account-requests-desk-button = Putuskan: { $unit }

account-requests-named = Kamu disebut sebagai PJ akun baru { $unit } ({ $what }). PJ menjaga akun bersama satu orang dewasa lain. Kalau belum bisa, tekan tombol ini; tidak apa-apa.
account-requests-cannot-button = Aku belum bisa
account-requests-cannot-done = Baik, terima kasih sudah memberi tahu. Yang mengusulkan kuminta memilih orang lain.
account-requests-told-seat = Salah satu PJ di usul akun { $unit } belum bisa. Pilih orang dewasa lain, ya.
account-requests-told-approved = Kabar baik! { $decider } menyetujui akun baru { $unit }: { $what }.
account-requests-told-placed = { $decider } memberi tempat untuk konten { $unit } di <b>{ $account }</b>, jadi belum perlu akun sendiri. Rencana pertamanya sudah dibuat. Siapkan bahannya, lalu serahkan ke humas { $decider }; kalau sudah tayang, kukabari.
account-requests-told-declined = { $reason ->
    [reached] Terima kasih usulnya. { $decider } melihat yang ingin kamu jangkau sudah mengikuti akun mereka. Coba kirim kontenmu ke sana dulu.
    [people] Terima kasih usulnya. Menurut { $decider }, dua PJ dewasa yang benar-benar siap belum ada. Cari dulu orangnya, lalu ajukan lagi.
    [rhythm] Terima kasih usulnya. { $decider } khawatir akunnya cepat sepi. Coba isi selama sebulan lewat akun yang ada, lalu ajukan lagi.
    [purpose] Terima kasih usulnya. Tujuannya belum cukup jelas bagi { $decider }. Perjelas untuk apa dan untuk siapa, lalu ajukan lagi.
   *[later] Terima kasih usulnya. { $decider } belum bisa mendampingi akun baru sekarang. Simpan usul ini, dan ajukan lagi bulan depan.
}
account-requests-told-waits = Usul akun { $unit } masih menunggu { $decider }. Sudah kuingatkan lagi. Kalian boleh juga menanyakannya langsung.
account-requests-told-open = Akun { $what } { $unit } sudah jadi? Tulis namanya supaya tercatat di /akun.
account-requests-ask-name = Ketik nama akun { $platform } yang baru, atau tempel tautan profilnya. Jangan pernah menulis kata sandi di sini.

account-requests-sent-toast = Terkirim.
account-requests-gone = Usul akun itu sudah tidak ada. Ketik /akun usul untuk melihat daftarnya.
account-requests-over = Usul akun ini sudah sampai langkah lain. Ketik /akun usul untuk melihat keadaannya.
account-requests-only = Usul akun baru dikirim humas atau pengurus unitmu. Punya idenya? Sampaikan lewat /usul, ya.
account-requests-many = Sudah ada { $most } usul akun { $unit } yang berjalan. Selesaikan atau tarik salah satunya dulu, ya.
account-requests-long = Tulis 1 sampai { $most } huruf, ya.
account-requests-not-grown = PJ harus orang dewasa (18 tahun ke atas) dari unitmu, dan dua orang yang berbeda. Pilih yang lain, ya.
account-requests-incomplete = Usul ini belum lengkap. Lengkapi dulu, ya.
