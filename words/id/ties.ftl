# Unit induk dan unit anak.
ties-parent = Induk: <b>{ $parent }</b>
ties-no-parent = Induk: belum ada
ties-asked = Menunggu jawaban dari <b>{ $parent }</b>.
ties-children = Unit anak: { $count }
ties-reads = Induk membaca kalender dan jumlah anggota unit anak, tidak pernah nama orang.
ties-request = <b>{ $child }</b> ({ $level }) minta <b>{ $parent }</b> menjadi induknya. Setelah diterima, kalender dan jumlah anggotanya terlihat di sini, dan pengaturan yang belum diatur mengikuti unitmu.
ties-accept-button = Terima
ties-refuse-button = Tolak
ties-named-accept-button = Terima { $child }
ties-named-refuse-button = Tolak { $child }
ties-write-button = Minta induk dengan kode
ties-code-button = Kode untuk anak
ties-children-button = Lihat unit anak
ties-leave-button = Keluar dari induk
ties-withdraw-button = Batalkan permintaan
ties-group-button = Kode untuk grup bersama
ties-code = Kode untuk unit anak <b>{ $unit }</b>: <code>{ $code }</code>

    Pengurusnya mengetik kode ini di /atur, Induk dan anak. Atau kirimkan tautan ini: { $link }
    Berlaku 7 hari dan boleh dipakai banyak unit. Tiap permintaan tetap menunggu jawabanmu.
ties-copy-button = Salin kode
ties-ask-code = Tulis kode dari unit indukmu (8 huruf dan angka).
ties-sure = Minta <b>{ $parent }</b> ({ $level }) menjadi induk <b>{ $child }</b>? Induk membaca kalender dan jumlah anggota, tidak pernah nama orang.
ties-sure-button = Ya, minta
ties-sent = Permintaan ke <b>{ $parent }</b> terkirim. Jawabannya kukirim ke chat ini.
ties-accepted = <b>{ $parent }</b> menerima <b>{ $child }</b> sebagai unit anak.
ties-refused = <b>{ $parent }</b> belum menerima <b>{ $child }</b> sebagai unit anak. Kalau keliru, hubungi pengurusnya, ya.
ties-took = <b>{ $child }</b> sekarang unit anak <b>{ $parent }</b>.
ties-declined = <b>{ $child }</b> tidak diterima. Pengurusnya kuberi tahu.
ties-answered = Permintaan ini sudah dijawab atau dibatalkan.
ties-withdrawn = Permintaan dibatalkan.
ties-moved = <b>{ $child }</b> pindah ke induk lain dan bukan lagi unit anak <b>{ $parent }</b>.
ties-left = <b>{ $child }</b> keluar dari <b>{ $parent }</b>.
ties-released = <b>{ $parent }</b> melepas <b>{ $child }</b>: unit itu sekarang berdiri sendiri.
ties-leave-sure = Keluar dari <b>{ $parent }</b>? Pengaturan yang mengikuti induk kembali ke bawaan. Rencana dan orangnya tetap.
ties-leave-yes-button = Ya, keluar
ties-release-sure = Lepas <b>{ $child }</b>? Unit itu berdiri sendiri, dan kalendernya tidak terlihat lagi di sini.
ties-release-yes-button = Ya, lepas
ties-release-button = Lepas { $child }
ties-keep-button = Jangan
ties-list = Unit anak <b>{ $unit }</b>
ties-list-line = • { $child }: { $members } anggota, { $plans } rencana pekan ini
ties-list-empty = Belum ada unit anak.
ties-more-button = Berikutnya
ties-less-button = Sebelumnya
ties-plans-button = Kalender unit anak
ties-plans = <b>Unit anak { $unit }</b> · { $first } – { $last }
ties-plans-day = <b>{ $day }</b>
ties-plans-line = • { $line } · { $child }
ties-plans-empty = Tidak ada rencana di pekan ini.
ties-plans-more = dan { $count } rencana lagi
ties-next-week-button = Pekan berikutnya
ties-this-week-button = Pekan ini
ties-level = { $level ->
    [pp] PP
    [pw] PW
    [pc] PC
    [pac] PAC
    [pr] PR
    [pk] PK
   *[other] unit
}
ties-code-over = Kode ini tidak kukenal, atau 7 harinya sudah lewat. Minta kode baru ke pengurus unit indukmu, ya.
ties-itself = Ini kode unitmu sendiri. Berikan ke unit anakmu.
ties-circle = Unit itu ada di bawah unitmu, jadi tidak bisa menjadi induknya.
ties-already = Unit itu sudah menjadi indukmu.
ties-level-refused = Induk harus setingkat lebih tinggi: PP, PW, PC, PAC, lalu PR dan PK.
ties-too-high = Pohon unitnya menjadi terlalu tinggi: paling banyak enam tingkat di atas satu unit.
ties-gone = Unit itu sudah tidak ada di sini.
