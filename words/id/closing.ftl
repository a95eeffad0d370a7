# Menutup unit, dan unit yang lama sepi.
closing-page = Menutup unit butuh persetujuan { $people ->
    [1] satu pengurus
   *[other] dua pengurus
}, lalu jeda 7 hari. Selama jeda semuanya berjalan biasa dan penutupan bisa ditarik.

    Setelah ditutup aku pamit di grup. 30 hari kemudian dihapus: rencana, bidang, pengaturan, peran, keanggotaan, dan data orang yang tidak ada di unit lain.
    Yang tetap: catatan kerja tanpa nama, dan grup Telegrammu beserta pesannya.
closing-ask-button = Minta tutup unit
closing-waits = Seorang pengurus minta <b>{ $unit }</b> ditutup. Perlu satu pengurus lagi.
closing-agree-button = Ya, tutup
closing-due = <b>{ $unit }</b> ditutup pada { $due }. Sampai saat itu boleh ditarik kembali.
closing-back-button = Tarik kembali
closing-asked = Seorang pengurus minta <b>{ $unit }</b> ditutup. Kalau kamu setuju, unit ditutup setelah jeda 7 hari. Kalau tidak, tarik kembali.
closing-decided = <b>{ $unit }</b> ditutup pada { $due }, sesuai permintaan pengurus. Masih bisa ditarik kembali.
closing-taken-back = Penutupan <b>{ $unit }</b> ditarik. Semuanya berjalan seperti biasa.
closing-over = Ini sudah tidak menunggu lagi.
closing-done = <b>{ $unit }</b> sudah ditutup. Datanya dihapus 30 hari lagi. Kalau keliru, hubungi pengelola bot sebelum itu.
closing-silent = { $gone ->
    [yes] Aku tidak ada lagi di grup mana pun milik <b>{ $unit }</b>. Kalau masih dipakai, tambahkan aku lagi ke grupnya.
   *[no] Sudah lama tidak ada yang memakai aku di <b>{ $unit }</b>. Masih dipakai?
} Kalau tetap sepi sampai setahun, unit ini dihapus beserta datanya.
closing-here-button = Masih kami pakai
closing-here = Baik, <b>{ $unit }</b> tetap ada.
closing-child-silent = Unit anak <b>{ $unit }</b> sudah lama sepi, dan pengurusnya belum menjawab. Tolong tanyakan kabarnya, ya. Kalau tetap sepi sampai setahun, unit itu dihapus.
