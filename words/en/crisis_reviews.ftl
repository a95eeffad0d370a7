# After a crisis: what became of what waited, the review, and what happened when.
crisis-reviews-waiting = <b>What waits</b>
    Decide one by one.
crisis-reviews-waiting-none = Nothing waits for a decision.
crisis-reviews-item = <b>{ $item }</b>
crisis-reviews-item-at = It was due { $at }.
crisis-reviews-item-on = The crisis lasts until { $until }. If you let this go on, it goes out all the same.
crisis-reviews-goes-on = It goes on.
crisis-reviews-cancelled = Cancelled.
crisis-reviews-decided = This is decided already.
crisis-reviews-anew-note = { $noun ->
    [takeover] A takeover slot can't be moved. Cancel this one and open a new slot with /slot.
   *[other] Please set its time on this card.
}

crisis-reviews-head = <b>Review of the crisis of { $unit }</b>
    { $began } to { $ended }
    Reason: { $reason }
crisis-reviews-people = Asked for by { $asker }, agreed by { $second }, led by { $owner }.
crisis-reviews-read = { $readers } people read the statement.
crisis-reviews-happened = <b>What happened</b>
    { $text }
crisis-reviews-lessons = <b>Lessons</b>
    { $text }
crisis-reviews-empty = Not written yet.
crisis-reviews-hidden = Written by an adult; ask the pembina to read it to you.
crisis-reviews-log = <b>In its order</b>
crisis-reviews-line = { $at } { $what }
crisis-reviews-count = { $what } (x{ $count })
crisis-reviews-what = { $key ->
    [asked] crisis mode asked for
    [held] schedule held meanwhile
    [began] crisis begins
    [extended] extended
    [warned] warned that it would end
    [nudged] members told once
    [ended] crisis over
    [proposed] new statement proposed
    [said] new statement stands
    [waits] something held
    [goes-on] something went on
    [anew] something planned anew
    [cancelled] something cancelled
    [sent] promotion sent
    [published] plan published
    [withdrawn] something withdrawn
    [hurried] text on the fast lane
    [signed] second signature
   *[case] case reported or handled
}
crisis-reviews-left = { $count } things still wait for a decision.
crisis-reviews-closed = The review is closed. Thank you for learning together.
crisis-reviews-type = { $part ->
    [happened] Type what happened, briefly. No names of people.
   *[lessons] Type the lessons: what was good, what to do next time. No names of people.
}
crisis-reviews-past = <b>Earlier crises of { $unit }</b>
crisis-reviews-past-none = { $unit } never had a crisis. May it stay so.
crisis-reviews-past-line = • { $began }, { $reason }

crisis-reviews-goes-on-button = Let it go on
crisis-reviews-anew-button = Plan it anew
crisis-reviews-cancel-button = Cancel it
crisis-reviews-happened-button = What happened
crisis-reviews-lessons-button = Lessons
crisis-reviews-close-button = Close the review
crisis-reviews-past-button = { $began }
