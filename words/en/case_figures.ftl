# How fast reports are answered, and which groups they reached.
case-figures-taken = Taken after { $after }
case-figures-clarified = first clarification after { $after }
case-figures-reach = Of { $groups ->
    [one] { $groups } linked kader group
   *[other] { $groups } linked kader groups
}: reported in { $reported }, clarification arrived in { $clarified }{ $both ->
    [0] {""}
   *[other] {" "}({ $both } of those that reported it)
}. I can't see other groups.
case-figures-title = <b>Case figures of { $unit }</b>
case-figures-month = <b>Last 30 days</b>
case-figures-year = <b>Last year</b>
case-figures-none = No cases yet.
case-figures-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}, { $untaken ->
    [0] somebody has looked at each
   *[other] { $untaken } not taken by anybody yet
}
case-figures-pace-taken = To “I'll handle it”: half within { $median }, 9 in 10 within { $p90 } (cases: { $count })
case-figures-pace-clarified = To the first clarification: half within { $median }, 9 in 10 within { $p90 } (cases: { $count })
case-figures-never-taken = To “I'll handle it”: never yet
case-figures-never-clarified = To the first clarification: never yet
case-figures-few = There are few cases so far, so these numbers don't mean much yet.
case-figures-about = Counted from the first report, nights and holidays included. Each number is one that really happened, not an average. What nobody has taken yet is not in the times.
case-figures-back-button = Back to the cases
