# A page of /atur: what comes to the unit's groups by itself.
unit-digests-line = { $on ->
    [yes] <b>{ unit-digests-name }</b>: on, { unit-digests-when } at { $at }
   *[no] <b>{ unit-digests-name }</b>: off
}
unit-digests-name = { $kind ->
    [desk] Morning of humas
   *[news] Week's news
}
unit-digests-when = { $kind ->
    [desk] every day
   *[news] every Sunday
}
unit-digests-about = { $kind ->
    [desk] One silent message in the humas room, only where something new waits.
   *[news] One silent message in the kader group: what was published, a thank you, and one easy thing. A quiet week stays silent.
}
unit-digests-turn-button = { $on ->
    [yes] Switch on: { unit-digests-name }
   *[no] Switch off: { unit-digests-name }
}
unit-digests-hour-button = Change the hour
unit-digests-choice-button = { $chosen ->
    [yes] ✓ { $at }
   *[no] { $at }
}
unit-digests-which-hour = At which hour does { $unit } get it ({ unit-digests-name })?
unit-digests-no-such-hour = That hour is none of the choices. Open /atur again and choose Automatic news.
