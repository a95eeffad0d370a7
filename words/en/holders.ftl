# Who holds which role, and ending roles.
holders-title = Roles in <b>{ $unit }</b>
holders-kind = { $role ->
    [pengurus] <b>Pengurus</b>
    [pembina] <b>Pembina</b>
   *[humas] <b>Humas</b>
}
holders-line = { $has_office ->
    [yes] • { $name }, { $office }
   *[no] • { $name }
}
holders-line-until = { $has_office ->
    [yes] • { $name }, { $office }, until { $day }
   *[no] • { $name }, until { $day }
}
holders-proposed = <b>Waiting for a second person</b>
holders-nobody = Nobody holds a role yet.
holders-two-pembina = Two pembina are better, so that there is always an adult who can answer.
holders-give-button = Give a role
holders-end-button = End one
holders-more-button = Next
holders-back-button = Back
holders-own-none = You hold no role in <b>{ $unit }</b> yet. To join the work of humas, press <b>I am humas</b> in the humas room, or talk to the pengurus.
holders-own = Your roles in <b>{ $unit }</b>:
holders-own-line = • { $title }
holders-own-line-until = • { $title }, until { $day }
holders-leave-button = Lay down { $title }
holders-choose-end = Whose role is to end?
holders-pick-button = { $name } · { $title }
holders-confirm-end = { $role ->
    [pembina] End the role of <b>{ $name }</b> as pembina of { $unit }? That needs a second person: another pengurus, the unit above, or who hosts the bot.
   *[other] End the role of <b>{ $name }</b> as { $title } in { $unit }? It counts at once, and I tell { $name }.
}
holders-end-yes-button = Yes, end it
holders-ended = The role of { $name } as { $title } is over.
holders-end-proposed = I have asked. The role of { $name } ends once a second person agrees, within 7 days.
holders-confirm-leave = Lay down your role as { $title } in <b>{ $unit }</b>? It counts at once.
holders-leave-yes-button = Yes, lay it down
holders-left = You have laid down your role as { $title } in <b>{ $unit }</b>. Thank you for your work.
holders-not-yours = This role is somebody else's.
holders-last-pengurus = You are the only pengurus here. Give the role to somebody else first, then lay yours down.
holders-over = That role is over already.
