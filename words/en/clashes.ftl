# Clashes: what is close to a plan, like it, or does not quite fit. They only remind.
clashes-page = Worth another look for <b>{ $title }</b>:
clashes-only-warn =
    {""}
    These are only reminders. If it fits as it is, just go on.
clashes-glance = { $count ->
    [one] one thing to look at
   *[other] { $count } things to look at
}
clashes-none = Nothing clashes with <b>{ $title }</b>.
clashes-no-time = <b>{ $title }</b> has no time yet, so there is nothing to compare.
clashes-open-button = Open: { $title }

clashes-titled = <b>{ $title }</b>
clashes-of-humas = a plan of humas
clashes-of-parent = a plan of the parent unit

clashes-booked = Same account, same time: { $other }. Please move one of them.
clashes-spacing = { $other } goes out at { $at } on the same account. Keep { $length } between them.
clashes-booking = { $name ->
    [takeover] The account is taken over until { $until }.
   *[live] The account is live until { $until }: { $other }.
}
clashes-parent = The parent unit has a plan that day: { $other } ({ $at }).
clashes-theme = Much like { $other } ({ $at }). Do it together, or on another day?
clashes-mourning = That day is { $name }. Cheerful content fits another day better.
clashes-quiet = { $why ->
    [jumatan] That is the time of Friday prayer; your readers are free from { $until }.
    [maghrib] That is between maghrib and isya; your readers are free from { $until }.
    [exams] People learn for exams then, until { $until }.
    [ramadan] People pray or rest then in Ramadan, until { $until }.
   *[night] People rest then, until { $until }.
}
clashes-big-day = That day is { $name }: many will post. Does it still fit?
clashes-cap = This is official post number { $count } that day; usually there are { $most } at most.
clashes-congratulations = { $count } % of this month's official posts are greeting cards. Mix in something else.
clashes-pillar = Nothing of the kind "{ $name }" yet this month.

clashes-booked-twice = { $times ->
    [0] That account already has { $other } at the same time. Please choose another day.
    [1] That account already has { $other } at the same time. Still free: { $first }.
   *[2] That account already has { $other } at the same time. Still free: { $first } or { $second }.
}
clashes-just-booked = Another plan has just taken that account at the same time. Please choose another time.
