# The daily digest: at most five lines, decisions first. $greeting holds the greeting and the name.
digests-title = { $greeting }. Your digest for <b>{ $day }</b>
digests-unit = { $unit }
digests-missed = { $yesterday ->
    [yes] Yesterday's digest did not reach you.
   *[no] Since { $day } some digests did not reach you.
}{ $waits ->
    [yes] {" "}What still needs your decision is below.
   *[no] {""}
}
digests-nothing = Nothing waits for your decision, and there are no plans for today yet. I am still on watch.
digests-quiet = Nothing new since the last digest. I am still on watch.
digests-decide = <b>To decide</b>
digests-today = <b>Today</b>
digests-yesterday = <b>Yesterday</b>
digests-line = { $number }. { $line }
digests-yesterday-button = { $number } See yesterday
digests-more-button = More (+{ $count })
digests-calendar-button = Calendar
digests-set-button = Digest settings
