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
roles-request = { $role ->
    [pengurus] <b>{ $name }</b> is an admin of the group that you share and would like to be pengurus of { $unit }. Do you agree?
   *[humas] <b>{ $name }</b> is in the humas room of { $unit } and says: I am humas. Is that right?
}
roles-yes-button = Yes, { $name }
roles-no-button = No
roles-answered-already = Answered already.
roles-answered = { $how ->
    [yes] { $role ->
        [pengurus] { $name } is pengurus now.
       *[humas] { $name } is humas now.
    }
    [second] { $name } becomes pengurus once another pengurus agrees too.
   *[no] { $role ->
        [pengurus] { $name } does not become pengurus.
       *[humas] { $name } does not become humas.
    }
}
roles-requests = Waiting for your decision in <b>{ $unit }</b>: { $count }
roles-plans-wait = Plans that wait for you to read in <b>{ $unit }</b>: { $count }
roles-plans-button = Read plans ({ $count })
roles-nothing-waits = Nothing waits for your decision in <b>{ $unit }</b>.
roles-told = { $how ->
    [yes] { $role ->
        [pengurus] You are pengurus of <b>{ $unit }</b> now. { roles-meaning }
       *[humas] You are humas of <b>{ $unit }</b> now. The role lasts while you are in the humas room.
    }
    [second] One pengurus of <b>{ $unit }</b> agrees. The role counts once a second one agrees too.
   *[no] { $role ->
        [pengurus] The pengurus of <b>{ $unit }</b> did not make you pengurus. If that is a mistake, please talk to them directly.
       *[humas] The pengurus of <b>{ $unit }</b> did not make you humas. If that is a mistake, please talk to them directly.
    }
}
roles-agree-button = Agree to { $name }
roles-refuse-button = Refuse
roles-is-pembina = A pembina is not pengurus or humas of the same unit as well.
roles-pembina-apart = Pengurus and humas are not pembina of the same unit as well. End the older role first.
roles-pembina-young = A pembina is { $youngest } years old or more.
