# The calendar: a list by day, and a month in numbers.
calendar-head = <b>Calendar</b> { $first } – { $last }
calendar-day = <b>{ $day }</b>
calendar-entry = { $owned ->
    [yes] { $line } · { $owner }
   *[no] { $line }
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
calendar-more = { $count ->
    [one] … and one more day.
   *[other] … and { $count } more days.
}
calendar-empty = Nothing is planned on these days yet. Would you like to start? A title and a time are enough.
calendar-above = The calendar is further up, in the message that this one replies to.
calendar-week-button = { $here ->
    [yes] • This week
   *[no] This week
}
calendar-next-button = { $here ->
    [yes] • Next week
   *[no] Next week
}
calendar-month-button = { $here ->
    [yes] • Month
   *[no] Month
}
calendar-share-button = Share to WhatsApp
about-kalender = Show the calendar
calendar-gone = This calendar is old. Type /kalender for a new one.
