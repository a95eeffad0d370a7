# The leak guard: what should not go out. $shown is veiled already.
leak-guard-title = { $count ->
    [one] 🔒 One thing should not go out:
   *[other] 🔒 { $count } things should not go out:
}
leak-guard-line = • { $place }. { $todo }
leak-guard-place = <b>{ $shown }</b>, { $why }
leak-guard-more = … and { $count } more.
leak-guard-ask = Take it out, or ask someone else to release it with a reason.
leak-guard-take-out = This has to come out.

leak-guard-why-phone = a phone number: anyone could call its owner
leak-guard-why-phone-spelled = a phone number in words: it can still be called
leak-guard-why-nik = an identity number: others could borrow or register with it
leak-guard-why-email = a private mail address: open to scams
leak-guard-why-address-home = where somebody lives: strangers would know her home
leak-guard-why-address-street = an address with a house number: strangers could come
leak-guard-why-bank-account = an account number: easy to copy for a scam
leak-guard-why-bank-wallet = a wallet's number, which is its owner's phone as well
leak-guard-why-bank-card = a card's number: others could shop with it
leak-guard-why-bank-qris = a QRIS number: easy to copy for a scam
leak-guard-why-invite-link = a way into a group or meeting: anyone could enter
leak-guard-why-invite-meeting = a meeting room's number: anyone could enter
leak-guard-why-invite-code = an invitation code: anyone could enter
leak-guard-why-password = a password: the account could be taken. Change it too
leak-guard-why-password-code = a secret code: the account could be taken
leak-guard-why-child-school = a child's name near her school or class: strangers could find her
