# Yang dikatakan bot saat tidak paham, menolak, atau gagal.
fallback-unknown = Perintah /{ $name } belum kukenal.
fallback-unknown-near = Perintah /{ $name } belum kukenal. Mungkin maksudnya /{ $near }?
fallback-unknown-mended = Perintah /{ $name } belum kukenal. Mungkin maksudnya /{ $near }? Salin lalu kirim: <code>{ $mended }</code>
fallback-copy-button = Salin perintahnya
fallback-near-button = Ya, /{ $near }
fallback-menu-button = Buka menu
fallback-edited-words = Pesan yang disunting tidak kubaca lagi. Kirim teksnya sekali lagi sebagai pesan baru lewat Lengkapi, ya.
fallback-edited = { $card ->
    [yes] Pesan yang sudah terkirim tidak kubaca ulang. Ubah lewat tombol di kartunya, ya.
   *[no] Pesan yang sudah terkirim tidak kubaca ulang. Kirim perintahnya sekali lagi, ya.
}
fallback-stale-press = Tombol ini sudah lama dan tidak berlaku lagi. Ketik /menu, ya.
fallback-not-understood = { $text ->
    [yes] Aku belum paham maksudnya. Coba /rencana Sabtu 19.30 judulnya, atau buka menu.
    [stranger] Aku belum paham maksudnya. Lihat di menu apa yang bisa kubantu, ya.
    [salam] Wa'alaikumussalam. Ada yang bisa kubantu?
   *[no] Yang ini belum bisa kubaca. Tulis dengan kata-kata, atau buka menu.
}
fallback-answer-waits = Jawabannya menunggumu di chat pribadi.
fallback-answered-privately = Sudah kujawab di chat pribadi.
fallback-open-button = Buka chat pribadi

refusal-no-unit = Aku belum tahu kamu dari unit mana. Ketik /menu di grupmu, lalu tekan tombol chat pribadi.
refusal-no-setup = Grup ini belum selesai dipasang. Minta admin menekan tiga tombol di kartuku (ketik /menu di grup untuk memunculkannya), lalu kirim perintahmu sekali lagi.
refusal-only-humas = Ini bagian humas. Kalau perlu, minta tolong humas di unitmu.
refusal-only-pengurus = Ini bagian pengurus. Kalau perlu, minta tolong pengurus di unitmu.
refusal-only-pembina = Ini bagian pembina. Kalau perlu, minta tolong pembina unitmu.
refusal-only-reviewers = Ini bagian humas, pengurus, dan pembina.
refusal-only-advisers = Ini bagian pengurus dan pembina.
refusal-only-owner = Ini bagian pengelola bot.
refusal-link-over = Tautan ini sudah tidak berlaku. Minta tautan baru dari tombol di grup.
refusal-link-of-another = Tautan ini dibuat untuk orang lain. Tekan sendiri tombolnya di grup, ya.
join-waiting = Ini perlu persetujuan walimu dulu. Sambil menunggu, Papan, kalender, promosi (/promosi), dan panduan tetap terbuka.
refusal-only-admins = Ini hanya untuk admin grup. Minta admin menekannya, ya.
refusal-cannot-tell = Telegram belum bisa memastikan peranmu sekarang. Coba lagi sebentar lagi, ya.
refusal-unit-paused = { $unit } sedang dijeda oleh pengelola bot. Rencananya tetap tersimpan.
refusal-unit-rests = { $unit } sedang dijeda oleh pembina. Rencananya tetap tersimpan.
refusal-press-yourself = Tekan sebagai dirimu sendiri, bukan atas nama grup, ya.

incident-apology = Maaf, ada yang salah di pihakku. Pesanmu tersimpan. Kode: <code>{ $code }</code>
incident-note = Ada kegagalan di bagian <b>{ $feature }</b> ({ $kind }). Kode: <code>{ $code }</code>. Pesannya tersimpan 7 hari.
incident-lost = Maaf, ada yang salah di pihakku, dan pesanmu tidak kusimpan supaya tetap rahasia. Kirim sekali lagi, ya. Kalau perlu bantuan cepat: { $helpline }, 110 (polisi), atau 112. Kode: <code>{ $code }</code>
incident-note-lost = Ada kegagalan di bagian <b>{ $feature }</b> ({ $kind }). Kode: <code>{ $code }</code>. Isinya tidak disimpan, karena mungkin laporan keselamatan; pengirimnya diminta mengirim lagi.
incident-replay-button = Coba lagi
incident-replayed = { $count } pesan dicoba lagi.

result-uncertain = Ada satu pesan untuk umum yang tidak jelas sampai atau tidak (sambungan putus tepat saat dikirim). Tolong lihat: sudah muncul?
result-seen-button = Sudah muncul
result-again-button = Belum, kirim lagi
result-settled = Terima kasih, sudah kucatat.

late-summary = Maaf, tadi aku sempat tidak tersambung. { $count } perintah kalian baru kubaca sekarang. Rencananya sudah ada di kalender; yang belum lengkap ada di <b>Punyaku</b>.
late-calendar-button = Lihat kalender
