# Guardians of an account: the two adults who look after it.
accounts-guardians-page = Guardians of <b>{ $name }</b>: two adults who look after it. Both can log in, check its safety and hand it over for a takeover. Its password is never written here.
accounts-seat-line = { $has ->
    [yes] Guardian { $seat }: { $who }
   *[no] Guardian { $seat }: nobody yet
}
accounts-choose-guardian = { $any ->
    [yes] Who looks after <b>{ $name }</b>? I tell her, and she may say no.
   *[no] There is no grown member yet who could look after <b>{ $name }</b>.
}
accounts-ask-letters = Type how her name begins.
accounts-nobody-called = No grown member has a name that begins like that. Try other letters.
accounts-may-not-guard = A guardian must be an adult of a unit that owns the account. Please choose another name.
accounts-guards-already = She is the other guardian already. Please choose somebody else, so that there are two.
accounts-guardian-told = You are a guardian of <b>{ $name }</b> now: one of two adults who look after it. Please check its safety now and then, and tell us when something is odd. If you can't, press Stop being its guardian.
accounts-guardian-stopped = You are no guardian of <b>{ $name }</b> any more. Thank you for looking after it.
accounts-guardian-left = { $who } can't be a guardian of <b>{ $name }</b> any more. Please choose somebody else.
accounts-guards-no-more = You are no guardian of that account any more.

accounts-seat-button = { $has ->
    [yes] Change guardian { $seat }
   *[no] Choose guardian { $seat }
}
accounts-free-seat-button = Release guardian { $seat }
accounts-before-button = ‹ Before
accounts-after-button = Next ›
accounts-letters-button = Type the name
accounts-look-button = See the account
