# The calendar: a list by day, and a month in numbers.
calendar-head = <b>Calendar</b> { $first } – { $last }
calendar-month-head = <b>Calendar { $month } { $year }</b>
calendar-only = Only: { $names }
calendar-day = { $today ->
    [yes] <b>{ $day }</b> · today
   *[no] <b>{ $day }</b>
}
calendar-slots = { $free ->
    [0] Takeover slots: { $count }, all taken
   *[other] Takeover slots: { $count }, { $free } free
}
calendar-entry = { $owned ->
    [yes] { $line } · { $owner }
   *[no] { $line }
}
calendar-entry-state = { $line } · <i>{ $state }</i>
calendar-state = { $state ->
    [idea] proposal
    [waiting] waiting
    [fixing] to be mended
    [approved] approved
    [scheduled] scheduled
    [published] out
    [withdrawn] withdrawn
    [cancelled] cancelled
   *[planned] draft
}
calendar-named = { $sure ->
    [yes] { $name }{ $kind ->
        [holiday] {" "}(holiday)
       *[other] {""}
    }
   *[no] { $name }{ $kind ->
        [holiday] {" "}(holiday, estimate)
       *[other] {" "}(estimate)
    }
}
calendar-names = {" "}· { $names }
calendar-month = { $lines }
calendar-count = { $planned ->
    [yes] { $day }: { $count ->
        [one] one plan
       *[other] { $count } plans
    }{ $names }
   *[no] { $day }{ $names }
}
calendar-shared-count = { $count ->
    [one] one plan
   *[other] { $count } plans
}
calendar-more = { $count ->
    [one] … and one more day.
   *[other] … and { $count } more days.
}
calendar-empty = Nothing is planned on these days yet. Would you like to start? A title and a time are enough.
calendar-empty-sifted = No plan fits this filter.
calendar-after = { $count ->
    [one] Next week: one plan.
   *[other] Next week: { $count } plans.
}
calendar-above = The calendar is further up, in the message that this one replies to.

# Buttons.
calendar-back-button = ‹ { $label }
calendar-on-button = { $label } ›
calendar-week = { $which ->
    [last] Last week
    [next] Next week
   *[this] This week
}
calendar-swap-button = { $reach ->
    [month] A month
   *[week] A week
}
calendar-sieve-button = { $count ->
    [0] Filter
   *[other] Filter ({ $count })
}
calendar-share-button = Share to WhatsApp
calendar-picture-button = Picture of { $month }
calendar-picture-kind-button = { $kind ->
    [light] Light (±60 KB)
   *[dark] Dark (±60 KB)
}
calendar-file-button = Calendar file (.ics)
calendar-by-button = { $by ->
    [d] Department: { $value }
    [a] Account: { $value }
    [p] Platform: { $value }
    [l] Pillar: { $value }
   *[c] Unit: { $value }
}
calendar-all = { $by ->
    [c] ours
   *[other] all
}
calendar-all-children = all children
calendar-choice-button = { $here ->
    [yes] • { $name }
   *[no] { $name }
}
calendar-mine = mine
calendar-mine-button = { $here ->
    [yes] • Only mine
   *[no] Only mine
}
calendar-all-button = Show everything
calendar-pillar = { $pillar ->
    [resmi] official
    [edukasi] education
    [humanis] human
   *[kegiatan] activity
}

# The picture and the file.
calendar-picture-title = { $month } { $year }
calendar-picture-sifted = { $unit } · { $names }
calendar-picture-legend = { $tone ->
    [open] not approved yet
    [ready] ready
    [done] out
   *[red] holiday
}
calendar-picture-empty = Nothing is planned this month yet.
calendar-picture-plan = Plan
calendar-picture-name = calendar-{ $month }-{ $year }
calendar-picture-caption = Calendar of { $unit }, { $month } { $year }. What is for humas alone is left out.
calendar-file-name = calendar-sinergi.ics
calendar-file-caption = Open this file with the calendar on your phone. When something changes, take it again and open it again: the old entries are replaced, not doubled.
calendar-file-title = Calendar { $unit }
calendar-file-estimate = The date is still an estimate.
calendar-toast-sent = I have just sent it, look below.
calendar-toast-making = One moment, I am sending it here.

calendar-gone = This calendar is old. Type /kalender for a new one.
calendar-unclear = I do not understand "{ $said }" yet. Try: /kalender next week, /kalender december, or /kalender instagram.
calendar-mine-private = I show your own plans only in our private chat. Open it and type /kalender mine.
