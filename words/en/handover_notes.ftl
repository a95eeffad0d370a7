# Takeovers: reminders, news, and short answers.
handovers-stopped-note = The takeover { $slot } was stopped. Please stop posting now, then complete the last list.
handovers-open-button = Open the list
handovers-card-button = See the card
handovers-toast-stopped = Stopped. Holder and guardian are told.
handovers-stopped-already = This takeover is not going on any more.
handovers-stays = Good, nothing is changed.
handovers-gone = That handover is gone. See your slots with /takeover.
handovers-others-only = This part is for the holder and the guardian; after an hour also for another pengurus. Please call them.
handovers-not-yours = That is somebody else's part. If something is missing, tell humas.
handovers-not-now = Not now any more: the takeover is at another step. Look at the newest card.
handovers-early = The handover opens { $at }. I send you the card then.
handovers-toast-began = Complete. The takeover begins!
handovers-toast-closed = Complete. The account is back, thank you!

# Reminders: three days, one day, two hours before; quiet hours may hold them, so the slot itself tells when.
handovers-remind-holder = { $step ->
    [three-days] In a few days it is your turn to hold the account: { $slot }. Is your idea ready?
    [day] Your turn to hold the account is near: { $slot }. Will you come?
   *[two-hours] Soon it is your turn to hold the account: { $slot }. I send the handover card 15 minutes before.
}
handovers-remind-prepares = { $step ->
    [three-days] In a few days there is the slot that you prepare: { $slot }. Is it ready?
    [day] The slot that you prepare is near: { $slot }. Will it be ready?
   *[two-hours] Soon there is the slot that you prepare: { $slot }. Give what you have to the adult beside you.
}
handovers-remind-guardian = { $step ->
    [three-days] In a few days the account that you guard is lent: { $slot }. You hand it over.
    [day] The account that you guard will be lent: { $slot }. You hand it over.
   *[two-hours] Soon the account that you guard is lent: { $slot }. I send the handover card 15 minutes before.
}
handovers-remind-adult = { $step ->
    [three-days] In a few days you are the adult in a takeover: { $slot }.
    [day] The takeover in which you are the adult is near: { $slot }.
   *[two-hours] Soon you are the adult in a takeover: { $slot }. I send the handover card 15 minutes before.
}
handovers-present-button = I come
handovers-absent-button = I can't
handovers-presence = { $comes ->
    [yes] Great, see you! I send the handover card 15 minutes before.
   *[no] Good, the slot is free again. Thank you for saying so; another time is fine too.
}
handovers-humas-choose = Takeover { $slot }: the time to apply is over; { $count } people wait for your choice.

# Late, not taking place, over.
handovers-late-guardian = The takeover { $slot } is 15 minutes late, and the list is not complete. We wait for: { $who }. What now?
handovers-second = { $late ->
    [yes] The takeover { $slot } can't begin because the guardian's part is open. Can you step in?
   *[no] The takeover { $slot }: the guardian who was to hand the account over can't come. Can you step in?
}
handovers-ended = { $how ->
    [missed] The takeover { $slot } did not take place, because the list was not complete until its time was over. Never mind, everybody is kept away sometimes. If you still like to, take another slot.
    [hers] The takeover { $slot } does not take place this time, and that is no fault of yours. Sorry! If you still like to, take another slot.
   *[over] The slot { $slot } is over. Thank you for being ready! You see other slots here.
}
handovers-others-button = See other slots
handovers-overdue-ketua = The takeover { $slot } ended an hour ago, but the last list is not complete: { $done } of { $all }. We wait for: { $who }. Please reach them. If one of them can't be reached, check the account yourself and tick that part.
handovers-replace = Everybody who waits stands on the slot's page: { $slot }.
handovers-toast-asked-others = Good. I asked the others; thank you for saying so.
handovers-toast-stepped-in = You hand the account over this time. I send you the card when it opens.
handovers-toast-waits = We wait until { $until }.
handovers-toast-asked-humas = I told humas.
handovers-toast-told-humas = I told humas. Thank you for saying so.
handovers-two-people = You have another part in this takeover. A handover is always between two different people.
handovers-adults-only = Whoever hands it over or stands beside is 18 or older, and of a unit that owns the account.
handovers-guardian-there = The guardian's part is complete, so nobody needs to step in.
handovers-needs-nobody = The holder is 18 or older, so no adult is needed.
handovers-not-late = It is not late yet. This button is for 15 minutes after the beginning.

# The adult beside a minor.
handovers-choose-adult = { $part ->
    [beside] Who stands beside her and holds the device? { $slot }
   *[prepares] Who posts for her? { $slot }
}
handovers-adult-named = I am asking { $name } now. Humas hears if she can't.
handovers-adult-asked = { $part ->
    [beside] Humas asks you to stand beside the holder in the takeover { $slot }: she is under 18, and you hold the device until the end.
   *[prepares] Humas asks you to post in the takeover { $slot }: a minor prepares it, and the account is in your hands.
}
handovers-adult-freed = Somebody else is the adult in the takeover { $slot } now. Thank you for being ready!
handovers-before-button = Before
handovers-after-button = Next

# Posts during the takeover.
handovers-ask-link = Paste the link of the post that has just gone out. If there is none, never mind.
handovers-noted = { $new ->
    [yes] Noted, that is post { $count }. Thank you!
   *[no] That post was noted before. There are { $count }.
}
handovers-another-button = Report another
handovers-no-link = I need the link. Open the post, copy its link and paste it here.
handovers-link-elsewhere = That link is not of the lent account's platform. Paste the link of a post of that account, please.
handovers-link-secret = That link opens a door for anybody or holds somebody's number, so I don't keep it. Paste the post's link, please.
handovers-link-profile = That is a profile, not a post. Open the post, copy its link and paste it here.
handovers-posts-full = { $most } posts are noted. That is enough for one takeover.
