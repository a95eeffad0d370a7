# Giving roles, and the yes of a second person.
granting-choose-role = { $has_name ->
    [yes] Which role for <b>{ $name }</b> in { $unit }?
   *[no] Which role is given in <b>{ $unit }</b>?
}
granting-role-button = { $role ->
    [pengurus] Pengurus
    [pembina] Pembina
   *[humas] Humas
}
granting-back-button = Back
granting-choose-member = Who becomes { $title }? Only members can.
granting-before-button = ‹ Before
granting-after-button = Next ›
granting-search-button = Search a name
granting-letters = Type the first letters of the name, for example: Sit
granting-matches = Names that begin with <b>{ $letters }</b>. Who becomes { $title }?
granting-no-match = No member's name begins with <b>{ $letters }</b>.
granting-more-letters = There are more: search again with more letters.
granting-choose-office = Which office does <b>{ $name }</b> have in the board?
granting-office-button = { $office }
granting-choose-term = <b>{ $name }</b> becomes { $title } until when?
granting-term-button = { $years ->
    [one] { $years } year (until { $day })
   *[other] { $years } years (until { $day })
}
granting-no-term-button = Without an end
granting-what = <b>{ $name }</b>, { $title } of <b>{ $unit }</b>, without an end
granting-what-until = <b>{ $name }</b>, { $title } of <b>{ $unit }</b>, until { $day }
granting-meaning = { $role ->
    [pengurus] Pengurus take the important decisions and give roles.
    [pembina] A pembina reads everything and decides what concerns members under 18.
   *[humas] Humas check, prepare and publish content.
}
granting-confirm = Give this role?

    { $what }

    { $meaning }
granting-needs-second = The role counts once a second person agrees.
granting-yes-button = Yes, give it
granting-no-button = Cancel
granting-given = Done: { $what }.
granting-proposed = { $count ->
    [one] Asked: { $what }. One person is asked to agree. Without an answer this lapses after 7 days.
   *[other] Asked: { $what }. { $count } people are asked to agree; one yes is enough. Without an answer this lapses after 7 days.
}
granting-told = You are { $title } of <b>{ $unit }</b> now. { $meaning }
granting-told-until = You are { $title } of <b>{ $unit }</b> now, until { $day }. { $meaning }
granting-request = { $ends ->
    [yes] { $by } proposes to end this role: { $what }. Do you agree?
   *[no] { $by } proposes: { $what }. Do you agree?
}
granting-agree-button = Agree
granting-refuse-button = Refuse
granting-settled = { $yes ->
    [yes] Agreed: { $what }.
   *[no] Refused: { $what }.
}
granting-settled-end = { $yes ->
    [yes] Agreed, this role is over: { $what }.
   *[no] Refused, this role stays: { $what }.
}
granting-lapsed = Your proposal lapsed after 7 days without an answer: { $what }. Talk about it first, then propose again with /peran.
granting-over = This proposal does not count any more.
granting-closed = { $unit } is closed.
granting-no-member = This person is no member of the unit. Only members can get a role.
granting-not-your-own = Somebody else has to agree to your own proposal.
granting-nobody-confirms = There is no second person yet who could agree: no other pengurus, no unit above, nobody who hosts the bot.
granting-line = { $ends ->
    [yes] • to end: { $what }
   *[no] • { $what }
}
