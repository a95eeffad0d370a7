# Closing a unit, and units that have long been silent.
closing-page = To close a unit { $people ->
    [1] one pengurus
   *[other] two pengurus
} must agree; then 7 days pass. Meanwhile all goes on as usual and the closing can be taken back.

    When it is closed I say goodbye in its groups. 30 days later this is erased: plans, departments, settings, roles, memberships, and the data of people who are in no other unit.
    What stays: the journal without names, and your Telegram group with its messages.
closing-ask-button = Ask to close the unit
closing-waits = A pengurus asks to close <b>{ $unit }</b>. One more pengurus must agree.
closing-agree-button = Yes, close it
closing-due = <b>{ $unit }</b> is closed on { $due }. Until then it can be taken back.
closing-back-button = Take it back
closing-asked = A pengurus asks to close <b>{ $unit }</b>. If you agree, it is closed after 7 days. If not, take it back.
closing-decided = <b>{ $unit }</b> is closed on { $due }, as its pengurus asked. It can still be taken back.
closing-taken-back = The closing of <b>{ $unit }</b> is taken back. All goes on as usual.
closing-over = Nothing waits here any more.
closing-done = <b>{ $unit }</b> is closed. Its data is erased in 30 days. If that is a mistake, please tell the host of the bot before then.
closing-silent = { $gone ->
    [yes] I am in no group of <b>{ $unit }</b> any more. If it is still used, please add me to its group again.
   *[no] Nobody has used me in <b>{ $unit }</b> for a long time. Is it still used?
} If it stays silent for a year, this unit is erased with its data.
closing-here-button = We still use it
closing-here = All right, <b>{ $unit }</b> stays.
closing-child-silent = The child unit <b>{ $unit }</b> has long been silent, and its pengurus did not answer. Please ask how they are. If it stays silent for a year, that unit is erased.
