# Penolakan seputar krisis.
crises-not-now = Ini sudah tidak berlaku: keadaannya berubah. Buka /krisis untuk yang terbaru.
crises-gone = Krisis ini tidak ada. Buka /krisis.
crises-no-crisis = Tidak ada krisis yang sedang berjalan di unitmu. Untuk memulai: /krisis
crises-own-request = Kamu yang meminta, jadi orang lain yang menyetujui. Sambil menunggu, kamu bisa menahan jadwal dulu.
crises-changed = Isinya berubah sesudah kamu membacanya. Baca lagi, lalu tekan sekali lagi.
crises-not-yet-yours = Sekarang humas dan pengurus unitnya yang menjawab. Kalau 15 menit belum ada, kamu juga boleh.
crises-text-long = Terlalu panjang. Paling banyak { $most } huruf, dan jangan kosong.
crises-two-adults = Pernyataan yang ditulis sendiri perlu dua orang dewasa. Sampai itu ada, pernyataan siap pakai yang terpasang.
crises-own-proposal = Ini usulmu sendiri; orang dewasa lain yang menyetujui.
crises-too-long = Paling lama dua hari. Kalau masih perlu, akhiri dulu lalu mulai krisis baru dengan /krisis.
crises-waits = { $unit } sedang krisis sampai { $until }, jadi ini menunggu dulu. Kalau memang untuk krisis ini, tandai mendesak, atau lanjutkan dari kartu krisis.
crises-no-reason = Pilih dulu alasannya.
crises-link = Jangan taruh tautan di pernyataan: kabarnya malah ikut tersebar. Tulis tanpa tautan, ya.
