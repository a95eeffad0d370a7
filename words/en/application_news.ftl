# Private news about takeover slots: chosen, offered, given back, called off.
news-chosen = { $part ->
    [prepares] Good news! <b>{ $slot }</b> is yours: you prepare what is posted, and an adult posts it. You are reminded before it begins.
   *[other] Good news! <b>{ $slot }</b> is yours. You are reminded before it begins, and the handover comes as a card here.
}
news-asked = Humas chose you for <b>{ $slot }</b>. The pembina is asked first, until { $until } at the latest; then you hear.
news-passed-over = Thank you for applying for { $slot }. This time somebody else holds it. You are number { $place } on the waiting list: if it becomes free you are asked, and whoever had no turn yet comes first another time.
news-offered = <b>{ $slot }</b> is free again, and it is your turn. Would you like it? Answer until { $until }; then the next on the list is asked.
news-expired = The offer of { $slot } ran out. That is fine; if you still want it, look in /takeover.
news-replaced = Humas rearranged { $slot }, and the slot went to somebody else. Sorry! You are on the waiting list; if it becomes free again, you are asked.
news-taken-back = Humas rearranged { $slot }, so you do not hold it after all. Sorry, it is not your fault. Look for others with /takeover.
news-approved = The pembina agrees. <b>{ $slot }</b> is yours! An adult is beside you and holds the phone.
news-refused = For { $slot } the pembina does not agree yet. It is not your fault. Your idea still counts: send it with /usul.
news-unanswered = For { $slot } the pembina has not answered, so the slot is offered to the next on the list. You stay on the waiting list.
news-cancelled = Humas called off { $slot }. There is nothing for you to do. Look for others with /takeover.
news-swapped = You have changed places! Yours is now <b>{ $slot }</b>. You are reminded before it begins.
news-empty = <b>{ $slot }</b> is free again, and its waiting list has run out. { $new ->
    [0] Members may apply again.
    [1] 1 person has applied; choose, if you like.
   *[other] { $new } people have applied; choose one.
}
news-late = <b>{ $slot }</b> is free again, and it is too near to ask the waiting list ({ $count }). Choose yourself, or let it be.
news-look-button = Open the slot
news-others-button = Other slots
news-compare-button = Compare applicants
