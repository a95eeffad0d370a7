# What members suggest to humas: who suggests, what she allows, and what she hears.
suggestions-kind = { $kind ->
    [content] Content
    [collab] Working together
    [caption] Help with captions
    [design] Help with design
    [idea] Idea
   *[notulen] Help with minutes
}
suggestions-listed = <b>Your suggestions</b> to { $unit }
suggestions-none = You have no suggestion to { $unit } yet.
suggestions-how = Want to suggest something? Just send it here: a link, a photo, or your idea. Humas answers within 3 days.
suggestions-line = { $number }. { $what } · <i>{ $state }</i>
suggestions-waiting-button = Waiting for humas ({ $count })
suggestions-state = { $state ->
    [open] waits for humas
    [asked] humas asks you
    [postponed] put off by humas
    [taken] became a plan
    [out] published
    [declined] does not fit yet
   *[other] withdrawn
}
suggestions-photo = photo
suggestions-video = video
suggestions-animation = animation
suggestions-document = file
suggestions-help = { $kind ->
    [caption] Great! Write your caption here. Humas reads it, and I tell you what comes of it.
    [design] Great! Send your design here as a photo or file, or tell about it.
    [notulen] Great! Write for which activity you would like to take the minutes.
    [collab] Write about it: with whom, what for, and when.
    [content] Send your content here: a link, a photo, or the story.
   *[idea] Great! Write your idea here. One sentence is enough.
}

suggestions-form = <b>Suggestion to { $unit }</b> · { $kind }
suggestions-quoted = <blockquote>{ $text }</blockquote>
suggestions-link = { $unknown ->
    [yes] { $link } ({ $note })
   *[no] { $link }
}
suggestions-file = Attached: { $file }.
suggestions-one-file = Only one file goes along.
suggestions-unknown-link = not recognised yet
suggestions-ask-permission = If humas would like to publish it, what do you allow?
suggestions-no-permission = Shall I send it to humas?
suggestions-minor = You are under 18, so your name is not shown. Before your face is shown, your parent's or guardian's permission is written down first.
suggestions-allow-named = May be published, with its maker's name.
suggestions-allow-unnamed = May be published, without its maker's name.
suggestions-allow-story = Not to be published yet; this is only for humas to know.
suggestions-allow-not-hers = I did not make this; humas must ask its maker.
suggestions-named-button = Yes, with my name
suggestions-unnamed-button = Yes, without my name
suggestions-story-button = Not yet, only telling
suggestions-not-hers-button = I did not make it
suggestions-send-button = Send to humas
suggestions-kind-button = Kind: { $kind }
suggestions-pick-kind-button = { $on ->
    [yes] ✓ { $kind }
   *[no] { $kind }
}
suggestions-choose-kind = What kind of suggestion is it?
suggestions-drop-button = Never mind
suggestions-back-button = Back
suggestions-list-button = All my suggestions
suggestions-dropped = Good, it was not sent. I keep nothing of it.
suggestions-sent = { $has ->
    [yes] Sent to the humas of { $unit }. They answer within 3 days, and you hear it here.
   *[no] Kept. { $unit } has no humas yet; as soon as it has, I show them your suggestion.
}
suggestions-same = This link is on the desk of humas already. Thank you: that two people saw it means that it matters.
suggestions-same-yours = You have suggested this link already.

suggestions-one = <b>{ $kind }</b> · <i>{ $state }</i>
    { $at }
suggestions-permission = You allow: { $words }
suggestions-asked-you = Humas asks: { $question }
suggestions-permission-button = Change permission
suggestions-withdraw-button = Withdraw it
suggestions-answer-button = Answer
suggestions-sure = Withdraw this suggestion? I delete what it says, and if it became a plan, whoever is responsible hears it.
suggestions-sure-button = Yes, withdraw
suggestions-withdrawn = It is withdrawn, and what it said is deleted.
suggestions-changed = Your permission is changed.
suggestions-answer-prompt = { $question }
    Write your answer here. If you would rather not, type /batal.
suggestions-answer-sent = Sent to humas. Thank you.
suggestions-question = { $question ->
    [more] Could you tell more about it?
    [when] When did this happen, or until when does it count?
    [hers] Did you make this yourself, or with somebody else?
   *[file] Is there an original file or photo? Please tell where.
    [faces] Have the people who are seen here agreed?
}

suggestions-told-taken = { $shown ->
    [yes] Good news! Your suggestion <b>{ $what }</b> became a plan of { $unit }. I tell you when it is out.
   *[no] Good news! Your suggestion <b>{ $what }</b> led to a plan of { $unit }. What you sent is not published, as you wished.
}
suggestions-told-out = Your suggestion <b>{ $what }</b> is published. Thank you!
suggestions-told-asked = The humas of { $unit } read your suggestion <b>{ $what }</b> and asks: { $question }
suggestions-told-postponed = The humas of { $unit } read your suggestion <b>{ $what }</b>, but can't get to it this week. I ask them again around { $until }.
suggestions-told-declined = { $reason ->
    [had] Thank you for <b>{ $what }</b>. Something like it was published lately. Try another side: who was it, or what came of it?
    [theme] Thank you for <b>{ $what }</b>. It does not fit the present theme of { $unit }. Try an activity or a story from around you.
    [faces] Thank you for <b>{ $what }</b>. The faces in it are not permitted yet, so it can't be published. Try a photo from behind, or of the place.
    [source] Thank you for <b>{ $what }</b>. Its source could not be checked. If you have the original link, send it again, please.
   *[full] Thank you for <b>{ $what }</b>. The calendar of { $unit } is full. Keep it, and suggest it again next month.
}
suggestions-told-taken-back = { $what ->
    [withdrawn] The suggestion behind the plan <b>{ $title }</b> was withdrawn. Please do not publish what it said.
    [gone] The person behind the plan <b>{ $title }</b> deleted her data. Please take her name and words out of this plan.
   *[changed] The permission for the plan <b>{ $title }</b> has changed. It is now: { $permission } Please adjust the plan.
}

suggestions-gone = This suggestion is gone. Type /usul to see yours.
suggestions-over = This suggestion can't be changed any more.
suggestions-not-under-18 = Under 18 your name is not shown. Choose without name, or only telling.
suggestions-many = { $most } of your suggestions wait for an answer already. Wait for humas, or withdraw one of them in /usul.
suggestions-answered = This was answered already.
