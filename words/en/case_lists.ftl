# The list of a unit's cases.
case-lists-open = { $count ->
    [0] <b>Cases of { $unit }</b>

        No case is open. All quiet.
   *[other] <b>Cases of { $unit }</b>

        Not taken yet: { $new } · Handled: { $held } · Watched: { $watched }
}
case-lists-over = { $count ->
    [0] <b>Closed cases of { $unit }</b>

        None yet.
   *[other] <b>Closed cases of { $unit }</b> ({ $count })
}
case-lists-line = { $usual ->
    [yes] { $number }. { $case }
          { $state } · reports: { $reports }
   *[no] { $number }. { $case } · <b>{ $weight }</b>
         { $state } · reports: { $reports }
}
case-lists-new = nobody has taken it, { $age }
case-lists-deferred = put off until { $until }
case-lists-held = { $known ->
    [yes] { $name } handles it
   *[no] being handled
}
case-lists-watched = watched until { $until }
case-lists-ended = { $state ->
    [dismissed] no problem, { $at }
   *[done] done, { $at }
}
case-lists-found = { $count ->
    [0] No case about that yet. Try other words, or paste its link.
   *[other] <b>Cases found: { $count }.</b>
}
case-lists-ask = Paste its link, or type some words of the case. If you change your mind, type /batal.
case-lists-open-button = Open { $number }
case-lists-before-button = Before
case-lists-after-button = Next
case-lists-search-button = Find a case
case-lists-over-button = Closed ones
case-lists-all-button = Open ones
case-lists-figures-button = How fast we are
