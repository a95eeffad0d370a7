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
digest-line-just-now = { $line } (just now)
digest-line-from = { $line } (from { $day })
digest-line-at = { $line } · at { $at }
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
digest-line-published-count = Published: { $count }
digest-line-takeovers-count = Takeovers: { $count }
digest-line-lives-count = Lives: { $count }
digest-line-promoted = Promotions: { $sent } ({ $taken } taken on, { $done } done)
digest-line-cases = Cases: { $count }{ $untaken ->
    [0] {""}
   *[other] , not taken yet: { $untaken }
}{ $pace ->
    [none] {""}
    [one] {" "}(taken within { $median })
   *[many] {" "}(half taken within { $median }, 9 of 10 within { $p90 })
}
digest-line-thanks = { $count ->
    [one] Thanks to one member who helped
   *[other] Thanks to { $count } members who helped
}
