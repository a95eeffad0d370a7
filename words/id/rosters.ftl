# Nama anggota di tombol.
rosters-namesake-button = { $name } · { $day }
