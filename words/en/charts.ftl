# The picture of a report: short words, large letters on a small screen.
charts-empty = Nothing was written down on these days. That is all right: we begin with one small plan.
charts-foot = Sums only, no ranking. Thank you for moving together.
charts-total-published = published
charts-total-taken = took promos
charts-total-cases = reports
charts-total-helped = helped
charts-lent = { $count } takeover/live
charts-done = { $count } finished
charts-untaken = { $count } waiting
charts-accounts = Published by account
charts-pillars = Published by pillar
charts-no-account = Another account
charts-pillar = { $pillar ->
    [resmi] Official
    [edukasi] Teaching
    [humanis] Human
    [kegiatan] Activity
   *[none] Not sorted
}
charts-others = Others ({ $count })
charts-promotions = Promotions
charts-weeks = Each dot: one week.
charts-line-taken = Taken on
charts-line-done = Finished
charts-answers = Time to answer
charts-answered = Since the first report.
charts-line-median = Half in
charts-line-p90 = 9 of 10
charts-no-time = none
charts-day = { $day }/{ $month }
charts-reach = Reach
charts-reach-views = views
charts-reach-likes = likes
charts-reach-comments = comments
charts-reach-shares = shared
charts-reach-note = Typed by people, for { $told } of { $of } posts.
charts-load = Plans by department
charts-no-department = No department
