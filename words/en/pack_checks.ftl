# The checklist of the next board.
pack-checks-title = <b>Checklist</b> · { $unit }
pack-checks-left = { $count ->
    [0] Everything is done. All the best for your term!
    [one] { $count } thing from the last board still needs you.
   *[other] { $count } things from the last board still need you. Take your time, from the top.
}
pack-checks-line = { $done ->
    [yes] ✓ { $kind ->
    [guardian] { $number }. Guardian of { $name }
    [account] { $number }. Silent account: { $name }
    [case] { $number }. Case: { $name }
    [plan] { $number }. Plan: { $name }
    [roster] { $number }. Duty roster
    [guide] { $number }. Guide
   *[settings] { $number }. Settings of the unit
}
   *[no] { $kind ->
    [guardian] { $number }. Nobody of the board or humas looks after <b>{ $name }</b>. Choose a new guardian, then change its password together.
    [account] { $number }. <b>{ $name }</b> has been silent for long. Bring it back, merge it, or close it?
    [case] { $number }. Nobody handles <b>{ $name }</b>.
    [plan] { $number }. Nobody leads the plan <b>{ $name }</b>.
    [roster] { $number }. The <b>duty roster</b> of the next two weeks is empty.
    [guide] { $number }. The <b>guide</b>: read it; does it still fit the new board?
   *[settings] { $number }. The <b>settings</b>: look through them; do they still fit?
}
}
pack-checks-solved = { $count ->
    [one] { $count } other thing has solved itself.
   *[other] { $count } other things have solved themselves.
}
pack-checks-open-button = { $number } Open
pack-checks-tick-button = { $done ->
    [yes] { $number } Not yet
   *[no] { $number } Done
}
pack-checks-before-button = ‹ Before
pack-checks-after-button = Next ›
pack-checks-finish-button = Enough, close this list
pack-checks-back-button = Back
pack-checks-look-button = Open the checklist
pack-checks-reminder = { $count ->
    [one] { $count } thing from the last board of <b>{ $unit }</b> still needs you.
   *[other] { $count } things from the last board of <b>{ $unit }</b> still need you.
} First of all: accounts that nobody looks after.
pack-checks-gone = This is not on the checklist any more.
