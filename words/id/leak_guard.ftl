# Penjaga bocor: apa yang sebaiknya tidak ikut tayang. $shown sudah disamarkan.
leak-guard-title = 🔒 Ada { $count } hal yang sebaiknya tidak ikut tayang:
leak-guard-line = • { $place }. { $todo }
leak-guard-place = <b>{ $shown }</b>, { $why }
leak-guard-more = … dan { $count } lagi.
leak-guard-ask = Hapus, atau minta satu orang lain melepasnya dengan alasan.
leak-guard-take-out = Ini harus dihapus.

leak-guard-why-phone = nomor HP: siapa pun bisa menghubungi pemiliknya
leak-guard-why-phone-spelled = nomor HP yang ditulis dengan kata: tetap bisa dihubungi
leak-guard-why-nik = NIK: bisa dipakai orang lain untuk meminjam atau mendaftar
leak-guard-why-email = surel pribadi: bisa dikirimi penipuan
leak-guard-why-address-home = tempat tinggal: orang asing jadi tahu rumahnya
leak-guard-why-address-street = alamat dengan nomor rumah: orang asing bisa datang
leak-guard-why-bank-account = nomor rekening: mudah disalin penipu
leak-guard-why-bank-wallet = nomor dompet digital, sekaligus nomor HP pemiliknya
leak-guard-why-bank-card = nomor kartu: bisa dipakai belanja
leak-guard-why-bank-qris = nomor QRIS: mudah disalin penipu
leak-guard-why-invite-link = tautan masuk grup atau rapat: siapa pun bisa masuk
leak-guard-why-invite-meeting = nomor ruang rapat: siapa pun bisa masuk
leak-guard-why-invite-code = kode undangan: siapa pun bisa masuk
leak-guard-why-password = kata sandi: akunnya bisa diambil. Ganti juga sandinya
leak-guard-why-password-code = kode rahasia: akunnya bisa diambil
leak-guard-why-child-school = nama anak di dekat sekolah atau kelasnya: orang asing bisa menemukannya
