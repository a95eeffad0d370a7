# Halaman izin pembina.
consents-desk = <b>Catat izin wali, { $unit }</b>
    { $count ->
        [0] Tidak ada yang menunggu saat ini.
       *[other] { $count } anak menunggu izin wali.
    } Kirim kode-kode yang walinya sudah setuju; boleh banyak sekaligus.
consents-adults = { $state ->
    [asked] Pernyataan khusus dewasa sedang menunggu jawaban unit atas atau pengelola bot.
   *[yes] Unit ini khusus yang sudah 18 tahun.
}
consents-held-button = { $code }: wali lewat tautan, benar
consents-withdraw-button = Cabut izin
consents-adults-button = Nyatakan khusus dewasa
consents-adults-off-button = Terima lagi yang belum 18
consents-back-button = Kembali
consents-how-told = { $count } kode terbaca. Bagaimana wali menyampaikannya?
consents-told-button = { $told ->
    [paper] Surat bertanda tangan
    [whatsapp] WhatsApp
   *[face] Tatap muka
}
consents-no-codes = Aku tidak menemukan kode di situ. Contoh kode: MELATI-482. Kirim lagi, ya.
consents-recorded = { $count } izin tercatat. Anaknya sudah kuberi tahu.

    { $lines }
consents-line = <b>{ $code }</b>: { $what ->
    [recorded] tercatat
    [already] sudah tercatat sebelumnya
    [elsewhere] bukan dari unit ini
   *[unknown] tidak ditemukan
}
consents-paste-gone = Kode-kodenya sudah tidak kuingat. Buka /izin dan kirim sekali lagi, ya.
consents-ask-code = Kirim kode anak yang izinnya dicabut.
consents-ask-withdrawal = { $known ->
    [yes] Cabut izin untuk <b>{ $code }</b>? Semua data anak itu dihapus, dan ini tidak bisa dibatalkan.
   *[no] Cabut izin wali untuk anggota ini? Semua datanya dihapus, dan ini tidak bisa dibatalkan.
}
consents-ask-refusal = Anak dengan kode <b>{ $code }</b> masih menunggu. Walinya tidak mengizinkan? Datanya lalu dihapus, dan kodenya tidak berlaku lagi.
consents-refusal-sure-button = Ya, tidak diizinkan
consents-withdraw-sure-button = Ya, cabut dan hapus
consents-withdrawn = Izin dicabut dan datanya sudah dihapus. Anaknya sudah kuberi tahu.
consents-nothing-to-withdraw = Tidak ada izin dengan kode itu di unit ini. Cek kodenya, contoh: MELATI-482, lalu kirim lagi.
consents-declared = { $parent ->
    [yes] Tercatat. <b>{ $unit }</b> menjadi khusus dewasa setelah pengurus unit atas menyetujuinya.
   *[no] Tercatat. <b>{ $unit }</b> menjadi khusus dewasa setelah pengelola bot menyetujuinya.
}
consents-opened-again = <b>{ $unit }</b> menerima lagi yang berusia 13 sampai 17 tahun, dengan izin wali.
consents-never-adults = Ranting dan komisariat tidak bisa khusus dewasa: di sanalah pelajar bergabung.
consents-confirm-adults = Pembina <b>{ $unit }</b> menyatakan unitnya khusus yang sudah 18 tahun. Kalau disetujui, yang belum 18 tidak bisa bergabung lagi; anggota yang sudah ada tetap. Setuju?
consents-adults-yes-button = Setuju
consents-adults-no-button = Tidak
consents-adults-answered = { $yes ->
    [yes] <b>{ $unit }</b> sekarang khusus yang sudah 18 tahun.
   *[no] <b>{ $unit }</b> tetap menerima yang berusia 13 sampai 17 tahun.
}
consents-adults-settled = Untuk <b>{ $unit }</b> sudah dijawab.
consents-two-people = Ini perlu dua orang: yang menyatakan tidak bisa menyetujuinya sendiri.
consents-not-yours = Yang bisa menjawab ini pengurus unit atas, atau pengelola bot kalau tidak ada unit atas.
