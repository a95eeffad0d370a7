# Cases: what members reported, as humas and the board read it.
cases-kind = { $kind ->
    [viral] Going viral
    [hoax] Suspected hoax
   *[content] Content
}
cases-name = { $kind }: { $what }
cases-untitled = a picture or file
cases-short-link = a short link
cases-severity = { $severity ->
    [low] low
    [high] urgent
    [danger] DANGER
   *[normal] normal
}
cases-head = { $usual ->
    [yes] <b>{ $kind }</b>
   *[no] <b>{ $kind } · { $weight }</b>
}
cases-title = <b>{ $title }</b>
cases-quoted = <blockquote>{ $text }</blockquote>
cases-link = { $opaque ->
    [yes] Short link, not recognised yet · <a href="{ $link }">Open</a>
   *[no] { $platform } · <a href="{ $link }">Open</a>
}
cases-files = Pictures and files: { $count }. Open them under More, Reports.
cases-one = { $name }
cases-more-names = { $count } more members
cases-anonymous = { $count ->
    [1] anonymous
   *[other] { $count } anonymous
}
cases-guests = { $count ->
    [1] a guest
   *[other] { $count } guests
}
cases-who = { $reports ->
    [1] Reported by { $who }.
   *[other] { $reports } reports, { $members } from members: { $who }.
}
cases-places = { $more ->
    [0] From the groups: { $places }
   *[other] From the groups: { $places } and { $more } more
}
cases-came = Came in { $at }.
cases-note = Note of humas: { $text }
cases-state-new = { $fresh ->
    [yes] <b>Nobody has taken it yet.</b>
   *[no] <b>Nobody has taken it yet</b>, for { $age }.
}
cases-state-asking = <b>Time to look again.</b> What are the numbers now? Anybody in humas may note them.
cases-state-deferred = Put off until { $until }.
cases-state-held = { $known ->
    [yes] <b>{ $name } handles it</b> since { $at }.
   *[no] <b>It is being handled</b> since { $at }.
}
cases-state-lapses = With no news until { $until } I open it for everybody again.
cases-hint = { $lifts ->
    [danger] Is an adult there? Emergency: 112 or 110. If it still goes on, press Still on it; when all is safe, Done.
    [yes] Good? Lift it up. Doubtful? Clarify. Not clear yet? Watch.
   *[no] Check it first under Clarify. Not clear yet? Watch.
}
cases-state-watched = Watched. It comes back here { $until }.
cases-state-dismissed = No problem, closed { $at }.
cases-state-done = { $lifted ->
    [yes] Became a promotion, { $at }.
   *[no] Done, { $at }.
}
cases-merged = { $case }

    Joined with: { $into }
cases-reports = <b>Reports</b> ({ $count })
cases-report = { $noted ->
    [yes] { $who }, { $at }: { $note }
   *[no] { $who }, { $at }
}
cases-reports-more = … and { $count } earlier ones.
cases-ask-watch = When shall we look again? Its card then comes back and asks for new numbers.
cases-ask-defer = Until when? Nobody is told before then.
cases-ask-weight = How urgent is it? Urgent: who is on duty is told right now, then the others. Low: the digest is enough.
cases-take-button = I'll handle it
cases-still-button = Still on it
cases-dismiss-button = No problem
cases-more-button = More
cases-lift-button = Lift it up
cases-clarify-button = Clarify
cases-watch-button = Watch
cases-defer-button = Put off
cases-weight-button = How urgent
cases-reports-button = Reports
cases-merge-button = Join
cases-link-button = Its real link
cases-finish-button = Done
cases-release-button = Give it back
cases-take-over-button = Take over
cases-numbers-button = Note numbers
cases-note-button = Write a note
cases-files-button = See pictures ({ $count })
cases-promotion-button = Open its promotion
cases-undo-button = Undo
cases-again-button = Open again
cases-back-button = Back
cases-list-button = All cases
cases-open-button = Open
cases-high-button = Urgent
cases-normal-button = Normal
cases-low-button = Low
cases-wait-hour-button = 1 hour
cases-wait-four-hours-button = 4 hours
cases-wait-tonight-button = Tonight 19:30
cases-wait-tomorrow-button = Tomorrow 07:00
cases-toast = { $did ->
    [taken] It is yours. The others are not told any more.
    [yours] It is in your hands already. You have more time.
    [taken-over] Now you handle it.
    [dismissed] No problem. Wrong tap? Undo within 60 seconds.
    [undone] Open again.
    [released] Given back. The others can take it.
    [done] Done. Thank you!
    [watched] Watched. Its card comes back by itself.
    [deferred] Put off. Nobody is told until then.
    [high] It is urgent now.
    [normal] It is normal now.
    [low] It is low now: the digest is enough.
    [files] I send it here. Its opening is written down.
    [over] This case is closed. Tap Open again if it is still needed.
   *[not-now] That can't be done now. This is how it stands.
}
cases-held = { $name } handles it already. If need be, take it over under More.
cases-held-nobody = Somebody handles it already. If need be, take it over under More.
cases-gone = This case is gone. Cases are deleted after 12 months.
cases-over = This case is closed. Tap Open again if it is still needed.
cases-not-now = That can't be done now. Open the case again to see how it stands.
cases-not-yours = Only who handles it can give it back. Use Take over to go on with it.
