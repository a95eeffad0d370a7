# Unit di bawah kita: jumlah saja, urut nama, tanpa peringkat.
tree-figures-open-button = Unit di bawah kita
tree-figures-days = { $one ->
    [yes] { $last }
   *[no] { $first } sampai { $last }
}
tree-figures-title = <b>Unit di bawah { $unit }</b>
tree-figures-head = { $days } · { $count } unit, urut nama
tree-figures-whole = Semuanya: { $told }.
tree-figures-large = Jumlah semuanya ada di gambar.
tree-figures-line = • <b>{ $unit }</b>: { $told }
tree-figures-published = { $count } konten terbit
tree-figures-sent = { $count } promosi
tree-figures-taken = { $taken } ikut dan { $done } selesai
tree-figures-cases = { $count } laporan
tree-figures-takeovers = { $count } takeover
tree-figures-lives = { $count } live
tree-figures-helped = { $count } anggota membantu
tree-figures-nothing = belum ada yang tercatat
tree-figures-before-button = ‹ Sebelumnya
tree-figures-after-button = Berikutnya ›
tree-figures-picture-button = Lihat gambar (±{ $size } KB)
tree-figures-report-button = Laporan unit kita
tree-figures-picture = Unit di bawah { $unit }
tree-figures-all = { $count } unit bersama
tree-figures-each = { $has ->
    [yes] Tiap { $called }, urut nama
   *[no] Tiap unit, urut nama
}
tree-figures-dash = Tanda – artinya belum ada kabar lebih dari empat pekan.
tree-figures-rest = Dan { $count } unit lain, ada di daftar.
tree-figures-foot = Jumlah saja, bukan peringkat. Setiap unit punya irama sendiri.
tree-figures-cell-published = konten terbit
tree-figures-cell-sent = promosi
tree-figures-cell-done = selesai
tree-figures-cell-cases = laporan
tree-figures-column-unit = Unit
tree-figures-column-published = Konten
tree-figures-column-taken = Ikut
tree-figures-column-done = Selesai
tree-figures-column-cases = Laporan
tree-figures-number = { $count }
tree-figures-caption = Unit di bawah <b>{ $unit }</b>, { $days }.
tree-figures-making = Gambarnya sedang kubuat.
tree-figures-file = unit-di-bawah-{ $day }.png
tree-figures-none = Belum ada unit di bawah unit ini. Unit anak bisa bergabung lewat /atur di grupnya.
