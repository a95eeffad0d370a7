# Plans: the card, its buttons, and what is said while it is filled in.
posts-title = <b>{ $title }</b>
posts-no-title = <i>No title yet</i>
posts-no-title-short = (no title yet)
posts-when = { $moment }
posts-when-until = { $moment } until { $end }
posts-day = { $day }, no hour yet
posts-owner = Lead: { $name }
posts-no-owner = Lead: nobody yet
posts-platform = { $platform ->
    [instagram] Instagram
    [reels] Instagram Reels
    [story] Instagram Story
    [instagram-live] Instagram Live
    [tiktok] TikTok
    [tiktok-live] TikTok Live
    [youtube] YouTube
    [shorts] YouTube Shorts
    [youtube-live] YouTube Live
    [facebook] Facebook
    [x] X
    [threads] Threads
    [whatsapp] WhatsApp
    [whatsapp-status] WhatsApp status
    [whatsapp-channel] WhatsApp channel
    [telegram] Telegram
   *[web] Website
}

posts-account = { $known ->
    [yes] { $platform } · { $handle }
   *[no] { $handle }
}
posts-holds-nothing = It has no content yet
posts-holds = { $both ->
    [yes] Content: text and { $media } media
   *[no] { $text ->
        [yes] Content: text
       *[no] Content: { $media } media
    }
}

posts-state-cancelled = This plan is cancelled.
posts-state-lapsed = I let this plan go because something was missing for 24 hours. Everything is still here; press Go on to take it up again.
posts-state-official-draft = Official plan: draft
posts-state-idea = I noted this as an idea for the official account. Humas looks at it first; thank you for the idea!
posts-state-waiting = Waiting to be checked
posts-state-waiting-since = Waiting to be checked since { $since }
posts-state-fixing = Needs mending
posts-state-fixing-why = Needs mending: { $reason }
posts-state-approved = { $pj ->
    [yes] Agreed
   *[no] Agreed. Who takes the lead?
}
posts-state-scheduled = Scheduled
posts-state-published = It is out.
posts-state-withdrawn = It was taken down.
posts-elsewhere = Humas looks after this plan now.
posts-cancel-sure = Cancel this plan?

# What the card asks.
posts-ask-title = { $here ->
    [yes] Only the title is missing. Type it here.
   *[no] Only the title is missing. Press Write title and type it in our private chat.
}
posts-ask-day = Which day?
posts-ask-hour = What time?
posts-ask-hour-late = The usual hours have passed. Type the time, or choose another day.
posts-example = 30/11 19:30
posts-that-time = That time
posts-why-likely = Do you mean { $moment }?
posts-why-ambiguous = Which one?
posts-why-past = { $moment } has passed. When will it be?
posts-why-impossible-date = There is no { $said }. Try: { $example } or Monday 19:30.
posts-why-impossible-hour = There is no such time as "{ $said }". Try: { $example } or Monday 19:30.
posts-why-repeat = "{ $said }" repeats. Plans are made one by one; when is the first?
posts-why-week = "{ $said }" is a whole week. Which day?
posts-why-unclear = I don't understand "{ $said }" yet. Choose the day, or type something like 30/11 19:30.

# Buttons.
posts-today-button = Today
posts-tomorrow-button = Tomorrow
posts-day-after-button = In two days
posts-yes-button = Yes, right
posts-other-time-button = Another time
posts-other-day-button = Another day
posts-write-title-button = Write title
posts-write-time-button = Type the time
posts-change-title-button = Change title
posts-ask-time-button = Change time
posts-keep-time-button = Leave it
posts-platform-button = Change platform
posts-no-platform-button = No platform
posts-take-button = I take it
posts-release-button = Give it up
posts-cancel-plan-button = Cancel the plan
posts-cancel-button = Yes, cancel it
posts-keep-button = Leave it
posts-complete-button = Complete
posts-mend-button = Mend
posts-submit-button = Have it checked
posts-submit-again-button = Have it checked again
posts-recall-button = Take it back
posts-review-button = Check
posts-promote-button = Make it an official plan
posts-clashes-button = { $count } more clashes
posts-withdraw-button = Take it down
posts-see-button = Look
posts-undo-button = Undo
posts-reopen-button = Go on
posts-share-button = Share to WhatsApp
posts-more-button = More
posts-back-button = Back
posts-new-button = Plan something
posts-mine-button = Mine

# Lists.
posts-line = { $known ->
    [yes] { $clock } { $platform }: { $title }
   *[no] { $clock } { $title }
}
posts-mine = <b>Your plans</b>
posts-mine-none = You have no plans yet. Would you like to make one?
posts-mine-line = { $draft ->
    [yes] { $number }. { $title } · not complete
   *[no] { $number }. { $at } · { $title }
}

# In private.
posts-written-untitled = The time is set: { $at }. Now type the title.
posts-type-title = { $has ->
    [yes] Type a new title for <b>{ $title }</b>. To stop, type /batal.
   *[no] Type the title of the plan. To stop, type /batal.
}
posts-type-time = { $has ->
    [yes] When is <b>{ $title }</b>? Type for example Saturday 19:30 or 30/11 7 pm. To stop, type /batal.
   *[no] When? Type for example Saturday 19:30 or 30/11 7 pm. To stop, type /batal.
}
posts-written = { $timed ->
    [yes] It is on the card: <b>{ $title }</b>, { $at }.
   *[no] It is on the card: <b>{ $title }</b>. When will it be? Type for example Saturday 19:30, or choose on the card.
}
posts-stopped = All right, stopped. Type /menu whenever you want to start again.
posts-stopped-plan = All right, I cancelled <b>{ $title }</b>. By mistake? Press Undo on its card within a minute.
posts-nothing-to-stop = There is nothing to stop.

# The small line at the top of the screen.
posts-toast-changed = This card has just changed. Please look again.
posts-toast-late = A minute has passed. Please change it under More.
posts-toast-taken = You lead this one. Thank you!
posts-toast-planned = There is a plan for it already. Its card is in this group.
posts-toast-started = The card is below.

posts-toast-promoted = It is an official plan now. Thank you!
posts-toast-own = It is a personal plan again.
posts-promoted = Your idea <b>{ $title }</b> is an official plan now. Thank you! You stay its author.
posts-hold-later = Whoever leads an official plan holds the official account, so you can't take it yet. Help with its text or design under Complete.
posts-of-humas = Humas and its author look after this official plan. Tell them what you would change.
posts-humas-only = Humas is looking after this plan. If you take part in it, open it in the private chat.

posts-not-now = Not now. Look at the card again: it has moved on.
posts-out = This plan is out, so it is not changed any more. Is something wrong? Press More, then Take it down.
posts-over = This plan was cancelled or let go. Type /rencana to make a new one.
posts-gone = This plan is gone. Type /kalender to see the others.
posts-mine-nobody = I don't know yet who this is. Please write as yourself, not as the group.
posts-of-another = Someone else leads this plan. Tell them, humas or the pengurus what you would change.
posts-take-first = Nobody leads this plan yet. Press I take it first, then change it.

