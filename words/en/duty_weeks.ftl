# Monday's card of duty, and filling many days at once.
duty-weeks-title = <b>Duty of { $unit }</b>
    From { $first }
duty-weeks-gaps = { $count ->
    [0] Complete. May this week be quiet!
    [one] { $count } day is still empty. Could you? The whole roster, and giving a day away, is in /piket.
   *[other] { $count } days are still empty. Could you do one? The whole roster, and giving a day away, is in /piket.
}
duty-weeks-over = That week is over. Thank you all!
duty-weeks-ways = Filling many days at once. What is taken stays as it is, and everybody is told. The example is the week from { $first }.
duty-weeks-filled = { $count ->
    [0] There is nothing to fill: it is complete to { $until }, or the example is empty.
    [one] { $count } seat is filled to { $until }. Everybody is told.
   *[other] { $count } seats are filled to { $until }. Everybody is told.
}
duty-weeks-undone = { $count ->
    [0] There is nothing to undo any more.
    [one] { $count } seat is empty again. All is as before.
   *[other] { $count } seats are empty again. All is as before.
}
duty-weeks-not-after-all = The duty that { $who } wrote down for you a moment ago is taken back. Sorry, a wrong tap.
duty-weeks-too-late = More than a minute has gone by, so it can't be undone at once. Change single days in /piket.

duty-weeks-me-button = Me { $day }
duty-weeks-month-button = To the end of the month like this week
duty-weeks-copy-button = This week like last week
duty-weeks-undo-button = Undo
