# Kartu pemasangan di grup: tiga ketukan, lalu selesai.
setups-level = Halo, aku Sinergi: aku membantu merencanakan konten bersama. Admin grup, cukup tiga ketukan.

    1/3 · Unit ini tingkat apa?
setups-level-button = { $level ->
    [pp] PP (pusat)
    [pw] PW (provinsi)
    [pc] PC (kabupaten/kota)
    [pac] PAC (kecamatan)
    [pr] PR (desa)
    [pk] PK (sekolah/kampus)
   *[other] Lainnya
}
setups-zone = 2/3 · Zona waktu di tempatmu?
setups-zone-button = { $zone ->
    [wib] WIB
    [wita] WITA
   *[wit] WIT
}
setups-name = 3/3 · Namanya <b>{ $name }</b>, dari judul grup. Nanti bisa diganti di /atur.
setups-name-button = Pakai nama ini
setups-over-button = Ulangi dari awal
setups-done = <b>{ $unit }</b> siap. Coba: <code>/rencana Sabtu 19.30 IG Reels Tips hafalan</code>
setups-unverified = Unit ini belum terverifikasi: pengelola bot akan memeriksanya. Semuanya sudah bisa dipakai.
setups-offers = Boleh dilanjutkan kapan saja:
setups-offer-link = • hubungkan grup humas, tempat humas memeriksa dan menyiarkan
setups-offer-pengurus = • satu admin menerima peran pengurus: ia menyetujui siapa yang menjadi humas
setups-code = Di grup humas: tambahkan aku, lalu ketik <code>/hubungkan { $code }</code> (berlaku 24 jam).
setups-link-button = Hubungkan grup humas
setups-accept-button = Terima peran pengurus
setups-other-button = Cara lain
setups-accept-of-button = Jadi pengurus { $unit }
setups-later-button = Nanti saja
