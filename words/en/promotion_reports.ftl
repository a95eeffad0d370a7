# Once a promotion is over: thanks for the group, numbers for humas, and the file.
promotion-reports-group = <b>{ $title }</b> is over. Thank you for carrying it on!
promotion-reports-here = Read { $seen }, done { $done }, { $groups ->
    [one] { $groups } WhatsApp group.
   *[other] { $groups } WhatsApp groups.
}
promotion-reports-everywhere = Together with other units: read { $seen }, done { $done }, { $groups ->
    [one] { $groups } WhatsApp group.
   *[other] { $groups } WhatsApp groups.
}
promotion-reports-thanks = { $named ->
    [yes] Thank you, { $names }{ $others ->
        [0] {"."}
        [one] , and { $others } other member.
       *[other] , and { $others } other members.
    }
   *[no] Thanks to { $others ->
        [one] { $others } member
       *[other] { $others } members
    } who took part.
}
promotion-reports-nobody = <b>{ $title }</b> is over. Nobody found the time for it, and that happens. Next time try another hour or a shorter caption, or ask the members what they would like to share.
promotion-reports-making = I am making the file.
promotion-reports-caption = Report on <b>{ $title }</b>. Numbers, and names of adults who agreed. For humas, please don't pass it on.
promotion-reports-file = promotion-report-{ $day }.xlsx
promotion-reports-open-button = Open the promotion
promotion-reports-moment = { $at }
promotion-reports-state = { $ending ->
    [open] still going on
    [stopped] stopped
    [withdrawn] withdrawn
   *[closed] over
}
promotion-reports-likeness = { $percent } of 100, { $kind ->
    [varied] varied
    [alike] alike
   *[same] nearly the same
}
promotion-reports-rest = Others
promotion-reports-more-links = and { $count ->
    [one] { $count } other link
   *[other] { $count } other links
}
promotion-reports-more-people = and { $count ->
    [one] { $count } other member
   *[other] { $count } other members
}
promotion-reports-sheet-summary = Summary
promotion-reports-sheet-rows = Units and departments
promotion-reports-sheet-captions = Captions
promotion-reports-sheet-links = Links
promotion-reports-sheet-thanks = Thanks
promotion-reports-column-title = Promotion
promotion-reports-column-unit = Unit
promotion-reports-column-department = Department
promotion-reports-column-sent = Sent
promotion-reports-column-ends = Closes
promotion-reports-column-state = State
promotion-reports-column-number = Number
promotion-reports-column-groups = Telegram groups
promotion-reports-column-arrived = Reached in private
promotion-reports-column-seen = Read
promotion-reports-column-guests-seen = Read (guests)
promotion-reports-column-taken = Taken on
promotion-reports-column-done = Done
promotion-reports-column-proven = With proof
promotion-reports-column-posts = Links
promotion-reports-column-whatsapp = WA groups
promotion-reports-column-guests-whatsapp = WA groups (guests)
promotion-reports-column-likeness = Likeness of the posts
promotion-reports-column-platform = Platform
promotion-reports-column-caption = Caption
promotion-reports-column-dealt = Dealt to
promotion-reports-column-link = Link of the post
promotion-reports-column-name = Name
