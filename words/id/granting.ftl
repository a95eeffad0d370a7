# Memberi peran, dan persetujuan orang kedua.
granting-choose-role = { $has_name ->
    [yes] Peran apa untuk <b>{ $name }</b> di { $unit }?
   *[no] Peran apa yang diberikan di <b>{ $unit }</b>?
}
granting-role-button = { $role ->
    [pengurus] Pengurus
    [pembina] Pembina
   *[humas] Humas
}
granting-back-button = Kembali
granting-choose-member = Siapa yang menjadi { $title }? Hanya anggota yang bisa.
granting-before-button = ‹ Sebelumnya
granting-after-button = Berikutnya ›
granting-search-button = Cari nama
granting-letters = Ketik huruf-huruf pertama namanya, misalnya: Sit
granting-matches = Namanya diawali <b>{ $letters }</b>. Siapa yang menjadi { $title }?
granting-no-match = Belum ada anggota yang namanya diawali <b>{ $letters }</b>.
granting-more-letters = Masih ada yang lain: cari lagi dengan lebih banyak huruf.
granting-choose-office = Jabatan <b>{ $name }</b> di kepengurusan?
granting-office-button = { $office }
granting-choose-term = <b>{ $name }</b> menjadi { $title } sampai kapan?
granting-term-button = { $years } tahun (sampai { $day })
granting-no-term-button = Tanpa batas
granting-what = <b>{ $name }</b>, { $title } <b>{ $unit }</b>, tanpa batas waktu
granting-what-until = <b>{ $name }</b>, { $title } <b>{ $unit }</b>, sampai { $day }
granting-meaning = { $role ->
    [pengurus] Pengurus mengambil keputusan penting dan memberi peran.
    [pembina] Pembina membaca semuanya dan memutuskan yang menyangkut anggota di bawah 18 tahun.
   *[humas] Humas memeriksa, menyiapkan, dan menyiarkan konten.
}
granting-confirm = Beri peran ini?

    { $what }

    { $meaning }
granting-needs-second = Peran ini berlaku setelah orang kedua menyetujuinya.
granting-yes-button = Ya, beri
granting-no-button = Batal
granting-given = Sudah: { $what }.
granting-proposed = Sudah kuajukan: { $what }. { $count } orang kuminta menyetujui; satu ya sudah cukup. Tanpa jawaban, usul ini gugur setelah 7 hari.
granting-told = Kamu sekarang { $title } <b>{ $unit }</b>. { $meaning }
granting-told-until = Kamu sekarang { $title } <b>{ $unit }</b> sampai { $day }. { $meaning }
granting-request = { $ends ->
    [yes] { $by } mengusulkan peran ini diakhiri: { $what }. Setuju?
   *[no] { $by } mengusulkan: { $what }. Setuju?
}
granting-agree-button = Setujui
granting-refuse-button = Tolak
granting-settled = { $yes ->
    [yes] Disetujui: { $what }.
   *[no] Ditolak: { $what }.
}
granting-settled-end = { $yes ->
    [yes] Disetujui, peran ini berakhir: { $what }.
   *[no] Ditolak, peran ini tetap: { $what }.
}
granting-lapsed = Usulmu gugur karena 7 hari tanpa jawaban: { $what }. Bicarakan dulu, lalu usulkan lagi lewat /peran.
granting-over = Usul ini sudah tidak berlaku.
granting-closed = { $unit } sudah ditutup.
granting-no-member = Ia bukan anggota unit ini. Hanya anggota yang bisa diberi peran.
granting-not-your-own = Usulmu sendiri disetujui orang lain, ya.
granting-nobody-confirms = Belum ada orang kedua yang bisa menyetujui: tidak ada pengurus lain, unit di atas, atau pengelola bot.
granting-line = { $ends ->
    [yes] • diakhiri: { $what }
   *[no] • { $what }
}
