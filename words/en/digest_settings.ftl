# Setting a digest: hour, days, language, off or on. $kind: board (daily, pengurus), report (weekly), adviser (pembina), kader.
digest-settings-title = <b>What I send you by myself</b>
digest-settings-name = { $kind ->
    [board] Daily digest
    [report] Weekly report
    [adviser] What waits for you
   *[kader] My week
}
digest-settings-state = { $on ->
    [yes] { $name }: { $at }, { $days }
   *[no] { $name }: off
}
digest-settings-every-day = every day
digest-settings-all-but = every day but { $day }
digest-settings-kind-button = { digest-settings-name }
digest-settings-about = { $kind ->
    [board] <b>Daily digest</b>: at most five lines, what needs a decision first. When nothing is new, I say nothing.
    [report] <b>Weekly report</b>: three sentences about last week, and its picture if you want it.
    [adviser] <b>What waits for you</b>: once a week, and only if something waits.
   *[kader] <b>My week</b>: what you helped with, for you alone, and one easy next thing.
}
digest-settings-next = Next: { $at }.
digest-settings-written = In { digest-settings-language-name }.
digest-settings-minor = For anybody under 18 (or without a year of birth) the hours are after school.
digest-settings-flip-button = { $on ->
    [yes] Turn off
   *[no] Turn on
}
digest-settings-hours-button = Hour
digest-settings-days-button = Days
digest-settings-language-button = Language
digest-settings-usual-button = As usual
digest-settings-back-button = Back
digest-settings-ask-hours = <b>{ digest-settings-name }</b>: at what hour? If it lies in your quiet hours, I send it when they end.
digest-settings-ask-days = <b>{ digest-settings-name }</b>: on which days? Press to add one or take one away.
digest-settings-ask-language = <b>{ digest-settings-name }</b>: in which language?
digest-settings-hour-button = { $chosen ->
    [yes] ✓ { $at }
   *[no] { $at }
}
digest-settings-day-button = { $chosen ->
    [yes] ✓ { $day }
   *[no] { $day }
}
digest-settings-language-name-button = { $chosen ->
    [yes] ✓ { digest-settings-language-name }
   *[no] { digest-settings-language-name }
}
digest-settings-language-name = { $language ->
    [id] Bahasa Indonesia
    [en] English
   *[own] Like my other messages
}
digest-settings-changed = Saved.
digest-no-such-hour = That hour or day can't be chosen. Open “Digest settings” again.
digest-one-day = Keep at least one day. To get none at all, press Turn off.
digest-not-yours = This digest is not (or no longer) for you. Type /menu to see what you can open.
digest-in-private = Digests are for the private chat. Type /summary there.
digest-gone = This is not there any more: finished or removed. Nothing is left to do.
