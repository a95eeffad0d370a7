# Summary: today and this week, as everybody may see it.
summaries-head = <b>{ $unit } at a glance</b>
summaries-today = <b>Today, { $day }</b>
summaries-no-plan = Nothing planned yet.
summaries-more = … and { $count } more in /kalender.
summaries-coming = { $count ->
    [0] The next six days are still free.
    [one] The next six days: { $count } plan.
   *[other] The next six days: { $count } plans.
}
summaries-offers = <b>Promotions you can join: { $count }</b>
summaries-offer = • { $title } · until { $at }
summaries-slots = Free takeover slots: { $count }. See /takeover.
summaries-nothing = Today, { $day }, and the next six days are still free. Got an idea? Let's plan it together.
summaries-calendar-button = Calendar
summaries-offers-button = Promotions
summaries-plan-button = Plan something
summaries-day-button = Today & this week
