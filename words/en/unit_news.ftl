# The week's news for a group: numbers only, no names.
unit-news-title = <b>This week in { $unit }</b>
    { $first } – { $last }
unit-news-published = { $count ->
    [one] Published on our official accounts: one piece.
   *[other] Published on our official accounts: { $count } pieces.
}
unit-news-shown = • { $title }
unit-news-takeovers = { $count ->
    [one] One takeover.
   *[other] { $count } takeovers.
}
unit-news-lives = { $count ->
    [one] One live.
   *[other] { $count } lives.
}
unit-news-promoted = { $count ->
    [one] Carried on once. That is how our word goes further.
   *[other] Carried on { $count } times. That is how our word goes further.
}
unit-news-thanks = { $count ->
    [one] Thanks to the one person who helped this week.
   *[other] Thanks to the { $count } people who helped this week.
}
unit-news-look-button = Have a look
