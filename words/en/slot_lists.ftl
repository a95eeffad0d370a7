# Takeover slots: humas's list, the card in the group, and one slot.
slot-lists-head = <b>Takeover slots</b> { $unit }
slot-lists-none = <b>Takeover slots</b> { $unit }: none yet. Type the times in one go, such as: /slot Monday-Friday 16.00-18.00, two weeks
slot-lists-line = { $standing ->
    [held] • { $slot }, { $account }: somebody has it
    [wanted] • { $slot }, { $account }: { $count } applied
   *[free] • { $slot }, { $account }: free
}
slot-lists-new-button = Open new slots
slot-lists-draft-button = Go on with the draft
slot-lists-earlier-button = Earlier
slot-lists-later-button = Later
slot-card-head = <b>Hold the official account</b> { $unit }
slot-card-none = { $taken ->
    [0] No free slot yet. When humas opens new ones, their card comes here.
   *[other] All slots are taken ({ $taken }). If one becomes free again, this card changes.
}
slot-card-round = { $has ->
    [yes] <b>{ $account }</b>: { $theme }
   *[no] <b>{ $account }</b>: free theme
}
slot-card-brief = { $brief }
slot-card-line = • { $span }
slot-card-more = … and { $count } more slots
slot-card-counts = { $taken ->
    [0] { $free } takeover slots free.
   *[other] { $free } takeover slots free, { $taken } taken.
}
slot-card-button = Hold the official account
slot-passport-head = { $state ->
    [open] <b>Takeover slot</b>: { $name }. Still free.
    [taken] <b>Takeover slot</b>: { $name }. Somebody has it.
    [done] <b>Takeover slot</b>: { $name }. Done.
    [missed] <b>Takeover slot</b>: { $name }. It never began.
    [lapsed] <b>Takeover slot</b>: { $name }. Nobody took it.
   *[cancelled] <b>Takeover slot</b>: { $name }. Called off.
}
slot-passport-until = Applications until { $until }.
slot-passport-choose-button = See who applied ({ $count })
slot-passport-report-button = Report
slot-passport-cancel-button = Call the slot off
slot-passport-round-button = Its round
slot-passport-list-button = All slots
slot-passport-cancel-sure = { $whole ->
    [yes] Call off the { $count } slots that are left of this round? Everybody who applied or holds one is told.
   *[no] Call off the slot { $name }? Everybody who applied or holds it is told.
}
slot-passport-cancel-yes-button = { $whole ->
    [yes] Yes, call off { $count } slots
   *[no] Yes, call it off
}
slot-passport-cancel-all-button = Call off all ({ $count }) of this round
slot-passport-keep-button = Leave it
