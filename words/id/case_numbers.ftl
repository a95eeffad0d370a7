# Angka di samping kasus: yang dilihat anggota dan humas, dan pertumbuhannya.
case-numbers-measure = { $measure ->
    [views] Tayangan
    [likes] Suka
    [comments] Komentar
   *[shares] Dibagikan
}
case-numbers-line = { case-numbers-measure }: { $count } (dilihat { $at })
case-numbers-grew = { case-numbers-measure }: { $first } → { $last } dalam { $length }
case-numbers-ask = Angka sekarang untuk { $case }?

    Tulis sebisanya, misalnya: <code>tayangan 12rb, suka 1.204, komentar 18, dibagikan 9</code>
case-numbers-count = { $measure ->
    [views] { $count } tayangan
    [likes] { $count } suka
    [comments] { $count } komentar
   *[shares] { $count } dibagikan
}
case-numbers-kept = Tercatat: { $numbers }.
case-numbers-about = Yang "sekitar" kucatat apa adanya.
case-numbers-doubt = { $measure ->
    [views] "{ $said }" tayangan itu berapa?
    [likes] "{ $said }" suka itu berapa?
    [comments] "{ $said }" komentar itu berapa?
   *[shares] "{ $said }" dibagikan itu berapa?
}
case-numbers-untold = { $measure ->
    [views] Tayangannya ("{ $said }") tulis lagi dengan angka, misalnya: tayangan 1.200
    [likes] Sukanya ("{ $said }") tulis lagi dengan angka, misalnya: suka 300
    [comments] Komentarnya ("{ $said }") tulis lagi dengan angka, misalnya: komentar 12
   *[shares] Yang dibagikan ("{ $said }") tulis lagi dengan angka, misalnya: dibagikan 9
}
case-numbers-loose = "{ $said }" itu angka apa? Tulis dengan katanya, misalnya: tayangan { $said }
case-numbers-unclear = Aku belum menemukan angkanya. Tulis misalnya: tayangan 12rb, suka 1.204, komentar 18
