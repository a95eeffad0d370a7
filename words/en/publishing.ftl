# Publishing: the kit for who posts, the reminder of one's own plan, and the answers.
publishing-own-soon = Your plan is coming up: <b>{ $title }</b>, { $at }{ $known ->
    [yes] {" "}on { $where }.
   *[no] .
}
publishing-own-now = Time to post: <b>{ $title }</b>{ $known ->
    [yes] {" "}on { $where }.
   *[no] .
} It was planned for { $at }.
publishing-look-button = Open its card
publishing-anywhere = Any place

publishing-kit = Ready to post: <b>{ $title }</b>
    { $place }
    { $at }
publishing-no-text = <i>Without a text.</i>
publishing-text-above = The text is in the message above; tap its box to copy it.
publishing-with-adult = Please post it together with the adult who holds the account.
publishing-put-off = Put off until { $at }.
publishing-skip-sure = { $known ->
    [yes] Shall it not appear on { $place } after all?
   *[no] Shall it not appear after all?
}
publishing-kit-out = { $linked ->
    [yes] It is out: { $link }
   *[no] It is out.
}
publishing-kit-skipped = It will not appear here.
publishing-kit-over = There is nothing left to post from here.
publishing-kit-void = Please do not post it yet: its content or its time changed, so it is read again. A new kit comes once it is approved.

publishing-out-button = It is out
publishing-more-button = More
publishing-back-button = Back
publishing-copy-button = Copy the text
publishing-tags-button = Copy the hashtags
publishing-whatsapp-button = Copy for WhatsApp
publishing-write-button = Write on { $name }
publishing-open-button = Open { $name }
publishing-skip-button = Give it up
publishing-skip-yes-button = Yes, give it up
publishing-quarter-button = In 15 minutes
publishing-hour-button = In an hour
publishing-tomorrow-button = Tomorrow { $at }
publishing-files-button = { $kind ->
    [photo] Photo
    [video] Video
    [document] Document
    [animation] Animation
   *[several] { $count } files
} { $known ->
    [yes] { $size }
   *[no] {""}
}

publishing-ask-link = Well done. Please paste the link of <b>{ $title }</b> { $known ->
    [yes] on { $place }.
   *[no] here.
}
publishing-no-link-button = No link
publishing-noted = { $all ->
    [yes] Noted: <b>{ $title }</b> is out{ $known ->
        [yes] {" "}on { $place }
       *[no] {""}
    }. Thank you.
   *[no] Noted: <b>{ $title }</b> is out on { $place }. The other places still wait.
}
publishing-beyond = The approval of <b>{ $title }</b> holds for 24 hours from { $at }. Another time has to be read again: open its card and change the time.
publishing-toast-out-already = It is noted already.
publishing-toast-put-off = Put off until { $at }.
publishing-toast-skipped = It will not appear here.
publishing-toast-taken = You post it. The kit comes to your private chat.
publishing-toast-files = On its way.
publishing-toast-files-there = They are below already.
publishing-toast-there = Noted: it is there.
publishing-toast-again = Sending it again.
publishing-toast-down = Noted: it is down. Thank you.
publishing-toast-settled = It has been answered.

publishing-early = It is not time yet. It is planned for { $at }.
publishing-not-cleared = Its content changed and is not approved again. Please wait for the new kit.
publishing-gone = This button is old. Open the card to see how it is now.
publishing-young = Official accounts are held by people of 16 and older. You can prepare it, and an adult posts it.
publishing-link-none = I have not found the link. Copy it from the Share button of the app, then paste it here.
publishing-link-elsewhere = That link is not from { $place }. Paste the one from there, or press No link.
publishing-link-profile = That is the link of a profile. I need the link of the post, or press No link.
publishing-link-secret = That link is secret (an invite, a number or a password), so I do not keep it. Paste the link of the post.
publishing-link-same = That link is noted for "{ $title }" already. Paste the right one, or press No link.

publishing-answered = It has been answered. Open the card to see how it is now.
publishing-over = Its time is more than 24 hours ago, so it needs a new time and has to be read again.
publishing-toast-noted = Noted that it is out. Thank you.

publishing-why = Why is <b>{ $title }</b> withdrawn?
publishing-wrong-button = Its content is wrong
publishing-untimely-button = It is the wrong moment
publishing-asked-button = Someone asked for it
publishing-other-button = Another reason
publishing-correct-button = Only correct it in the channel
publishing-keep-button = Never mind
publishing-withdrawn = <b>{ $title }</b> is withdrawn. { $mine ->
    [yes] What stands in our channel I delete myself; the rest is listed to be taken down.
   *[no] What still stands is listed to be taken down.
}
publishing-unsent = The time of <b>{ $title }</b> has come, but it was never sent for review, so it is not out. Still on? Change its time, then press Have it checked.
publishing-correcting = This is the correction of <b>{ $title }</b>. Mend its text, choose a time on the card below, and hand it in. Once it is approved I replace the post in the channel at that time; until then the old one stays.
publishing-correct-text-button = Mend the text
