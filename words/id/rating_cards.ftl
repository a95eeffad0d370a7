rating-cards-head = 🔎 <b>Hasil cek fakta</b>
    { $case }
rating-cards-read = { $known ->
    [yes] Ditulis { $name }. Perlu satu orang lain yang membaca sumbernya. Inilah yang akan dikirim:
   *[no] Perlu satu orang lain yang membaca sumbernya. Inilah yang akan dikirim:
}
rating-cards-why = Apa yang kurang?
rating-cards-signed = { $named ->
    [yes] Dicek oleh: { $names }
   *[no] Sudah dibaca dua orang.
}
rating-cards-stage = { $stage ->
    [reading] Teksnya masih perlu dibaca sebelum bisa dikirim.
    [ready] Siap dikirim ke grup. Poster boleh ditambahkan lewat "Teks dan poster", lalu dibaca lagi.
    [sent] Sudah terkirim ke grup. Pelapor yang sudah dikabari: { $told } dari { $reporters }.
   *[none] Hanya untuk pelapor. Sudah dikabari: { $told } dari { $reporters }.
}
rating-cards-sure = Tanpa siaran ke grup, hanya pelapor ({ $reporters }) yang dikabari. Ini pilihan baik kalau kabarnya belum menyebar. Yakin?
rating-cards-rests = { $state ->
    [draft] Sedang diperbaiki penulisnya.
    [refused] Belum disetujui. Menunggu perbaikan.
   *[replaced] Sudah diganti hasil yang lebih baru.
}
rating-cards-refused = Klarifikasimu belum disetujui: { $case }. { $why ->
    [sources] Sumbernya belum cukup kuat. Tambahkan sumber resmi.
    [words] Kata-katanya masih bisa bikin salah paham. Tulis lebih jelas.
   *[rating] Putusannya perlu dilihat lagi.
}
rating-cards-agreed = Klarifikasimu disetujui: { $case }. Hasilnya: <b>{ $rating }</b>. { $out ->
    [yes] Yang keluar sebelumnya sudah diralat.
   *[no] Langkah berikutnya ada di kartunya.
}
rating-cards-reminder = { $state ->
    [signed] Hasil cek fakta ({ $rating }) sudah disetujui tapi belum dikirim: { $case }. Kirim ke grup, atau cukup ke pelapor?
   *[other] Ada hasil cek fakta ({ $rating }) yang menunggu pembaca kedua: { $case }. Kabarnya terus beredar, jadi makin cepat makin baik.
}
rating-cards-sign-button = Aku setuju
rating-cards-not-yet-button = Belum
rating-cards-interim-button = Jangan dibagikan dulu
rating-cards-mend-button = Perbaiki
rating-cards-look-button = Baca
rating-cards-kit-button = Teks dan poster
rating-cards-send-button = Kirim ke grup sekarang
rating-cards-quietly-button = Cukup ke pelapor
rating-cards-quietly-sure-button = Ya, cukup ke pelapor
rating-cards-back-button = Kembali
rating-cards-why-button = { $why ->
    [sources] Sumbernya kurang
    [words] Kata-katanya kurang jelas
   *[rating] Putusannya kurang tepat
}
rating-cards-again-button = Nilai ulang
rating-cards-door-button = Hasil cek fakta ({ $count })
