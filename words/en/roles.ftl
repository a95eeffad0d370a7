# Roles: pengurus and humas.
roles-offer = You set up <b>{ $unit }</b>. Would you like to be pengurus here?

    { roles-meaning }
roles-meaning = A pengurus decides who becomes humas and takes the important decisions. The role lasts while you are an admin of the kader group.
roles-accept-button = Accept
roles-decline-button = Not now
roles-accepted-toast = You are pengurus now: you decide who becomes humas. I send requests to our private chat, so please open it once.
roles-accepted = You are pengurus of <b>{ $unit }</b> now. { roles-meaning }
roles-accepted-waiting = { $count ->
    [one] One request waits for you already.
   *[other] { $count } requests wait for you already.
}
roles-show-button = Show requests
roles-declined = All right, not now. Other admins can still take it on the group's card.
roles-has-pengurus = This unit has a pengurus already.
roles-no-offer = There is no role offered to you at the moment.
roles-may-already = You can do the work of humas here already.
roles-asked = { $pengurus ->
    [yes] I have passed your request to the pengurus. The answer comes to our private chat.
   *[no] I keep your request. Nobody has taken the pengurus role of this unit yet.
}
roles-request = <b>{ $name }</b> is in the humas room of { $unit } and says: I am humas. Is that right?
roles-yes-button = Yes, { $name }
roles-no-button = No
roles-answered-already = Answered already.
roles-answered = { $yes ->
    [yes] { $name } is humas now.
   *[no] { $name } does not become humas.
}
roles-requests = Waiting for your decision in <b>{ $unit }</b>: { $count }
roles-nothing-waits = Nothing waits for your decision in <b>{ $unit }</b>.
roles-given = You are humas of <b>{ $unit }</b> now. The role lasts while you are in the humas room.
roles-refused = The pengurus of <b>{ $unit }</b> did not make you humas. If that is a mistake, please talk to them directly.
roles-ended = { $role ->
    [pengurus] You are no longer an admin of the kader group, so your pengurus role in <b>{ $unit }</b> has ended. Thank you for your work.
   *[humas] You are no longer in the humas room, so your humas role in <b>{ $unit }</b> has ended. Thank you for your work.
}
