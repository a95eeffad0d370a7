# Safety reports: what the adults read who get them.
safety-desk-news = { $news ->
    [arrived] There is a <b>safety report</b> for you from { $unit }. Only those who got it can open it. Read it when you are alone.
    [more] There is more in a <b>safety report</b> from { $unit }.
    [waits] A <b>safety report</b> from { $unit } has been waiting for an answer since { $at }.
   *[passed] A <b>safety report</b> from { $unit } of { $at } now comes to you too, as it was not answered or needs more help.
}
safety-desk-rings = { $news ->
    [more] <b>More from somebody in danger</b> in { $unit }. Open it now.
    [waits] <b>Somebody in { $unit } is in danger and nobody has read the report</b> since { $at }. Open it now.
   *[arrived] <b>Somebody in { $unit } says: I am in danger right now.</b> Open it now, day or night.
}
safety-desk-read-button = Read
safety-desk-title = { $kind ->
    [bullying] <b>Bullying</b>, { $unit }
    [unsafe] <b>Not safe</b>, { $unit }
   *[danger] <b>In danger</b>, { $unit }
}
safety-desk-stands = { $state ->
    [open] { $at }. Not answered yet.
    [answered] { $at }. Answered.
   *[handled] { $at }. Marked as done.
}
safety-desk-who = { $named ->
    [yes] From { $name }.
   *[no] Without a name. Don't guess who it is.
}
safety-desk-others = Also read by { $names }.
safety-desk-line = <i>Written { $at }</i>
    { $text }
safety-desk-answer = <b>{ $who }, { $at }</b>
    { $text }
safety-desk-bot = Sinergi
safety-desk-empty = (Without words: it only asks for help.)
safety-desk-answer-button = Answer
safety-desk-handle-button = I took care of it
safety-desk-guide-button = What shall I do?
safety-desk-list-button = List of reports
safety-desk-back-button = Back
safety-desk-choose = <b>Choose your answer.</b> Whoever reports may be a minor, so answers are ready-made. You may send more than one.
safety-desk-typed = <b>What you typed is not sent and not kept.</b> Who reported may be a minor, so choose one of these sentences:
safety-desk-say = { $said ->
    [thanks] Thank you, I have read it
    [believe] I believe you
    [looking] I am looking after it
    [more] Can you tell me more?
    [not-alone] Try not to be alone
    [proof] Keep the proof
    [meet] Meet me where there are people
   *[call] If it gets serious, call
}
safety-desk-said = Sent: { $text }
safety-desk-sure-handled = Is it done, as far as you see? "I have taken care of this" will stand there, and the report can be opened again.
safety-desk-handled-button = Yes, it is done
safety-desk-handled = Marked as done.
safety-desk-pass-button = Pass on to the unit above
safety-desk-sure-pass = Pass it on to { $names }? They read everything, and whoever reports is told that it was passed on.
safety-desk-pass-yes-button = Yes, pass it on
safety-desk-passed = Passed on to { $names }.
safety-desk-nobody-above = There is no other pembina in the units above yet. If it is too much for you alone, call { $helpline }.
safety-desk-guide = <b>When a report comes to you</b>
    1. Is somebody in danger right now? Call 110 (police) or 112 first.
    2. Answer today, even shortly. Believe it; don't investigate, don't blame.
    3. Don't guess who it is, don't ask in groups, don't go alone to the person it is about.
    4. Don't promise a secret that you can't keep: where a life is in danger you must get help.
    5. Violence, abuse or blackmail, above all of a child: call <b>{ $helpline }</b> and ask for the UPTD PPA of your district. Letting it happen is forbidden (law 35/2014, article 76C).
    6. Keep the proof, don't spread it. Don't force anybody to make peace.
    7. Meet a child only where there are people, with the parents or another pembina.
    8. You may ask for help too: pass it on to the pembina of the unit above.
safety-desk-list = { $any ->
    [yes] <b>Safety reports</b>
        Those that wait for an answer come first. Only what came to you.
   *[no] There is no safety report for you. May it stay so.
}
safety-desk-row = { $waits ->
    [yes] ● { $kind }, { $at }
   *[no] { $kind }, { $at }
}
safety-desk-kind = { $kind ->
    [bullying] Bullying
    [unsafe] Not safe
   *[danger] In danger
}
safety-desk-gone = This report is not (or no longer) for you.
safety-desk-in-private = Please open it in the private chat.
