# Jeda semua oleh pembina.
resting-ask = Jeda semua di <b>{ $unit }</b>? Selama jeda aku diam di grup, dan perintah serta tombol rencana tidak berlaku. Tidak ada yang hilang, dan Bapak/Ibu bisa membukanya lagi kapan saja.
resting-rest-button = Ya, jeda semua
resting-now = <b>{ $unit }</b> sedang dijeda. Rencananya tetap tersimpan.
resting-wake-button = Lanjutkan lagi
resting-back-button = Kembali
resting-changed = { $rests ->
    [yes] Sinergi di <b>{ $unit }</b> dijeda oleh pembina. Semua rencana tetap tersimpan.
   *[no] Sinergi di <b>{ $unit }</b> berjalan lagi.
}
