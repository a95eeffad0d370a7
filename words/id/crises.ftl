# Mode krisis: dari alasan sampai selesai, untuk humas dan pengurus.
crises-reason = { $code ->
    [rumor] kabar bohong tentang kita
    [mishap] musibah atau kecelakaan
    [account] akun resmi diretas
    [quarrel] keributan atau perselisihan
    [hidden] ditulis sendiri (bisa dibaca di chat pribadi)
   *[none] belum dipilih
}
crises-choose = <b>Mode krisis { $unit }</b>
    Yang terjadwal berhenti dulu, grup mendapat satu pernyataan, dan semua menunggu satu suara. Ini baru berlaku kalau satu orang lagi setuju.

    Apa yang terjadi?
crises-draft = <b>Mode krisis { $unit }</b>
    Alasan: { $reason }
    Lama: { $hours } jam
    PJ: { $owner }
crises-draft-children = { $also ->
    [yes] Unit di bawahnya: ikut dijeda
   *[no] Unit di bawahnya: tidak ikut
}
crises-draft-says = Yang akan dibaca di grup:
    <blockquote>{ $statement }</blockquote>
crises-draft-next = Sesudah kamu mintakan, humas dan pengurus lain kukabari. Cukup satu orang setuju.
crises-above = Unitmu sedang ikut krisis <b>{ $unit }</b> sampai { $until }.
crises-statement = Teman-teman { $unit }, kami sedang memastikan kabar yang beredar. Mohon jangan dibagikan dulu, jangan berdebat di komentar, dan jangan menyebut nama siapa pun. Kalau ada yang bertanya atau menghubungimu, arahkan ke humas. Kabar resmi menyusul di grup ini.

crises-asked = <b>{ $asker } meminta mode krisis untuk { $unit }</b>
    Alasan: { $reason }
    Lama: { $hours } jam, PJ: { $owner }
crises-asked-nobody = (sudah keluar)
crises-asked-says = Kalau kamu setuju, jadwal berhenti dulu dan ini yang dibaca di grup:
    <blockquote>{ $statement }</blockquote>
crises-asked-waits = Menunggu satu orang lagi setuju.
crises-held = Sementara itu jadwal ditahan dulu, paling lama dua jam sejak diminta.
crises-interim = Belum ada yang kedua? Kamu bisa menahan jadwal dulu. Belum ada yang diumumkan, dan kalau tidak ada yang setuju dalam dua jam sejak diminta, semuanya jalan lagi.

crises-on = <b>Krisis { $unit }</b> sampai { $until }
    Alasan: { $reason }
    PJ: { $owner }
crises-on-seconds = Diminta { $asker }, disetujui { $second }.
crises-on-children = Unit di bawahnya ikut dijeda.
crises-on-read = { $readers ->
    [0] Pernyataan ada di { $groups } grup. Belum ada yang menekan Sudah baca.
   *[other] Pernyataan ada di { $groups } grup, { $readers } orang sudah baca.
}
crises-on-no-groups = Belum ada grup kader, jadi pernyataan belum terpasang di mana pun.
crises-waiting = Yang menunggu ({ $count }):
crises-coming = Sebelum itu masih ada, dan nanti ikut ditahan ({ $count }):
crises-nothing = Tidak ada yang menunggu.
crises-fast = Teks resmi yang perlu keluar sekarang cukup satu pembaca; yang kedua tanda tangan sesudahnya.
crises-proposed = Usul pernyataan baru, menunggu orang dewasa lain:
    <blockquote>{ $statement }</blockquote>
crises-proposed-hidden = Ada usul pernyataan baru. Yang bisa menyetujui: orang dewasa lain di humas, pengurus, atau pembina.
crises-over = <b>Krisis { $unit } selesai</b>, { $ended }
    Alasan: { $reason }
crises-over-left = { $count ->
    [0] Semua yang menunggu sudah diputuskan.
   *[other] { $count } hal masih menunggu keputusan.
}
crises-dropped = Mode krisis { $unit } tidak jadi. Semua berjalan seperti biasa.
crises-lapsed = Permintaan krisis { $unit } gugur: dalam dua jam tidak ada yang kedua. Semua berjalan seperti biasa.
crises-gone-draft = Isian krisis ini sudah dibuang. Mulai lagi dengan /krisis.

crises-item = { $noun ->
    [post] Rencana: { $title }
    [promotion] Promosi: { $title }
    [spread] Promosi yang sedang disebar: { $title }
    [takeover] Takeover: { $title }
    [live] Siaran langsung: { $title }
   *[rally] Aksi serempak: { $title }
}
crises-item-line = • { $item }, { $at }
crises-item-line-of = • { $item }, { $at } ({ $unit })
crises-item-no-time = • { $item }
crises-item-no-time-of = • { $item } ({ $unit })
crises-more = dan { $count } lagi

