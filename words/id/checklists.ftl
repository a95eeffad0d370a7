# Daftar periksa sebelum rencana resmi diajukan dan disetujui.
checklists-page = Daftar periksa <b>{ $title }</b>
checklists-own = Rencana untuk akunmu sendiri tidak perlu diperiksa orang lain.
checklists-nothing = Belum ada yang perlu diperiksa. Isi dulu teks atau fotonya, ya.
checklists-all-done = { $to_submit ->
    [yes] Semua beres. Tinggal ajukan.
    [promotion] Semua beres. Tinggal kirim ke pemeriksa.
   *[no] Semua beres.
}
checklists-glance = { $count ->
    [0] semua beres
   *[other] { $count } belum dijawab
}
checklists-line-open = ☐ { $item }
checklists-line-trouble = ⚠️ { $item }
checklists-line-done = ☑ { $item }: { $said }

checklists-photo = Izin foto
checklists-children = Izin anak
checklists-rights = Hak musik dan foto
checklists-facts = Fakta
checklists-names = Nama dan gelar
checklists-spelling = Ejaan
checklists-dates = Tanggal
checklists-links = Tautan
checklists-reference = Rujukan

checklists-bot-children = izinnya tercatat dan berlaku
checklists-bot-spelling = bot tidak melihat salah tulis yang biasa
checklists-bot-dates = hari dan tanggalnya cocok
checklists-bot-links = terbaca, bukan tautan pendek atau rahasia
checklists-bot-reference = rujukannya ada

checklists-said-done = sudah dicek
checklists-said-none = tidak ada
checklists-said-nobody = tidak ada orang di dalamnya
checklists-said-adults = hanya orang dewasa, dan mereka setuju
checklists-said-children = ada anak di dalamnya
checklists-said-one-child = satu anak terlihat jelas
checklists-said-ours = buatan kita sendiri
checklists-said-allowed = boleh dipakai
checklists-meant-so = penulis bilang memang begitu

checklists-ask-photo = <b>Siapa yang terlihat di foto atau videonya?</b> Anak berarti siapa pun yang belum 18 tahun.
checklists-ask-rights = <b>Foto, video, dan musiknya milik siapa?</b>
checklists-ask-facts = <b>Angka, kutipan, dan faktanya sudah dicek ke sumbernya?</b>
checklists-ask-names = <b>Nama dan gelarnya sudah benar?</b> Yang kulihat: { $about }.
checklists-ask-dates = <b>Hari, tanggal, dan jamnya sudah benar?</b> Bot tidak bisa mencocokkannya sendiri.
checklists-ask-so = Kalau memang begitu, bilang saja; pemeriksa akan membacanya juga.

checklists-nobody-button = Tidak ada orang
checklists-adults-button = Dewasa, sudah setuju
checklists-children-button = Ada anak-anak
checklists-one-child-button = Satu anak terlihat jelas
checklists-ours-button = Buatan kita
checklists-allowed-button = Boleh dipakai
checklists-done-button = Sudah
checklists-none-button = Tidak ada
checklists-so-button = Memang begitu
checklists-again-button = Jawab ulang
checklists-submit-button = Ajukan
checklists-mend-text-button = Perbaiki
checklists-mend-media-button = Ganti fotonya
checklists-mend-permission-button = Catat izinnya
checklists-mend-source-button = Isi rujukan

checklists-spelling-slip = "{ $said }" biasanya ditulis "{ $better }".
checklists-spelling-twice = "{ $said }" tertulis dua kali.
checklists-dates-weekday = "{ $said }": tanggal itu jatuh pada { $day }.
checklists-dates-impossible = "{ $said }": tanggal itu tidak ada.
checklists-dates-past = "{ $said }" sudah lewat saat rencana ini tayang.
checklists-dates-event = Teksnya menyebut "{ $said }", padahal acaranya tercatat { $day }.
checklists-links-secret = Ada tautan rahasia (undangan, nomor, atau sandi). Itu tidak boleh tayang.
checklists-links-private = { $said } hanya bisa dibuka anggotanya.
checklists-links-short = { $said } tautan pendek: orang tidak tahu ke mana arahnya. Lebih baik pakai alamat aslinya.
checklists-links-broken = "{ $said }" seperti tautan, tapi tidak bisa dibaca.
checklists-children-none = Ada anak di fotonya, jadi izinnya perlu dicatat dulu: siapa yang memberi. Nama anaknya jangan ditulis.
checklists-children-close = Satu anak terlihat jelas, jadi izin acara saja belum cukup. Catat izin khusus untuk rencana ini.
checklists-children-withdrawn = Izin fotonya sudah dicabut. Ganti fotonya, atau catat izin yang baru.
checklists-children-expired = Izin fotonya habis sebelum rencana ini tayang.
checklists-children-narrow = Izin fotonya hanya untuk kalangan sendiri, padahal rencana ini dilihat semua orang.
checklists-reference-missing = Konten dakwah perlu rujukan: kitab, halaman, atau tautan sumbernya.

checklists-tick-consent = fotonya sudah kulihat dan izin anaknya jelas
checklists-tick-reference = rujukannya sudah kubaca
checklists-tick-consent-button = { $done ->
    [yes] ☑ Foto kulihat, izin anaknya jelas
   *[no] ☐ Foto kulihat, izin anaknya jelas
}
checklists-tick-reference-button = { $done ->
    [yes] ☑ Rujukannya sudah kubaca
   *[no] ☐ Rujukannya sudah kubaca
}
checklists-tick-first = Centang dulu: { $what }.
checklists-look-first = Buka dulu fotonya lewat Lihat foto, lalu centang.
checklists-open = Masih ada yang belum dijawab penulisnya: { $what }. Buka Daftar periksa, ya.
checklists-toast-ticked = Dicentang.
checklists-toast-unticked = Centangnya dilepas.

checklists-by-bot = Dilihat bot: { $items }
checklists-by-author = Kata penulis: { $parts }
checklists-part = { $item }: { $said }
checklists-doubt = Kata penulis memang begitu: { $said }
checklists-still = Belum beres: { $items }
checklists-answered-anew = Jawaban daftar periksa <b>{ $title }</b> berubah, jadi rencananya perlu disetujui lagi.
