# Events and their pieces: before, during and after.
events-listed = <b>Events</b> to come. Tap one to see its posts.
events-none = No event yet. Tap New event, or type for example: /event Makesta Saturday 12/12 08:00
events-new-button = New event
events-open-button = { $name } · { $day }
events-ask-line = Type the event's name and time, such as: Makesta Saturday 12/12 08:00. To stop, type /batal.
events-ask-time = When is <b>{ $name }</b>? Type day and hour, such as Saturday 12/12 08:00. To stop, type /batal.
events-name = That name is too long. { $most } letters at most, please.
events-gone = This event was cancelled or does not exist. Type /event to see the others.
events-piece-taken = Somebody is responsible for this piece already.

events-title-announce = Announcement: { $name }
events-title-remind = Tomorrow: { $name }
events-title-story = Live coverage: { $name }
events-title-pictures = Pictures: { $name }
events-title-thanks = Thank you: { $name }
events-piece-announce = Announcement
events-piece-remind = Reminder
events-piece-story = Coverage on the day
events-piece-pictures = Pictures
events-piece-thanks = Thank you
events-piece-button = { $on ->
    [yes] ✓ { $name } · { $at }
   *[no] ▢ { $name } · { $at }
}
events-choice = { $any ->
    [yes] <b>{ $name }</b>, { $at }.
        Which posts do you want to plan? Tap to choose; their times can be changed later.
   *[no] <b>{ $name }</b>, { $at }. The event is over, so there is nothing to plan any more.
}
events-make-button = { $count ->
    [one] Make 1 plan
   *[other] Make { $count } plans
}
events-page-button = See the event
events-page = <b>{ $name }</b>
    { $at }
events-no-pieces = No posts yet.
events-line = { $owned ->
    [yes] { $number }. { $at } · { $title } · <i>{ $state }</i> · { $owner }
   *[no] { $number }. { $at } · { $title } · <i>{ $state }</i> · nobody yet
}
events-no-time = no time yet
events-take-button = I take number { $number }
events-pieces-button = Add posts
events-move-button = Change time
events-cancel-button = Cancel event
events-list-button = All events
events-moved = { $count ->
    [0] The time is changed.
    [one] The time is changed; one plan moved along.
   *[other] The time is changed; { $count } plans moved along.
}
events-moved-approved = { $count ->
    [one] One plan is approved, so I left it. If it moves too, it must be read again.
   *[other] { $count } plans are approved, so I left them. If they move too, they must be read again.
}
events-move-approved-button = Move them too
events-leave-button = Leave them
events-sure = { $count ->
    [0] Cancel <b>{ $name }</b>?
   *[other] Cancel <b>{ $name }</b>? { $count } of its plans are not out yet.
}
events-drop-button = Cancel with its { $count } plans
events-only-button = Cancel the event only
events-cancelled = { $count ->
    [0] <b>{ $name }</b> is cancelled.
   *[other] <b>{ $name }</b> is cancelled, with { $count } of its plans.
}
events-attach = Which event is this plan about?
events-attach-none = No event to come. Humas can make one with /event.
events-detach-button = Not about this event
events-named = { $name }

