# The report: three sentences, one question. $before already holds the time before and its numbers.
reports-title = <b>Report of { $unit }</b>
    { $days }
reports-weekly = { $greeting }. Here is last week in numbers, { $days }.
reports-missed = The report of the week before did not arrive. You can see it with /figures.
reports-unit = <b>{ $unit }</b>
reports-published = <b>{ $count }</b> { $count ->
    [one] post
   *[other] posts
} published
reports-taken = Promotions were taken on <b>{ $count }</b> { $count ->
    [one] time
   *[other] times
}
reports-done = Promotions were finished <b>{ $count }</b> { $count ->
    [one] time
   *[other] times
}
reports-answered = Half of the reports were taken in hand within <b>{ $count }</b>
reports-cases = <b>{ $count }</b> { $count ->
    [one] report
   *[other] reports
} came in
reports-helped = <b>{ $count }</b> { $count ->
    [one] member
   *[other] members
} helped
reports-lent = <b>{ $count }</b> { $count ->
    [one] takeover or live
   *[other] takeovers and lives
}
reports-sentence = • { $what }{ $trend ->
    [up] , { $pace ->
        [yes] slower
       *[no] more
    } than the { $before }.
    [down] , { $pace ->
        [yes] faster
       *[no] fewer
    } than the { $before }.
    [same] , like the { $before }.
   *[alone] .
}
reports-alone = { $week ->
    [yes] This is the first week on record
   *[no] There is no record from before
}, so there is nothing to compare it with yet.
reports-before-weeks = { $count ->
    [one] week before
   *[other] { $count } weeks before
} ({ $one ->
    [yes] { $low }
   *[no] { $low } to { $high }
})
reports-before-days = { $count ->
    [one] day before
   *[other] { $count } days before
} ({ $one ->
    [yes] { $low }
   *[no] { $low } to { $high }
})
reports-usual = A usual week: { $count }.
reports-empty = { $week ->
    [yes] Nothing was written down in that week
   *[no] Nothing was written down on these days
}. That is all right, every unit has its own pace.
reports-question = For the meeting: <i>{ $question }</i>
reports-ask-untaken = { $count ->
    [one] { $count } report is in nobody's hands.
   *[other] { $count } reports are in nobody's hands.
} How do we share the duty next week?
reports-ask-slower = Reports took longer to be taken in hand. What would make duty easier?
reports-ask-unfinished = Many promotions were taken on and are not finished. Which part is the hardest?
reports-ask-fewer = Fewer posts were published. Which plan could be made simpler?
reports-ask-one-pillar = Nearly all posts are of one pillar. Which pillar would we like to fill next week?
reports-ask-one-field = Nearly all plans are with one department. Which department could help?
reports-ask-untold = Reach was typed in for { $told } of { $of } so far. Who would like to add the rest with /evaluate?
reports-ask-more = Busier than usual. What worked, and how do we do it again?
reports-ask-empty = What is one small plan for next week?
reports-ask-next = What is one thing that we would like to try next week?
reports-seal = Seal of the journal: <code>{ $seal }</code>
reports-picture-button = See the picture (±{ $size } KB)
reports-picture-of-button = Picture { $unit } (±{ $size } KB)
reports-before-button = ‹ Before
reports-week-button = Last week
reports-caption = Report of <b>{ $unit }</b>, { $days }.
reports-making = I am drawing the picture.
reports-file = report-{ $first }-{ $last }.png
reports-days-unclear = I could not read the dates. Try: <code>/figures week</code>, <code>/figures month</code>, or <code>/figures 1 November to 15 November</code>.
reports-days-reversed = { $last } comes before { $first }. Begin with the first day, such as: <code>/figures 1 November to 15 November</code>.
reports-days-long = One year at most at a time. Try: <code>/figures month</code>.
reports-days-ahead = { $first } is still to come, so there is nothing to report yet. Try: <code>/figures week</code>.
