# Private news about a case: for who reported it, and for who had it in hand.
case-news-kind = { $kind ->
    [viral] going viral
    [hoax] suspected hoax
   *[content] content
}
case-news-hers = { $placed ->
    [yes] { $kind }, { $where }, { $day }
   *[no] { $kind }, { $day }
}
case-news-told = { $did ->
    [dismissed] Humas has looked at your report ({ $report }): no problem for now. Thank you for caring. If it gets loud, report it again.
    [lifted] Humas prepares what you reported ({ $report }) so that more people see it. Thank you, you found it!
   *[done] Humas has taken care of your report ({ $report }). Thank you for telling us.
}
case-news-taken-over = { $case }

    { $who } goes on with this case. Thank you for starting it.
