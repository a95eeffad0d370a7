# Ringkasan: hari ini dan pekan ini, yang boleh dilihat semua orang.
summaries-head = <b>Ringkasan { $unit }</b>
summaries-today = <b>Hari ini, { $day }</b>
summaries-no-plan = Belum ada rencana.
summaries-more = … dan { $count } lagi di /kalender.
summaries-coming = { $count ->
    [0] Enam hari ke depan masih kosong.
   *[other] Enam hari ke depan: { $count } rencana.
}
summaries-offers = <b>Promosi yang bisa kamu ikuti: { $count }</b>
summaries-offer = • { $title } · sampai { $at }
summaries-slots = Slot takeover kosong: { $count }. Lihat di /takeover.
summaries-nothing = Hari ini, { $day }, dan enam hari ke depan masih kosong. Punya ide? Yuk, rencanakan bersama.
summaries-calendar-button = Kalender
summaries-offers-button = Promosi
summaries-plan-button = Rencanakan
summaries-day-button = Hari ini & pekan ini
