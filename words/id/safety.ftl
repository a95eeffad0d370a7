# Perundungan dan tidak aman: yang dibaca orang yang melapor. Nomor bantuan selalu tampil paling dulu.
safety-helpline-usual = SAPA 129
safety-help = { $danger ->
    [yes] <b>Kalau kamu dalam bahaya sekarang:</b> pergi ke tempat ramai atau ke orang dewasa yang kamu percaya. Telepon 110 (polisi) atau 112.
        Bantuan untuk perempuan dan anak, gratis, siang malam: <b>{ $helpline }</b>.
   *[no] Butuh teman bicara? <b>{ $helpline }</b>: bantuan untuk perempuan dan anak, gratis, siang malam. Kalau gawat: 110 (polisi) atau 112.
}
safety-ask-now = Terima kasih sudah berani bilang. <b>Apakah kamu dalam bahaya sekarang ini?</b>
safety-now-button = Ya, sekarang
safety-not-now-button = Tidak sekarang
safety-choose = { $kind ->
    [danger] <b>Siapa yang kukabari sekarang juga?</b> Hanya mereka yang membacanya. Namamu tidak kusebut, kecuali kamu mau.
    [unsafe] Terima kasih sudah berani bilang. <b>Siapa yang boleh membaca ceritamu?</b> Hanya mereka yang membacanya, humas tidak. Namamu tidak kusebut, kecuali kamu mau.
   *[bullying] Terima kasih sudah berani bilang. Dirundung itu bukan salahmu. <b>Siapa yang boleh membaca ceritamu?</b> Hanya mereka yang membacanya, humas tidak. Namamu tidak kusebut, kecuali kamu mau.
}
safety-kept = <b>Yang kamu tulis kusimpan, belum terkirim ke siapa pun.</b> Kamu boleh menulis lagi.
safety-without = Tidak akan sampai ke { $name }.
safety-to-button = { $to ->
    [pembina] Pembina: { $names }
    [ketua] Ketua: { $names }
   *[above] Unit atas: { $names }
}
safety-to = { $to ->
    [pembina] pembina
    [ketua] ketua
   *[above] pembina unit atas
}
safety-about-button = Ini tentang salah satu dari mereka
safety-about = <b>Ini tentang siapa?</b> Ceritamu tidak akan sampai ke orang itu, dan dia tidak diberi tahu.
safety-about-nobody-button = Bukan mereka
safety-drop-button = Batal
safety-back-button = Kembali
safety-nobody = Di { $unit } belum ada orang dewasa yang bisa menerima ceritamu lewat sini. Jangan sendirian: telepon nomor di atas, atau temui orang dewasa yang kamu percaya (orang tua, guru, nyai).
safety-nobody-left = Di { $unit } tidak ada orang dewasa lain yang bisa menerimanya lewat sini. Jangan sendirian: telepon nomor di atas, atau temui orang dewasa lain yang kamu percaya (orang tua, guru, nyai).
safety-no-unit = Aku belum tahu kamu dari unit mana, jadi belum bisa meneruskan ceritamu. Ketik /menu di grupmu, tekan tombol chat pribadi, lalu ketik /lapor. Kalau perlu bantuan cepat, telepon nomor di atas.
safety-which-unit = Ini untuk unit yang mana?
safety-in-private = Ini kita bicarakan di chat pribadi, ya.
safety-write = { $danger ->
    [yes] <b>Tulis satu pesan: ada apa, dan kamu di mana.</b> Begitu terkirim, { $names } langsung kukabari, juga malam hari. Tidak sempat menulis? Tekan Kirim tanpa tulisan.
   *[no] <b>Ceritakan dengan kata-katamu sendiri.</b> Boleh beberapa pesan, boleh sedikit saja. Yang membaca: { $names }. Belum ada yang terkirim sebelum kamu menekan Kirim.
}
safety-write-named = { $named ->
    [yes] Dikirim dengan nama <b>{ $name }</b>.
   *[no] Dikirim tanpa nama: aku tidak menyimpan siapa kamu.
}
safety-name-button = { $named ->
    [yes] Tanpa nama saja
   *[no] Sertakan namaku
}
safety-send-empty-button = Kirim tanpa tulisan
safety-ready = <b>Belum terkirim.</b> Masih mau menambah? Tulis saja. Kalau sudah, tekan Kirim.
    Yang membaca: { $names }.
