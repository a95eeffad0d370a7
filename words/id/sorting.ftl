# Halaman Lengkapi: akun, jenis konten, petugas, sumber, siapa yang lihat.
sorting-own = <b>{ $title }</b> rencana untuk akun sendiri, jadi tanpa akun resmi.
sorting-own-plan = Rencana untuk akun sendiri tidak memakai akun resmi.
sorting-account = { $state ->
    [some] Lewat akun mana <b>{ $title }</b> tayang? Memilih akun juga mengisi platformnya.
    [elsewhere] Belum ada akun resmi di platform ini. Pilih akun lain, atau biarkan tanpa akun.
   *[none] { $may ->
        [yes] Unitmu belum mencatat akun resmi. Tambahkan sekarang, atau biarkan kosong.
       *[no] Unitmu belum mencatat akun resmi. Humas bisa menambahkannya dengan /akun.
    }
}
sorting-no-account-button = Tanpa akun
sorting-more-accounts-button = Akun lain

sorting-sort = Jenis apa <b>{ $title }</b>, dan untuk apa? Tekan lagi yang bercentang untuk mengosongkan.
sorting-resmi-button = Resmi
sorting-edukasi-button = Edukasi
sorting-humanis-button = Humanis
sorting-kegiatan-button = Kegiatan
sorting-inform-button = Memberi tahu
sorting-invite-button = Mengajak
sorting-teach-button = Mengajarkan
sorting-thank-button = Berterima kasih
sorting-mark-religious-button = Ini konten dakwah
sorting-unmark-religious-button = Bukan konten dakwah
sorting-religious = Konten dakwah: sumbernya wajib diisi, dan dua orang memeriksanya.
sorting-religious-short = dakwah
sorting-seems-religious = Di teksnya ada: { $signs }. Kalau ini mengajarkan agama, tekan Ini konten dakwah, supaya sumbernya diisi dan dua orang memeriksanya.

sorting-source = { $has ->
    [yes] Sumber <b>{ $title }</b>:
        { $source }

        Ketik di sini untuk menggantinya.
   *[no] Dari mana fakta di <b>{ $title }</b>? Ketik di sini, misalnya nama kitab dan halamannya, nama narasumber, atau tautan beritanya. Pemeriksa akan melihatnya.
}
sorting-source-long = Sumbernya terlalu panjang. Tulis paling banyak { $most } huruf, ya.
sorting-source-secret = Di situ ada yang seperti nomor, email, kata sandi, atau tautan undangan. Belum kusimpan. Tulis sumbernya tanpa itu, ya.
sorting-drop-source-button = Hapus sumber
sorting-being-read = Ini sedang diperiksa atau sudah disetujui, jadi tidak bisa diubah lagi di sini. Kalau perlu, minta pemeriksa menekan Minta perbaikan.
sorting-glance = { $said }

sorting-seen = Siapa yang boleh lihat <b>{ $title }</b> sebelum tayang?
sorting-seen-all-button = Semua anggota
sorting-seen-humas-button = Humas saja

sorting-department = { $has ->
    [yes] <b>{ $title }</b> bidang mana?
   *[no] Unitmu belum memakai bidang. Pengurus bisa menyalakannya di /atur.
}
sorting-no-department-button = Tanpa bidang

