# Bullying and not being safe: what the person who reports reads. The helpline always stands first.
safety-helpline-usual = SAPA 129
safety-help = { $danger ->
    [yes] <b>If you are in danger right now:</b> go where there are people, or to an adult you trust. Call 110 (police) or 112.
        Help for women and children, free, day and night: <b>{ $helpline }</b>.
   *[no] Need somebody to talk to? <b>{ $helpline }</b>: help for women and children, free, day and night. In an emergency: 110 (police) or 112.
}
safety-ask-now = Thank you for being brave and saying so. <b>Are you in danger right now?</b>
safety-now-button = Yes, right now
safety-not-now-button = Not right now
safety-choose = { $kind ->
    [danger] <b>Whom shall I alert right now?</b> Only they will read it. I don't say your name unless you want me to.
    [unsafe] Thank you for being brave and saying so. <b>Who may read your story?</b> Only they will read it, humas does not. I don't say your name unless you want me to.
   *[bullying] Thank you for being brave and saying so. Being bullied is not your fault. <b>Who may read your story?</b> Only they will read it, humas does not. I don't say your name unless you want me to.
}
safety-kept = <b>I keep what you wrote; it has gone to nobody yet.</b> You may write more.
safety-without = It will not reach { $name }.
safety-to-button = { $to ->
    [pembina] Pembina: { $names }
    [ketua] Ketua: { $names }
   *[above] Unit above: { $names }
}
safety-to = { $to ->
    [pembina] pembina
    [ketua] ketua
   *[above] pembina of the unit above
}
safety-about-button = It is about one of them
safety-about = <b>Whom is it about?</b> Your story will not reach that person, who is not told either.
safety-about-nobody-button = None of them
safety-drop-button = Cancel
safety-back-button = Back
safety-nobody = In { $unit } there is no adult yet who can get your story through me. Don't stay alone: call the number above, or go to an adult you trust (parents, a teacher, a nyai).
safety-nobody-left = In { $unit } there is no other adult who can get it through me. Don't stay alone: call the number above, or go to another adult you trust (parents, a teacher, a nyai).
safety-no-unit = I don't know your unit yet, so I can't pass your story on. Type /menu in your group, press the button for the private chat, then type /lapor. If you need help soon, call the number above.
safety-which-unit = Which unit is this for?
safety-in-private = Let's talk about this in the private chat.
safety-write = { $danger ->
    [yes] <b>Write one message: what is going on, and where you are.</b> As soon as it is sent I alert { $names }, at night too. No time to write? Press Send without words.
   *[no] <b>Tell it in your own words.</b> Several messages are fine, a few words too. Who reads it: { $names }. Nothing is sent before you press Send.
}
safety-write-named = { $named ->
    [yes] Sent with the name <b>{ $name }</b>.
   *[no] Sent without a name: I don't keep who you are.
}
safety-name-button = { $named ->
    [yes] Without my name
   *[no] Add my name
}
safety-send-empty-button = Send without words
safety-ready = <b>Not sent yet.</b> Want to add something? Just write. When you are done, press Send.
    Who reads it: { $names }.
safety-names = Your story mentions { $name }. If it is about { $name }, press the button: your story will not reach that person.
safety-send-button = Send
safety-skip-button = It is about { $name }, not to them
safety-only-words = I don't keep photos, voices or files. Keep them on your phone as proof, don't delete them; tell me in words what they show.
safety-unfinished = Something is unfinished here. Want to go on?
safety-go-on-button = Go on
safety-gone = Nothing waits to be sent here any more: what you wrote has gone off, or you cancelled it. Want to begin again? Type /lapor. If you need help soon: { $helpline }, 110 or 112.
safety-dropped = Fine, nothing was sent and I kept nothing. You may come back at any time with /lapor.
safety-sent = Sent.
safety-receipt = <b>It has reached { $names }.</b> You are not alone.
safety-receipt-danger = <b>I am alerting { $names }.</b> Don't wait for an answer: go where there are people or to an adult near you, and call 110 or 112.
safety-receipt-code = Your code: <code>{ $code }</code>. Write it down or remember it, don't share it. I don't keep who you are, so I will not send you anything by myself. See the answers at any time: type /lapor { $code }
safety-receipt-name = They know that it is from you, { $name }. When there is an answer I tell you here, without saying what.
safety-receipt-next = { $danger ->
    [yes] If nobody has read it after an hour, I alert the pembina of the unit above too.
   *[no] If nobody has answered after a day, I remind them. After two days the pembina of the unit above reads it too.
}
safety-copy-button = Copy the code
safety-add-button = Write more
safety-look-button = See the answers
safety-hide-button = Hide this message
safety-hidden = Done.
safety-own = { $kind ->
    [bullying] <b>Your report about bullying</b>
   *[other] <b>Your report: not safe</b>
}
    { $at }
safety-own-in-group = ⚠️ <b>Your code could just be read in the group. Delete your message there now</b>: whoever knows the code can open this page.
safety-own-state = { $state ->
    [open] It has reached { $names }, nobody has read it yet.
    [read] Read, not answered yet.
    [answered] Answered.
   *[handled] Marked as done. If you think that it is not, press Write more: your report opens again.
}
safety-own-nobody = Nobody can read it at the moment. Don't wait: call the number above.
safety-line-hers = <i>You, { $at }</i>
    { $text }
safety-line-answer = <b>Answer, { $at }</b>
    { $text }
safety-said = { $said ->
    [thanks] Thank you for telling me. I have read it to the end.
    [believe] I believe you. This is not your fault.
    [looking] I am looking after this, carefully and quietly.
    [more] Can you tell me more: who, where, since when? Use Write more. It need not be now.
    [not-alone] For now, try not to be alone: stay close to an adult or a friend you trust.
    [proof] Keep the messages or screenshots as proof. Don't answer them, don't delete them.
    [meet] If you like, meet me where there are people. Bring a friend or your parents. You don't have to.
    [call] If it gets serious, don't wait for me: call 110, 112 or { $helpline }.
    [handled] I have taken care of this.
   *[passed] I have passed your story on to the pembina of the unit above, so that there is more help.
}
safety-page = Page { $page } of { $of }
safety-before-button = ‹ Before
safety-after-button = Next ›
safety-add-ask = Write what you want to add, in several messages if you like. Nothing is sent before you press Send.
safety-added = <b>What you added has arrived.</b>
safety-shut-button = It is about who reads it
safety-shut-ask = <b>Whom is it about?</b> That person can't open it any more from now on, and is not told why.
safety-shut = { $name } can't open it any more. Who reads it now: { $names }.
safety-shut-nobody = { $name } can't open it any more. There is no other adult whom I could ask here. Don't stay alone: call the number above.
safety-news = There is news for you.
safety-open-button = Open
safety-not-hers = I can't open this here. If you have a code, type /lapor and your code.
