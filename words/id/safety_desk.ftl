# Laporan keselamatan: yang dibaca orang dewasa yang menerimanya.
safety-desk-news = { $news ->
    [arrived] Ada <b>laporan keselamatan</b> untukmu dari { $unit }. Hanya penerimanya yang bisa membukanya. Bacalah saat kamu sendirian.
    [more] Ada tambahan di <b>laporan keselamatan</b> dari { $unit }.
    [waits] <b>Laporan keselamatan</b> dari { $unit } sejak { $at } masih menunggu jawaban.
   *[passed] <b>Laporan keselamatan</b> dari { $unit } sejak { $at } sekarang juga sampai kepadamu, karena belum dijawab atau perlu bantuan lebih.
}
safety-desk-rings = { $news ->
    [more] <b>Tambahan dari orang yang dalam bahaya</b> di { $unit }. Buka sekarang.
    [waits] <b>Seseorang di { $unit } dalam bahaya dan belum ada yang membaca laporannya</b> sejak { $at }. Buka sekarang.
   *[arrived] <b>Seseorang di { $unit } bilang sedang dalam bahaya.</b> Buka sekarang, siang atau malam.
}
safety-desk-read-button = Baca
safety-desk-title = { $kind ->
    [bullying] <b>Perundungan</b>, { $unit }
    [unsafe] <b>Tidak aman</b>, { $unit }
   *[danger] <b>Dalam bahaya</b>, { $unit }
}
safety-desk-stands = { $state ->
    [open] { $at }. Belum dijawab.
    [answered] { $at }. Sudah dijawab.
   *[handled] { $at }. Ditandai selesai.
}
safety-desk-who = { $named ->
    [yes] Dari { $name }.
   *[no] Tanpa nama. Jangan menebak siapa.
}
safety-desk-others = Dibaca juga oleh { $names }.
safety-desk-line = <i>Ditulis { $at }</i>
    { $text }
safety-desk-answer = <b>{ $who }, { $at }</b>
    { $text }
safety-desk-bot = Sinergi
safety-desk-empty = (Tanpa tulisan: ia hanya meminta tolong.)
safety-desk-answer-button = Jawab
safety-desk-handle-button = Sudah kutangani
safety-desk-guide-button = Apa yang kulakukan?
safety-desk-list-button = Daftar laporan
safety-desk-back-button = Kembali
safety-desk-choose = <b>Pilih jawabanmu.</b> Yang melapor mungkin di bawah umur, jadi jawabannya kalimat jadi. Boleh lebih dari satu.
safety-desk-typed = <b>Tulisanmu tidak kukirim dan tidak kusimpan.</b> Yang melapor mungkin di bawah umur, jadi pilih salah satu kalimat ini:
safety-desk-say = { $said ->
    [thanks] Terima kasih, sudah kubaca
    [believe] Aku percaya padamu
    [looking] Sedang kuurus
    [more] Boleh ceritakan lebih?
    [not-alone] Usahakan tidak sendirian
    [proof] Simpan buktinya
    [meet] Temui aku di tempat ramai
   *[call] Kalau gawat, telepon
}
safety-desk-said = Terkirim: { $text }
safety-desk-sure-handled = Sudah selesai menurutmu? Ia akan membaca "Ini sudah kutangani", dan bisa membukanya lagi.
safety-desk-handled-button = Ya, selesai
safety-desk-handled = Ditandai selesai.
safety-desk-pass-button = Teruskan ke pembina unit atas
safety-desk-sure-pass = Teruskan ke { $names }? Mereka membaca semuanya, dan ia diberi tahu bahwa laporannya diteruskan.
safety-desk-pass-yes-button = Ya, teruskan
safety-desk-passed = Diteruskan ke { $names }.
safety-desk-nobody-above = Belum ada pembina lain di unit atas. Kalau kamu tidak sanggup sendiri, telepon { $helpline }.
safety-desk-guide = <b>Kalau kamu menerima laporan</b>
    1. Ada yang dalam bahaya sekarang? Telepon 110 (polisi) atau 112 dulu.
    2. Jawab hari ini, walau pendek. Percayai ceritanya; jangan menyelidik, jangan menyalahkan.
    3. Jangan menebak siapa pelapornya, jangan bertanya di grup, jangan menemui yang dilaporkan sendirian.
    4. Jangan menjanjikan rahasia yang tidak bisa kamu jaga: kalau nyawa terancam, kamu harus meminta bantuan.
    5. Kekerasan, pelecehan, atau pemerasan, apalagi terhadap anak: telepon <b>{ $helpline }</b>, minta UPTD PPA di kabupatenmu. Membiarkannya dilarang (UU 35/2014 pasal 76C).
    6. Simpan bukti, jangan disebarkan. Jangan mendamaikan paksa.
    7. Temui anak hanya di tempat ramai, dengan orang tua atau pembina lain.
    8. Kamu juga boleh meminta bantuan: teruskan ke pembina unit atas.
safety-desk-list = { $any ->
    [yes] <b>Laporan keselamatan</b>
        Yang menunggu jawaban di atas. Hanya yang sampai kepadamu.
   *[no] Belum ada laporan keselamatan untukmu. Semoga tetap begitu.
}
safety-desk-row = { $waits ->
    [yes] ● { $kind }, { $at }
   *[no] { $kind }, { $at }
}
safety-desk-kind = { $kind ->
    [bullying] Perundungan
    [unsafe] Tidak aman
   *[danger] Dalam bahaya
}
safety-desk-gone = Laporan ini tidak (lagi) untukmu.
safety-desk-in-private = Buka di chat pribadi, ya.
