# Requests for a new account: who asks, the two who are named, and what becomes of it.
account-requests-head = <b>Request for a new account</b> for { $unit }
account-requests-line-platform = Where: { $value }
account-requests-line-purpose = What for: { $value }
account-requests-line-audience = For whom: { $value }
account-requests-line-first = First PJ: { $value }
account-requests-line-second = Second PJ: { $value }
account-requests-line-rhythm = How often: { $value }
account-requests-line-why = Why its own account: { $value }
account-requests-nobody = nobody yet
account-requests-ask-platform = Where should the account be?
account-requests-ask-purpose = What is this account for?
account-requests-ask-audience = Whom should it reach?
account-requests-ask-first = Who is the first PJ? Two grown people (18 or older) look after the account together.
account-requests-ask-second = Who is the second PJ? When one of them can't, the other still gets in.
account-requests-ask-nobody = No other grown member (18 or older) of { $unit } is known yet. Ask a grown pengurus or pembina to /join. Your request is kept; go on any time with /account usul.
account-requests-ask-rhythm = How often can you fill this account? Choose what you surely can do, not what sounds best.
account-requests-ask-why = { $own ->
    [yes] Why is it not enough to use the accounts that there are?
   *[no] Why is it not enough to use an account of { $decider }?
}
account-requests-leave = You may leave it for now. Go on any time with /account usul.
account-requests-type = Write one or two sentences, { $most } letters at most. To leave it, type /cancel.
account-requests-purpose-ready = { $code ->
    [news] News of what we do
    [dakwah] Dakwah and study
    [learning] Learning for pupils
   *[recruiting] Inviting new members
}
account-requests-audience-ready = { $code ->
    [pupils] Pupils around us
    [members] Members and kader
    [santri] Santri
   *[public] Everybody
}
account-requests-rhythm-ready = { $code ->
    [daily] Almost every day
    [thrice] Three times a week
    [weekly] Once a week
   *[monthly] Twice a month
}
account-requests-why-ready = { $code ->
    [place] News of our own place
    [topic] Another topic
    [full] That account is full
   *[none] No account on this platform yet
}
account-requests-pick-button = { $text }
account-requests-write-button = Write it myself
account-requests-more-button = Other names
account-requests-first-people-button = From the start
account-requests-drop-button = Never mind
account-requests-list-button = All account requests
account-requests-back-button = Back
account-requests-new-button = Ask for a new account
account-requests-complete = { $own ->
    [yes] It is complete. Shall I send it to the pengurus of { $decider } to decide?
   *[no] It is complete. Shall I send it to the humas of { $decider } to decide? They may also offer you a place on their account.
}
account-requests-send-button = Send
account-requests-change-button = Change
account-requests-change = What would you like to change?
account-requests-piece-button = { $piece ->
    [platform] Where
    [purpose] What for
    [audience] For whom
    [first] First PJ
    [second] Second PJ
    [rhythm] How often
   *[why] Why
}
account-requests-standing = { $state ->
    [asked] Waiting for { $decider } to decide since { $since }.
    [approved] { $decider } agreed.
    [placed] { $decider } gives it a place on an account of theirs.
    [opened] The account is there and stands in /account.
   *[declined] { $decider } did not agree yet.
}
account-requests-state = { $state ->
    [draft] not sent yet
    [asked] waiting for a decision
    [approved] agreed
    [placed] got a place
    [opened] opened
   *[declined] not agreed yet
}
account-requests-steps = How to open it safely:
    1. Use an e-mail address of the organisation, not a private one.
    2. Switch two-step login on.
    3. Both PJ can log in, each on her own phone.
    4. Name your unit in the bio.
    Never write a password or a code here.
account-requests-name-button = It is there, write its name
account-requests-withdraw-button = Take it back
account-requests-revise-button = Change and ask again
account-requests-seat-button = { $piece ->
    [first] Choose the first PJ
   *[second] Choose the second PJ
}
account-requests-sure = Take this request back? What you filled in leaves the list.
account-requests-sure-button = Yes, take it back
account-requests-withdrawn = All right, that request goes no further.
account-requests-listed = { $count ->
    [0] { $unit } has not asked for a new account yet.
   *[other] <b>Account requests of { $unit }</b>
}
account-requests-listed-line = { $number }. { $what } · <i>{ $state }</i>
account-requests-what = { $platform ->
    [none] a new account
   *[other] { $name }
}
account-requests-waiting-head = <b>Waiting for your decision</b>
account-requests-waiting-line = • { $unit }: { $what }, since { $since }
account-requests-open-button = Open { $number }
account-requests-see-button = Open the request
account-requests-desk-button = Decide: { $unit }

account-requests-named = You are named as PJ of a new account of { $unit } ({ $what }). A PJ looks after it together with another grown person. If you can't, press this button; that is fine.
account-requests-cannot-button = I can't
account-requests-cannot-done = All right, thank you for telling me. I ask them to choose somebody else.
account-requests-told-seat = One PJ in the account request of { $unit } can't do it. Please choose another grown person.
account-requests-told-approved = Good news! { $decider } agreed to the new account of { $unit }: { $what }.
account-requests-told-placed = { $decider } gives what { $unit } makes a place on <b>{ $account }</b>, so no account of your own is needed yet. The first plan is there. Prepare the material and hand it to the humas of { $decider }; I tell you when it is out.
account-requests-told-declined = { $reason ->
    [reached] Thank you for asking. { $decider } sees that those whom you want to reach follow their account already. Try sending your content there first.
    [people] Thank you for asking. { $decider } thinks that two grown PJ who are really ready are not there yet. Find them first, then ask again.
    [rhythm] Thank you for asking. { $decider } fears that the account would soon be silent. Try a month on an account that there is, then ask again.
    [purpose] Thank you for asking. { $decider } does not quite see the purpose. Say more clearly what it is for and for whom, then ask again.
   *[later] Thank you for asking. { $decider } can't accompany a new account now. Keep this request, and ask again next month.
}
account-requests-told-waits = The account request of { $unit } still waits for { $decider }. I reminded them again. You may also ask them yourselves.
account-requests-told-open = Is the account of { $unit } there ({ $what })? Write its name, so that it stands in /account.
account-requests-ask-name = Type the name of the new account on { $platform }, or paste the link to its profile. Never write a password here.

account-requests-sent-toast = Sent.
account-requests-gone = That account request is not there any more. Type /account usul to see the list.
account-requests-over = This account request is at another step now. Type /account usul to see where it stands.
account-requests-only = New accounts are asked for by the humas or pengurus of your unit. Do you have an idea? Tell them with /usul.
account-requests-many = { $most } account requests of { $unit } are under way already. Please finish or take back one of them first.
account-requests-long = Please write 1 to { $most } letters.
account-requests-not-grown = Each PJ has to be a grown person (18 or older) of your unit, and they have to be two people. Please choose another.
account-requests-incomplete = This request is not complete yet. Please complete it first.
