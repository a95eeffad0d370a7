# Usul anggota kepada humas: yang mengusulkan, izinnya, dan kabarnya.
suggestions-kind = { $kind ->
    [content] Konten
    [collab] Kerja sama
    [caption] Bantu caption
    [design] Bantu desain
    [idea] Ide
   *[notulen] Bantu notulen
}
suggestions-listed = <b>Usulmu</b> untuk { $unit }
suggestions-none = Kamu belum punya usul untuk { $unit }.
suggestions-how = Mau mengusulkan? Kirim saja di sini: tautan, foto, atau idemu. Humas menjawab dalam 3 hari.
suggestions-line = { $number }. { $what } · <i>{ $state }</i>
suggestions-waiting-button = Usul anggota yang menunggu ({ $count })
suggestions-state = { $state ->
    [open] menunggu humas
    [asked] humas bertanya
    [postponed] ditunda humas
    [taken] jadi rencana
    [out] sudah tayang
    [declined] belum cocok
   *[other] ditarik
}
suggestions-photo = foto
suggestions-video = video
suggestions-animation = animasi
suggestions-document = berkas
suggestions-help = { $kind ->
    [caption] Asyik! Tulis captionmu di sini. Humas membacanya, dan kabarnya kukirim ke kamu.
    [design] Asyik! Kirim desainmu di sini sebagai foto atau berkas, atau ceritakan idenya.
    [notulen] Asyik! Tulis kegiatan mana yang mau kamu bantu catat.
    [collab] Tulis kerja samanya: dengan siapa, untuk apa, dan kapan.
    [content] Kirim kontenmu di sini: tautan, foto, atau ceritanya.
   *[idea] Asyik! Tulis idemu di sini. Satu kalimat pun boleh.
}

suggestions-form = <b>Usul untuk { $unit }</b> · { $kind }
suggestions-quoted = <blockquote>{ $text }</blockquote>
suggestions-link = { $unknown ->
    [yes] { $link } ({ $note })
   *[no] { $link }
}
suggestions-file = Lampiran: { $file }.
suggestions-one-file = Satu lampiran saja yang ikut.
suggestions-unknown-link = belum dikenali
suggestions-ask-permission = Kalau humas ingin memuatnya, apa yang kamu izinkan?
suggestions-no-permission = Kukirim ke humas?
suggestions-minor = Umurmu di bawah 18, jadi namamu tidak ditampilkan. Sebelum wajahmu tampil, izin orang tua atau walimu dicatat dulu.
suggestions-allow-named = Boleh dimuat, dengan nama pembuatnya.
suggestions-allow-unnamed = Boleh dimuat, tanpa nama pembuatnya.
suggestions-allow-story = Jangan dimuat dulu; ini hanya cerita untuk humas.
suggestions-allow-not-hers = Ini bukan karyaku; humas harus meminta izin pembuatnya.
suggestions-named-button = Boleh dengan nama
suggestions-unnamed-button = Boleh tanpa nama
suggestions-story-button = Jangan dulu, hanya cerita
suggestions-not-hers-button = Bukan karyaku
suggestions-send-button = Kirim ke humas
suggestions-kind-button = Jenis: { $kind }
suggestions-pick-kind-button = { $on ->
    [yes] ✓ { $kind }
   *[no] { $kind }
}
suggestions-choose-kind = Ini usul apa?
suggestions-drop-button = Tidak jadi
suggestions-back-button = Kembali
suggestions-list-button = Semua usulku
suggestions-dropped = Baik, tidak jadi dikirim. Tidak ada yang kusimpan.
suggestions-sent = { $has ->
    [yes] Terkirim ke humas { $unit }. Humas menjawab dalam 3 hari, dan kabarnya kukirim di sini.
   *[no] Tersimpan. { $unit } belum punya humas; begitu ada, usulmu kutunjukkan.
}
suggestions-same = Tautan ini sudah ada di meja humas. Terima kasih, dua orang melihatnya berarti memang penting.
suggestions-same-yours = Tautan ini sudah kamu usulkan.

