# The card of a promotion in the groups, the list of open ones, and what one person has open.
offers-head = <b>{ $title }</b>{ $named ->
    [yes] {" "}· { $unit }
   *[no] {""}
}
offers-closes = Open until { $closes }
offers-over = { $why ->
    [withdrawn] Withdrawn. Please don't share it any more; if you did, please delete it.
    [stopped] Stopped by humas.
    [answered] It was looked into. What was found stands in the clarification in this group.
   *[closed] It is over. Thank you, everybody!
}
offers-counts = { $seen } read it, { $taken } joined, { $done } done
offers-groups = Did you share it to WA groups? Press how many; only the number counts.
offers-whatsapp-button = Share to WA
offers-copy-button = Copy
offers-join-button = Join in
offers-more-button = More
offers-back-button = Back
offers-seen-button = I read it
offers-kits-button = Send me kits
offers-groups-button = { $groups ->
    [1] 1 WA group
    [2] 2 WA groups
   *[other] 3+ WA groups
}
offers-not-for-you = This one is for another department or unit. See yours in /promosi.
offers-awaits = The words are being corrected. Please wait for the right ones; I tell you when they are there.
offers-in-private = This button is for our private chat.
offers-open = Promotions open in <b>{ $unit }</b>: { $count }
offers-none = No promotion is open in <b>{ $unit }</b> now.
offers-line = • { $title }, { $at }
offers-mine = Open for you: { $count }
offers-mine-none = Nothing waits for you. Would you like to see what you can help with?
offers-mine-taken = <b>You joined</b>
offers-mine-offered = <b>Offered</b>
offers-mine-plans = <b>Your plans this week</b>
offers-send-button = Broadcast
offers-look-button = Open promotions
offers-plan-button = Plan something
offers-toast-joined = Thank you for joining! Your kit is in our private chat.
offers-toast-helps = You can help in another way. It is in our private chat.
offers-toast-joined-here = Thank you for joining!
