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
about-us = I help members and their communications team to plan posts together: plans, a calendar and a board in your group.
    Press Start to see the menu. I never ask for a password or a phone number.
about-us-short = Shared post plans, a calendar and a board for members and their communications team, right in the group.
about-bantuan = What one can type
about-bahasa = Change the language
