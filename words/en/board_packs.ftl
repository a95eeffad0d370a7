# Handover packs: what one board leaves to the next.
board-packs-title = <b>Handover pack</b> · { $unit }
board-packs-holds = What you leave to the next board:
board-packs-accounts = • { $count ->
    [0] No official account yet
    [one] { $count } official account
   *[other] { $count } official accounts
}{ $orphaned ->
    [0] {""}
   *[other] , { $orphaned } without a guardian from the board or humas
}{ $dormant ->
    [0] {""}
   *[other] , { $dormant } long silent
}
board-packs-cases = • { $count ->
    [0] No open case
    [one] { $count } open case
   *[other] { $count } open cases
}{ $untaken ->
    [0] {""}
   *[other] , { $untaken } that nobody handles
}
board-packs-plans = • { $count ->
    [0] No plan ahead
    [one] { $count } plan ahead
   *[other] { $count } plans ahead
}{ $ownerless ->
    [0] {""}
   *[other] , { $ownerless } that nobody leads
}
board-packs-guide = • Guide, edition { $edition }
board-packs-roster = • { $roster ->
    [on] Duty roster: { $filled } of the next 14 days filled
   *[off] No duty roster in use
}
board-packs-settings = • { $count ->
    [0] Settings: all as usual
    [one] { $count } setting that you chose yourselves
   *[other] { $count } settings that you chose yourselves
}
board-packs-journal = • { $has ->
    [yes] Seal of the journal: { $seal }
   *[no] The journal has no seal yet
}
board-packs-how = No person is named in it. One pengurus gets it ready, another seals it; after that nobody can change it unnoticed.
board-packs-theirs = { $known ->
    [yes] { $name } got it ready on { $at }.
   *[no] This pack was got ready on { $at }.
} Look at what is in it. Is it right? Then seal it.
board-packs-mine = You got it ready on { $at }. Now another pengurus seals it; I have told them.
board-packs-mine-later = You are the only pengurus, so sleep on it first. It can be sealed from { $at }.
board-packs-mine-alone = You got it ready on { $at }, and you are the only pengurus. Look at it once more. Is it right? Then seal it.
board-packs-sealed = Sealed on { $at }. Seal: <code>{ $seal }</code>
board-packs-fits = { $fits ->
    [yes] Its contents still fit the seal.
   *[no] ⚠️ Its contents do not fit the seal any more. Do not use it as proof, and tell who hosts the bot.
}
board-packs-left = { $count ->
    [0] Everything on the checklist is done.
    [one] { $count } thing on the checklist still needs you.
   *[other] { $count } things on the checklist still need you.
}
board-packs-begin-button = Get the pack ready
board-packs-again-button = Get a new pack ready
board-packs-seal-button = Seal
board-packs-drop-button = Drop this pack
board-packs-draft-button = See the draft (about { $size } KB)
board-packs-file-button = Take the pack (about { $size } KB)
board-packs-checklist-button = { $count ->
    [0] Checklist
   *[other] Checklist ({ $count })
}
board-packs-back-button = Back
board-packs-open-button = Handover pack
board-packs-changed = <b>What is in it has just changed, so it is not sealed yet.</b> Look again, then seal it.
board-packs-begun = <b>The pack is ready.</b>
board-packs-now-sealed = <b>Sealed.</b> The next board will find it in its menu.
board-packs-dropped = <b>The pack was dropped.</b>
board-packs-please-seal = { $name } got the handover pack of <b>{ $unit }</b> ready. For it to count, another pengurus looks at it and seals it.
board-packs-now = You can seal the handover pack of <b>{ $unit }</b> now.
board-packs-toast = { $did ->
    [sealed] Sealed
    [file] On its way
    [done] Noted: done
    [undone] Back on the list
   *[gone] This pack is gone
}
board-packs-caption = { $sealed ->
    [yes] Handover pack of { $unit }. Seal: { $seal }
   *[no] Draft of the handover pack of { $unit }, not sealed yet.
}
board-packs-by-another = Who gets it ready and who seals it are two people. Ask another pengurus to seal it, please.
board-packs-tomorrow = It can be sealed from { $at }.
board-packs-gone = This pack is gone. Open it again with /export.
board-packs-broken = What is in this pack does not fit its seal any more, so I did not send it. Tell who hosts the bot.
board-packs-finished = <b>The checklist is closed.</b> You can still open the pack with /export.
board-packs-in-private = The handover pack is for your private chat with me.
