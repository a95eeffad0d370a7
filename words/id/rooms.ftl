# Ruang humas.
rooms-linked = Grup ini sekarang ruang humas <b>{ $unit }</b>.

    Humas di sini? Tekan <b>Aku humas</b>; pengurus yang menyetujui.
rooms-humas-button = Aku humas
rooms-menu-button = Menu
rooms-press-yourself = Aku belum tahu siapa kamu. Admin <b>{ $unit }</b>, tekan ini sebagai dirimu sendiri.
rooms-link-button = Jadikan ruang humas
rooms-now = Ruang humas sekarang: <b>{ $room }</b>.
rooms-invite = Humas memeriksa dan menyiarkan dari ruangnya sendiri. Pilih grup humas lewat tombol ini, atau tambahkan aku di sana lalu ketik <code>/hubungkan { $code }</code> (berlaku 24 jam).
rooms-pick-button = Pilih grup humas
rooms-back-button = Kembali
rooms-code-missing = Tulis kodenya sekalian, misalnya /hubungkan ABCD2345. Pengurus menemukan kodenya di chat pribadi: /atur, Ruang humas.
rooms-code-over = Kode itu tidak kukenal atau sudah lewat 24 jam. Minta kode baru kepada pengurus, ya.
rooms-not-in-private = Perintah ini untuk grup humas. Tambahkan aku ke grup itu, lalu ketik di sana.
rooms-is-kader-group = Grup ini grup kader { $unit }, jadi tidak bisa menjadi ruang humas. Pilih grup lain, ya.
rooms-linked-already = Grup ini sudah menjadi ruang humas { $unit }.
rooms-only-admins = Hanya admin grup kader { $unit } yang bisa menghubungkan ruang humas.
