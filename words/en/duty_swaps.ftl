# Giving a day of duty away: the card to all of humas, the question to one, and what came of it.
duty-swaps-card = { $seat ->
    [1] <b>{ $giver } gives away duty</b> on { $day } (first). Who can?
   *[other] <b>{ $giver } gives away duty</b> on { $day } (second). Who can?
}
duty-swaps-card-over = { $taken ->
    [yes] Duty on { $day }: { $taker } stands in for { $giver }. Thank you!
   *[no] Duty on { $day } is not given away here any more.
}
duty-swaps-asking = { $one ->
    [yes] { $back ->
        [yes] { $asked } is asked whether she changes days. Until she answers, duty on { $day } is yours.
       *[no] { $asked } is asked. Until she answers, duty on { $day } is yours.
    }
   *[no] All of humas is asked. Until somebody takes it, duty on { $day } is yours. You need not wait here, I will tell you.
}
duty-swaps-whom = { $none ->
    [yes] There is no other humas or pengurus to ask yet.
   *[no] Who shall be asked for duty on { $day }?
}
duty-swaps-which = { $none ->
    [yes] In the next two weeks nobody else has a day to change with { $day }.
   *[no] With which day shall duty on { $day } be changed?
}
duty-swaps-back-day = { $day }: { $name }
duty-swaps-question = { $seat ->
    [1] { $giver } can't be on duty on { $day } (first). Can you stand in? If not, never mind.
   *[other] { $giver } can't be on duty on { $day } (second). Can you stand in? If not, never mind.
}
duty-swaps-question-back = { $giver } would like to change duty: you on { $day }, she on { $back }. Is that possible? If not, never mind.
duty-swaps-taken = { $taker } has taken duty on { $day }. You are free that day.
duty-swaps-changed = { $taker } agrees: she takes { $day }, and you are on duty on { $back }.
duty-swaps-refused = { $asked } can't on { $day } either. Shall I ask all of humas?
duty-swaps-unanswered = Nobody has taken duty on { $day }, so it is still yours. If you really can't, leave it: what comes in goes on to the second on duty, then to all of humas.
duty-swaps-answered = { $yes ->
    [yes] Noted: you are on duty on { $day }. Thank you for helping!
   *[no] All right, never mind. I pass it on, without a reason.
}
duty-swaps-toast = Noted as yours. Thank you!
duty-swaps-gone = Somebody else took it, or it is not given away any more. Thank you for wanting to help!
duty-swaps-own = This is your own duty. If you can after all, press Keep it.
duty-swaps-not-free = You are on duty that day already, so you can't take this one too.

duty-swaps-take-button = I take it
duty-swaps-yes-button = Yes, I take it
duty-swaps-no-button = Not this time
duty-swaps-one-button = Ask one person
duty-swaps-back-button = Change days
duty-swaps-all-button = Ask all of humas
duty-swaps-keep-button = Keep it
