# The set-up card in the group: three taps, then done.
setups-level = Hello, I am Sinergi: I help to plan posts together. Three taps by an admin of this group are enough.

    1/3 · Which level is this unit?
setups-level-button = { $level ->
    [pp] PP (nation)
    [pw] PW (province)
    [pc] PC (district)
    [pac] PAC (subdistrict)
    [pr] PR (village)
    [pk] PK (school/campus)
   *[other] Other
}
setups-zone = 2/3 · Which time zone are you in?
setups-zone-button = { $zone ->
    [wib] WIB
    [wita] WITA
   *[wit] WIT
}
setups-name = 3/3 · The name is <b>{ $name }</b>, from the group's title. It can be changed later in /atur.
setups-name-button = Use this name
setups-over-button = Start over
setups-done = <b>{ $unit }</b> is ready. Try: <code>/rencana Saturday 19:30 IG Reels Memorising tips</code>
setups-unverified = This unit is not verified yet: the owner of the bot will look at it. Everything works already.
setups-offers = Whenever you like:
setups-offer-link = • link the humas group, where the communications team checks and broadcasts
setups-offer-pengurus = • one admin takes the pengurus role: she decides who becomes humas
setups-code = In the humas group: add me, then type <code>/hubungkan { $code }</code> (valid for 24 hours).
setups-link-button = Link the humas group
setups-accept-button = Take the pengurus role
setups-other-button = Another way
setups-accept-of-button = Be pengurus of { $unit }
setups-later-button = Later
