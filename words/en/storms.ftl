# Many reports at once in one card.
storms-title = { $reports ->
    [1] <b>Many reports come in.</b> What follows stands in this card.
   *[other] <b>{ $reports } reports in { $took }</b>
}
storms-waiting = { $waiting ->
    [0] Somebody looks after each of them. Press a number to open one.
   *[other] Nobody has taken { $waiting } of { $count } cases yet. Press a number to open one.
}
storms-case = { $state ->
    [new] { $number }. { $case }
    [held] { $number }. { $case } (taken)
    [watched] { $number }. { $case } (watched)
    [done] { $number }. { $case } (done)
   *[other] { $number }. { $case } (no problem)
}
storms-gone = This case is gone. What is still open stands in /kasus.
storms-before-button = ‹ Back
storms-after-button = Next ›
