clarifications-page = 🔎 <b>Clarification</b>
    { $case }
clarifications-what = You looked into it. What is it?
clarifications-of-another = { $known ->
    [yes] { $name } is working on it. If you found something else, write your own; that proposal is replaced.
   *[no] There is a proposal already. If you found something else, write your own; that proposal is replaced.
}
clarifications-yours = This is your proposal. You can change it until somebody has agreed.
clarifications-writing = You say it is <b>{ $rating }</b>
clarifications-no-note = <i>No explanation yet.</i>
clarifications-sources = Sources:
clarifications-no-sources = <i>No source yet.</i>
clarifications-type = { $rating ->
    [unsure] Type here what is known and what is not. Links in it become sources.
   *[other] Type here what is true, in 1 to 3 sentences, and paste the links of your sources. One message will do. A source without a link: begin the line with "Source:".
} Do not repeat the link of the news itself.
clarifications-proposed = { $readers ->
    [yes] Sent to a second reader: { $case }. You will hear of the answer.
   *[no] Saved: { $case }. There is nobody else who could read it now. Meanwhile you can ask the groups to wait:
}
clarifications-interim-going = It goes to the groups { $at }. Pressed by mistake? Undo it. Another topic fits better? Choose it, and the minute begins anew.
clarifications-interim-undone = Undone. Nothing goes to the groups.
clarifications-told = What you reported { $at } was checked. It is <b>{ $rating }</b>. Thank you for watching out.
clarifications-corrected = Correction. About what you reported { $at }: we told you it was { $before }. We looked again, and it is <b>{ $rating }</b>. Sorry, and please tell whomever you have told.
clarifications-known = This was checked already. It is <b>{ $rating }</b>. Thank you for reporting it.
clarifications-advice = { $rating ->
    [hoax] Please do not pass it on. If you have, delete it and tell the group.
    [misleading] Please do not pass it on, it leads people astray.
    [true] If you share it, add its official source.
   *[unsure] Please wait and do not share it.
}
clarifications-kit-title = Clarification: { $note }
clarifications-kit-head = FACT CHECK: { $rating }
clarifications-kit-sources = Sources:
clarifications-kit-end = { $rating ->
    [hoax] If the news reaches you, do not pass it on. Send this clarification instead.
    [misleading] If the news reaches you, do not pass it on. Send this clarification instead.
    [true] If you share it, add its official source.
   *[unsure] Until it is certain, please do not share it.
} Media team of { $unit }
clarifications-kit-short = Fact check ({ $rating }): { $note } Media team of { $unit }
clarifications-interim-title = Please do not share yet: news { $about }
clarifications-interim = There is news { $about } going round, and we are checking it. If it reaches you, please do not share it yet. You will read here what we find. Media team of { $unit }
clarifications-interim-short = The news { $about } that is going round is being checked. Please do not share it yet. Media team of { $unit }
clarifications-claim = { $claim ->
    [school] about school
    [health] about health
    [gifts] about gifts or aid
    [disaster] about a disaster
    [crime] about safety
    [faith] about religion
    [us] about our organisation
   *[other] without a clear source
}
clarifications-claim-button = { $claim ->
    [school] School
    [health] Health
    [gifts] Gifts or aid
    [disaster] Disaster
    [crime] Safety
    [faith] Religion
    [us] Our organisation
   *[other] Something else
}
clarifications-interim-button = Do not share yet
clarifications-propose-button = Ask for a second reader
clarifications-start-over-button = Start over
clarifications-my-own-button = Write my own
clarifications-change-button = Change
clarifications-undo-button = Undo
clarifications-back-button = Back
clarifications-carry-button = Help to spread the clarification
clarifications-toast-changed = It has just changed. Please read it again.
clarifications-toast-agreed = Agreed. Thank you for reading it.
clarifications-toast-agreed-already = It was agreed to already.
clarifications-toast-not-yet = Who wrote it is told why.
clarifications-toast-told = Everybody who reported it is told. Nothing goes to the groups.
clarifications-toast-out-already = It is out already.
clarifications-toast-interim-already = The groups were asked to wait already.
clarifications-source-next = Now its source: paste the link here, or type "Source:" and whom you asked.
clarifications-ready = If it is right, ask for a second reader. By that you say that you checked its facts, names and dates. You can still add sources or type it anew here.
