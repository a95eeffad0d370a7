rating-cards-head = 🔎 <b>Fact check</b>
    { $case }
rating-cards-read = { $known ->
    [yes] Written by { $name }. Somebody else should read its sources. This is what will go out:
   *[no] Somebody else should read its sources. This is what will go out:
}
rating-cards-why = What is missing?
rating-cards-signed = { $named ->
    [yes] Checked by: { $names }
   *[no] Two people have read it.
}
rating-cards-stage = { $stage ->
    [reading] Its text still has to be read before it can go.
    [ready] Ready for the groups. A poster can be added under "Text and poster"; it is read again then.
    [sent] It has gone to the groups. Reporters who were told: { $told } of { $reporters }.
   *[none] Only for those who reported it. Told: { $told } of { $reporters }.
}
rating-cards-sure = Nothing goes to the groups, only those who reported it ({ $reporters }) are told. That is a good choice while few have seen the news. Are you sure?
rating-cards-rests = { $state ->
    [draft] Its writer is mending it.
    [refused] Not agreed yet. It waits to be mended.
   *[replaced] Replaced by a newer finding.
}
rating-cards-refused = Your clarification was not agreed to yet: { $case }. { $why ->
    [sources] Its sources are not strong enough. Add an official one.
    [words] Its words may be misunderstood. Write them more clearly.
   *[rating] What it is should be looked at again.
}
rating-cards-agreed = Your clarification was agreed to: { $case }. It is <b>{ $rating }</b>. { $out ->
    [yes] What went out before has been corrected.
   *[no] The next step stands on its card.
}
rating-cards-reminder = { $state ->
    [signed] A fact check ({ $rating }) was agreed to and has not been sent: { $case }. To the groups, or only to the reporters?
   *[other] A fact check ({ $rating }) waits for its second reader: { $case }. The news goes on spreading, so the sooner the better.
}
rating-cards-sign-button = I agree
rating-cards-not-yet-button = Not yet
rating-cards-interim-button = Do not share yet
rating-cards-mend-button = Mend it
rating-cards-look-button = Read it
rating-cards-kit-button = Text and poster
rating-cards-send-button = Send to the groups now
rating-cards-quietly-button = Only to the reporters
rating-cards-quietly-sure-button = Yes, only to the reporters
rating-cards-back-button = Back
rating-cards-why-button = { $why ->
    [sources] Its sources are weak
    [words] Its words are unclear
   *[rating] It is something else
}
rating-cards-again-button = Look at it again
rating-cards-door-button = Fact checks ({ $count })
