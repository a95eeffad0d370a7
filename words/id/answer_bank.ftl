# Bank jawaban: ditulis seorang humas, disetujui humas lain, disalin siapa pun di humas.
answer-bank-question = <b>{ $question }</b>
answer-bank-words = { $words }
answer-bank-somebody = seseorang
answer-bank-standing = { $state ->
    [proposed] Ditulis { $writer }. Menunggu dibaca humas lain.
    [returned] Ditulis { $writer }. Belum pas: perbaiki dulu kata-katanya.
    [retired] Sudah ditarik, jangan dipakai lagi.
   *[approved] Ditulis { $writer }, disetujui { $approver }. { $used ->
    [0] Belum pernah dipakai.
   *[other] Sudah dipakai { $used } kali.
}
}
answer-bank-copy-button = Salin
answer-bank-approve-button = Setuju
answer-bank-return-button = Belum pas
answer-bank-rewrite-button = Ubah jawaban
answer-bank-requestion-button = Ubah pertanyaan
answer-bank-retire-button = Tarik
answer-bank-retire-yes-button = Ya, tarik
answer-bank-back-button = Kembali
answer-bank-here-button = Kembali
answer-bank-look-button = Lihat
answer-bank-write-button = Tulis jawaban
answer-bank-search-button = Cari
answer-bank-before-button = Sebelumnya
answer-bank-next-button = Berikutnya
answer-bank-asked = <b>Jawaban baru untuk bank jawaban.</b> Dibaca dulu oleh humas selain penulisnya:
answer-bank-listed = <b>Bank jawaban</b>: { $count } siap pakai, yang paling sering dipakai di atas.
answer-bank-waiting = <b>Belum siap pakai</b>: { $count } jawaban menunggu dibaca atau diperbaiki.
answer-bank-none = { $waiting ->
    [yes] Tidak ada jawaban yang menunggu.
   *[no] Bank jawaban masih kosong. Tulis jawaban pertama untuk yang sering ditanyakan.
}
answer-bank-ask-search = Apa yang ditanyakan? Ketik atau tempel di sini.
answer-bank-found = { $count ->
    [1] Yang cocok untuk “{ $asked }”:
   *[other] { $count } yang cocok untuk “{ $asked }”. Ini yang paling cocok:
}
answer-bank-log-button = Catat komentar
answer-bank-nothing = Belum ada jawaban untuk “{ $asked }”. Coba kata lain, tulis jawabannya, atau catat dulu sebagai komentar.
answer-bank-ask-question = { $new ->
    [yes] Apa pertanyaannya? Tulis dalam satu kalimat, tanpa nama orang. Kalau tidak jadi, ketik /batal.
   *[no] Tulis pertanyaan yang baru. Setelah itu dibaca lagi oleh humas lain.
}
answer-bank-ask-words = <b>{ $question }</b>
    { $new ->
    [yes] Tulis jawabannya, paling banyak { $most } huruf: singkat, ramah, dan benar. Humas lain membacanya sebelum dipakai.
   *[no] Tulis jawaban yang baru, paling banyak { $most } huruf. Setelah itu dibaca lagi oleh humas lain.
}
answer-bank-ask-retire = Tarik jawaban untuk “{ $question }”? Setelah itu tidak ada yang memakainya lagi.
answer-bank-judged = { $approved ->
    [yes] Disetujui. Semua humas bisa memakainya.
   *[no] Baik. Penulisnya kuberi tahu untuk memperbaiki.
}
answer-bank-told = { $state ->
    [approved] Jawabanmu untuk “{ $question }” disetujui. Sekarang semua humas bisa memakainya.
   *[returned] Jawabanmu untuk “{ $question }” belum pas. Yuk, rapikan sedikit kata-katanya.
}
answer-bank-gone = Jawaban ini sudah tidak ada.
answer-bank-over = Jawaban ini sudah berubah. Buka lagi dari /jawab.
answer-bank-own = Jawaban ini tulisanmu sendiri. Humas lain yang membacanya.
answer-bank-full = Bank jawaban sudah berisi { $most }. Tarik dulu yang tidak dipakai lagi.
answer-bank-question-long = Tulis pertanyaannya dalam satu kalimat, paling banyak { $most } huruf.
answer-bank-long = Jawabannya paling banyak { $most } huruf. Pendekkan sedikit, ya.
