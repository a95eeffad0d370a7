# Papan: satu pesan tetap di grup.
boards-head = <b>Papan { $name }</b>
boards-today = <b>Hari ini, { $day }</b>
boards-nothing-today = Belum ada rencana hari ini.
boards-week = <b>Pekan ini</b>
    { $days }
boards-week-empty = Sepekan ke depan masih kosong.
boards-more = … dan { $count } lagi di /kalender.
boards-next = Berikutnya: <b>{ $what }</b>, { $day }
boards-planned = Rencananya: { $title }
boards-offers = Tugas terbuka: { $count }. Lihat di /promosi.
boards-slots = Slot takeover kosong: { $count }. Lihat di /takeover.
boards-drafts = Belum lengkap: { $count } rencana.
boards-unverified = Unit ini belum terverifikasi.
boards-pin = Tekan lama pesan ini lalu pilih Sematkan, supaya mudah dicari.
boards-plan-this-button = Rencanakan ini
boards-calendar-button = Kalender
boards-above = Papannya masih di atas, di pesan yang kubalas ini.
