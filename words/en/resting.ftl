# A pembina's pause of everything.
resting-ask = Pause everything in <b>{ $unit }</b>? Meanwhile I am silent in the group, and commands and buttons of plans do not work. Nothing is lost, and you can resume at any time.
resting-rest-button = Yes, pause everything
resting-now = <b>{ $unit }</b> is paused. Its plans are kept.
resting-wake-button = Resume
resting-back-button = Back
resting-changed = { $rests ->
    [yes] Sinergi in <b>{ $unit }</b> is paused by the pembina. All plans are kept.
   *[no] Sinergi in <b>{ $unit }</b> goes on again.
}
