# What the bot says when it does not understand, refuses, or fails.
fallback-unknown = I don't know the command /{ $name } yet.
fallback-unknown-near = I don't know the command /{ $name } yet. Did you mean /{ $near }?
fallback-unknown-mended = I don't know the command /{ $name } yet. Did you mean /{ $near }? Copy and send: <code>{ $mended }</code>
fallback-copy-button = Copy the command
fallback-near-button = Yes, /{ $near }
fallback-menu-button = Open the menu
fallback-edited-words = I do not read a message again after it was edited. Send the text once more as a new message under Complete, please.
fallback-edited = { $card ->
    [yes] I don't read a sent message again. Please change it with the buttons on its card.
   *[no] I don't read a sent message again. Please send the command once more.
}
fallback-stale-press = This button is old and does nothing any more. Please type /menu.
fallback-not-understood = { $text ->
    [yes] I don't know yet what you mean. Try /rencana Saturday 19:30 and a title, or open the menu.
    [stranger] I don't know yet what you mean. The menu shows what I can do for you.
    [salam] Wa'alaikumussalam. What can I do for you?
   *[no] I can't read this yet. Write it in words, or open the menu.
}
fallback-answer-waits = The answer waits for you in our private chat.
fallback-answered-privately = I have answered you in our private chat.
fallback-open-button = Open the private chat

refusal-no-unit = I don't know yet which unit you belong to. Type /menu in your group, then press the button for the private chat.
refusal-no-setup = This group is not set up yet. Ask an admin to press three buttons on my card (type /menu in the group to bring it up), then send your command once more.
refusal-only-humas = This is for the communications team. Please ask someone of humas in your unit.
refusal-only-pengurus = This is for the board. Please ask someone of the board of your unit.
refusal-only-pembina = This is for the pembina. Ask your unit's pembina if you need it.
refusal-only-reviewers = This is for humas, pengurus and pembina.
refusal-only-advisers = This is for the board and the pembina.
refusal-only-owner = This is for the owner of the bot.
refusal-link-over = This link is no longer valid. Please get a new one from the button in the group.
refusal-link-of-another = This link was made for someone else. Please press the button in the group yourself.
join-waiting = This needs your guardian's consent first. Meanwhile the board, the calendar, promotions (/promosi) and the guide stay open.
refusal-only-admins = This is for admins of the group. Please ask an admin to press it.
refusal-cannot-tell = Telegram can't confirm your role right now. Please try again in a moment.
refusal-unit-paused = { $unit } is paused by the owner of the bot. Its plans are kept.
refusal-unit-rests = { $unit } is paused by its pembina. Its plans are kept.
refusal-press-yourself = Please press as yourself, not as the group.

incident-apology = Sorry, something went wrong on my side. Your message is kept. Code: <code>{ $code }</code>
incident-note = Something failed in <b>{ $feature }</b> ({ $kind }). Code: <code>{ $code }</code>. The message is kept for 7 days.
incident-lost = Sorry, something went wrong on my side, and I did not keep your message so that it stays secret. Please send it again. If you need help soon: { $helpline }, 110 (police) or 112. Code: <code>{ $code }</code>
incident-note-lost = Something failed in <b>{ $feature }</b> ({ $kind }). Code: <code>{ $code }</code>. What came was not kept, as it may be a safety report; whoever sent it was asked to send it again.
incident-replay-button = Try again
incident-replayed = { $count ->
    [one] One message is tried again.
   *[other] { $count } messages are tried again.
}

result-uncertain = A public message may or may not have arrived (the connection broke while it was sent). Please look: is it there?
result-seen-button = It is there
result-again-button = No, send it again
result-settled = Thank you, noted.

late-summary = Sorry, I was offline for a while. { $count ->
    [one] I have read your one command only now.
   *[other] I have read your { $count } commands only now.
} Plans are on the calendar; those that miss something are under <b>Mine</b>.
late-calendar-button = Show the calendar
