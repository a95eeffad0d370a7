# The duty roster: a week, a day, and who could be on duty.
duties-week = <b>Duty roster of { $unit }</b>
    The week from { $first }
duties-day = { $who ->
    [both] { $day }: { $first }, then { $second }
    [first] { $day }: { $first }
    [second] { $day }: nobody first, then { $second }
   *[nobody] { $day }: nobody
}
duties-gaps = { $count ->
    [0] No day is empty. Thank you!
    [one] { $count } day has nobody who is first. Press the day to fill it.
   *[other] { $count } days have nobody who is first. Press a day to fill it.
}
duties-one-day = <b>Duty on { $day }</b>
duties-seat = { $seat ->
    [1] First: { $name }
   *[other] Second: { $name }
}
duties-seat-free = { $seat ->
    [1] First: nobody yet
   *[other] Second: nobody yet
}
duties-who = Who is { $seat ->
    [1] first
   *[other] second
} on duty on { $day }?
duties-remark = { $did ->
    [taken] Noted: you are on duty on { $day }.
    [put] Noted for { $day }. I tell the person.
    [cleared] Emptied: { $day }.
   *[stepped] You are on duty from now on, { $day }. Who was is told.
}
duties-toast = { $did ->
    [taken] Noted. Thank you!
   *[held] Somebody is on duty that day already.
}
duties-listed = • { $day }
duties-written = { $who } wrote you down for duty:
    { $days }
    { $count ->
        [1] If you can't, give it away. No reason is needed.
       *[other] If you can't on a day, give it away with /piket. No reason is needed.
    }
duties-relieved = { $who } relieves you of duty on { $day }. Thank you for being willing.
duties-freed = { $who } took you off duty on { $day }. You need not watch that day.
duties-past = That day is over, so it is not changed any more. Choose today or later.
duties-too-far = That is too far ahead. Choose a day in the next three months.
duties-taken = { $name } has just taken that seat. To change with her, press the day in /piket.
duties-not-humas = She is not humas or pengurus any more, so she can't be on duty.
duties-not-yours = You are not on duty that day any more. See the roster with /piket.
duties-room-only = The roster opens in the humas room or in private only.

duties-me-today-button = Me today
duties-me-button = { $seat ->
    [1] Me first
   *[other] Me second
}
duties-step-in-button = I step in now
duties-other-button = { $seat ->
    [1] Somebody else: first
   *[other] Somebody else: second
}
duties-clear-button = { $seat ->
    [1] Empty first
   *[other] Empty second
}
duties-give-button = Give away { $day }
duties-give-this-button = Give it away
duties-fill-button = Fill many days
duties-before-button = ‹ Before
duties-after-button = After ›
duties-back-button = Back
duties-more-button = More names
