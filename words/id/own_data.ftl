# Dataku: apa yang disimpan, siapa yang melihat, dan cara mengubah atau menghapusnya.
own-data-title = <b>Data tentangmu</b>
own-data-made = Dibuat { $at }.
own-data-guest = Kamu tamu: tidak ada profil tentangmu. Yang ada hanya baris chat pribadi ini (nomor id Telegram, unit yang kamu buka, bahasa pilihanmu) supaya aku bisa menjawab. Baris itu hilang sendiri 24 jam setelah pesan terakhirmu. Server Telegram ada di luar negeri.
own-data-waits = Kamu menunggu persetujuan wali. Yang kusimpan hanya id Telegram, tahun lahir { $year }, dan kode. Semuanya hilang { $until } kalau wali belum menjawab.
own-data-name = Nama: { $name }{ $own ->
    [yes] {" "}(pilihanmu)
   *[no] {" "}(mengikuti Telegram)
}
own-data-year = Tahun lahir: { $year }
own-data-unit = Anggota { $unit }, setuju sejak { $since }
own-data-role = Peran di { $unit }: { $role }
own-data-seen = Pengurus dan pembina melihat nama depan dan unitmu; humas melihat nama depanmu di tugas. Pengelola bot memegang basis datanya. Nomor HP, alamat rumah, dan NIK tidak pernah disimpan.
own-data-waits-seen = Di unitmu belum ada yang melihat data ini; pembina hanya membaca kodemu. Pengelola bot memegang basis datanya. Nomor HP, alamat rumah, dan NIK tidak pernah disimpan.
own-data-until = Disimpan selama kamu anggota. Begitu kamu menghapusnya, hilang saat itu juga; cadangan paling lama 30 hari.
own-data-answering = { $known ->
    [yes] Penanggung jawab data: pengurus { $unit } ({ $names }).
   *[no] Penanggung jawab data: pengurus { $unit }.
}
own-data-abroad = Server Telegram ada di luar negeri.
own-data-files-follow = Dua berkas menyusul: satu untuk dibaca, satu (JSON) untuk dibawa ke aplikasi lain.
own-data-files-button = Kirim berkasnya
own-data-name-button = Ubah nama
own-data-address-button = Ubah sapaan
own-data-language-button = Bahasa
own-data-zone-button = Zona waktu
own-data-thanks-button = Namaku di ucapan terima kasih
own-data-erase-button = Hapus dataku
own-data-file = { $page ->
    [yes] Untuk dibaca: ketuk, lalu buka dengan peramban.
   *[no] Lengkap dengan semua kolom (JSON).
}
own-data-rows = Jumlah: { $count } baris. Semua kolomnya ada di berkas JSON.
own-data-line = { $label }: { $value }
own-data-seen-by = Dilihat oleh: { $roles }.
own-data-by-pengurus = pengurus
own-data-by-humas = humas
own-data-by-pembina = pembina
own-data-by-unit = semua di unitmu
own-data-by-nobody = hanya kamu
own-data-table-people = Profilmu
own-data-table-members = Keanggotaan dan persetujuanmu
own-data-table-guardian_consents = Persetujuan wali
own-data-table-waitings = Menunggu wali (paling lama 30 hari)
own-data-table-wishes = Yang ingin kamu lakukan setelah bergabung
own-data-table-roles = Peranmu
own-data-table-role_requests = Peran yang kamu minta
own-data-table-role_proposals = Usulan peran
own-data-table-unit_ties = Permintaan bergabung ke unit induk yang kamu kirim
own-data-table-adults_only_declarations = Pernyataan unit dewasa yang kamu buat
own-data-table-unit_closings = Permintaan menutup unit yang kamu kirim
own-data-table-unit_choices = Unit yang kamu maksud di grup bersama
own-data-table-units = Unit yang kamu buat
own-data-table-setups = Pemasangan bot yang kamu lakukan
own-data-table-posts = Rencana yang kamu pegang (selama unit ada; namamu lepas saat dihapus)
own-data-table-post_undos = Ketukan yang masih bisa diurungkan (60 detik)
own-data-table-reach = Jam tenangmu
own-data-table-leaks = Kebocoran yang kamu catat
own-data-table-leak_people = Kebocoran yang menyangkut datamu
own-data-table-chats = Chat pribadimu dengan bot
own-data-table-outbox = Pesan bot untukmu (isinya 24 jam, barisnya 30 hari)
own-data-table-outbox_heads = Antrean pesan untukmu
own-data-table-cards = Kartu di chat pribadimu (90 hari)
own-data-table-calendars_shown = Kalender yang kamu buka
own-data-table-inbox = Pesanmu yang sedang atau gagal kubaca (paling lama 7 hari)
own-data-table-tokens = Tautan yang dibuat untukmu
own-data-table-drafts = Pertanyaan yang menunggu jawabanmu (24 jam)
own-data-table-accounts = Akun resmi yang kamu catat
own-data-table-events = Acara yang kamu catat
own-data-table-hijri_sightings = Rukyat yang kamu catat
own-data-table-kit_wishes = Kamu minta dikirimi promosi
own-data-table-leak_releases = Kebocoran yang kamu tutup
own-data-table-notice_answers = Ralat dan penarikan yang kamu jawab
own-data-table-photo_openings = Foto anak yang kamu buka
own-data-table-photo_permissions = Izin foto yang kamu catat
own-data-table-post_approvals = Rencana yang kamu setujui
own-data-table-post_checks = Daftar periksa yang kamu jawab
own-data-table-post_fixes = Perbaikan yang kamu minta
own-data-table-post_hands = Rencana yang ikut kamu tulis
own-data-table-post_people = Tugasmu di rencana
own-data-table-post_reviews = Rencana yang kamu kirim ke pemeriksa
own-data-table-post_ticks = Yang kamu centang saat memeriksa
own-data-table-promotion_deals = Caption yang dibagikan kepadamu (12 bulan setelah promosinya selesai)
own-data-table-promotion_declines = Promosi yang kamu lewatkan (hanya kamu yang tahu)
own-data-table-promotion_deeds = Promosi yang kamu kerjakan (12 bulan setelah selesai; bukti gambar 14 hari)
own-data-table-promotion_notices = Ralat dan penarikan yang kamu kirim
own-data-table-promotion_reminders = Berapa pengingat promosi yang kamu dapat hari itu
own-data-table-promotion_runs = Promosi yang kamu kirim
own-data-table-promotion_seen = Promosi yang kamu baca (12 bulan setelah selesai)
own-data-table-promotion_tasks = Promosi yang kamu ikuti (12 bulan setelah selesai)
own-data-table-promotion_thanks = Namamu boleh disebut di ucapan terima kasih
own-data-table-publications = Rencana yang kamu tayangkan
own-data-table-publishings = Tayangan yang menunggumu
own-data-table-rallies = Aksi serempak yang kamu buat
own-data-table-rally_ready = Aksi serempak yang kamu siapi
own-data-table-rally_units = Aksi serempak yang unitnya kamu jawab
own-data-table-series = Rencana berulang yang kamu buat
own-data-table-suggestion_questions = Pertanyaan tentang usulan
own-data-table-suggestions = Usulanmu, dan usulan yang kamu jawab
own-data-table-withdrawals = Rencana yang kamu tarik
own-data-table-journal = Catatan apa yang kamu lakukan (setelah dihapus tidak terbaca lagi milik siapa)
own-data-table-account_guardians = Akun yang kamu jaga
own-data-table-account_checks = Keamanan akun yang kamu periksa
own-data-table-account_silences = Jawabanmu tentang akun yang lama diam
own-data-table-account_requests = Usul akun baru yang menyebut kamu
own-data-table-takeover_rounds = Slot takeover yang kamu buka (12 bulan setelah selesai)
own-data-table-applications = Pendaftaranmu memegang akun resmi (12 bulan setelah selesai)
own-data-table-takeover_swaps = Tukar slot takeover (12 bulan setelah selesai)
own-data-table-own_accounts = Akunmu sendiri yang kamu beri tahu ke humas
own-data-table-handovers = Serah terima akun yang kamu ikuti (12 bulan setelah selesai)
own-data-table-handover_ticks = Yang kamu centang saat serah terima
own-data-table-takeover_posts = Kiriman takeover yang kamu catat
own-data-table-takeover_numbers = Angka takeover yang kamu catat
own-data-table-live_numbers = Angka live yang kamu catat
own-data-table-cases = Kasus yang kamu tangani (12 bulan)
own-data-table-case_reports = Laporanmu tentang konten (12 bulan)
own-data-table-case_files = Gambar yang kamu laporkan (90 hari)
own-data-table-case_numbers = Angka yang kamu catat di kasus (90 hari)
own-data-table-case_rings = Kapan kamu dikabari tentang kasus (12 bulan)
own-data-table-verdicts = Pemeriksaan hoaks yang kamu buat atau baca
own-data-table-duties = Jadwal piketmu
own-data-table-duty_swaps = Hari piket yang kamu titipkan
own-data-table-safety_reports = Laporan keselamatan yang memakai namamu (12 bulan)
own-data-table-safety_lines = Jawabanmu di laporan keselamatan (12 bulan)
own-data-table-safety_recipients = Laporan keselamatan yang sampai kepadamu (12 bulan)
own-data-table-crises = Krisis yang kamu pimpin atau umumkan
own-data-table-crisis_pauses = Yang kamu putuskan setelah krisis
own-data-table-remarks = Komentar yang kamu catat (12 bulan)
own-data-table-bank_answers = Jawaban baku yang kamu tulis atau setujui
own-data-table-digest_wishes = Kapan dan bagaimana kamu mau dikabari
own-data-table-digests = Ringkasan yang sudah kamu terima (60 hari)
own-data-table-evaluations = Pelajaran dari kampanye yang kamu tulis
own-data-table-evaluation_numbers = Angka kampanye yang kamu ketik
own-data-table-board_packs = Paket serah terima yang kamu siapkan
own-data-table-board_pack_items = Hal dari paket serah terima yang kamu cek
own-data-column-first_name = Nama
own-data-column-birth_year = Tahun lahir
own-data-column-address = Sapaan
own-data-column-language = Bahasa
own-data-column-zone = Zona
own-data-column-created_at = Dibuat
own-data-column-consent = Naskah persetujuan
own-data-column-consented_at = Setuju pada
own-data-column-pledged = Ikrar panduan edisi
own-data-column-left_at = Keluar pada
own-data-column-role = Peran
own-data-column-office = Jabatan
own-data-column-since = Sejak
own-data-column-until = Sampai
own-data-column-told = Wali diberi tahu lewat
own-data-column-said_at = Wali setuju pada
own-data-column-code = Kode
own-data-column-title = Judul
own-data-column-starts_at = Waktu
own-data-column-question = Pertanyaan
own-data-column-quiet_from = Tenang dari
own-data-column-quiet_to = Tenang sampai
own-data-column-paused_until = Jeda sampai
own-data-column-stopped_at = Berhenti sejak
own-data-column-exams_until = Ujian sampai
own-data-column-verb = Perbuatan
own-data-column-at = Pada
own-data-column-link = Tautan
own-data-column-taken_at = Diambil pada
own-data-column-asked_at = Diminta pada
own-data-column-proposed_at = Diusulkan pada
own-data-column-expires_at = Berlaku sampai
own-data-ask-name = Namamu sekarang { $name }. Ketik nama yang kamu mau (paling banyak { $most } huruf), atau ikut nama Telegram.
own-data-follow-button = Ikut Telegram
own-data-name-unclear = Namanya belum ada hurufnya, terlalu panjang, atau berisi tanda yang tidak bisa ditampilkan. Ketik paling banyak { $most } huruf, misalnya: Siti.
own-data-name-changed = Baik, mulai sekarang kamu kupanggil { $name }.
own-data-ask-address = Mau disapa apa?
own-data-form-button = { $chosen ->
    [yes] ✓ { $form }
   *[no] { $form }
}
own-data-as-unit-button = { $chosen ->
    [yes] ✓ Ikut unitku
   *[no] Ikut unitku
}
own-data-address-changed = Sudah kusimpan.
own-data-erase = Mau berhenti dulu, atau dihapus? <b>Berhenti dulu</b>: tidak ada pesan yang tidak kamu minta, datamu tetap. <b>Hapus</b>: datamu hilang sekarang juga.
own-data-keep-button = Batal
own-data-nothing = Tidak ada yang perlu dihapus: kamu tamu, jadi tidak ada profil tentangmu. Baris chat ini hilang sendiri dalam 24 jam.
own-data-confirm = <b>Hapus sekarang juga?</b>
    Hilang: nama, tahun lahir, persetujuan, persetujuan wali, peran, jam tenang, permintaan, pesan yang masih menunggumu.
    Tetap, tanpa namamu: rencana (PJ: belum ada), jumlah-jumlah, dan catatan kerja yang tidak terbaca lagi milik siapa ("anggota").
    Ini tidak bisa diurungkan. Cadangan hilang paling lama 30 hari lagi.
own-data-last = Kamu pengurus terakhir di { $unit }. Itu tidak menghalangi: admin lain di grup akan ditawari lewat kartu grup.
own-data-sure-button = Ya, hapus semua
own-data-erased = Sudah dihapus. Terima kasih sudah ikut. Kalau suatu hari kembali, ketik /menu: kamu mulai sebagai tamu.
own-data-kept = Baik, tidak ada yang dihapus.
