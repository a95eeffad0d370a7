# What is forwarded or pasted in private: one question.
forwarded-question = { $count ->
    [1] What shall we do with this? I keep it for a day, and nobody has read it.
   *[other] What shall we do with these { $count } messages? I keep them for a day, and nobody has read them.
}
forwarded-viral-button = Going viral
forwarded-hoax-button = Maybe a hoax
forwarded-suggest-button = Suggest as content
forwarded-report-button = Report in private
forwarded-plan-button = Make a plan of it
forwarded-broadcast-button = Broadcast
forwarded-takeover-button = Takeover post
forwarded-answered = { $door ->
    [plan] Good, I make a plan of it.
    [broadcast] Good, let us prepare the broadcast.
    [takeover] Good, I note it as a post of the takeover.
   *[other] Good.
}
forwarded-over = This was dealt with already, or is older than a day. Send it once more if it is still needed, please.
forwarded-edited = I do not read a message again after it was edited. Send it once more as a new message, please.
