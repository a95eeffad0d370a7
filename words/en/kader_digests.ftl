# A member's own week, for her eyes alone.
kader-digests-title = { $greeting }. Your week, { $first } – { $last }:
kader-digests-helped = You helped (only you read this):
kader-digests-promoted = { $count ->
    [one] • carried one promotion on
   *[other] • carried { $count } promotions on
}
kader-digests-published = { $count ->
    [one] • published one piece
   *[other] • published { $count } pieces
}
kader-digests-takeovers = { $count ->
    [one] • held an account in one takeover
   *[other] • held an account in { $count } takeovers
}
kader-digests-lives = { $count ->
    [one] • led one live
   *[other] • led { $count } lives
}
kader-digests-reported = { $count ->
    [one] • told humas about one thing
   *[other] • told humas about { $count } things
}
kader-digests-thanks = Thank you, it means a lot to all of us.
kader-digests-quiet = A quiet week is fine too.
kader-digests-set-button = Set my week's news