suggestions-one = <b>{ $kind }</b> · <i>{ $state }</i>
    { $at }
suggestions-permission = Izinmu: { $words }
suggestions-asked-you = Humas bertanya: { $question }
suggestions-permission-button = Ubah izin
suggestions-withdraw-button = Tarik usul
suggestions-answer-button = Jawab
suggestions-sure = Tarik usul ini? Isinya kuhapus, dan kalau sudah jadi rencana, PJ-nya kuberi tahu.
suggestions-sure-button = Ya, tarik
suggestions-withdrawn = Sudah kutarik, isinya kuhapus.
suggestions-changed = Izinmu sudah kuubah.
suggestions-answer-prompt = { $question }
    Tulis jawabanmu di sini. Kalau tidak jadi, ketik /batal.
suggestions-answer-sent = Terkirim ke humas. Terima kasih.
suggestions-question = { $question ->
    [more] Boleh diceritakan lebih lengkap?
    [when] Kapan ini terjadi, atau sampai kapan berlakunya?
    [hers] Ini buatanmu sendiri, atau ada yang ikut membuat?
   *[file] Ada berkas atau foto aslinya? Ceritakan di mana, ya.
    [faces] Orang yang terlihat di sini sudah mengizinkan?
}

suggestions-told-taken = { $shown ->
    [yes] Kabar baik! Usulmu <b>{ $what }</b> jadi rencana { $unit }. Kuberi tahu kalau sudah tayang.
   *[no] Kabar baik! Usulmu <b>{ $what }</b> jadi bahan rencana { $unit }. Isinya tidak ikut dimuat, sesuai izinmu.
}
suggestions-told-out = Usulmu <b>{ $what }</b> sudah tayang. Terima kasih!
suggestions-told-asked = Humas { $unit } membaca usulmu <b>{ $what }</b> dan bertanya: { $question }
suggestions-told-postponed = Usulmu <b>{ $what }</b> dibaca humas { $unit }, tetapi minggu ini belum sempat. Kutanyakan lagi sekitar { $until }.
suggestions-told-declined = { $reason ->
    [had] Terima kasih usulnya, <b>{ $what }</b>. Yang seperti ini baru saja dimuat. Coba dari sisi lain: siapa orangnya, atau apa kelanjutannya.
    [theme] Terima kasih usulnya, <b>{ $what }</b>. Kali ini belum pas dengan tema { $unit }. Coba usulkan kegiatan atau cerita teman di sekitarmu.
    [faces] Terima kasih usulnya, <b>{ $what }</b>. Wajah yang terlihat belum berizin, jadi belum bisa dimuat. Coba foto dari belakang atau suasananya.
    [source] Terima kasih usulnya, <b>{ $what }</b>. Sumbernya belum bisa dicek. Kalau ada tautan aslinya, kirim lagi, ya.
   *[full] Terima kasih usulnya, <b>{ $what }</b>. Jadwal { $unit } sedang penuh. Simpan, lalu usulkan lagi bulan depan.
}
suggestions-told-taken-back = { $what ->
    [withdrawn] Usul di balik rencana <b>{ $title }</b> ditarik pengusulnya. Jangan muat isinya lagi, ya.
    [gone] Pengusul di balik rencana <b>{ $title }</b> menghapus datanya. Hapus nama dan isinya dari rencana ini, ya.
   *[changed] Izin untuk rencana <b>{ $title }</b> berubah. Izinnya sekarang: { $permission } Sesuaikan isinya, ya.
}

suggestions-gone = Usul ini sudah tidak ada. Ketik /usul untuk melihat usulmu.
suggestions-over = Usul ini sudah tidak bisa diubah.
suggestions-not-under-18 = Di bawah 18 namamu tidak ditampilkan. Pilih tanpa nama, atau hanya cerita.
suggestions-many = Sudah ada { $most } usulmu yang menunggu jawaban. Tunggu dulu jawaban humas, atau tarik salah satunya di /usul.
suggestions-answered = Ini sudah dijawab.
