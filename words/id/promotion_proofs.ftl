promotion-proofs-ask = Kirim satu tangkapan layar di sini. Tutup dulu nama dan foto orang lain. Hanya humas yang bisa membukanya, dan dalam { $days } hari kulupakan.
promotion-proofs-taken = Bukti diterima, makasih! Kulupakan pada { $until }; sampai saat itu cuma humas yang bisa membukanya.
promotion-proofs-late = Promosinya sudah ditutup dan laporannya sudah dibuat, jadi angkanya tidak berubah.
promotion-proofs-remove-button = Hapus bukti
promotion-proofs-removed = Buktimu sudah kuhapus. Selesai-mu tetap tercatat.
promotion-proofs-again-button = Kirim bukti lain
promotion-proofs-gone = Bukti itu sudah tidak ada: dihapus, atau lewat 14 hari.
promotion-proofs-minor = Bukti tangkapan layar hanya untuk yang sudah 18 tahun, supaya wajah, sekolah, dan chat-mu tidak tersimpan di mana-mana. Selesai saja sudah cukup.
promotion-proofs-not-this = Yang kuperlukan satu gambar: tangkapan layar kirimanmu. Tidak ada? Tidak apa-apa, Selesai-mu sudah tercatat.
promotion-proofs-show-button = Bukti gambar
promotion-proofs-listed =
    { $count ->
        [one] Ada satu bukti, tanpa nama. Tiap kali dibuka dicatat di jurnal.
       *[other] Ada { $count } bukti, tanpa nama. Tiap kali dibuka dicatat di jurnal.
    }
promotion-proofs-none = Tidak ada bukti yang tersimpan. Bukti dilupakan sesudah 14 hari.
promotion-proofs-open-button = Bukti { $number } · { $at }
promotion-proofs-more-button = Berikutnya
