# Daftar anggota.
registers-title = Anggota <b>{ $unit }</b>: { $count }
    Di bawah 18 tahun: { $young }
    Menunggu izin wali: { $waiting }
registers-matches = Anggota yang namanya diawali <b>{ $letters }</b>:
registers-member = { $young ->
    [yes] <b>{ $name }</b>, anggota di bawah 18 tahun
   *[no] <b>{ $name }</b>, anggota
}
registers-since = Sejak { $day }
registers-department = Bidang: { $department }
registers-roles = Peran: { $roles }
registers-department-button = Atur bidang
registers-no-department-button = Tanpa bidang
registers-choose-department = Di bidang apa <b>{ $name }</b> bekerja?
registers-no-departments = Unit ini belum punya bidang untuk <b>{ $name }</b>. Tambahkan dulu, lalu kembali ke sini.
registers-department-gone = Bidang itu sudah tidak ada.
