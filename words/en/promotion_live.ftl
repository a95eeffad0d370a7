# The card of a promotion for humas once it was sent: numbers only, without names.
promotion-live-title = <b>{ $title }</b>
promotion-live-sent = Sent { $at }
promotion-live-closes = Closes { $at }
promotion-live-ended = { $ending ->
    [stopped] Stopped { $at }
    [withdrawn] Withdrawn { $at }
   *[closed] Over since { $at }
}
promotion-live-spreading = Preparing the private messages. Sent so far: { $sent }
promotion-live-sending = On its way: { $sent } of { $total } private messages. All done about { $until }
promotion-live-failed = Not reached in private: { $count }. They can still see the card in the group.
promotion-live-reached = Reached: { $private } in private, { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
}
promotion-live-seen = Read by: { $members ->
    [one] { $members } member
   *[other] { $members } members
}, { $guests ->
    [one] { $guests } guest
   *[other] { $guests } guests
}
promotion-live-taken = Taken on: { $count }
promotion-live-done = Done: { $count }, { $proven } of them with proof ({ $posts ->
    [one] { $posts } link
   *[other] { $posts } links
})
promotion-live-whatsapp = WhatsApp groups: { $members } by members, { $guests } by guests
promotion-live-alike = Likeness of the posts: { $percent } of 100, { $kind ->
    [varied] varied.
    [alike] alike.
   *[same] nearly the same.
} { $kind ->
    [varied] Good, go on like this.
   *[other] { $open ->
    [yes] Ask members to use their own words; next time prepare more captions.
   *[no] Next time prepare more captions.
}
}
promotion-live-units = <b>By unit</b>
promotion-live-departments = <b>By department</b>
promotion-live-part = { $named ->
    [yes] { $name }
   *[no] Others
}: read { $seen }, taken on { $taken }, done { $done }, WA groups { $groups }
promotion-live-left = … and { $count } more, all of them in the report file
promotion-live-folded = Those with fewer than 3 people are counted together under Others.
promotion-live-stop-button = Stop
promotion-live-report-button = Report
promotion-live-notices-button = Correct / withdraw
promotion-live-parts-button = More
promotion-live-back-button = Back
