# Which unit is meant, and two units in one group.
which-ask = For which unit?
which-unit-button = { $unit }
which-over = This question is over. Please send your command again.
which-of-another = This question is for someone else. Please send a command of your own.
which-look-other-button = { $what ->
    [kalender] Calendar of { $unit }
    [ringkasan] { $unit } at a glance
   *[papan] Papan of { $unit }
}
which-both = { $first } and { $second }
which-mine = Your units. The one with ✓ is the one of this chat.
which-mine-none = You are in no unit yet. Type /menu in your group, then press Private chat.
which-here-button = ✓ { $unit }
which-switched = From now on about <b>{ $unit }</b>.
which-menu-button = Menu
which-not-yours = You are not in that unit.
second-ask = A second unit in this group, beside <b>{ $first }</b>. { $name ->
    [none] Please write its name first.
   *[other] Is its name <b>{ $name }</b>?
}
second-use-button = Use this name
second-write-button = Write another name
second-no-button = Never mind
second-has-code = Is that unit set up elsewhere already? Its pengurus finds a code in /atur, Parent and children; then an admin types <code>/unitkedua CODE</code> here.
second-stopped = All right, no second unit.
second-type = Write the name of the second unit in the group { $group }. Such as: PAC IPNU Kedungwaru
second-typed = Its name is <b>{ $name }</b>. Go back to the group and press <b>Use this name</b>.
second-linked = <b>{ $unit }</b> uses this group too now, with a Papan and a calendar of its own.
second-code = Code to use a group that another unit uses already: <code>{ $code }</code>

    In that group an admin types <code>/unitkedua { $code }</code>. Valid for 24 hours, once.
second-copy-button = Copy the command
second-only-group = This command is for a group that two units use, such as IPNU and IPPNU. Please type it there.
second-full = Two units use this group already: { $units }.
second-humas-room = This is a humas room. A second unit is set up in the kader group.
second-here-already = { $unit } uses this group already.
second-code-over = I don't know this code, or it is over. Please ask a pengurus of that unit for a new one.
