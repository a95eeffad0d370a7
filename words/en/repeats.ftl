# Plans that come back.
repeats-weekly = { $every ->
    [1] every { $days }
   *[other] every { $every } weeks on { $days }
}
repeats-days = { $every ->
    [1] every day
    [35] every lapanan (35 days)
   *[other] every { $every } days
}
repeats-selapan = every { $day } { $market }
repeats-monthly = { $long ->
    [yes] on day { $days } of every month (in shorter months: the last day)
   *[no] on day { $days } of every month
}
repeats-nth = { $nth ->
    [last] on the last { $day } of every month
    [1] on the first { $day } of every month
    [2] on the second { $day } of every month
    [3] on the third { $day } of every month
   *[4] on the fourth { $day } of every month
}
repeats-and = { $first } and { $last }

repeats-question = { $long ->
    [yes] "{ $said }" comes back, at { $at }: { $days }. In shorter months I take the last day. Let it repeat?
   *[no] "{ $said }" comes back, at { $at }: { $days }, and so on. Let it repeat?
}
repeats-yes-button = Yes, let it repeat
repeats-once-button = Just once
repeats-toast-made = It repeats now. The plans of the next 4 weeks are in the calendar.

repeats-page = { $ahead ->
    [yes] <b>{ $title }</b> comes back { $rule }, at { $at }.
        Next: { $days }
   *[no] <b>{ $title }</b> comes back { $rule }, at { $at }.
}
repeats-until = Until { $until }.
repeats-for-ever = On and on, until somebody stops it.
repeats-page-help = What you change on its card counts for that plan only. All of them? Press Change those that follow.
repeats-spread-button = Change those that follow
repeats-stop-button = Stop
repeats-type-button = Type it
repeats-list-button = All that repeats
repeats-offer = <b>{ $title }</b> does not repeat yet. How shall it?
repeats-time-first = Choose its day and hour first, then let it repeat.
repeats-ask = Type how <b>{ $title }</b> comes back, such as: every Friday 16:00, tiap tanggal 1, setiap Ahad Legi 08.00, every Monday until December. To stop, type /batal.
repeats-sure = It ends after this plan. { $count } plans after it have been made already. What about them?
repeats-drop-button = Cancel those { $count }
repeats-keep-button = Keep them, just stop
repeats-spread = { $kept ->
    [0] { $changed } plans that follow have changed too.
   *[other] { $changed } have changed, { $kept } stay: they are being read or were approved.
}
repeats-stopped = { $count ->
    [0] It does not repeat any more.
   *[other] It does not repeat any more; { $count } plans are cancelled.
}
repeats-listed = <b>What repeats</b>
repeats-line = { $number }. { $title }: { $rule }, { $at }. Next { $next }
repeats-none = Nothing repeats yet. Type for example: /plan every Friday 16:00 Fiqh tips
repeats-unclear = I don't understand how "{ $said }" comes back. Try: every Friday 16:00, or tiap tanggal 1 pukul 8 pagi.
repeats-over = This does not repeat any more.
