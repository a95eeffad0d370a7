# Wali: halaman anak yang menunggu, halaman wali, dan permintaan kepada pembina.
guardians-page = { $state ->
    [held] Walimu sudah setuju lewat tautan. Tinggal menunggu pembina <b>{ $unit }</b> memastikannya.
   *[asked] Karena kamu belum 18 tahun, walimu perlu setuju dulu. Sampaikan kode ini kepadanya; wali lalu memberi tahu pembina <b>{ $unit }</b>, atau membuka tautannya sendiri.
}

    Kodemu: <b>{ $code }</b>

    Berlaku sampai { $until }. Selama menunggu yang kusimpan hanya nomor akun Telegram, tahun lahir, dan kode ini.
guardians-letter-button = Surat untuk wali (PDF, { $size } KB)
guardians-whatsapp-button = Teks WhatsApp untuk wali
guardians-link-button = Tautan untuk wali
guardians-cancel-button = Batal
guardians-ask-cancel = Berhenti menunggu? Kode <b>{ $code }</b> dan tautannya tidak berlaku lagi, juga yang di surat. Data tunggumu terhapus.
guardians-cancel-sure-button = Ya, batalkan
guardians-stay-button = Tetap menunggu
guardians-letter = Cetak atau teruskan ke walimu. Kode: <b>{ $code }</b>
guardians-link = Teruskan pesan ini ke walimu:

    Assalamu'alaikum, Bapak/Ibu. Mohon izin agar aku boleh ikut kegiatan <b>{ $unit }</b> lewat Sinergi. Penjelasan dan jawabannya ada di tautan ini (berlaku 30 hari): { $url }
guardians-cancelled = Sudah kubatalkan. Data tunggumu sudah terhapus, dan kode serta tautannya tidak berlaku lagi.
guardians-nudge = { $state ->
    [agreed] Walimu sudah setuju kamu bergabung dengan <b>{ $unit }</b>. Tinggal satu tombol dari kamu.
    [held] Walimu sudah setuju. Coba ingatkan pembina <b>{ $unit }</b> untuk memastikannya. Kodemu: <b>{ $code }</b>.
   *[asked] Kodemu <b>{ $code }</b> untuk <b>{ $unit }</b> masih menunggu izin wali.
} Berlaku sampai { $until }.
guardians-agreed = Kabar baik: walimu setuju kamu bergabung dengan <b>{ $unit }</b>! Kalau kamu juga setuju, tekan satu tombol ini.
guardians-held = { $pembina ->
    [yes] Walimu sudah setuju. Sekarang pembina <b>{ $unit }</b> memastikannya; kabarnya kukirim ke sini.
   *[no] Walimu sudah setuju. Hanya pembina yang boleh memastikannya, dan <b>{ $unit }</b> belum punya pembina. Pengurus sudah kuberi tahu.
}
guardians-declined = Walimu belum mengizinkan kamu bergabung dengan <b>{ $unit }</b>. Tidak apa-apa. Tidak ada lagi datamu yang kusimpan; Papan, kalender, dan panduan tetap terbuka.
guardians-unconfirmed = Pembina <b>{ $unit }</b> belum bisa memastikan walimu lewat tautan. Minta walimu menghubungi pembina langsung dan menyebut kodemu.
guardians-taken-back = Izin wali untuk <b>{ $unit }</b> ditarik, jadi datamu di sana sudah terhapus. Papan, kalender, dan panduan tetap terbuka. Kalau ada pertanyaan, bicaralah dengan walimu atau pembina.
guardians-asked = Assalamu'alaikum, Bapak/Ibu. Putra/putri Anda ingin bergabung dengan <b>{ $unit }</b> lewat Sinergi, bot untuk rencana dan tugas bersama.

    • Yang disimpan: nama depan, nomor akun Telegram, tahun lahir, sapaan, bahasa, dan yang dikerjakannya di sini. Tidak ada nomor HP atau alamat.
    • Yang melihat: pengurus, humas, dan pembina { $unit }. Anggota lain hanya melihat nama depan.
    • Berapa lama: selama ia anggota; sesudah keluar terhapus dalam 30 hari.
    • Telegram menyimpan pesan di server luar negeri.
    • Izin boleh ditarik kapan saja; datanya lalu dihapus. Bertanya: pembina { $unit }.

    Dari Bapak/Ibu yang kusimpan hanya tanda agar izin ini bisa ditarik. Bagaimana?
guardians-yes-button = Saya wali dan setuju
guardians-no-button = Tidak setuju
guardians-thanked = { $counts ->
    [yes] Terima kasih, Bapak/Ibu. Izin untuk <b>{ $unit }</b> sudah tercatat.
   *[no] Terima kasih, Bapak/Ibu. Karena anak belum 16 tahun, izin untuk <b>{ $unit }</b> berlaku setelah pembina memastikannya.
} Izin boleh ditarik kapan saja lewat tombol ini.
guardians-took-no = Baik, terima kasih sudah menjawab. Data tunggunya untuk <b>{ $unit }</b> sudah dihapus, dan tautan ini tidak berlaku lagi.
guardians-withdraw-button = Tarik persetujuan
guardians-ask-withdraw = Tarik izin untuk <b>{ $unit }</b>? Semua data anak di sana dihapus, dan ini tidak bisa dibatalkan.
guardians-withdraw-sure-button = Ya, tarik dan hapus
guardians-withdrawn = Izin untuk <b>{ $unit }</b> sudah ditarik dan datanya sudah dihapus.
guardians-joined = Putra/putri Anda sekarang anggota <b>{ $unit }</b>. Izin boleh ditarik kapan saja lewat tombol ini.
guardians-confirm = Seorang wali menyetujui lewat tautan untuk kode <b>{ $code }</b> di <b>{ $unit }</b>. Anaknya belum 16 tahun, jadi izinnya berlaku setelah Bapak/Ibu memastikan bahwa itu benar walinya.
guardians-confirm-yes-button = Benar walinya
guardians-confirm-no-button = Belum bisa kupastikan
guardians-confirmed = { $yes ->
    [yes] Izin untuk <b>{ $code }</b> sudah tercatat.
   *[no] Baik, izin untuk <b>{ $code }</b> belum berlaku. Anaknya kuminta mengajak walinya menghubungi Bapak/Ibu langsung.
}
guardians-name-a-pembina = Ada yang menunggu izin wali di <b>{ $unit }</b>, dan hanya pembina yang boleh memastikannya. Tunjuk seorang pembina lewat /peran, ya.
guardians-own-link = Tautan ini untuk walimu. Teruskan pesannya ke wali, ya; kamu sendiri tidak bisa menjawabnya.
guardians-adult-needed = Yang memberi izin harus orang tua atau wali yang sudah dewasa.
guardians-void = Kode atau tautan ini tidak berlaku lagi. Minta yang baru dari anaknya, ya.
guardians-not-yours = Izin ini hanya bisa ditarik oleh wali yang memberinya. Pembina juga bisa mencatatnya.
guardians-of-age = Putra/putri Anda sudah 18 tahun, jadi sekarang ia memutuskan sendiri.
