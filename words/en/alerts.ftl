# Reports: something that goes round, may be a hoax, or disturbs, on its way to humas.
alerts-begin = { $kept ->
    [yes] I keep what you sent for a day; nobody has read it. What is it about?
   *[no] What do you want to report to { $unit }? Humas does not read what is about safety, and it never comes up in a group.
}
alerts-begin-stranger = I don't know your unit yet. Open this chat from your IPPNU group: type /menu there, then <b>Private chat</b>. If you have a report code, type /lapor and the code.
alerts-content-button = Content
alerts-bullying-button = Bullying
alerts-unsafe-button = I am not safe
alerts-list-button = My reports
alerts-ask = { $kind ->
    [viral] What goes round? Send its link here, with a short note and its numbers if you like.
        Example: <code>https://www.tiktok.com/… posted this morning, 12k views</code>
    [hoax] What news is doubtful? Send the link, paste the text, or send the picture here. You can also forward it from another chat.
   *[other] What content do you want to report? Send the link, the text or the picture here, with a short note if you like.
}
alerts-ask-hidden = { $guest ->
    [yes] Your name is not noted. When it is sent you get a code to see how it goes on.
   *[no] <b>Without a name</b>: humas won't know that it is from you. When it is sent you get a code to see how it goes on.
}
alerts-again = { $wrong ->
    [cut] I keep no numbers, group invites or passwords, so nothing is left to report. Tell in a few words what it is, or send a screenshot with the number covered.
   *[unread] I can't read that yet. I take links, words (two or more), photos, videos and files.
}
alerts-nameless-button = Without my name
alerts-named-button = With my name
alerts-weigh = { $guest ->
    [yes] Shall I send it to humas? Your name is not noted.
   *[no] It goes to humas. With your first name, or without?
}
alerts-send-button = Send to humas
alerts-send-nameless-button = Send without my name
alerts-ours = That is our own content, thanks for looking after it! If something there is odd or goes round, I can still tell humas.
alerts-ours-button = Tell humas anyway
alerts-group-thanks = Got it, thanks. It goes on in the private chat.
alerts-thanks = { $has ->
    [yes] Thanks! Your report is with humas of { $unit }.
   *[no] Thanks! I keep your report. { $unit } has no humas yet; as soon as it has, I show it.
}
alerts-one = <b>{ $what }</b> · { $kind }
alerts-kind = { $kind ->
    [viral] goes round
    [hoax] maybe a hoax
   *[content] content
}
alerts-opaque = It is a short link, so <i>not recognised yet</i>. Humas opens it; if you have the real link, send that too.
alerts-state = Now: { $state }.
alerts-state-name = { $state ->
    [held] humas is on it
    [watched] humas keeps an eye on it
    [done] taken care of
    [dismissed] humas looked: no problem
   *[other] waiting for humas
}
alerts-others = { $count ->
    [one] One more reported the same. Good: so it matters.
   *[other] { $count } more reported the same. Good: so it matters.
}
alerts-numbered = { $number }. { $what } · <i>{ $state }</i>
alerts-left = { $count ->
    [one] One link was left out; at most five in one message.
   *[other] { $count } links were left out; at most five in one message.
}
alerts-cut = Numbers, group invites and passwords in it are not kept.
alerts-dont-share = Please don't share it until humas has checked.
alerts-unnamed = { $text ->
    [yes] text
   *[no] picture
}
alerts-code = The code of your report: <code>{ $code }</code>
    Keep it. I don't note who you are, so only you can look how it goes on: type <code>/lapor { $code }</code>
    To add numbers, a note or a picture, write them after the code, or send a picture with it as its caption.
alerts-numbers-button = Add numbers
alerts-picture-button = Add a screenshot
alerts-hide-button = Take my name off
alerts-danger-button = Somebody is in danger
alerts-back-button = Back
alerts-listed = <b>Your reports</b> to { $unit }. Press a number to see or add.
alerts-none = You have no reports to { $unit } yet. If something goes round or is doubtful, type /lapor.
alerts-by-code = Report <code>{ $code }</code>
alerts-code-line = { $kind }, reported { $at }: <b>{ $state }</b>
alerts-added = { $what }
alerts-code-add = To add numbers, a note or a picture, write them after the code: <code>/lapor { $code } 12k views</code>
alerts-note-kept = I added your note.
alerts-unknown-code = I can't find the code <b>{ $code }</b>. Check its letters, for example: MELATI-482. Reports are kept for a year.
alerts-danger = If somebody is hurt or threatened <b>right now</b>, call 112 or 110, or the nearest adult first.

    { $known ->
        [yes] If you go on, I call humas at once, then the chair, at night too.
       *[no] If you go on, I call humas faster than usual, but at night not before 06:00.
    } Is somebody really in danger?
alerts-danger-sure-button = Yes, call them now
alerts-danger-me-button = I am not safe myself
alerts-called = { $known ->
    [yes] I am calling humas now, then the chair, until somebody takes it in hand.
   *[no] I am calling humas faster, until somebody takes it in hand. At night not before 06:00.
} Stay with an adult you trust. Emergency: 112 or 110.
alerts-hidden = { $count ->
    [one] Your name is off this report.
   *[other] Your name is off these { $count } reports.
} Humas may have seen it before; from now on nobody keeps it.
alerts-numbers-how = Type the numbers that you see there, as far as you can. Example: <code>views 12k, likes 1.2m, comments 340</code>
alerts-numbers-unclear = { $has ->
    [yes] This is not clear: { $said }. Say what it counts. Example: <code>views 12k, likes 1.2m</code>
   *[no] I can't read any numbers. Example: <code>views 12k, likes 1.2m, comments 340</code>. To stop, type /batal.
}
alerts-number = { $what ->
    [views] { $count } views
    [likes] { $count } likes
    [comments] { $count } comments
   *[shares] { $count } shares
}
alerts-numbers-kept = Noted: { $numbers }. Thanks!
alerts-picture-how = Send the screenshot here as a photo. First cover names and faces of friends that need not be seen. To stop, type /batal.
alerts-picture-kept = { $new ->
    [yes] I added the picture. Thanks!
   *[no] This picture is there already, or there are ten. That is enough, thanks!
}

alerts-enough = You reported { $most } times today, thank you! I did not send this one, and it is still in your chat: send it again tomorrow, or write to humas in the group. If somebody is not safe, /lapor is always open.
alerts-many-guests = Very many reports came from outside today. I did not send this one, and it is still in your chat: send it again tomorrow, or through a member you know. If somebody is not safe, /lapor is always open.
alerts-gone = I can't find this report any more. Type /lapor for a new one.
alerts-over = This was taken care of, or a day has passed. Send it once more if it is still needed.
