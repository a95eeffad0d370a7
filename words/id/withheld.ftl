# Yang tidak pernah disimpan.
-withheld-delete = Hapus pesanmu tadi, ya, lalu kirim lagi tanpa itu.
withheld-password = Di pesanmu ada yang seperti kata sandi. Tidak kusimpan, dan aku tidak pernah membutuhkannya. { -withheld-delete } Kalau itu memang kata sandi, gantilah: yang pernah diketik di chat sudah tidak rahasia.
withheld-code = Di pesanmu ada yang seperti kode rahasia. Tidak kusimpan. { -withheld-delete } Kode masuk jangan diberikan kepada siapa pun, juga kepadaku.
withheld-invite = Di pesanmu ada tautan undangan, yang membuka pintu bagi siapa saja. Tidak kusimpan. { -withheld-delete }
withheld-phone = Di pesanmu ada yang seperti nomor telepon. Nomor orang tidak kusimpan. { -withheld-delete }
withheld-email = Di pesanmu ada alamat email. Email tidak kusimpan. { -withheld-delete }
withheld-number = Di pesanmu ada yang seperti nomor pribadi. Tidak kusimpan. { -withheld-delete }
