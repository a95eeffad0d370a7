ratings-name = { $rating ->
    [hoax] a hoax
    [misleading] misleading
    [true] true
   *[unsure] not certain yet
}
ratings-line = { $state ->
    [draft] 🔎 Being checked
    [proposed] 🔎 Proposed: <b>{ $rating }</b>, a second person reads it
    [signed] ☑️ Checked: <b>{ $rating }</b>
    [refused] 🔎 Proposed as <b>{ $rating }</b>, not agreed yet
   *[replaced] ↩️ Once rated { $rating }, replaced since
}
ratings-gone = This case is gone, or is not your unit's.
ratings-over = This finding can't be changed any more. Open its case again to see how it stands.
ratings-not-here = Clarifications are only talked about in the humas room or in private.
ratings-secret-link = One of these links holds an invitation or somebody's number. Use the link of the official page.
ratings-own-link = Your text holds the link of the news itself. So that we do not spread it, leave it out and say what it claims.
ratings-note-long = Your explanation has { $length } letters, at most { $most } are possible. Make it 1 to 3 sentences.
ratings-source-long = One of the sources is too long, at most { $most } letters. Use the link of its page.
ratings-many-sources = At most { $most } sources. Choose the most official ones.
ratings-no-note = There is no explanation yet. Type what is true, in 1 to 3 sentences.
ratings-no-source = There is no source yet. Paste at least one link, or type "Source: " and whom you asked.
ratings-nothing = There is nothing in it. Type an explanation, or paste the link of a source.
ratings-own-words = You wrote it, so somebody else reads it.
ratings-newcomer = Its writer is gone. Ask another of humas to write it anew.
ratings-nobody = No kader group is linked yet, so there is nowhere to send it.
ratings-interim-out = It has gone to the groups already. If it was wrong, stop it on its card.
ratings-promised = The groups were asked to wait for it, so tell them too what was found.