sorting-people = Petugas <b>{ $title }</b>
sorting-seat = { $seat ->
    [writer] Penulis: { $has ->
        [yes] { $name }
       *[no] belum ada
    }
    [design] Desain: { $has ->
        [yes] { $name }
       *[no] belum ada
    }
    [editor] Editor: { $has ->
        [yes] { $name }
       *[no] belum ada
    }
   *[pj] PJ: { $has ->
        [yes] { $name }
       *[no] belum ada
    }
}
sorting-seat-short = { $seat ->
    [writer] penulis { $name }
    [design] desain { $name }
    [editor] editor { $name }
   *[pj] PJ { $name }
}
sorting-writer-button = Penulis
sorting-design-button = Desain
sorting-editor-button = Editor
sorting-pj-button = PJ
sorting-choose = { $any ->
    [yes] { $seat ->
        [writer] Siapa yang menulis <b>{ $title }</b>?
        [design] Siapa yang membuat desain <b>{ $title }</b>?
        [editor] Siapa yang menyunting <b>{ $title }</b>?
       *[pj] Siapa PJ <b>{ $title }</b>, yang menayangkannya?
    }
   *[no] { $seat ->
        [pj] Belum ada yang bisa jadi PJ <b>{ $title }</b>. PJ akun resmi berumur 18 tahun ke atas.
       *[other] Belum ada yang bisa dipilih untuk <b>{ $title }</b>. Beri peran humas lewat /peran, atau pilih bidangnya dulu.
    }
}
sorting-me-button = Aku
sorting-free-button = Kosongkan
sorting-nobody = Dia tidak ada di daftar humas, pengurus, atau bidang rencana ini. Lihat lagi daftarnya, ya.
sorting-pj-later = PJ akun resmi berumur 18 tahun ke atas. Pilih orang lain, ya; menulis dan membuat desain boleh siapa saja.
sorting-chosen = { $seat ->
    [writer] { $named ->
        [yes] { $timed ->
            [yes] Kamu dipilih sebagai penulis <b>{ $title }</b>, { $at }.
           *[no] Kamu dipilih sebagai penulis <b>{ $title }</b>.
        }
       *[no] { $timed ->
            [yes] Kamu dipilih sebagai penulis satu rencana, { $at }.
           *[no] Kamu dipilih sebagai penulis satu rencana.
        }
    }
    [design] { $named ->
        [yes] { $timed ->
            [yes] Kamu dipilih membuat desain <b>{ $title }</b>, { $at }.
           *[no] Kamu dipilih membuat desain <b>{ $title }</b>.
        }
       *[no] { $timed ->
            [yes] Kamu dipilih membuat desain satu rencana, { $at }.
           *[no] Kamu dipilih membuat desain satu rencana.
        }
    }
    [editor] { $named ->
        [yes] { $timed ->
            [yes] Kamu dipilih menyunting <b>{ $title }</b>, { $at }.
           *[no] Kamu dipilih menyunting <b>{ $title }</b>.
        }
       *[no] { $timed ->
            [yes] Kamu dipilih menyunting satu rencana, { $at }.
           *[no] Kamu dipilih menyunting satu rencana.
        }
    }
   *[pj] { $named ->
        [yes] { $timed ->
            [yes] Kamu dipilih sebagai PJ <b>{ $title }</b>, { $at }. PJ menayangkannya pada waktunya.
           *[no] Kamu dipilih sebagai PJ <b>{ $title }</b>. PJ menayangkannya pada waktunya.
        }
       *[no] { $timed ->
            [yes] Kamu dipilih sebagai PJ satu rencana, { $at }. PJ menayangkannya pada waktunya.
           *[no] Kamu dipilih sebagai PJ satu rencana. PJ menayangkannya pada waktunya.
        }
    }
}
sorting-replaced = { $named ->
    [yes] Tugasmu untuk <b>{ $title }</b> ({ $seat ->
        [writer] penulis
        [design] desain
        [editor] editor
       *[pj] PJ
    }) tidak jadi. Terima kasih sudah siap membantu!
   *[no] Tugasmu untuk satu rencana ({ $seat ->
        [writer] penulis
        [design] desain
        [editor] editor
       *[pj] PJ
    }) tidak jadi. Terima kasih sudah siap membantu!
}
sorting-open-button = Lihat rencananya
sorting-decline-button = Tidak bisa
sorting-declined = Baik, tidak apa-apa. Tempatnya kukosongkan lagi.
sorting-not-yours = Tugas itu sudah bukan padamu lagi.
sorting-open-again = { $seat ->
    [writer] Penulis <b>{ $title }</b> kosong lagi.
    [design] Desain <b>{ $title }</b> kosong lagi.
    [editor] Editor <b>{ $title }</b> kosong lagi.
   *[pj] PJ <b>{ $title }</b> kosong lagi.
}
sorting-choose-button = Pilih orang
sorting-held-no-more = Satu rencana yang kamu pegang sekarang tayang lewat akun resmi, dan itu dipegang yang berumur 18 tahun ke atas. PJ-nya kukosongkan. Idemu, tulisanmu, dan desainmu tetap dipakai, ya.
