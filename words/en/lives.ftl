# Lives: the card in groups, the host's page, reminders, and the numbers.
lives-none =
    There are no lives yet.

    To make one, type for example: /live Saturday 19:30 IG Reading together
lives-listed = <b>Lives</b>
lives-how = A new one: /live Saturday 19:30 IG Reading together
lives-by-adults = Hosts are 18 or older; what you type becomes a suggestion for humas.
lives-line = { $number }. { $at } · { $place } · { $title }{ $state ->
    [on] {" "}<b>(live now)</b>
    [ended] {" "}(over)
    [missed] {" "}(nobody noted that it began)
   *[planned] {""}
}
lives-head = <b>{ $title }</b>
lives-by = Host: { $name }
lives-by-nobody = Host: nobody yet
lives-invites = Invites to: { $name }, { $at }
lives-link = Link: { $link }
lives-points = <b>Talking points</b>
lives-no-points = No talking points yet.
lives-state-planned = Not begun yet.
lives-state-uncleared = It can't begin yet: a live on an official account needs a second person's yes first. Hand it in from the plan's card.
lives-state-on = <b>Live</b> since { $at }. When it is over, press End.
lives-state-ended = It is over.
lives-state-missed = Nobody noted that it began. Did it take place, or shall it move?
lives-state-off = This live does not take place.
lives-drop-sure = Sure that this live does not take place? Its plan is cancelled too.
lives-which-event = To which event does it invite?
lives-ran = From { $begins } until { $ends } ({ $length }).
lives-number-watching = { $count ->
    [one] at most one person watching
   *[other] at most { $count } people watching
}
lives-number-views = { $count ->
    [one] one view
   *[other] { $count } views
}
lives-number-likes = { $count ->
    [one] one like
   *[other] { $count } likes
}
lives-number-comments = { $count ->
    [one] one comment
   *[other] { $count } comments
}

lives-group-on = { $named ->
    [yes] <b>Live now</b> from { $unit }: { $title }
   *[no] <b>Live now</b>: { $title }
}
lives-group-ended = { $named ->
    [yes] The live of { $unit } is over: { $title }
   *[no] The live is over: { $title }
}
lives-shared = Live now: { $title } ({ $place })

lives-begin-button = Begin
lives-end-button = End
lives-resume-button = Undo, it goes on
lives-points-button = Talking points
lives-type-link-button = Link
lives-more-button = More
lives-back-button = Back
lives-events-button = Invite to an event
lives-event-button = { $name }
lives-no-event-button = No event
lives-plan-button = Plan's card
lives-move-button = Move it
lives-drop-button = Not happening
lives-drop-yes-button = Yes, not happening
lives-keep-button = Keep it
lives-held-button = It took place
lives-open-button = Open the live
lives-calendar-button = Save to calendar
lives-numbers-button = Note the numbers
lives-numbers-more-button = Change the numbers
lives-whatsapp-button = Share to WhatsApp
lives-copy-button = Copy
lives-watch-button = Watch
lives-use-button = Use { $account }

lives-tomorrow = You host the live <b>{ $title }</b> on { $place }: { $at }.
lives-soon = Get ready for the live <b>{ $title }</b> on { $place }: { $at }. { $cleared ->
    [yes] Press Begin as soon as you are on; the group then gets its card.
   *[no] It has not been approved, so it can't begin yet. Hand it in on the plan's card first.
}
lives-remind-uncleared = It has not been approved. Hand it in on the plan's card, so that it can begin.
lives-remind-points = There are no talking points yet.
lives-remind-link = You may prepare its link now.
lives-hostless = The live <b>{ $title }</b> on { $place }, { $at }, has no host yet (18 or older).
lives-late = The live <b>{ $title }</b> was planned for { $at }. If you are on, press Begin. If it moves or does not happen, please say so here.
lives-missed = Nobody noted that the live <b>{ $title }</b> ({ $place }, { $at }) began. If it took place, note it here; if not, move it.
lives-closed = The live <b>{ $title }</b> was closed by itself, as its time passed long ago. Thank you for hosting! Would you note its numbers?
lives-ask-link = { $begins ->
    [yes] Where do people watch it? Paste the link of your live on { $place }, or type the name of the account, such as @accountname. Then it counts as begun{ $own ->
        [yes] , and the group sees the link.
       *[no] .
    }
   *[no] Where will people watch it? Paste the link of the live on { $place }, or type the name of the account, such as @accountname.{ $own ->
        [yes] {" "}When you press Begin, the group sees it.
       *[no] {""}
    }
}
lives-nudge = { $host } is live on { $place }: <b>{ $title }</b>. Make it a promotion, so that members invite others?
lives-ask-numbers = What are the numbers of <b>{ $title }</b>? Type them like: watching 120, views 1.2k, likes 300, comments 45
lives-numbers-again = { $known ->
    [yes] I am not sure about "{ $said }". Type it with a word before, for example: watching 120, views 1200, likes 300
   *[no] I found no numbers. Type for example: watching 120, views 1200, likes 300
}
lives-for-minors = Thank you for the idea: <b>{ $title }</b>. Lives are hosted by people of 18 or older, so I keep it as a suggestion for humas. You can still take part: write talking points and questions from the plan's card.

lives-why-booked = { $what ->
    [takeover] The account is lent in a takeover until { $until }. Please choose another hour.
   *[live] The account has another live until { $until }. Please choose another hour.
}
lives-booked = { $what ->
    [takeover] The account is lent in a takeover then, until { $until }. Choose another time.
   *[live] The account has another live then, until { $until }. Choose another time.
}
lives-just-booked = Somebody has just taken the account for that time. Choose another time.
lives-elsewhere = { $named ->
    [facebook] Facebook is
   *[other] That place is
} not part of /live yet; Instagram, TikTok and YouTube are. Use /plan for others.
lives-host-later = Lives are hosted by people of 18 or older, on their own accounts too. You can help with talking points and questions.
lives-not-host = This is for the host of the live. Would you take over? Take it on its plan's card first.
lives-not-cleared = A live on an official account begins after a second person's yes. Hand it in from the plan's card.
lives-early = Not yet. You can press Begin from { $at }.
lives-not-now = This can't be pressed any more. See what is there with /live.
lives-gone = This live is gone. See the others with /live.
lives-in-private = This opens in your private chat with me.
lives-link-none = That is no link yet. Paste the address of the live, or type the name of an account, such as @accountname.
lives-link-elsewhere = That link leads somewhere else. Paste the one of the place where you are live, or type the name of an account, such as @accountname.
lives-link-secret = That is a private invitation, so I do not keep it. Delete your message, then send a link that everybody may see.

lives-toast-on = It is noted already.
lives-toast-began = Noted. May it go well!
lives-toast-ended = Noted that it is over. Thank you!
lives-toast-dropped = This live does not take place. On the plan's card you can undo that for a moment.
