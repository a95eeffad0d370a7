# Ralat dan tarik: kabar untuk yang sudah menerima, dan kartu humas untuk membetulkannya.
promotion-notices-menu = <b>{ $title }</b>
    { $told ->
        [0] Belum ada yang menerimanya.
       *[other] Sudah sampai ke { $told } orang.
    }

    <b>Ralat</b>: ada yang salah, dan teks yang benar menggantikannya.
    <b>Tarik</b>: semuanya dihentikan, dan yang sudah menyebar diminta menghapus.
promotion-notices-why = { $kind ->
    [correction] Apa yang salah di <b>{ $title }</b>?
   *[withdrawal] Kenapa <b>{ $title }</b> ditarik?
}
promotion-notices-sure = { $kind ->
    [correction] Ralat <b>{ $title }</b> karena { $reason }? Kabarnya langsung pergi ke { $told } orang: jangan sebar dulu yang lama. Yang belum menerima menunggu teks yang benar.
   *[withdrawal] Tarik <b>{ $title }</b> karena { $reason }? Kabarnya langsung pergi ke { $told } orang, dan ini tidak bisa dibatalkan.
}
promotion-notices-reason = { $reason ->
    [facts] ada fakta yang keliru
    [time] tanggal atau jamnya salah
    [names] nama atau gelarnya salah
    [link] tautannya salah
    [numbers] angkanya salah
    [photo-correction] fotonya salah
    [photo-withdrawal] izin fotonya dicabut
    [untimely] waktunya sedang tidak tepat
    [hoax] isinya ternyata hoaks
    [harm] isinya bisa membahayakan seseorang
    [other-correction] ada yang perlu dibetulkan
   *[other-withdrawal] ada alasan lain
}
promotion-notices-because = { $reason ->
    [facts] Ada fakta yang keliru di dalamnya.
    [time] Tanggal atau jamnya salah.
    [names] Nama atau gelar di dalamnya salah.
    [link] Tautannya salah.
    [numbers] Angka di dalamnya salah.
    [photo-correction] Fotonya salah.
    [photo-withdrawal] Izin fotonya dicabut, dan itu hak yang ada di foto.
    [untimely] Waktunya sedang tidak tepat.
    [hoax] Isinya ternyata hoaks.
    [harm] Isinya bisa membahayakan seseorang.
    [other-correction] Ada yang perlu dibetulkan.
   *[other-withdrawal] Humas memutuskan untuk menariknya.
}
promotion-notices-reason-button = { $reason ->
    [facts] Keliru fakta
    [time] Tanggal atau waktu
    [names] Nama atau gelar
    [link] Tautan
    [numbers] Angka
    [photo-correction] Foto
    [photo-withdrawal] Izin foto dicabut
    [untimely] Waktunya tidak tepat
    [hoax] Ternyata hoaks
    [harm] Membahayakan seseorang
   *[other] Lainnya
}
promotion-notices-correct-button = Ralat
promotion-notices-withdraw-button = Tarik
promotion-notices-back-button = Kembali
promotion-notices-sure-button = { $kind ->
    [correction] Ya, kabari sekarang
   *[withdrawal] Ya, tarik sekarang
}
promotion-notices-left = Oke, <b>{ $title }</b> tidak diubah.
promotion-notices-withdrawn = <b>{ $title }</b> ditarik. Yang belum terkirim sudah dihentikan, dan kabarnya sedang pergi ke { $told } orang: yang sudah menyebar lebih dulu. Jumlah yang sudah menghapus terlihat di kartunya.
promotion-notices-corrected = Kabar ralat <b>{ $title }</b> sedang pergi ke { $told } orang. Betulkan isinya di kartu di bawah ini.
promotion-notices-mending-button = Lanjutkan ralat
promotion-notices-toast-said = Ini sudah dikabarkan.

promotion-notices-head = { $state ->
    [withdrawn] ⛔ <b>Ditarik: { $title }</b>
    [awaited] ✋ <b>Ada ralat: { $title }</b>
   *[mended] ✏️ <b>Sudah diralat: { $title }</b>
}
    dari { $unit }
