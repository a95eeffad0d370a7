# One line of a digest. $title is cut to 40 signs; $count is how much is behind the line.
digest-line-untitled = untitled
digest-line-case = Case that nobody has in hand: { $title }
digest-line-approval = Plan waiting to be read: { $title }
digest-line-verdict = A fact check waits for its second reader: { $title }
digest-line-signature = Went the urgent path, needs a second yes: { $title }
digest-line-closing = Closing list of a takeover is open: { $title }
digest-line-held = { $count ->
    [one] A crisis is over, one thing is still held
   *[other] A crisis is over, { $count } things are still held
}
digest-line-closure = Somebody proposes to close the unit
digest-line-proposals = { $count ->
    [one] One role waits for a second person
   *[other] { $count } roles wait for a second person
}
digest-line-roles = { $count ->
    [one] One person asks for a role
   *[other] { $count } people ask for a role
}
digest-line-account-request = Request for a new account: { $title }
digest-line-roster = { $count ->
    [one] One day has nobody on duty
   *[other] { $count } days have nobody on duty
}
digest-line-suggestion = Suggestion without an answer: { $title }
digest-line-dormant = Quiet account: { $title }
digest-line-numbers = { $count ->
    [one] One campaign waits for its numbers
   *[other] { $count } campaigns wait for their numbers
}
digest-line-day = { $title }
digest-line-plan = Plan: { $title }
digest-line-takeover = Takeover: { $title }
digest-line-live = Live: { $title }
digest-line-deadline = Promotion closes: { $title }
digest-line-published = Published: { $title }
digest-line-promotion = Promotion sent: { $title }
digest-line-since = { $line } ({ $age })
digest-line-from = { $line } (from { $day })
digest-line-at = { $at } { $line }
digest-line-of = { $line } · { $unit }
digest-line-verb = { $kind ->
    [case] Handle
    [approval] Read
    [verdict] Read
    [signature] Read
    [closing] Finish
    [held] Decide what is held
    [closure] Proposal to close
    [proposals] Proposed roles
    [roles] Requests for roles
    [account-request] Decide
    [roster] Fill the roster
    [suggestion] Answer
    [dormant] See account
    [numbers] Type numbers
   *[other] Open
}
digest-line-published-count = { $count } published
digest-line-takeovers-count = { $count ->
    [one] one takeover
   *[other] { $count } takeovers
}
digest-line-lives-count = { $count ->
    [one] one live
   *[other] { $count } lives
}
digest-line-promoted = { $sent ->
    [one] one promotion ({ $taken } took it on, { $done } done)
   *[other] { $sent } promotions ({ $taken } taken on, { $done } done)
}
digest-line-cases = { $count ->
    [one] { $untaken ->
        [0] one case
       *[other] one case, not taken yet
    }
   *[other] { $untaken ->
        [0] { $count } cases
       *[other] { $count } cases, { $untaken } not taken yet
    }
}
digest-line-cases-paced = { $count ->
    [one] one case (taken within { $median })
   *[other] { $count } cases (half taken within { $median }, 9 of 10 within { $p90 })
}
digest-line-thanks = { $count ->
    [one] thanks to one member who helped
   *[other] thanks to { $count } members who helped
}