safety-names = Ceritamu menyebut { $name }. Kalau ini tentang { $name }, tekan tombolnya: ceritamu tidak akan sampai ke dia.
safety-send-button = Kirim
safety-skip-button = Ini tentang { $name }, jangan ke dia
safety-only-words = Foto, suara, dan berkas tidak kusimpan. Simpan di HP-mu sebagai bukti, jangan dihapus; ceritakan isinya dengan kata-kata di sini, ya.
safety-unfinished = Ada yang belum selesai di sini. Mau dilanjutkan?
safety-go-on-button = Lanjutkan
safety-gone = Di sini tidak ada lagi yang menunggu dikirim: yang kamu tulis tadi sudah terkirim, atau kamu batalkan. Mau mulai lagi? Ketik /lapor. Kalau perlu bantuan cepat: { $helpline }, 110, atau 112.
safety-dropped = Baik, tidak ada yang terkirim dan tidak ada yang kusimpan. Kamu boleh kembali kapan saja lewat /lapor.
safety-sent = Terkirim.
safety-receipt = <b>Sudah sampai ke { $names }.</b> Kamu tidak sendirian.
safety-receipt-danger = <b>{ $names } sedang kukabari.</b> Jangan menunggu balasan: pergi ke tempat ramai atau ke orang dewasa di dekatmu, dan telepon 110 atau 112.
safety-receipt-code = Kodemu: <code>{ $code }</code>. Catat atau hafalkan, jangan dibagikan. Aku tidak menyimpan siapa kamu, jadi tidak ada kabar yang kukirim sendiri. Buka jawabannya kapan saja: ketik /lapor { $code }
safety-receipt-name = Mereka tahu ini dari kamu, { $name }. Kalau ada jawaban, kukabari di sini tanpa menyebut isinya.
safety-receipt-next = { $danger ->
    [yes] Kalau satu jam belum dibaca, pembina unit atas ikut kukabari.
   *[no] Kalau sehari belum dijawab, mereka kuingatkan. Kalau dua hari, pembina unit atas ikut membacanya.
}
safety-copy-button = Salin kode
safety-add-button = Tambah cerita
safety-look-button = Lihat jawaban
safety-hide-button = Sembunyikan pesan ini
safety-hidden = Selesai.
safety-own = { $kind ->
    [bullying] <b>Laporanmu tentang perundungan</b>
   *[other] <b>Laporanmu: tidak aman</b>
}
    { $at }
safety-own-in-group = ⚠️ <b>Kodemu baru terbaca di grup. Hapus pesanmu di sana sekarang</b>: siapa pun yang tahu kodenya bisa membuka halaman ini.
safety-own-state = { $state ->
    [open] Sudah sampai ke { $names }, belum dibaca.
    [read] Sudah dibaca, belum dijawab.
    [answered] Sudah dijawab.
   *[handled] Ditandai selesai. Kalau menurutmu belum selesai, tekan Tambah cerita: laporanmu terbuka lagi.
}
safety-own-nobody = Belum ada yang bisa membacanya. Jangan menunggu: telepon nomor di atas.
safety-line-hers = <i>Kamu, { $at }</i>
    { $text }
safety-line-answer = <b>Jawaban, { $at }</b>
    { $text }
safety-said = { $said ->
    [thanks] Terima kasih sudah cerita. Aku sudah membacanya sampai selesai.
    [believe] Aku percaya padamu. Ini bukan salahmu.
    [looking] Ini sedang kuurus, pelan-pelan dan tanpa ribut.
    [more] Boleh ceritakan lebih: siapa, di mana, sejak kapan? Tulis lewat Tambah cerita. Tidak harus sekarang.
    [not-alone] Untuk sementara, usahakan tidak sendirian: tetaplah dekat orang dewasa atau teman yang kamu percaya.
    [proof] Simpan pesan atau tangkapan layarnya sebagai bukti. Jangan dibalas, jangan dihapus.
    [meet] Kalau kamu mau, temui aku di tempat yang ramai. Boleh ajak teman atau orang tuamu. Tidak wajib.
    [call] Kalau sewaktu-waktu gawat, jangan menunggu jawabanku: telepon 110, 112, atau { $helpline }.
    [handled] Ini sudah kutangani.
   *[passed] Ceritamu kuteruskan ke pembina unit atas supaya bantuannya lebih kuat.
}
safety-page = Halaman { $page } dari { $of }
safety-before-button = ‹ Sebelumnya
safety-after-button = Berikutnya ›
safety-add-ask = Tulis tambahannya, boleh beberapa pesan. Belum ada yang terkirim sebelum kamu menekan Kirim.
safety-added = <b>Tambahannya sudah sampai.</b>
safety-shut-button = Ini tentang yang membaca
safety-shut-ask = <b>Ini tentang siapa?</b> Dia langsung tidak bisa membukanya lagi, dan tidak diberi tahu sebabnya.
safety-shut = { $name } tidak bisa membukanya lagi. Sekarang yang membaca: { $names }.
safety-shut-nobody = { $name } tidak bisa membukanya lagi. Belum ada orang dewasa lain yang bisa kuminta di sini. Jangan sendirian: telepon nomor di atas.
safety-news = Ada kabar untukmu.
safety-open-button = Buka
safety-not-hers = Ini tidak bisa kubuka di sini. Kalau kamu punya kode, ketik /lapor lalu kodemu.
