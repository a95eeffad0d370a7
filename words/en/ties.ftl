# Parent and child units.
ties-parent = Parent: <b>{ $parent }</b>
ties-no-parent = Parent: none yet
ties-asked = Waiting for an answer of <b>{ $parent }</b>.
ties-children = Child units: { $count }
ties-reads = A parent reads the calendars and the number of members of its children, never names of people.
ties-request = <b>{ $child }</b> ({ $level }) asks <b>{ $parent }</b> to be its parent. Once you accept, its calendar and number of members can be seen here, and what it did not set follows your unit.
ties-accept-button = Accept
ties-refuse-button = Refuse
ties-named-accept-button = Accept { $child }
ties-named-refuse-button = Refuse { $child }
ties-write-button = Ask a parent by its code
ties-code-button = Code for children
ties-children-button = See the children
ties-leave-button = Leave the parent
ties-withdraw-button = Take the request back
ties-group-button = Code for a shared group
ties-code = Code for children of <b>{ $unit }</b>: <code>{ $code }</code>

    Their pengurus types it in /atur, Parent and children. Or send this link: { $link }
    It is valid for 7 days and many units may use it. Each request still waits for your answer.
ties-copy-button = Copy the code
ties-ask-code = Write the code of your parent unit (8 letters and digits).
ties-sure = Ask <b>{ $parent }</b> ({ $level }) to be the parent of <b>{ $child }</b>? A parent reads the calendar and the number of members, never names of people.
ties-sure-button = Yes, ask
ties-sent = <b>{ $parent }</b> has been asked. The answer comes into this chat.
ties-accepted = <b>{ $parent }</b> accepts <b>{ $child }</b> as a child unit.
ties-refused = <b>{ $parent }</b> did not accept <b>{ $child }</b> as a child unit. If that is a mistake, please talk to its pengurus.
ties-took = <b>{ $child }</b> is now a child unit of <b>{ $parent }</b>.
ties-declined = <b>{ $child }</b> was not accepted. I tell its pengurus.
ties-answered = This request has been answered or taken back.
ties-withdrawn = The request is taken back.
ties-moved = <b>{ $child }</b> moved to another parent and is no child unit of <b>{ $parent }</b> any more.
ties-left = <b>{ $child }</b> left <b>{ $parent }</b>.
ties-released = <b>{ $parent }</b> let <b>{ $child }</b> go: that unit stands alone now.
ties-leave-sure = Leave <b>{ $parent }</b>? What follows the parent goes back to the defaults. Plans and people stay.
ties-leave-yes-button = Yes, leave
ties-release-sure = Let <b>{ $child }</b> go? That unit stands alone then, and its calendar is not seen here any more.
ties-release-yes-button = Yes, let it go
ties-release-button = Let { $child } go
ties-keep-button = No
ties-list = Child units of <b>{ $unit }</b>
ties-list-line = • { $child }: { $members } members, { $plans } plans this week
ties-list-empty = No child units yet.
ties-more-button = Next
ties-less-button = Before
ties-plans-button = Calendar of the children
ties-plans = <b>Child units of { $unit }</b> · { $first } – { $last }
ties-plans-day = <b>{ $day }</b>
ties-plans-line = • { $line } · { $child }
ties-plans-empty = No plans in this week.
ties-plans-more = and { $count } more plans
ties-next-week-button = The week after
ties-this-week-button = This week
ties-level = { $level ->
    [pp] PP
    [pw] PW
    [pc] PC
    [pac] PAC
    [pr] PR
    [pk] PK
   *[other] unit
}
ties-code-over = I don't know this code, or its 7 days are over. Please ask the pengurus of your parent unit for a new one.
ties-itself = This is your own unit's code. Give it to your child units.
ties-circle = That unit stands below yours, so it can't be its parent.
ties-already = That unit is your parent already.
ties-level-refused = A parent must stand higher: PP, PW, PC, PAC, then PR and PK.
ties-too-high = The tree would be too high: at most six units stand above one.
ties-gone = That unit is not here any more.
