# Peran: pengurus dan humas.
roles-offer = Kamu yang memasang <b>{ $unit }</b>. Mau menjadi pengurus di sini?

    { roles-meaning }
roles-meaning = Pengurus menyetujui siapa yang menjadi humas dan mengambil keputusan penting. Peran ini berlaku selama kamu admin di grup kader.
roles-accept-button = Terima
roles-decline-button = Tidak dulu
roles-accepted-toast = Sekarang kamu pengurus: kamu menyetujui siapa yang menjadi humas. Permintaannya kukirim ke chat pribadi kita, jadi bukalah sekali.
roles-accepted = Kamu sekarang pengurus <b>{ $unit }</b>. { roles-meaning }
roles-accepted-waiting = { $count } permintaan sudah menunggumu.
roles-show-button = Lihat permintaan
roles-declined = Baik, tidak dulu. Admin lain tetap bisa menerimanya di kartu grup.
roles-has-pengurus = Unit ini sudah punya pengurus.
roles-no-offer = Tidak ada tawaran peran untukmu saat ini.
roles-may-already = Kamu sudah bisa mengerjakan bagian humas di sini.
roles-asked = { $pengurus ->
    [yes] Permintaanmu kusampaikan ke pengurus. Jawabannya kukirim ke chat pribadi kita.
   *[no] Permintaanmu kusimpan. Unit ini belum punya pengurus yang menerima perannya.
}
roles-request = { $role ->
    [pengurus] <b>{ $name }</b> admin di grup yang kalian pakai bersama dan ingin menjadi pengurus { $unit }. Setuju?
   *[humas] <b>{ $name }</b> ada di ruang humas { $unit } dan bilang: aku humas. Benar?
}
roles-yes-button = Ya, { $name }
roles-no-button = Bukan
roles-answered-already = Sudah dijawab.
roles-answered = { $how ->
    [yes] { $role ->
        [pengurus] { $name } sekarang pengurus.
       *[humas] { $name } sekarang humas.
    }
    [second] { $name } menjadi pengurus setelah pengurus lain ikut menyetujui.
   *[no] { $role ->
        [pengurus] { $name } tidak menjadi pengurus.
       *[humas] { $name } tidak menjadi humas.
    }
}
roles-requests = Menunggu keputusanmu di <b>{ $unit }</b>: { $count }
roles-plans-wait = Rencana yang menunggu kamu periksa di <b>{ $unit }</b>: { $count }
roles-plans-button = Periksa rencana ({ $count })
roles-nothing-waits = Tidak ada yang menunggu keputusanmu di <b>{ $unit }</b>.
roles-told = { $how ->
    [yes] { $role ->
        [pengurus] Kamu sekarang pengurus <b>{ $unit }</b>. { roles-meaning }
       *[humas] Kamu sekarang humas <b>{ $unit }</b>. Peran ini berlaku selama kamu ada di ruang humas.
    }
    [second] Satu pengurus <b>{ $unit }</b> sudah setuju. Peranmu berlaku setelah pengurus kedua ikut setuju.
   *[no] { $role ->
        [pengurus] Pengurus <b>{ $unit }</b> belum menjadikanmu pengurus. Kalau keliru, bicarakan langsung dengan mereka, ya.
       *[humas] Pengurus <b>{ $unit }</b> belum menjadikanmu humas. Kalau keliru, bicarakan langsung dengan pengurus, ya.
    }
}
roles-agree-button = Setujui { $name }
roles-refuse-button = Tolak
roles-is-pembina = Pembina tidak sekaligus pengurus atau humas di unit yang sama.
roles-pembina-apart = Pengurus dan humas tidak sekaligus pembina di unit yang sama. Akhiri dulu perannya yang lama.
roles-pembina-young = Pembina berusia { $youngest } tahun atau lebih.
