# Mengatur ringkasan: jam, hari, bahasa, mati atau nyala. $kind: board (harian pengurus), report (laporan pekanan), adviser (pembina), kader.
digest-settings-title = <b>Yang kukirim tanpa diminta</b>
digest-settings-name = { $kind ->
    [board] Ringkasan harian
    [report] Laporan pekanan
    [adviser] Yang menunggu { adviser-digests-you }
   *[kader] Kabarku sepekan
}
digest-settings-state = { $on ->
    [yes] { $name }: { $at }, { $days }
   *[no] { $name }: mati
}
digest-settings-every-day = setiap hari
digest-settings-all-but = setiap hari kecuali { $day }
digest-settings-kind-button = { digest-settings-name }
digest-settings-about = { $kind ->
    [board] <b>Ringkasan harian</b>: paling banyak lima baris, yang perlu keputusan dulu. Kalau tidak ada yang baru, aku diam.
    [report] <b>Laporan pekanan</b>: tiga kalimat tentang pekan lalu, dan gambarnya kalau kamu mau.
    [adviser] <b>Yang menunggu { adviser-digests-you }</b>: sekali sepekan, hanya kalau ada yang menunggu.
   *[kader] <b>Kabarku sepekan</b>: apa yang kamu bantu, hanya untukmu, dan satu hal mudah berikutnya.
}
digest-settings-next = Berikutnya: { $at }.
digest-settings-written = Bahasanya: { digest-settings-language-name }.
digest-settings-minor = Untuk yang di bawah 18 (atau tahun lahirnya belum ada), jamnya sepulang sekolah.
digest-settings-flip-button = { $on ->
    [yes] Matikan
   *[no] Nyalakan
}
digest-settings-hours-button = Jam
digest-settings-days-button = Hari
digest-settings-language-button = Bahasa
digest-settings-usual-button = Seperti biasa
digest-settings-back-button = Kembali
digest-settings-ask-hours = <b>{ digest-settings-name }</b>: jam berapa kukirim? Kalau itu jam tenang, kukirim begitu jam tenang selesai.
digest-settings-ask-days = <b>{ digest-settings-name }</b>: hari apa saja kukirim? Tekan untuk menambah atau mengurangi.
digest-settings-ask-language = <b>{ digest-settings-name }</b>: dalam bahasa apa?
digest-settings-hour-button = { $chosen ->
    [yes] ✓ { $at }
   *[no] { $at }
}
digest-settings-day-button = { $chosen ->
    [yes] ✓ { $day }
   *[no] { $day }
}
digest-settings-language-name-button = { $chosen ->
    [yes] ✓ { digest-settings-language-name }
   *[no] { digest-settings-language-name }
}
digest-settings-language-name = { $language ->
    [id] Bahasa Indonesia
    [en] English
   *[own] Sama seperti pesan lain
}
digest-settings-changed = Tersimpan.
digest-no-such-hour = Jam atau hari itu tidak bisa dipilih. Buka lagi “Atur ringkasan”, ya.
digest-one-day = Sisakan satu hari. Kalau tidak mau sama sekali, tekan Matikan.
digest-not-yours = Ringkasan ini bukan (lagi) untukmu. Ketik /menu untuk melihat yang bisa kamu buka.
digest-in-private = Ringkasan hanya di chat pribadi, ya. Ketik /ringkasan di sana.
digest-gone = Yang ini sudah tidak ada, mungkin sudah selesai atau dihapus. Tidak perlu apa-apa lagi.
