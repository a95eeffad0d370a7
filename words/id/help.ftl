# Bantuan dan bahasa.
help-title = { $place ->
    [group] Di grup ini kamu bisa mengetik:
   *[private] Kamu bisa mengetik:
}
help-line = /{ $name } · { $about }
help-tip = Perintahnya boleh tanpa garis miring di chat pribadi.
help-language = Aku berbicara bahasa Indonesia denganmu di chat pribadi. Mau ganti?
help-indonesian-button = Bahasa Indonesia
help-english-button = English
help-language-chosen = Baik, mulai sekarang bahasa Indonesia di chat pribadi.
