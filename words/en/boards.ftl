# The board: the one standing message of a group.
boards-head = <b>Board of { $name }</b>
boards-today = <b>Today, { $day }</b>
boards-nothing-today = Nothing is planned for today.
boards-week = <b>This week</b>
    { $days }
boards-week-empty = Nothing is planned for the week ahead.
boards-more = { $count ->
    [one] … and one more in /kalender.
   *[other] … and { $count } more in /kalender.
}
boards-next = Next: <b>{ $what }</b>, { $day }
boards-planned = The plan for it: { $title }
boards-offers = Open tasks: { $count }. See /promosi.
boards-slots = Free takeover slots: { $count }. See /takeover.
boards-drafts = { $count ->
    [one] One plan is not complete.
   *[other] { $count } plans are not complete.
}
boards-unverified = This unit is not verified yet.
boards-pin = Long-press this message and choose Pin, so that everybody finds it.
boards-plan-this-button = Plan this
boards-calendar-button = Calendar
boards-above = The board is further up, in the message that this one replies to.
