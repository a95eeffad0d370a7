# Takeover slots: choices and what is typed.
slot-choices-edit = What shall be changed?
slot-choices-times-button = Times and gap
slot-choices-account-button = Account
slot-choices-rules-button = Rules
slot-choices-applying-button = Applying
slot-choices-theme-button = Theme
slot-choices-brief-button = Brief
slot-choices-back-button = Back
slot-choices-leave-button = Leave it
slot-choices-times = Before and after a slot nobody else uses the account for { $minutes } minutes. You can change the gap, or type the times again.
slot-choices-buffer-button = { $now ->
    [yes] • { $minutes } minutes
   *[no] { $minutes } minutes
}
slot-choices-type-times-button = Type the times again
slot-choices-account = Which account is lent?
slot-choices-rules = What is asked for in this slot? Now at least { $posts } posts. What always holds: password and profile stay as they are, no following of other accounts, no answers to private messages, no advertising of oneself, nothing partisan.
slot-choices-rule-button = { $rule ->
    [welcome] { $on ->
        [yes] ✓ Welcome post
       *[no] Welcome post
    }
    [sign-off] { $on ->
        [yes] ✓ Goodbye post
       *[no] Goodbye post
    }
   *[posts] { $on ->
        [yes] ✓ Number of posts
       *[no] Number of posts
    }
}
slot-choices-fewer-button = Make it { $posts } posts
slot-choices-more-button = Make it { $posts } posts
slot-choices-applying = { $chosen ->
    [yes] { $age ->
        [adults] Now: humas chooses, for 18 and older, apply at least { $hours } hours before.
        [from-16] Now: humas chooses, for 16 and older, apply at least { $hours } hours before.
       *[any] Now: humas chooses, for all members, apply at least { $hours } hours before.
    }
   *[no] { $age ->
        [adults] Now: first come, first served, for 18 and older, apply at least { $hours } hours before.
        [from-16] Now: first come, first served, for 16 and older, apply at least { $hours } hours before.
       *[any] Now: first come, first served, for all members, apply at least { $hours } hours before.
    }
}
slot-choices-chosen-button = { $chosen ->
    [yes] { $on ->
        [yes] • Humas chooses
       *[no] Humas chooses
    }
   *[no] { $on ->
        [yes] • First come, first served
       *[no] First come, first served
    }
}
slot-choices-age-button = { $age ->
    [adults] { $on ->
        [yes] • 18+
       *[no] 18+
    }
    [from-16] { $on ->
        [yes] • 16+
       *[no] 16+
    }
   *[any] { $on ->
        [yes] • All
       *[no] All
    }
}
slot-choices-deadline-button = { $on ->
    [yes] • { $hours } hours
   *[no] { $hours } hours
}
slot-choices-ask-times =
    When may the account be held? Type days and hours, one or many, such as:
    Saturday 16.00-18.00
    Monday-Friday 16.00-18.00, two weeks
    1-5 Dec 7-9 pm
    every Sunday 2 weeks 8-10 pm
slot-choices-ask-theme = What is its theme? Such as: A day at our school branch. Type - for none.
slot-choices-ask-brief = Write the brief: what to tell, what must be seen. All members read it on the group's card. Type - for none.
slot-choices-unclear = { $why ->
    [hours] "{ $said }": there is no hour yet.
    [end] "{ $said }": until what time?
    [day] "{ $said }": there is no such date, or it is another weekday.
    [past] "{ $said }": that is over.
    [turned] "{ $said }": it ends before it begins.
    [short] "{ $said }": 30 minutes at least.
    [long] "{ $said }": 24 hours at most.
    [far] "{ $said }": 120 days ahead at most.
    [many] "{ $said }": 40 slots at a time at most.
    [overlap] "{ $said }": two of them are at the same time.
   *[nothing] "{ $said }": I found no time in it.
}
slot-choices-again = Type all of it again, such as: Monday-Friday 16.00-18.00, two weeks
