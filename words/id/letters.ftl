# Surat dan teks untuk wali. Tanpa nama anak: ia menulisnya sendiri.
letters-file = surat-untuk-wali.pdf
letters-title = Surat izin wali: { $unit }
letters-greeting = Assalamu'alaikum, Bapak/Ibu. Putra/putri Anda ingin ikut kegiatan kami lewat Sinergi. Ia belum 18 tahun, jadi izin Bapak/Ibu diperlukan lebih dulu.
letters-what-head = Apa itu Sinergi?
letters-what = Sinergi adalah bot di Telegram yang membantu { $unit } mengatur rencana, kalender, dan tugas bersama. Tidak ada iklan dan tidak ada peringkat anak.
letters-kept-head = Apa yang disimpan?
letters-kept = Nama depan, nomor akun Telegram, tahun lahir, sapaan, bahasa, dan yang dikerjakannya di sini. Tidak ada nomor HP, alamat, atau nomor identitas. Telegram menyimpan pesan di server luar negeri.
letters-seen-head = Siapa yang melihat?
letters-seen = Pengurus, humas, dan pembina { $unit }. Anggota lain hanya melihat nama depan. Di malam hari dan jam sekolah bot tidak mengirim pesan.
letters-long-head = Berapa lama?
letters-long = Selama ia menjadi anggota. Kalau ia keluar, datanya terhapus setelah 30 hari, atau segera kalau diminta.
letters-agree-head = Cara memberi izin
letters-agree = Sampaikan kode di bawah ini kepada pembina { $unit }: lewat surat ini (ditandatangani), WhatsApp, atau bertemu langsung. Atau buka tautan di bawah dengan Telegram Bapak/Ibu sendiri. Kode berlaku 30 hari.
letters-withdraw-head = Kalau berubah pikiran
letters-withdraw = Izin boleh ditarik kapan saja: beri tahu pembina kodenya, atau tekan "Tarik persetujuan" di Telegram. Semua data putra/putri Anda lalu dihapus. Tidak mengizinkan juga tidak apa-apa.
letters-code = Kode
letters-line-child = Nama anak
letters-line-guardian = Nama wali
letters-line-place = Tempat, tanggal
letters-line-signature = Tanda tangan
letters-whatsapp = Assalamu'alaikum, Bapak/Ibu. Aku ingin ikut kegiatan { $unit } lewat Sinergi, bot di Telegram untuk rencana dan tugas bersama. Karena belum 18 tahun, aku perlu izin wali.

    Yang disimpan: nama depan, nomor akun Telegram, tahun lahir, sapaan, bahasa, dan yang kukerjakan di sana. Tidak ada nomor HP atau alamat. Yang melihat: pengurus, humas, dan pembina.

    Kalau setuju, sampaikan kode ini ke pembina { $unit }: *{ $code }*
    Izin boleh ditarik kapan saja, dan dataku lalu dihapus. Terima kasih.
