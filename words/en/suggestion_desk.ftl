# Suggestions of members on the desk of humas: the card, the answers, and whose content was taken.
suggestion-desk-head = <b>Suggestion of a member</b> · { $kind } · <i>{ $state }</i>
    From { $who }, { $at }
suggestion-desk-adult = { $name }
suggestion-desk-minor = a member under 18
suggestion-desk-nobody = a member who is gone
suggestion-desk-permission = Permission: { $words }
suggestion-desk-not-hers = Not hers. Do not publish it again before its maker agrees.
suggestion-desk-face = She is under 18: before her face is shown, write down her guardian's permission.
suggestion-desk-gone = What it said was deleted by its proposer.
suggestion-desk-question = Asked: { $question }
suggestion-desk-answer = Answer: { $said }
suggestion-desk-no-answer = No answer yet.
suggestion-desk-reason = Our answer: { $reason }
suggestion-desk-take-button = Make a plan of it
suggestion-desk-ask-button = Ask back
suggestion-desk-more-button = More
suggestion-desk-decline-button = Does not fit yet
suggestion-desk-postpone-button = Put off for 7 days
suggestion-desk-fair-button = Whose was taken?
suggestion-desk-fair-list-button = Whose was taken?
suggestion-desk-back-button = Back
suggestion-desk-plan-button = Open the plan
suggestion-desk-file-button = { $is_sized ->
    [yes] See the { $file } ({ $size })
   *[no] See the { $file }
}
suggestion-desk-kilobytes = { $size } KB
suggestion-desk-megabytes = { $size } MB
suggestion-desk-more-ask-button = Tell more?
suggestion-desk-when-ask-button = When?
suggestion-desk-hers-ask-button = Made by yourself?
suggestion-desk-faces-ask-button = Do those seen agree?
suggestion-desk-file-ask-button = Is there an original?
suggestion-desk-write-button = Write it myself
suggestion-desk-ask-help = { $is_minor ->
    [yes] Choose the question. For members under 18 only ready-made sentences.
   *[no] Choose the question, or write it yourself.
}
suggestion-desk-reason-help = Choose the reason. The answer is kind, and gives her another idea.
suggestion-desk-had-button = Was published lately
suggestion-desk-theme-button = Not our theme now
suggestion-desk-faces-button = Faces not permitted
suggestion-desk-source-button = Source can't be checked
suggestion-desk-full-button = Calendar is full
suggestion-desk-reason-name = { $reason ->
    [had] was published lately
    [theme] not our theme now
    [faces] faces not permitted
    [source] source can't be checked
   *[full] calendar is full
}
suggestion-desk-fair = <b>Taken in these 90 days</b>, in alphabetical order. For humas only.
suggestion-desk-fair-adult = { $name }: { $count }
suggestion-desk-fair-minors = { $people ->
    [one] one member under 18: { $count }
   *[other] { $people } members under 18: { $count }
}
suggestion-desk-fair-nothing = None yet.
suggestion-desk-fair-never = Never: { $count ->
    [one] one member
   *[other] { $count } members
}. Try to invite those who never had one.
suggestion-desk-write = Write your question here. She is an adult, and reads it in private. If you would rather not, type /batal.
suggestion-desk-asked = The question is sent.
suggestion-desk-long = The question is too long. At most { $most } letters, please.
suggestion-desk-toast = { $did ->
    [taken] It is a plan. I tell its proposer.
    [taken-empty] It is a plan without what it said: there is no permission.
    [asked] I asked.
    [declined] I answered kindly.
    [postponed] I remind you in 7 days.
   *[file] I send it here. The opening is written down.
}
suggestion-desk-title = Suggestion of a member
suggestion-desk-credit-named = By { $name } ({ $unit })
suggestion-desk-credit-unnamed = By a member of { $unit }
suggestion-desk-waiting = { $count ->
    [0] No suggestion of a member waits.
    [one] <b>One suggestion of a member waits for an answer.</b>
   *[other] <b>{ $count } suggestions of members wait for an answer.</b>
}
suggestion-desk-waiting-line = { $number }. { $what } · since { $since }
suggestion-desk-open-button = Open { $number }
suggestion-desk-file-note = The file of this suggestion. Do not pass it on before it is permitted.
suggestion-desk-gone-refusal = This suggestion is gone.
suggestion-desk-over = This suggestion was answered or withdrawn already.
suggestion-desk-own = This is your own suggestion. Let somebody else of humas or pengurus decide, please.
suggestion-desk-ready-made = For members under 18 only ready-made questions.
suggestion-desk-no-file = The file is gone.
