# Lifting up: a good case is carried further, with its maker's permission.
case-lifting-ask = Who made it? Permission first, then it becomes a promotion.
case-lifting-permission = { $said ->
    [silent] Permission of { case-lifting-maker }: asked, not answered yet.
    [named] Permission of { case-lifting-maker }: may be published, with the name.
    [unnamed] Permission of { case-lifting-maker }: may be published, without the name.
    [story] { case-lifting-maker } does not want it published yet.
    [withdrawn] { case-lifting-maker } took the permission back.
   *[not-hers] Not made by { case-lifting-maker }.
}
case-lifting-maker = { $known ->
    [yes] { $name }
   *[no] its maker
}
case-lifting-make-button = Make a promotion of it
case-lifting-ask-button = By { $name }: ask her
case-lifting-ours-button = It is our own content
case-lifting-outside-button = Somebody outside, or unknown
case-lifting-ask-outside = Send these words to the maker by a message on the platform. Once the maker says yes, tap Permission given.
case-lifting-request = { $linked ->
    [yes] { case-lifting-salam } we are the media team of { $unit }. We like what you made: { $link } May we share it with our members, naming you? Thank you.
   *[no] { case-lifting-salam } we are the media team of { $unit }. We like what you made. May we share it with our members, naming you? Thank you.
}
case-lifting-salam = { $salam ->
    [yes] Assalamu'alaikum,
   *[no] Hello,
}
case-lifting-copy-button = Copy the message
case-lifting-allowed-button = Permission given
case-lifting-asked = { $placed ->
    [yes] Humas of { $unit } likes what you reported on { $where }, and would like to show it to more people. If you made it, may we?
   *[no] Humas of { $unit } likes what you reported, and would like to show it to more people. If you made it, may we?
}
case-lifting-title = { $placed ->
    [yes] Content on { $where }
   *[no] Content worth seeing
}
case-lifting-caption = { $credited ->
    [yes] More people should see this. Have a look, and share it.

        { $credit }
   *[no] More people should see this. Have a look, and share it.
}
case-lifting-thanks = Thanks to its maker. Shared with permission.
case-lifting-toast = { $did ->
    [asked] I asked in private.
    [asked-before] That was asked before. Wait for the answer, please.
    [away] No messages are taken there at the moment. Try to ask in person.
   *[made] It is a promotion now. Complete it, then have it read.
}
case-lifting-no-permission = There is no permission yet. Ask its maker first.
case-lifting-hoax = This was reported as a suspected hoax. Check it under Clarify first; if it is true, it may be lifted up.
