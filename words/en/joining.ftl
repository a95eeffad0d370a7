# Joining: the consent card and the questions after it.
joining-purpose = <b>Joining { $unit }</b>
    • What is kept: first name, Telegram account number, year of birth, form of address, language, and what you do here. No phone number, no address.
    • Who sees it: pengurus, humas and pembina of { $unit }. Other members see your first name only.
    • How long: while you are a member. If you leave, it goes after 30 days, or as soon as you ask.
    • Ask, change, erase: /dataku, or the pengurus and pembina of { $unit }.
    • Telegram keeps messages on servers abroad.
joining-ask-year = In which year were you born? The date is not needed.
joining-younger-button = ‹ Younger
joining-older-button = Older ›
joining-consent = { $chosen ->
    [yes] Year of birth: { $year }. Do you agree to join <b>{ $unit }</b>?
   *[no] Do you agree to join <b>{ $unit }</b>?
}
joining-agree-button = I agree
joining-other-year-button = Change the year
joining-year-unclear = I am waiting for your year of birth. Tap it on the card above, or type four digits, such as 2004. Changed your mind? Type /batal.
joining-not-now-button = Not now
joining-go-on-button = Go on
joining-known-minor = Because you are not 18 yet, <b>{ $unit }</b> needs your guardian's consent too. Go on?
joining-not-now = All right, not now. I have kept nothing. To join { $unit }, press <b>Join</b> at any time.
joining-too-young = Thank you for wanting to take part! At your age I may not keep any data yet, so I have kept nothing. You can still take part in <b>{ $unit }</b> through your pembina. The board, the calendar and the guide stay open to you.
joining-adults-only = <b>{ $unit }</b> is only for those who are 18 already. I have kept nothing. Ask the pengurus which unit suits you.
joining-menu-button = Open the menu
joining-welcome = Welcome to <b>{ $unit }</b>! Your consent is recorded.
joining-ask-address = What shall I call you?
joining-ask-language = Which language do you like?
joining-language-button = { $language ->
    [en] English
   *[id] Bahasa Indonesia
}
joining-done = Everything is complete. You are a member of <b>{ $unit }</b>.
joining-went-on = { $told ->
    [yes] About what you pressed before: { $remark }
   *[no] What you pressed before is done now.
}
joining-of-another-unit = What you pressed before belongs to <b>{ $unit }</b>. Do you want to join there too?
joining-old-card = This card is old. Type /daftar for a new one.
joining-unit-closed = { $unit } is closed, so nobody can join any more.
joining-left = You are no longer in <b>{ $unit }</b>. I keep your data for 30 days in case you come back; after that it is erased. Coming back takes one step: /daftar.
joining-forget-button = Erase now
joining-ask-forget = Erase your data in <b>{ $unit }</b> now? This can't be undone.
joining-forget-sure-button = Yes, erase
joining-forgotten = Your data in <b>{ $unit }</b> is erased. Thank you for having been with us.
joining-back-already = You are still a member of <b>{ $unit }</b>, so I erase nothing. To erase, type /dataku.