promotion-notices-do = { $state ->
    [withdrawn] Tolong jangan dibagikan lagi. Kalau sudah telanjur kamu bagikan:
    [awaited] Jangan sebar dulu yang lama, ya. Teks yang benar menyusul. Kalau sudah telanjur kamu bagikan:
   *[mended] Ini yang benar, ketuk untuk menyalin. Kalau yang lama sudah telanjur kamu bagikan:
}
promotion-notices-young = { $state ->
    [withdrawn] Tolong jangan diteruskan lagi. Kalau sudah telanjur kamu teruskan atau cetak, tolong hapus atau lepas, ya.
    [awaited] Jangan diteruskan dulu, ya. Yang benar menyusul. Kalau sudah telanjur kamu teruskan atau cetak, tolong hapus atau lepas.
   *[mended] Yang benar sudah ada. Kalau yang lama sudah telanjur kamu teruskan atau cetak, tolong ganti, ya.
}
promotion-notices-way = { $way ->
    [unsend] • { $places }: tahan pesannya, lalu <b>Hapus untuk semua</b>.
    [remove] • { $places }: buka postinganmu, lalu <b>Hapus</b>.
    [resend] • { $places }: hapus pesannya untuk semua, lalu kirim yang benar.
    [edit] • { $places }: buka postinganmu, <b>Edit</b>, lalu ganti teksnya.
   *[anew] • { $places }: hapus, lalu posting lagi yang benar.
}
promotion-notices-printed = { $state ->
    [mended] • Yang dicetak: ganti di mading.
   *[other] • Yang dicetak: lepas dulu dari mading.
}
promotion-notices-answered = { $acted ->
    [deleted] Jawabanmu: sudah kamu hapus. Terima kasih!
    [mended] Jawabanmu: sudah kamu perbaiki. Terima kasih!
   *[not-posted] Jawabanmu: belum kamu posting. Terima kasih sudah memberi tahu!
} { $acted_by ->
    [1] Kamu yang pertama.
   *[other] Sudah { $acted_by } orang yang menjawab.
}
promotion-notices-toast-answered = { $acted ->
    [deleted] Terima kasih sudah menghapus!
    [mended] Terima kasih sudah memperbaiki!
   *[not-posted] Siap, terima kasih!
}
promotion-notices-acted-button = { $acted ->
    [deleted] Sudah kuhapus
    [mended] Sudah kuperbaiki
   *[not-posted] Aku belum memposting
}
promotion-notices-kit-button = Kit yang benar
promotion-notices-group = { $state ->
    [withdrawn] ⛔ <b>{ $title }</b> ditarik. { $because } Tolong jangan dibagikan lagi, dan yang sudah telanjur tolong dihapus, ya. Terima kasih!
   *[awaited] ✋ Ada ralat untuk <b>{ $title }</b>. { $because } Jangan sebar dulu yang lama, dan yang sudah telanjur tolong dihapus. Yang benar menyusul di kartunya.
}
promotion-notices-line = { $state ->
    [withdrawn] ⛔ <b>Ditarik</b> { $at }. { $because } Tolong jangan dibagikan lagi; yang sudah telanjur tolong dihapus.
    [awaited] ✋ <b>Sedang diralat</b> sejak { $at }. { $because } Jangan sebar dulu yang lama; yang benar menyusul di sini.
   *[mended] ✏️ <b>Sudah diralat.</b> { $because } Pakai teks dari kartu ini; yang lama tolong diperbaiki.
}
promotion-notices-count = Kabar { $state ->
    [withdrawn] tarik
   *[other] ralat
}: { $told } orang. Sudah menghapus { $deleted }, memperbaiki { $mended }, belum memposting { $not_posted }.

promotion-notices-mending = Ralat <b>{ $title }</b>: { $reason }.
promotion-notices-mending-state = { $state ->
    [planned] Yang sudah menerima sudah dikabari. Sekarang betulkan isinya, lalu minta satu orang lain memeriksa.
    [fixing] Pemeriksa minta diperbaiki dulu. Betulkan, lalu kirim lagi.
    [waiting] Sedang menunggu satu orang lain memeriksa. Begitu disetujui, langsung terkirim.
    [late] Belum ada yang memeriksa sampai batas waktunya. Kirim lagi, atau tarik saja promosinya.
    [out] Sudah terkirim { $at }. Semua yang menerima mendapat teks yang benar.
   *[over] Promosi ini sudah ditarik, jadi tidak ada lagi yang diralat.
}
promotion-notices-mending-caption = { $number }. { $text }
promotion-notices-mending-link = Tautan: { $link }
promotion-notices-mending-files = Berkas: { $count }
promotion-notices-caption-button = Betulkan teks
promotion-notices-link-button = Betulkan tautan
promotion-notices-more-button = Lainnya
promotion-notices-hand-in-button = Kirim ke pemeriksa
promotion-notices-again-button = Kirim lagi
promotion-notices-unchanged = Isinya masih sama dengan yang lama. Betulkan dulu, baru kirim ke pemeriksa.
promotion-notices-not-hers = Ralat dan tarik hanya oleh humas dan pengurus unit pemilik promosinya.
promotion-notices-not-yours = Kabar ini bukan untukmu: kamu tidak menerima promosinya.
promotion-notices-source = <b>{ $source }</b> baru saja diralat di kanal. Promosinya, <b>{ $title }</b>, masih memakai teks sendiri. Perlu diralat atau ditarik juga?
promotion-notices-open-button = Ralat atau tarik
