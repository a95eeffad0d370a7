# A joint action: what units and groups read.
rally-cards-head = <b>Joint action</b> of { $unit }: { $title }
rally-cards-at = Begins { $at }
rally-cards-ask = What it says was read by { $unit }. Does the group of { $own } join? If so, it gets one countdown card, then the promotion at that very hour.
rally-cards-quiet = At that hour your group has quiet hours; its card comes { $until }.
rally-cards-reminder = This question is not answered yet. Without an answer your group is left out and gets nothing.
rally-cards-out = Noted: not now. Only the number is seen, not your unit's name. If you change your mind, press Join.
rally-cards-joined = The group of { $own } joins. { $ready } people ready in { $units } units.
rally-cards-join-button = Join
rally-cards-out-button = Not now
rally-cards-read-button = See what it says
rally-cards-leave-button = Leave again
rally-cards-late-button = Join now
rally-cards-back-button = Back
rally-cards-began = { $late ->
    [0] Began { $at }
   *[other] It has begun, sorry, { $late } minutes after { $at }
}
rally-cards-came = { $own }: { $ready } people ready. So far { $taken } took part, { $done } done, { $groups } WhatsApp groups reached. Thank you!
rally-cards-without = The group of { $own } was left out.
rally-cards-unit-off = { $why ->
    [cancelled] { $unit } called this action off. Nothing was sent to your group; there is nothing to do.
    [missed] This action is delayed from { $at }. Nothing was sent to your group. When { $unit } chooses a new hour, you are asked or told again.
   *[lost] This action did not begin at { $at }, because what it says must be read again. Nothing was sent to your group. When { $unit } chooses a new hour, you are asked or told again.
}
rally-cards-content = <b>What members would get</b>
rally-cards-message = Key message: { $said }
rally-cards-dos = Do: { $said }
rally-cards-donts = Don't: { $said }
rally-cards-link = Link: { $said }
rally-cards-caption = { $named ->
    [yes] <i>{ $platform }</i>
        { $said }
   *[no] { $said }
}
rally-cards-files = { $count ->
    [one] { $count } file: a picture or a video
   *[other] { $count } files: pictures or videos
}
rally-cards-group-off = { $why ->
    [cancelled] This action is called off. There is nothing to do.
    [out] This group does not take part in the action { $at }.
   *[later] This action did not begin at { $at }. If there is a new hour, its card appears here again.
}
rally-cards-left = { $left ->
    [minute] Less than 1 minute left. Get ready!
    [ten] Less than 10 minutes left
    [hour] Less than 1 hour left
    [day] Less than 1 day left
   *[long] More than a day left
}
rally-cards-are-ready = { $ready } ready in { $units } units, { $here } in this group
rally-cards-were-ready = { $ready } were ready in { $units } units, { $here } in this group. The promotion's card is in this group too.
rally-cards-names = Of this group: { $names }
rally-cards-press = Press Ready if you can be there at that hour. Only the number is counted; the promotion's card appears here when it begins.
rally-cards-ready-button = Ready
rally-cards-signal = { $late ->
    [0] <b>The joint action begins!</b> { $ready } people ready in { $units } units.
   *[other] <b>The joint action begins</b>, sorry, { $late } minutes late. { $ready } people ready in { $units } units.
}
rally-cards-toast-answered = That is already your answer.
rally-cards-toast-joined = Thank you, your group joins!
rally-cards-toast-declined = Noted, not now.
rally-cards-toast-ready = You are counted. See you at that hour!
rally-cards-toast-was-ready = You are counted already.
