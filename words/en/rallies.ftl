# A joint action: the card of humas who calls it, from choosing the hour to what came of it.
rallies-listed = <b>Joint action</b>: many units share the same thing at the same hour. Choose the promotion.
rallies-none = No promotion can be shared together yet. Prepare one with /siarkan; once it is approved, choose Joint action on its card.
rallies-head = <b>Joint action</b>: { $title }
rallies-was-cancelled = The earlier action was called off. Choose a new hour?
rallies-whom = { $units ->
    [1] Your unit has { $groups } groups; they all begin together.
   *[other] There are { $units } units with { $groups } groups. Humas of each unit is asked first; a group whose unit does not answer is left out.
}
rallies-choose = At what hour does it begin?
rallies-until = What it says is approved until { $until }.
rallies-hour-button = { $at }
rallies-type-button = Another hour
rallies-ask-hour = Type the day and hour, such as: tomorrow 19:30. To stop, type /batal.
rallies-at = Begins { $at }
rallies-would-ask = { $units ->
    [1] { $groups } groups of your unit get one countdown card, then the promotion at that very hour.
   *[other] { $others } other units are asked now and reminded once; your group joins. { $groups } groups in all. A group that joins gets one countdown card, then the promotion at that very hour.
}
rallies-would-move = { $far ->
    [yes] It was { $before }. That is more than 1 hour away, so all units are asked again and the count of ready people starts anew.
   *[no] It was { $before }. Units that joined stay in; their cards say the new hour.
}
rallies-instead = It would have been sent { $at }; this hour replaces that.
rallies-call-button = { $moves ->
    [yes] Yes, move it
   *[no] { $alone ->
        [yes] Yes, begin at that hour
       *[no] Yes, ask all units
    }
}
rallies-other-button = Another hour
rallies-back-button = Back
rallies-answers = { $asked ->
    [1] Only your unit takes part.
   *[other] { $asked } units asked: { $joined } in, { $declined } not now, { $open } not answered.
}
rallies-ready = { $ready ->
    [0] Nobody has pressed Ready yet.
    [one] { $ready } person is ready.
   *[other] { $ready } people are ready.
}
rallies-not-cleared = Careful: at that hour it may not be sent, because it changed after it was approved or a permission has ended. Have it read again from the promotion's card before that hour, or change the hour.
rallies-move-button = Change the hour
rallies-cancel-button = Call off
rallies-promotion-button = See the promotion
rallies-cancel-sure = Call off the joint action <b>{ $title }</b>, { $at }? The cards in all groups and units will say so.
rallies-cancel-sure-button = Yes, call off
rallies-keep-button = Keep it
rallies-began = { $late ->
    [0] Began { $at }
   *[other] Planned for { $at }; began { $late } minutes later.
}
rallies-came = { $ready } people ready in { $units } units. So far { $taken } took part, { $done } done, { $groups } WhatsApp groups reached.
rallies-unit = • { $name }: { $ready } ready, { $taken } took part, { $done } done, { $groups } WhatsApp groups
rallies-more-units = and { $count } more units
rallies-missed = { $now ->
    [yes] The bot was not running at { $at }, so no signal was sent. Begin now? Units that joined know that it is delayed.
   *[no] The bot was not running at { $at }, so no signal was sent. Units that joined know that it is delayed. Please choose a new hour.
}
rallies-begin-button = Begin now
rallies-lost = { $why ->
    [nobody] Nothing was sent at { $at }, because no group had joined. Choose a new hour, or call it off and send as usual.
   *[content] Nothing was sent at { $at }, because it may not be sent: its approval or a permission ended, or the unit is paused. Have it read again from the promotion's card, then choose a new hour. Units that joined know.
}
rallies-toast-called = It is already announced for that hour.
rallies-gone = This joint action is gone. See the others with /serempak.
rallies-sent = This promotion was sent, so it can't become a joint action. Next time choose the hour before sending.
rallies-alone = A joint action needs at least 2 groups: units below yours, or several groups of your own unit.
rallies-not-read = What it says is not approved yet. Have it read from the promotion's card first, then choose an hour.
rallies-too-soon = { $at } is too soon. Give units time to answer: at least { $minutes } minutes from now.
rallies-after-approval = What it says is approved until { $until } only. Choose an hour before that, or change the promotion's time and have it read again.
rallies-too-far = Too far ahead. Choose an hour within { $days } days.
rallies-quiet = { $at } is in the quiet hours of your group. Try from { $until }.
rallies-begun = It has begun, so its hour can't be changed any more.
rallies-choose-hour = The hour passed more than 1 hour ago. Choose a new one, so that units are asked again.
rallies-over = This action is not on any more.
rallies-is-on = It has begun! The promotion's card is in this group.
rallies-unclear = I did not understand the time "{ $said }". Try: tomorrow 19:30 or Monday 16:00.
rallies-stands = Many units begin with this promotion { $at }. Call the joint action off first to send it by hand.
rallies-on-card = Approved. Joint action begins { $at }
