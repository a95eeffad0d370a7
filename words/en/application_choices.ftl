# Humas compares applicants for a takeover slot and chooses; the pembina answers for those of 16–17; two holders change.
choices-held-chosen = Held by <b>{ $name }</b>
choices-held-asked = Held by <b>{ $name }</b>, waiting for the pembina until { $until }
choices-held-offered = Offered to <b>{ $name }</b>, waiting for an answer until { $until }
choices-wanting = Applicants: { $count }{ $new ->
    [0] {""}
   *[other] {" "}({ $new } not answered yet)
}
choices-title = Applicants for <b>{ $slot }</b>
choices-none = There is no other applicant yet.
choices-order = Whoever had no turn yet stands on top.
choices-line = { $number }. <b>{ $name }</b> · { $part ->
    [holds] 18+
    [beside] 16–17, with an adult
   *[prepares] prepares, an adult posts
} · { $turns ->
    [0] no turn yet
    [1] once
   *[other] { $turns } times
}{ $place ->
    [0] {""}
   *[other] {" "}· waiting list { $place }
}
choices-idea = <i>{ $idea }</i>
choices-no-idea = No idea written yet.
choices-more-button = Next
choices-before-button = Before
choices-slot-button = Back to the slot
choices-take-button = Change the holder
choices-take-yes-button = Yes, release it
choices-keep-button = Never mind
choices-all-button = All applicants
choices-choose-button = Choose { $name }
choices-choose-yes-button = Yes, change to { $name }
choices-take-sure = { $name } does not hold this slot any more and is told in a kind sentence. After that the list moves up by itself. Go on?
choices-replace-sure = This slot is held by { $holder }. Change to { $name }? { $holder } is told in a kind sentence and goes on the waiting list.
choices-chosen = Done: { $name }. The others get a kind answer and are on the waiting list.
choices-chosen-asked = The pembina is asked first about { $name }. The others get a kind answer and are on the waiting list.
choices-taken = Released. The list moves up by itself.
choices-only-private = Names of applicants are shown in private only.
choices-nobody-to-ask = At 16–17 the pembina has to be asked, but there is none, or less than half an hour is left. Choose somebody of 18+, or let pengurus name a pembina.
choices-asked-gone = This was answered already, or is over. Thank you!
choices-minor-asks = May I ask: <b>{ $name }</b> (16–17) was chosen for the takeover slot { $slot }. An adult holds the phone, no password is typed, and the guardian agreed to the membership.
choices-minor-theme = Theme: { $theme }
choices-minor-idea = The idea: <i>{ $idea }</i>
choices-minor-until = To be answered until { $until }; without an answer the slot is offered to somebody else.
choices-minor-yes-button = Yes
choices-minor-no-button = Not yet
choices-minor-said = { $yes ->
    [yes] Thank you, noted: yes. { $name } hears of it.
   *[no] Thank you, noted: not yet. { $name } hears it in a kind sentence.
}
choices-minors-button = Takeover, your word ({ $count })
choices-minors = Waiting for your word on takeovers: { $count }
swaps-title = Change <b>{ $slot }</b> for which slot? Its holder is asked first; neither name is said in the group.
swaps-none = There is no slot yet to change <b>{ $slot }</b> for. If you can't, just give it back; that is fine.
swaps-asked = The holder of { $other } is asked and answers until { $until }. Until then yours is still { $slot }.
swaps-question = Whoever holds { $theirs } would like to swap it for your { $yours }. Would you? Answer until { $until }.
swaps-yes-button = Yes, change
swaps-no-button = Not this time
swaps-declined = { $slot } can't be changed this time. It is still yours; if you can't, give it back on its card.
swaps-answered = All right, it stays as it was.
swaps-gone = This offer to change is over.
swaps-young = At 16–17 the pembina's word holds for one slot, so it can't be changed. Give the slot back and apply for another.
swaps-waits = You have asked already; please wait for the answer.
swaps-begun = The handover is open already, so it can't be changed any more. If you can't, tell the account's guardian.
swaps-back-button = Back
