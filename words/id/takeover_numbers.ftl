# Angka takeover: diketik dengan bebas, yang meragukan ditanyakan.
takeover-numbers-ask = { $after ->
    [first-numbers] Angka { $slot } setelah 24 jam berapa?
   *[last-numbers] Angka { $slot } setelah 7 hari berapa?
}

    Tulis sebisanya, misalnya: <code>tayangan 12rb, suka 1.204, komentar 18, dibagikan 9</code>
takeover-numbers-due = { $after ->
    [first-numbers] Sudah 24 jam sejak { $slot }. Kalau sempat, catat angkanya, ya.
   *[last-numbers] Sudah 7 hari sejak { $slot }. Kalau sempat, catat angkanya, ya.
}
takeover-numbers-kept = Tercatat: { $numbers }.
takeover-numbers-about = Yang "sekitar" kucatat apa adanya.
takeover-numbers-doubt = { $measure ->
    [views] "{ $said }" tayangan itu berapa?
    [likes] "{ $said }" suka itu berapa?
    [comments] "{ $said }" komentar itu berapa?
   *[shares] "{ $said }" dibagikan itu berapa?
}
takeover-numbers-untold = { $measure ->
    [views] Tayangannya ("{ $said }") tulis lagi dengan angka, misalnya: tayangan 1.200
    [likes] Sukanya ("{ $said }") tulis lagi dengan angka, misalnya: suka 300
    [comments] Komentarnya ("{ $said }") tulis lagi dengan angka, misalnya: komentar 12
   *[shares] Yang dibagikan ("{ $said }") tulis lagi dengan angka, misalnya: dibagikan 9
}
takeover-numbers-loose = "{ $said }" itu angka apa? Tulis dengan katanya, misalnya: tayangan { $said }
takeover-numbers-unclear = Aku belum menemukan angkanya. Tulis misalnya: tayangan 12rb, suka 1.204, komentar 18
