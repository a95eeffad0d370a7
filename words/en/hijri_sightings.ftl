# /hijriah: when a Hijri month begins, as the humas of this unit say.
hijri-head = <b>Beginning of the Hijri months</b> · { $unit }
hijri-line = <b>{ $name }</b>: { $day } { $says ->
    [announced] (announced)
    [here] (confirmed here)
    [above] (confirmed by the parent unit)
   *[nobody] (estimate)
}
hijri-listed = • { $line }
hijri-about = Has the new moon been announced? Choose the month. The boards and calendars of this unit and its children follow.
hijri-one = { $line }
hijri-day = • { $day }: { $name }
hijri-moved-plans = These plans may have to move:
hijri-plan = • { $title }
hijri-says-button = { $says ->
    [right] Right, { $day }
    [before] A day before: { $day }
   *[after] A day after: { $day }
}
hijri-reopen-button = Open again
hijri-toast-said = Saved. The calendar follows.
hijri-moved = The date has just changed. Type /hijriah to see it as it is now.
hijri-impossible = A Hijri month has 29 or 30 days, so that date is not possible. Look at the month before or after it first.
