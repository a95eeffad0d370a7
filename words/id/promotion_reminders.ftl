# Satu pengingat untuk promosi yang sudah diikuti.
promotion-reminders-one = <b>{ $title }</b> ditutup { $closes }. Masih sempat? Kalau tidak, tidak apa-apa.
promotion-reminders-several = { $count } promosi yang kamu ikuti sebentar lagi ditutup. Kalau tidak sempat, tidak apa-apa.
promotion-reminders-line = • { $title }: sampai { $closes }
promotion-reminders-kit-button = Buka kit
promotion-reminders-done-button = Selesai
promotion-reminders-not-now-button = Tidak dulu
promotion-reminders-mine-button = Tugasku
