# Slot takeover: daftar humas, kartu di grup, dan satu slot.
slot-lists-head = <b>Slot takeover</b> { $unit }
slot-lists-none = <b>Slot takeover</b> { $unit }: belum ada. Ketik waktunya sekali jalan, misalnya: /slot Senin-Jumat 16.00-18.00, dua minggu
slot-lists-line = { $standing ->
    [held] • { $slot }, { $account }: ada pemegangnya
    [wanted] • { $slot }, { $account }: { $count } pendaftar
   *[free] • { $slot }, { $account }: kosong
}
slot-lists-new-button = Buka slot baru
slot-lists-draft-button = Lanjutkan draf
slot-lists-earlier-button = Sebelumnya
slot-lists-later-button = Berikutnya
slot-card-head = <b>Pegang akun resmi</b> { $unit }
slot-card-none = { $taken ->
    [0] Belum ada slot kosong. Kalau humas membuka yang baru, kartunya datang ke sini.
   *[other] Semua slot sudah terisi ({ $taken }). Kalau ada yang kosong lagi, kartu ini berubah.
}
slot-card-round = { $has ->
    [yes] <b>{ $account }</b>: { $theme }
   *[no] <b>{ $account }</b>: tema bebas
}
slot-card-brief = { $brief }
slot-card-line = • { $span }
slot-card-more = … dan { $count } slot lagi
slot-card-counts = { $taken ->
    [0] { $free } slot takeover kosong.
   *[other] { $free } slot takeover kosong, { $taken } sudah terisi.
}
slot-card-button = Pegang akun resmi
slot-passport-head = { $state ->
    [open] <b>Slot takeover</b>: { $name }. Masih kosong.
    [taken] <b>Slot takeover</b>: { $name }. Sudah ada pemegangnya.
    [done] <b>Slot takeover</b>: { $name }. Selesai.
    [missed] <b>Slot takeover</b>: { $name }. Tidak jadi dimulai.
    [lapsed] <b>Slot takeover</b>: { $name }. Tidak ada yang mengambil.
   *[cancelled] <b>Slot takeover</b>: { $name }. Dibatalkan.
}
slot-passport-until = Daftar sampai { $until }.
slot-passport-choose-button = Lihat pendaftar ({ $count })
slot-passport-report-button = Laporan
slot-passport-cancel-button = Batalkan slot
slot-passport-round-button = Yang dibuka bersama
slot-passport-list-button = Semua slot
slot-passport-cancel-sure = { $whole ->
    [yes] Batalkan { $count } slot yang tersisa di putaran ini? Semua yang mendaftar dan memegang diberi tahu.
   *[no] Batalkan slot { $name }? Semua yang mendaftar dan memegang diberi tahu.
}
slot-passport-cancel-yes-button = { $whole ->
    [yes] Ya, batalkan { $count } slot
   *[no] Ya, batalkan
}
slot-passport-cancel-all-button = Batalkan semua ({ $count }) di putaran ini
slot-passport-keep-button = Tidak jadi
