# The name of a unit.
naming-button = Name of the unit
naming-ask = Now: <b>{ $unit }</b>. Write the new name. The other pengurus and the host of the bot will hear of it.
naming-saved = The name is <b>{ $unit }</b> now.
naming-told = <b>{ $former }</b> is called <b>{ $unit }</b> now. If this is a mistake, please talk to its pengurus.
naming-length = The name of a unit has 1 to { $most } letters. Please try again.
