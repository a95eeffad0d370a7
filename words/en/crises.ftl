# Crisis mode: from the reason to its end, for humas and pengurus.
crises-reason = { $code ->
    [rumor] false news about us
    [mishap] an accident or a disaster
    [account] an official account was hijacked
    [quarrel] a quarrel or a riot
    [hidden] in their own words (readable in the private chat)
   *[none] not chosen yet
}
crises-choose = <b>Crisis mode for { $unit }</b>
    What is scheduled stops, the groups get one statement, and everybody waits for one voice. It only counts once one more person agrees.

    What happened?
crises-draft = <b>Crisis mode for { $unit }</b>
    Reason: { $reason }
    Length: { $hours } h
    Led by: { $owner }
crises-draft-children = { $also ->
    [yes] Units below: paused too
   *[no] Units below: not included
}
crises-draft-says = What the groups will read:
    <blockquote>{ $statement }</blockquote>
crises-draft-next = Once you ask, I tell the others of humas and pengurus. One yes is enough.
crises-above = Your unit is part of the crisis of <b>{ $unit }</b> until { $until }.
crises-statement = Members of { $unit }, we are checking the news that goes around. Please do not share it yet, do not argue in the comments, and name nobody. If somebody asks you or contacts you, send them to humas. Official news will follow in this group.

crises-asked = <b>{ $asker } asks for crisis mode in { $unit }</b>
    Reason: { $reason }
    Length: { $hours } h, led by: { $owner }
crises-asked-nobody = (gone)
crises-asked-says = If you agree, what is scheduled stops and the groups read this:
    <blockquote>{ $statement }</blockquote>
crises-asked-waits = One more person must agree.
crises-held = Meanwhile what is scheduled is held, for at most two hours from the request.
crises-interim = No second person yet? You can hold what is scheduled meanwhile. Nothing is announced, and if nobody agrees within two hours of the request, everything goes on.

crises-on = <b>Crisis of { $unit }</b> until { $until }
    Reason: { $reason }
    Led by: { $owner }
crises-on-seconds = Asked for by { $asker }, agreed by { $second }.
crises-on-children = The units below are paused too.
crises-on-read = { $readers ->
    [0] The statement stands in { $groups } groups. Nobody has pressed Read yet.
   *[other] The statement stands in { $groups } groups; { $readers } people have read it.
}
crises-on-no-groups = There is no kader group yet, so the statement stands nowhere.
crises-waiting = Waiting ({ $count }):
crises-coming = Before that there is also, and will be held ({ $count }):
crises-nothing = Nothing waits.
crises-fast = An official text that must go out now needs one reader; the second signs afterwards.
crises-proposed = A new statement is proposed and waits for another adult:
    <blockquote>{ $statement }</blockquote>
crises-proposed-hidden = A new statement is proposed. Another adult of humas, pengurus or pembina may agree.
crises-over = <b>The crisis of { $unit } is over</b>, { $ended }
    Reason: { $reason }
crises-over-left = { $count ->
    [0] All that waited is decided.
   *[other] { $count } things still wait for a decision.
}
crises-dropped = There will be no crisis mode in { $unit }. Everything goes on as usual.
crises-lapsed = The request for crisis mode in { $unit } lapsed: no second person within two hours. Everything goes on as usual.
crises-gone-draft = This form was thrown away. Start again with /krisis.

crises-item = { $noun ->
    [post] Plan: { $title }
    [promotion] Promotion: { $title }
    [spread] Promotion being spread: { $title }
    [takeover] Takeover: { $title }
    [live] Live: { $title }
   *[rally] All together: { $title }
}
crises-item-line = • { $item }, { $at }
crises-item-line-of = • { $item }, { $at } ({ $unit })
crises-item-no-time = • { $item }
crises-item-no-time-of = • { $item } ({ $unit })
crises-more = and { $count } more

crises-owner = Who leads this crisis? She is warned before its time is over.
crises-hours-toast = It lasts { $hours } h.
crises-extend = How much longer? Now it ends { $until }.
crises-extended = Extended until { $until }.
crises-end-sure = End the crisis now? The statement in the groups is closed. What waits does not go out at once: you decide one by one.
crises-asked-toast = { $count ->
    [0] Noted. There is nobody else in humas or pengurus, so I ask the pembina and the unit above.
   *[other] I have asked { $count } people.
}
crises-began-toast = The crisis begins. What is scheduled stops, and the statement goes up.
crises-moved-on = Things have changed. This is how it stands now.
crises-held-toast = What is scheduled is held.
crises-statement-toast = The new statement stands.
crises-read-toast = Thank you. Counted without your name.
crises-read-already = You are counted already. Thank you.
crises-type-reason = Type the reason, one sentence. Please no names of people.
crises-type-statement = Type the new statement, at most { $most } letters. No names of people, no link to the news. Another adult must agree before it goes up.
crises-statement-proposed = Your proposal is noted. As soon as another adult agrees, the groups read the new one.
crises-statement-set = The statement is replaced. Whoever agrees to this crisis reads it first.
crises-elsewhere = This crisis is a matter of humas and pengurus of its unit.

crises-note-asked = You are asked now because humas and pengurus of the unit have not answered.
crises-note-began = <b>The crisis of { $unit }</b> begins and lasts until { $until }. Agreed by { $second }.
crises-note-statement = A new statement is proposed for the crisis of { $unit }. Please read it.
crises-warning = In { $minutes } minutes the crisis of <b>{ $unit }</b> ends by itself ({ $until }). Is it still needed?
crises-ended = { $count ->
    [0] The crisis of <b>{ $unit }</b> is over. Nothing waits.
   *[other] The crisis of <b>{ $unit }</b> is over. { $count } things wait for a decision, one by one.
}
crises-stopped = Held for now: <b>{ $title }</b>. Your unit is waiting for one voice, so please post nothing yet. I will let you know.
crises-holding = <b>{ $unit }</b>
    { $statement }
crises-holding-count = Have read it: { $count }
crises-holding-over = <b>{ $unit }</b>
    The time of waiting is over. Thank you for holding back. Official news is in this group.
crises-nudge = Important news from <b>{ $unit }</b>:
    { $statement }

crises-rumor-button = False news about us
crises-mishap-button = Accident or disaster
crises-account-button = Official account hijacked
crises-quarrel-button = Quarrel
crises-write-button = In my own words
crises-hours-button = { $is ->
    [yes] • { $hours } h
   *[no] { $hours } h
}
crises-children-button = { $also ->
    [yes] Without the units below
   *[no] Include the units below
}
crises-owner-button = Somebody else leads
crises-statement-button = Change the statement
crises-ask-button = Ask for a second yes
crises-drop-button = Cancel
crises-withdraw-button = Take it back
crises-none-button = Not needed yet
crises-hold-button = Hold the schedule
crises-confirm-button = Yes, begin crisis mode
crises-open-button = Open
crises-waiting-button = { $count ->
    [0] What waits
   *[other] What waits ({ $count })
}
crises-extend-button = Extend
crises-more-hours-button = + { $hours } h
crises-end-button = End it
crises-end-sure-button = Yes, end it
crises-more-button = More
crises-approve-button = Agree to the statement
crises-read-button = I have read it
crises-back-button = Back
crises-past-button = Earlier crises
crises-review-button = Review
crises-anew-button = Begin a new crisis
