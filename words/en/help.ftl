# Help and language.
help-title = { $place ->
    [group] In this group you can type:
   *[private] You can type:
}
help-line = /{ $name } · { $about }
help-tip = In the private chat the slash may be left out.
help-language = I speak English with you in our private chat. Would you like to change it?
help-indonesian-button = Bahasa Indonesia
help-english-button = English
help-language-chosen = All right, English from now on in our private chat.
