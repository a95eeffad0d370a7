# The units below ours: totals only, by name, no ranking.
tree-figures-open-button = Units below ours
tree-figures-days = { $one ->
    [yes] { $last }
   *[no] { $first } to { $last }
}
tree-figures-title = <b>Units below { $unit }</b>
tree-figures-head = { $days } · { $count ->
    [one] one unit
   *[other] { $count } units, by name
}
tree-figures-whole = All together: { $told }.
tree-figures-large = The totals of all stand in the picture.
tree-figures-line = • <b>{ $unit }</b>: { $told }
tree-figures-published = { $count } published
tree-figures-sent = { $count ->
    [one] one promotion
   *[other] { $count } promotions
}
tree-figures-taken = { $taken } took it on and { $done } did it
tree-figures-cases = { $count ->
    [one] one report
   *[other] { $count } reports
}
tree-figures-takeovers = { $count ->
    [one] one takeover
   *[other] { $count } takeovers
}
tree-figures-lives = { $count ->
    [one] one live
   *[other] { $count } lives
}
tree-figures-helped = { $count } members helped
tree-figures-nothing = nothing noted yet
tree-figures-before-button = ‹ Before
tree-figures-after-button = Next ›
tree-figures-picture-button = See the picture (±{ $size } KB)
tree-figures-report-button = Report of our unit
tree-figures-picture = Units below { $unit }
tree-figures-all = { $count ->
    [one] One unit
   *[other] { $count } units together
}
tree-figures-each = { $has ->
    [yes] Each { $called }, by name
   *[no] Each unit, by name
}
tree-figures-dash = A – means no news for more than four weeks.
tree-figures-rest = And { $count ->
    [one] one more, on the list.
   *[other] { $count } more, on the list.
}
tree-figures-foot = Totals, not a ranking. Every unit has its own rhythm.
tree-figures-cell-published = published
tree-figures-cell-sent = promotions
tree-figures-cell-done = done
tree-figures-cell-cases = reports
tree-figures-column-unit = Unit
tree-figures-column-published = Published
tree-figures-column-taken = Taken
tree-figures-column-done = Done
tree-figures-column-cases = Reports
tree-figures-number = { $count }
tree-figures-caption = Units below <b>{ $unit }</b>, { $days }.
tree-figures-making = The picture is being made.
tree-figures-file = units-below-{ $day }.png
tree-figures-none = There is no unit below this one yet. A unit joins by /atur in its group.
