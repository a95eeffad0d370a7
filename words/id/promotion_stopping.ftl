# Promosi dihentikan di tengah jalan.
promotion-stopping-stopped = Dihentikan. Yang belum terkirim tidak jadi dikirim. Yang sudah diterima tetap ada; kalau isinya keliru, pakai Ralat atau tarik.
