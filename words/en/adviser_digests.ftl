# Friday for the pembina: counts only, with respect.
adviser-digests-you = { $address ->
    [ibu] Ibu
    [bapak] Bapak
    [kiai] Kiai
    [nyai] Nyai
   *[other] Bapak/Ibu
}
adviser-digests-greeting = { $salam ->
    [yes] Assalamu'alaikum, { adviser-digests-you } { $name }.
   *[no] Good afternoon, { adviser-digests-you } { $name }.
}
adviser-digests-waits = This week, this waits for you:
adviser-digests-missed = Sorry, the news of the Friday before did not arrive.
adviser-digests-page = Waiting for you now:
adviser-digests-nothing = Nothing waits for you. Thank you for standing by us.
adviser-digests-line = { $number }. { $line }
adviser-digests-of = { $line } · { $unit }
adviser-digests-safety = { $count ->
    [one] One safety report without an answer
   *[other] { $count } safety reports without an answer
}
adviser-digests-consents = { $held ->
    [0] Members waiting for a guardian's consent: { $count }
   *[other] Members waiting for a guardian's consent: { $count }, answered by the guardian: { $held }
}
adviser-digests-minors = { $count ->
    [one] One member of 16 or 17 would like to help hold an account
   *[other] { $count } members of 16 or 17 would like to help hold an account
}
adviser-digests-reading = { $count ->
    [one] One text waits for you to read it
   *[other] { $count } texts wait for you to read them
}
adviser-digests-photos = { $count ->
    [one] One plan shows children without enough permission
   *[other] { $count } plans show children without enough permission
}
adviser-digests-open-button = { $number } { $what ->
        [safety] Open reports
        [consents] Note consents
        [minors] Answer
        [reading] Read
       *[photos] See the plans
    }
adviser-digests-set-button = Set Friday's news
adviser-digests-photo-list = The photos of children in these plans lack a permission that covers them, so they may not go out yet:
adviser-digests-photo = • { $title } · { $at }
adviser-digests-photo-how = Humas can note a new permission or change the photo. You could help by asking the parents.
adviser-digests-no-photos = All photos of children are permitted. Thank you.
