# Features that can be switched on and off.
switches-about = What is off is gone from the menus. What was written stays.
switches-line = • { $name }: <b>{ $on ->
    [yes] on
   *[no] off
}</b>
switches-name = { $name ->
    [plans] Plans
    [promotions] Promotions
    [calendar] Calendar
    [takeovers] Takeovers and lives
    [roster] Duty roster
   *[departments] Departments
}
switches-turn-button = { $on ->
    [yes] Switch on { switches-name }
   *[no] Switch off { switches-name }
}
switches-offer = { $name ->
    [departments] <b>{ $unit }</b> has more and more plans and members. Would you like to label them by department, such as Kaderisasi or Dakwah?
    [plans] Would you like to use plans in <b>{ $unit }</b>?
    [promotions] Would you like to use promotions in <b>{ $unit }</b>?
    [takeovers] <b>{ $unit }</b> has sent several promotions by now. Would you like to lend its official accounts to members for some hours, without giving the password away? Humas opens slots, members apply, and the handover is written down. Lives can be planned as well.
    [roster] Several reports have come in for <b>{ $unit }</b>. Would you like to use a weekly duty roster? A new report goes straight to who is on duty, then to the second on duty, so that none is missed. Duty can be handed over with one tap.
   *[calendar] Would you like to use the calendar in <b>{ $unit }</b>?
}
switches-yes-button = Yes, switch it on
switches-no-button = No
switches-taken = { switches-name } is on in <b>{ $unit }</b>. You find it in /atur.
switches-declined = All right. I won't offer this again in this term of the board.
switches-off = This is switched off in your unit. A pengurus can switch it on in /atur, Features.
