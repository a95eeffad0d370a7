# Takeover slots: what would be opened, and what is agreed.
slot-rounds-head = { $has ->
    [yes] <b>New takeover slots</b>: { $account }
   *[no] <b>New takeover slots</b>. Which account is lent? Choose it first.
}
slot-rounds-would-open = { $count ->
    [1] One slot would be opened:
   *[other] { $count } slots would be opened:
}
slot-rounds-nothing = No slot can be opened at that time yet.
slot-rounds-line = { $has ->
    [yes] • { $slot } ({ $beside })
   *[no] • { $slot }
}
slot-rounds-more = … and { $count } more, the last { $last }
slot-rounds-guess = I read the hours this way. If you mean others, type them again with morning, afternoon or evening.
slot-rounds-day = { $day }
slot-rounds-plan = plan "{ $title }", { $at }
slot-rounds-plans = Meanwhile there is { $plans }.
slot-rounds-out = { $count ->
    [1] One is left out:
   *[other] { $count } are left out:
}
slot-rounds-out-line = { $why ->
    [slot] • { $slot }: it overlaps another slot
    [live] • { $slot }: the account is live
    [too-close] • { $slot }: too close to another slot of this list (leave twice the gap, or make the gap smaller under Change)
   *[over] • { $slot }: over already
}
slot-rounds-out-more = … and { $count } more
slot-rounds-theme = { $has ->
    [yes] Theme: { $theme }
   *[no] Theme: free, everybody brings an idea
}
slot-rounds-brief = Brief: { $brief }
slot-rounds-rules = Rules: { $rules }.
slot-rounds-rule = { $rule ->
    [welcome] a welcome post at the start
    [sign-off] a goodbye post at the end
    [posts] at least { $posts } posts
    [no-password] password and profile stay as they are
    [no-follows] no following of other accounts
    [no-messages] no answers to private messages
    [no-adverts] no advertising of oneself
   *[no-parties] nothing partisan
}
slot-rounds-terms = Apply at least { $hours } hours before. { $minutes } minutes free before and after.
slot-rounds-who = { $chosen ->
    [yes] { $age ->
        [adults] Humas chooses among those who apply. For 18 and older.
        [from-16] Humas chooses among those who apply. For 16 and older; under 18 with an adult beside.
       *[any] Humas chooses among those who apply. For all members; under 18 with an adult beside.
    }
   *[no] { $age ->
        [adults] First come, first served. For 18 and older.
        [from-16] First come, first served. For 16 and older; under 18 with an adult beside.
       *[any] First come, first served. For all members; under 18 with an adult beside.
    }
}
slot-rounds-no-guardian = Nobody guards this account yet. Name somebody with /akun, so that someone can hand it over.
slot-rounds-account-button = Choose the account
slot-rounds-open-button = { $count ->
    [1] Open this slot
   *[other] Open { $count } slots
}
slot-rounds-times-button = Other times
slot-rounds-theme-button = Write a theme
slot-rounds-edit-button = Change
slot-rounds-drop-button = Throw away
slot-rounds-list-button = All slots
slot-rounds-opened = <b>Takeover slots</b> { $account }: { $count } slots, opened { $at }
slot-rounds-opened-line = { $state ->
    [open] • { $slot }: free
    [taken] • { $slot }: taken
    [done] • { $slot }: done
    [missed] • { $slot }: never begun
    [lapsed] • { $slot }: nobody took it
   *[cancelled] • { $slot }: called off
}
slot-rounds-dropped = The draft is gone. Nothing was opened.
slot-rounds-toast-opened = It is open already.
