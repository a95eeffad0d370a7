# Grup dan unitnya.
units-back-again = Aku kembali. <b>{ $unit }</b> dan semua rencananya masih ada.
units-made = { $unit } siap!
units-later = Baik, nanti saja. Ketik /menu kapan pun.
units-setup-over = Langkah ini sudah selesai. Ketik /menu, ya.
