# Untuk pengelola bot.
hosting-owned = Sekarang kamu pengelola bot ini. Kamu bisa memeriksa, mencadangkan, menerima, menjeda, dan menutup unit. Laporan pribadi tidak bisa kamu baca. Ketik /pengelola.
hosting-hall = <b>Pengelola</b>: mau memeriksa apa?
hosting-back-button = Kembali
hosting-health = { $well ->
    [yes] <b>Sehat.</b> Tidak ada yang terlambat.
   *[no] <b>Ada yang terlambat:</b> { $overdue }
}
hosting-health-counts = Pesan masuk yang menunggu: { $updates }. Pesan keluar yang menunggu: { $messages }. Pesan gagal yang bisa dicoba lagi: { $failed }.
hosting-backup = Cadangan dibuat di komputer tempat bot berjalan:
    <code>sinergi backup</code>

    Simpan salinannya di tempat lain, dan hapus yang lebih tua dari 30 hari. Isi pesan tidak ikut dicadangkan.
hosting-units = <b>Unit</b>
hosting-no-units = Belum ada unit. Tambahkan bot ke sebuah grup untuk memulai.
hosting-unit-line-button = { $state ->
    [new] 🆕 { $name }
    [paused] ⏸ { $name }
   *[open] { $name }
}
hosting-earlier-button = Sebelumnya
hosting-next-button = Berikutnya
hosting-unit = <b>{ $name }</b> ({ $level })
    { $state ->
        [closed] Sudah ditutup.
        [paused] Sedang dijeda.
       *[open] Berjalan.
    } { $verified ->
        [yes] Terverifikasi.
       *[no] Belum terverifikasi.
    }
    Grup: { $groups }
    Pengurus: { $pengurus }
hosting-maker = Dipasang oleh { $maker }.
hosting-no-group = belum ada
hosting-act-button = { $act ->
    [accept] Terima
    [pause] Jeda
    [resume] Hidupkan lagi
   *[close] Tutup
}
hosting-confirm = { $act ->
    [accept] Terima <b>{ $name }</b>? Tanda "belum terverifikasi" hilang.
    [pause] Jeda <b>{ $name }</b>? Perintahnya berhenti dulu; rencananya tetap tersimpan.
    [resume] Hidupkan lagi <b>{ $name }</b>?
   *[close] Tutup <b>{ $name }</b>? Semua peran berakhir dan grupnya dilepas. Ini tidak bisa diurungkan.
}
hosting-sure-button = { $act ->
    [accept] Ya, terima
    [pause] Ya, jeda
    [resume] Ya, hidupkan
   *[close] Ya, tutup
}
hosting-cancel-button = Batal
hosting-done = Sudah, dan pengurusnya kuberi tahu.
hosting-unit-changed = { $act ->
    [accept] <b>{ $name }</b> sudah diterima pengelola bot dan sekarang terverifikasi.
    [pause] <b>{ $name }</b> dijeda pengelola bot. Rencananya tetap tersimpan.
    [resume] <b>{ $name }</b> berjalan lagi.
   *[close] <b>{ $name }</b> ditutup pengelola bot, dan semua perannya berakhir. Terima kasih atas kerjamu.
}
hosting-new-unit = Unit baru: <b>{ $name }</b>. Kenal? Selama belum diterima, kartunya bertanda "belum terverifikasi".
hosting-view-button = Lihat
hosting-goodbye = <b>{ $name }</b> ditutup, jadi aku pamit. Terima kasih sudah bekerja bersama.
hosting-incidents = <b>Insiden</b>: pesan yang gagal dan bisa dicoba lagi.
    { $lines }
hosting-incident-line = <code>{ $code }</code> · { $at }
hosting-no-incidents = Tidak ada insiden.
hosting-replay-button = Coba lagi { $code }
hosting-version = Sinergi { $version } · Python { $python } · { $database }
hosting-help = Kamu merawat rumahnya: lihat Kesehatan sepekan sekali, buat Cadangan, dan terima Unit yang kamu kenal. Jeda kalau ada yang meragukan. Isi laporan pribadi dan keputusan unit bukan bagianmu.
