promotion-marks-seen = Makasih sudah baca! Dihitung tanpa nama.
promotion-marks-shared =
    { $groups ->
        [3] Tercatat: 3 grup WA atau lebih. Makasih!
       *[other] Tercatat: { $groups } grup WA. Makasih! Kalau bertambah, tekan lagi.
    }
promotion-marks-how-many = Sudah kamu sebar ke berapa grup WA? Nama grupnya tidak perlu.
promotion-marks-groups-button =
    { $groups ->
        [3] 3 atau lebih
       *[other] { $groups } grup
    }
