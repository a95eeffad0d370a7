# A member's kit of a promotion: words to copy, the way to each platform, and her answers.
share-kits-head = <b>{ $title }</b>
    from { $unit }, until { $closes }
share-kits-message = In short: { $message }
share-kits-task = { $task ->
    [share] • Share these words on your account.
    [comment] • Leave a kind comment in your own words.
    [vote] • Vote by the link.
    [attend] • Come to the event.
   *[print] • Print the poster for the notice board.
}
share-kits-own-words = Write it in your own words.
share-kits-long = It is a long text. Press <b>Copy</b> and I send it alone, so that it copies easily.
share-kits-kader-of = Kader { $unit }
share-kits-dos = Do: { $dos }
share-kits-donts = Don't: { $donts }
share-kits-minute = A good time for you: { $at }, so that not everybody posts at once.
share-kits-files = { $count ->
    [one] There is { $count } file behind <b>Open</b>. I send it if you ask.
   *[other] There are { $count } files behind <b>Open</b>. I send them if you ask.
}
share-kits-done = You have done it. Thank you!
share-kits-young = You need no account of your own. Help with ideas, captions, design, photos of the event, or minutes: press one of the buttons below.
share-kits-filled = Where the text can go along, it stands there already. You only send it.
share-kits-unfilled = { $files ->
    [yes] { $places }: copy the text, save the file, then open and paste.
   *[no] { $places }: copy the text, then open and paste.
}
share-kits-when = When shall I remind you? Only once.
share-kits-too-late = The deadline is so near that no time for a reminder is left. If you can't make it, that is fine.
share-kits-declined = All right, not <b>{ $title }</b>. Nobody asks, and there is no reminder.
share-kits-copy-button = Copy
share-kits-open-button = Open
share-kits-look-button = Look
share-kits-done-button = Done
share-kits-more-button = More
share-kits-back-button = Back
share-kits-undo-button = Undo
share-kits-not-now-button = Not now
share-kits-later-button = { $later ->
    [hour] In 1 hour
    [evening] This evening, { $at }
   *[morning] Tomorrow, { $at }
}
share-kits-remind-button = Remind me later
share-kits-other-button = Other caption
share-kits-help-button = { $kind ->
    [caption] Help with captions
    [design] Help with design
    [notulen] Help with minutes
   *[other] Send an idea
}
share-kits-kits-button = Send me kits
share-kits-no-kits-button = No more kits
share-kits-stop-button = Stop for now
share-kits-write-button = { $name }
share-kits-file-button = { $kind ->
    [photo] Poster
    [video] Video
    [document] File
   *[animation] Animation
} { $known ->
    [yes] { $size }
   *[no] {""}
}
share-kits-toast-other = Here is another caption for you.
share-kits-no-other = For now this is the only caption. You may change it with your own words.
share-kits-toast-reminded = All right, I remind you { $at }.
share-kits-toast-after-all = Here it is again, whenever you like.
share-kits-undo-over = The 60 seconds are over. Open it again by /promosi.
