# Looking back: typed numbers and one lesson for every promotion and event.
evaluations-none = No promotion or event in the last 60 days. As soon as one runs, this is the place to note what came of it and what you learned.
evaluations-list = <b>Looking back, last 60 days</b>
evaluations-waits = { $count ->
    [one] One waits for numbers. Whatever you know is enough.
   *[other] { $count } wait for numbers. Whatever you know is enough.
}
evaluations-line = • { $title } ({ $sort ->
    [event] event
   *[promotion] promotion
}): { $state ->
    [day] waits for the numbers after 24 hours
    [week] waits for the numbers after 7 days
    [told] has numbers
   *[none] no numbers yet
}{ $lesson ->
    [yes] , has a lesson
   *[no] {""}
}
evaluations-open-button = { $title } · { $day }
evaluations-newer-button = ‹ Newer
evaluations-older-button = Older ›
evaluations-title = <b>{ $title }</b>
    { $sort ->
    [event] Event
   *[promotion] Promotion, sent
} { $at }
evaluations-taken = Members who took it on: { $taken }, done: { $done }.
evaluations-pieces = Pieces put out: { $count }.
evaluations-numbers = { $after ->
    [day] After 24 hours: { $numbers }.
   *[week] After 7 days: { $numbers }.
}
evaluations-no-numbers = The numbers of the apps were not noted yet.
evaluations-lesson = Lesson: <i>{ $lesson }</i>
evaluations-no-lesson = No lesson yet. One sentence already helps the next one.
evaluations-type-button = { $has ->
    [yes] Change numbers
   *[no] Note numbers
} { $after ->
    [day] after 24 hours
   *[week] after 7 days
}
evaluations-lesson-button = { $has ->
    [yes] Change the lesson
   *[no] Write a lesson
}
evaluations-drop-button = Remove the lesson
evaluations-drop-sure = Remove this lesson?
    <i>{ $lesson }</i>
evaluations-drop-sure-button = Yes, remove
evaluations-keep-button = Keep it
evaluations-back-button = All campaigns
evaluations-look-back-button = Look back
evaluations-page-button = See it
evaluations-ask-numbers = { $after ->
    [day] What were the numbers of <b>{ $title }</b> after 24 hours?
   *[week] What were the numbers of <b>{ $title }</b> after 7 days?
}

    Write them as you like, such as: <code>views 12k, likes 1204, comments 18, shares 9</code>
    If it was several posts, add them up first.
evaluations-ask-lesson = What did you learn from <b>{ $title }</b>?

    One or two sentences: what to do again, what to change. Such as: <code>19:30 was busier than noon, short captions were shared more</code>
    Write about how it was done, not about who did it.
evaluations-last-lesson = Last time you learned: <i>{ $lesson }</i> ({ $title })
evaluations-toast-learned = The lesson is kept.
evaluations-toast-dropped = The lesson is removed.
evaluations-long = A little too long. One or two sentences are enough, at most { $most } letters.
evaluations-gone = This is not here any more. Type /evaluasi to see the others.
evaluations-not-yet = This has not begun yet. You can look back once it has run.
