# What humas is asked about a plan that is not out, or not taken down.
chasing-head = <b>{ $title }</b>
    { $at }
chasing-late = { $owned ->
    [yes] No word yet that it is out. PJ: { $owner }
   *[no] It is time, but nobody has it.
}
chasing-put-off = Put off until { $at }.
chasing-out = It is out.
chasing-cancelled = It will not appear.
chasing-read-again = Its content or its time changed, so it waits to be read again.
chasing-window-over = It is not out, and its approval is older than 24 hours. Choose another time, then let it be read again.
chasing-skip-sure = Give it up, so that it does not appear where it still waits?
chasing-take-down = Withdrawn. Please take it down where it still stands, then press its button.
chasing-taken-down = Withdrawn, and down everywhere.
chasing-place = { $status ->
    [going] { $place }: I am sending it
    [failed] { $place }: Telegram refused my message. Make sure that I am still an admin of that channel and may post, then press Try again.
    [doubt] { $place }: I do not know whether my message arrived. Please look at the channel.
    [partly] { $place }: only a part of it is there.
    [out] { $linked ->
        [yes] { $place }: it is out, { $link }
       *[no] { $place }: it is out
    }
    [skipped] { $place }: given up
    [standing] { $linked ->
        [yes] { $place }: still there, { $link }
       *[no] { $place }: still there
    }
    [down] { $place }: down
   *[open] { $place }: not out
}
chasing-out-button = { $several ->
    [yes] It is out: { $place }
   *[no] It is out
}
chasing-take-button = I post it
chasing-there-button = It is there
chasing-again-button = No, send it again
chasing-retry-button = Try again
chasing-rest-button = Send the rest
chasing-more-button = More
chasing-back-button = Back
chasing-skip-button = Give it up
chasing-skip-yes-button = Yes, give it up
chasing-look-button = Open its card
chasing-down-button = I took it down: { $place }
