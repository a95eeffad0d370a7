clarifications-page = 🔎 <b>Klarifikasi</b>
    { $case }
clarifications-what = Menurut pengecekanmu, ini apa?
clarifications-of-another = { $known ->
    [yes] { $name } sedang menanganinya. Kalau temuanmu lain, tulis sendiri dari awal; usulan itu diganti.
   *[no] Ada usulan yang sedang berjalan. Kalau temuanmu lain, tulis sendiri dari awal; usulan itu diganti.
}
clarifications-yours = Ini usulanmu. Kamu masih bisa mengubahnya selama belum disetujui.
clarifications-writing = Putusanmu: <b>{ $rating }</b>
clarifications-no-note = <i>Penjelasan belum ada.</i>
clarifications-sources = Sumber:
clarifications-no-sources = <i>Sumber belum ada.</i>
clarifications-type = { $rating ->
    [unsure] Ketik di sini apa yang sudah dan belum diketahui. Tautan di dalamnya jadi sumber.
   *[other] Ketik di sini apa yang benar, 1 sampai 3 kalimat, lalu tempel tautan sumbernya. Boleh satu pesan. Sumber tanpa tautan: awali dengan "Sumber:".
} Tautan kabarnya jangan diulang.
clarifications-proposed = { $readers ->
    [yes] Terkirim ke pembaca kedua: { $case }. Kamu dikabari begitu ada jawaban.
   *[no] Tersimpan: { $case }. Belum ada orang kedua yang bisa membaca. Sementara itu, minta grup menahan dulu:
}
clarifications-interim-going = Ini akan terkirim ke grup { $at }. Kalau salah tekan, urungkan. Topiknya kurang pas? Pilih yang lain, waktunya mulai lagi 1 menit.
clarifications-interim-undone = Dibatalkan. Tidak ada yang terkirim ke grup.
clarifications-told = Yang kamu laporkan { $at } sudah dicek. Hasilnya: <b>{ $rating }</b>. Terima kasih sudah waspada.
clarifications-corrected = Ralat. Tentang yang kamu laporkan { $at }: sebelumnya kami bilang { $before }. Setelah dicek lagi, hasilnya: <b>{ $rating }</b>. Maaf, dan tolong kabari siapa pun yang sudah kamu beri tahu.
clarifications-known = Ini sudah dicek. Hasilnya: <b>{ $rating }</b>. Terima kasih sudah melapor.
clarifications-advice = { $rating ->
    [hoax] Jangan diteruskan ya. Kalau sudah terlanjur, hapus dan kabari grupnya.
    [misleading] Jangan diteruskan ya, karena isinya bisa bikin salah paham.
    [true] Kalau mau membagikan, sertakan sumber resminya.
   *[unsure] Tahan dulu ya, jangan dibagikan.
}
clarifications-kit-title = Klarifikasi: { $note }
clarifications-kit-head = CEK FAKTA: { $rating }
clarifications-kit-sources = Sumber:
clarifications-kit-end = { $rating ->
    [hoax] Kalau kabar itu sampai ke kamu, jangan diteruskan. Cukup kirim klarifikasi ini.
    [misleading] Kalau kabar itu sampai ke kamu, jangan diteruskan. Cukup kirim klarifikasi ini.
    [true] Kalau mau membagikan, sertakan sumber resminya.
   *[unsure] Selama belum pasti, jangan dibagikan dulu.
} Humas { $unit }
clarifications-kit-short = Cek fakta ({ $rating }): { $note } Humas { $unit }
clarifications-interim-title = Jangan dibagikan dulu: kabar { $about }
clarifications-interim = Ada kabar { $about } yang sedang beredar dan sedang kami cek. Kalau sampai ke kamu, jangan dibagikan dulu ya. Hasilnya kami kabarkan di sini. Humas { $unit }
clarifications-interim-short = Kabar { $about } yang beredar sedang dicek. Jangan dibagikan dulu ya. Humas { $unit }
clarifications-claim = { $claim ->
    [school] tentang sekolah
    [health] tentang kesehatan
    [gifts] tentang hadiah atau bantuan
    [disaster] tentang bencana
    [crime] tentang keamanan
    [faith] tentang agama
    [us] tentang organisasi kita
   *[other] yang belum jelas sumbernya
}
clarifications-claim-button = { $claim ->
    [school] Sekolah
    [health] Kesehatan
    [gifts] Hadiah atau bantuan
    [disaster] Bencana
    [crime] Keamanan
    [faith] Agama
    [us] Organisasi kita
   *[other] Topik lain
}
clarifications-interim-button = Jangan dibagikan dulu
clarifications-propose-button = Minta dibaca orang kedua
clarifications-start-over-button = Mulai dari awal
clarifications-my-own-button = Tulis sendiri dari awal
clarifications-change-button = Ubah
clarifications-undo-button = Urungkan
clarifications-back-button = Kembali
clarifications-carry-button = Bantu sebarkan klarifikasi
clarifications-toast-changed = Isinya baru saja berubah. Baca lagi dulu ya.
clarifications-toast-agreed = Disetujui. Terima kasih sudah membaca.
clarifications-toast-agreed-already = Sudah disetujui.
clarifications-toast-not-yet = Yang menulis dikabari alasannya.
clarifications-toast-told = Semua pelapor dikabari. Tidak ada siaran ke grup.
clarifications-toast-out-already = Sudah keluar.
clarifications-toast-interim-already = Grup sudah diminta menahan kabar ini.
clarifications-source-next = Tinggal sumbernya: tempel tautannya di sini, atau ketik "Sumber:" lalu siapa yang kamu tanya.
clarifications-ready = Kalau sudah pas, minta dibaca orang kedua. Dengan itu kamu menyatakan fakta, nama, dan tanggalnya sudah kamu cek. Masih bisa menambah sumber atau mengetik ulang di sini.