crises-owner = Siapa PJ krisis ini? Dia yang diperingatkan sebelum waktunya habis.
crises-hours-toast = Lamanya { $hours } jam.
crises-extend = Tambah berapa lama? Sekarang sampai { $until }.
crises-extended = Diperpanjang sampai { $until }.
crises-end-sure = Akhiri krisis sekarang? Pernyataan di grup ditutup. Yang menunggu tidak langsung jalan: kamu putuskan satu per satu.
crises-asked-toast = { $count ->
    [0] Sudah dicatat. Belum ada orang lain di humas atau pengurus, jadi pembina dan unit atas kumintai.
   *[other] Sudah kumintakan ke { $count } orang.
}
crises-began-toast = Krisis dimulai. Jadwal berhenti, pernyataan kupasang.
crises-moved-on = Keadaannya sudah berubah. Ini yang terbaru.
crises-held-toast = Jadwal ditahan dulu.
crises-statement-toast = Pernyataan baru sudah terpasang.
crises-read-toast = Terima kasih. Tercatat tanpa nama.
crises-read-already = Sudah tercatat. Terima kasih.
crises-type-reason = Tulis alasannya, satu kalimat saja. Jangan tulis nama orang.
crises-type-statement = Tulis pernyataan barunya, paling panjang { $most } huruf. Tanpa nama orang, tanpa tautan kabarnya. Satu orang dewasa lain perlu setuju sebelum terpasang.
crises-statement-proposed = Usulmu kucatat. Begitu satu orang dewasa lain setuju, grup membaca yang baru.
crises-statement-set = Pernyataan diganti. Siapa pun yang menyetujui krisis ini membacanya dulu.
crises-elsewhere = Krisis ini urusan humas dan pengurus unitnya.

crises-note-asked = Ditanya sekarang karena humas dan pengurus unitnya belum menjawab.
crises-note-began = <b>Krisis { $unit }</b> dimulai, sampai { $until }. Disetujui { $second }.
crises-note-statement = Ada usul pernyataan baru untuk krisis { $unit }. Tolong dibaca.
crises-warning = { $minutes } menit lagi krisis <b>{ $unit }</b> berakhir sendiri ({ $until }). Masih perlu?
crises-ended = { $count ->
    [0] Krisis <b>{ $unit }</b> berakhir. Tidak ada yang menunggu.
   *[other] Krisis <b>{ $unit }</b> berakhir. { $count } hal menunggu keputusan satu per satu.
}
crises-stopped = Ditunda dulu: <b>{ $title }</b>. Unitmu sedang menunggu satu suara, jadi jangan mengunggah apa pun dulu. Nanti kukabari lagi.
crises-holding = <b>{ $unit }</b>
    { $statement }
crises-holding-count = Sudah baca: { $count }
crises-holding-over = <b>{ $unit }</b>
    Masa menunggu sudah selesai. Terima kasih sudah menahan diri. Kabar resmi ada di grup ini.
crises-nudge = Ada kabar penting dari <b>{ $unit }</b>:
    { $statement }

crises-rumor-button = Kabar bohong tentang kita
crises-mishap-button = Musibah atau kecelakaan
crises-account-button = Akun resmi diretas
crises-quarrel-button = Keributan
crises-write-button = Tulis sendiri
crises-hours-button = { $is ->
    [yes] • { $hours } jam
   *[no] { $hours } jam
}
crises-children-button = { $also ->
    [yes] Tanpa unit di bawah
   *[no] Ikutkan unit di bawah
}
crises-owner-button = Ganti PJ
crises-statement-button = Ubah pernyataan
crises-ask-button = Mintakan persetujuan
crises-drop-button = Batal
crises-withdraw-button = Tarik permintaan
crises-none-button = Belum perlu
crises-hold-button = Tahan jadwal dulu
crises-confirm-button = Ya, mulai krisis
crises-open-button = Buka
crises-waiting-button = { $count ->
    [0] Yang menunggu
   *[other] Yang menunggu ({ $count })
}
crises-extend-button = Perpanjang
crises-more-hours-button = + { $hours } jam
crises-end-button = Akhiri
crises-end-sure-button = Ya, akhiri
crises-more-button = Lainnya
crises-approve-button = Setujui pernyataan
crises-read-button = Sudah baca
crises-back-button = Kembali
crises-past-button = Krisis sebelumnya
crises-review-button = Tinjauan
crises-anew-button = Mulai krisis baru
