# Yang mirip bocor: dihapus penulisnya, atau dilepas orang kedua dengan alasan.
releasing-mend-button = Ubah teks
releasing-ask-button = Minta dilepas: { $shown }
releasing-asked = Sudah kutanyakan ke orang kedua. Kalau boleh, kamu kukabari, lalu kirim lagi, ya.
releasing-request = Penulis <b>{ $title }</b> bertanya: boleh ini ikut tayang?

    <b>{ $shown }</b>, { $why }

    <blockquote>{ $around }</blockquote>

    Kalau tidak boleh, biarkan saja: selama belum dilepas, rencananya tidak bisa disetujui.
releasing-official-button = Boleh: milik resmi unit
releasing-agreed-button = Boleh: pemiliknya setuju
releasing-no-leak-button = Boleh: bukan data pribadi
releasing-reason-official = milik resmi unit
releasing-reason-agreed = pemiliknya setuju
releasing-reason-no-leak = bukan data pribadi
releasing-done = Dilepas di <b>{ $title }</b>: { $shown } ({ $reason }).
releasing-told = Di <b>{ $title }</b>, { $shown } boleh ikut tayang ({ $reason }). Sekarang bisa kamu kirim lagi.
releasing-go-on-button = Lanjutkan
releasing-over = Di <b>{ $title }</b> sudah tidak ada yang perlu dilepas.
releasing-never = Yang ini tidak boleh tayang, jadi harus dihapus dari teksnya.
releasing-nobody = Belum ada orang kedua di unitmu yang bisa melepasnya. Hapus dulu dari teksnya, ya.
releasing-toast-leaks = { $kind ->
    [promotion] Ada yang sebaiknya tidak ikut tayang, misalnya nomor HP. Buka Ubah → Caption untuk menghapusnya.
   *[other] Ada yang sebaiknya tidak ikut tayang, misalnya nomor HP. Buka Lengkapi → Teks untuk menghapusnya.
}
releasing-toast-gone = Bagian itu sudah tidak ada.
