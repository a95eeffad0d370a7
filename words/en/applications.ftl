# Holding the official account: slots that can be taken, and one slot as a member sees it.
applications-title = Hold the official account of <b>{ $unit }</b>
applications-hers = Yours:
applications-hers-line = • { $slot }: { $state ->
    [offered] <b>waits for your answer</b>
    [asked] waits for the pembina
    [chosen] <b>it is yours</b>
    [waiting] waiting list
   *[applied] you applied
}
applications-free = What you can take:
applications-free-line = • { $slot }, { $account }{ $free ->
    [yes] {""}
   *[no] {" "}(waiting list)
}
applications-none = There is no slot to take yet. When humas opens some, their card comes to the group.
applications-more-button = More
applications-before-button = Before
applications-list-button = All slots
applications-shown = <b>{ $theme }</b>
    { $slot }
applications-shown-bare = <b>Hold the official account</b>
    { $slot }
applications-brief = Brief: { $brief }
applications-brief-in-group = The whole brief stands on the card in the group.
applications-part = { $part ->
    [holds] The account is open on its guardian's phone, or you are added by the platform's own feature. A password is never asked for or given.
    [beside] At 16–17: the pembina is asked first, and an adult holds the phone beside you. A password is never asked for or given.
   *[prepares] At your age: you prepare what is posted, and an adult posts it. The account is not in your hands.
}
applications-rules = What is agreed:
applications-rule = • { $rule }
applications-how = { $chosen ->
    [yes] { $closed ->
        [yes] Humas chooses. Applying closed { $until }.
       *[no] Humas chooses. You can apply until { $until }.
    }
   *[no] Whoever presses first gets it.
}
applications-wanting = { $count ->
    [0] Nobody has applied yet.
    [1] 1 person has applied.
   *[other] { $count } people have applied.
}
applications-behind = { $count ->
    [0] Its waiting list is still empty.
    [1] 1 person is on the waiting list.
   *[other] { $count } people are on the waiting list.
}
applications-queue = Somebody holds it already. { $count ->
    [0] Its waiting list is still empty.
    [1] 1 person is on the waiting list.
   *[other] { $count } people are on the waiting list.
}
applications-stands-applied = <b>You have applied.</b> Humas chooses; you will hear for sure.
applications-stands-waiting = <b>You are on the waiting list, number { $place }.</b> If it becomes free, you are asked.
applications-stands-offered = <b>This slot is free again, and it is your turn.</b> Would you like it? Answer until { $until }.
applications-stands-asked = <b>Waiting for the pembina</b>, until { $until } at the latest. You hear as soon as there is an answer.
applications-stands-chosen = <b>This slot is yours.</b> You are reminded before it begins.
applications-stands-passed = You did not get to hold it before. Would you like it? You may apply again.
applications-stands-returned = You gave it back. Would you like it after all? You may apply again.
applications-stands-withdrawn = You took your application back. Would you like it after all? You may apply again.
applications-stands-refused = The pembina does not allow it for this slot yet. Your idea still counts: send it with /usul.
applications-stands-done = It is done. Thank you!
applications-stands-missed = This slot did not take place.
applications-stands-over = This slot is over.
applications-over = This slot is over. Look for others with /takeover.
applications-idea = Your idea: { $idea }
applications-apply-button = No idea yet
applications-idea-button = Write an idea
applications-take-button = Take it now
applications-queue-button = Join the waiting list
applications-change-button = Change the idea
applications-withdraw-button = Take it back
applications-withdraw-yes-button = Yes, take it back
applications-yes-button = Yes, I take it
applications-no-button = Not this time
applications-give-back-button = I can't
applications-give-back-yes-button = Yes, give it back
applications-swap-button = Change the date
applications-handover-button = Handover
applications-keep-button = Never mind
applications-ask-idea = What would you like to show on { $slot }? Write your idea in one message. Only humas and the pembina read it.
applications-ask-withdraw = Take back your application for { $slot }?
applications-ask-give-back = You can't make { $slot }? It is offered to the next on the list. That is fine: better to know early.
applications-toast-applied = Noted! You will hear from us.
applications-toast-taken = This slot is yours!
applications-toast-queued = Somebody was faster. You are number { $place } on the waiting list.
applications-toast-asked = The pembina is asked first.
applications-toast-withdrawn = Taken back.
applications-toast-passed = All right, another time.
applications-toast-returned = Given back. Thank you for saying so.
applications-toast-saved = Your idea is kept.
applications-gone = This slot is gone. Look for others with /takeover.
applications-not-now = This has changed. Open the slot once more in /takeover.
applications-not-yours = This slot is not yours any more. Look in /takeover.
applications-in-hand = The account is in somebody's hands. Use the handover card to end early.
applications-deadline = Applying ended { $until }. Look for other slots with /takeover.
applications-idea-long = Your idea is too long. Please keep it to { $most } letters.
applications-needs-consent = Your guardian's consent is not recorded in this unit. Ask the pembina to record it with /izin, then try again.
applications-nobody-to-ask = There is no pembina who could be asked, or too little time is left. At 16–17 the pembina has to agree first.
takeovers-over = This slot is over. Look for others with /takeover.
takeovers-not-now = This slot has changed. Open it once more.
takeovers-hacked = Somebody else has this account, so nobody can hold it now. Try again once humas says that it is safe.
takeovers-adults-only = This slot is for 18 and older. Your idea is welcome with /usul.
takeovers-childrens-hours = This slot is at night or during school. Under 18: over before 20:00, and on school days it begins at 14:15 or later. Please choose another one.
takeovers-from-16 = This slot is for 16 and older. Your idea is welcome with /usul.
