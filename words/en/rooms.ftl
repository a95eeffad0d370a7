# Humas rooms.
rooms-linked = This group is now the humas room of <b>{ $unit }</b>.

    Are you humas? Press <b>I am humas</b>; a pengurus agrees to it.
rooms-humas-button = I am humas
rooms-menu-button = Menu
rooms-press-yourself = I don't know yet who you are. Admin of <b>{ $unit }</b>, please press this as yourself.
rooms-link-button = Make it the humas room
rooms-now = The humas room now: <b>{ $room }</b>.
rooms-invite = Humas checks and broadcasts from a room of its own. Pick the humas group with this button, or add me there and type <code>/hubungkan { $code }</code> (valid for 24 hours).
rooms-pick-button = Pick the humas group
rooms-back-button = Back
rooms-code-missing = Please write the code too, such as /hubungkan ABCD2345. A pengurus finds the code in the private chat: /atur, Humas room.
rooms-code-over = I don't know that code, or its 24 hours are over. Please ask a pengurus for a new one.
rooms-not-in-private = This command is for the humas group. Add me to that group, then type it there.
rooms-is-kader-group = This group is the kader group of { $unit }, so it can't be a humas room. Please pick another group.
rooms-linked-already = This group is the humas room of { $unit } already.
rooms-only-admins = Only admins of the kader group of { $unit } can link a humas room.
