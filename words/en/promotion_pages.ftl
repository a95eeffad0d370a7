# Changing a promotion: page by page, in private.
promotion-pages-hub = Change the promotion <b>{ $title }</b>. Fill in what you need; the rest is right for most.
promotion-pages-has = { $linked ->
    [yes] Captions: { $captions } · files: { $media } · with a link
   *[no] Captions: { $captions } · files: { $media } · no link
}
promotion-pages-asks = Asked for: { $tasks }
promotion-pages-for = { $named ->
    [yes] For: { $scope ->
        [tree] this unit and all below it, department { $department }
       *[unit] this unit, department { $department }
    }
   *[no] For: { $scope ->
        [tree] this unit and all below it
       *[unit] this unit
    }
}
promotion-pages-message-is = Key message: { $message }
promotion-pages-owes = Checklist: { $count } to answer
promotion-pages-more = The rest for the promotion <b>{ $title }</b>. All of it may stay as it is.

promotion-pages-captions-button = Captions
promotion-pages-message-button = Message
promotion-pages-dos-button = Do
promotion-pages-donts-button = Don't
promotion-pages-hashtags-button = Hashtags
promotion-pages-audience-button = Audience
promotion-pages-department-button = Department
promotion-pages-topic-button = Topic
promotion-pages-times-button = Times
promotion-pages-start-button = Start
promotion-pages-deadline-button = Deadline
promotion-pages-urgent-button = Urgent
promotion-pages-tasks-button = Tasks
promotion-pages-platforms-button = Platforms
promotion-pages-title-button = Title
promotion-pages-link-button = Link
promotion-pages-cap-button = Caption cap
promotion-pages-done-button = Done
promotion-pages-back-button = Back
promotion-pages-remove-button = Remove
promotion-pages-add-button = Add
promotion-pages-all-button = All
promotion-pages-scope-unit-button = This unit
promotion-pages-scope-tree-button = And those below
promotion-pages-task-share-button = Share
promotion-pages-task-comment-button = Comment
promotion-pages-task-vote-button = Vote
promotion-pages-task-attend-button = Attend
promotion-pages-task-print-button = Print, put up
promotion-pages-topic-news-button = News
promotion-pages-topic-study-button = Study
promotion-pages-topic-faith-button = Faith
promotion-pages-topic-aid-button = Aid
promotion-pages-topic-arts-button = Arts, sports
promotion-pages-topic-school-button = School
promotion-pages-hours-button = { $hours ->
    [168] 7 days
   *[other] { $hours } hours
}
promotion-pages-cap-of-button = { $count ->
    [0] No cap
   *[other] { $count } people
}
promotion-pages-at-once-button = I'll send it myself
promotion-pages-anew-button = Have it read for that time

promotion-pages-message = { $has ->
    [yes] The key message, one sentence. Type again to replace it.
   *[no] Key message: type the one sentence that must arrive.
}
promotion-pages-dos = { $has ->
    [yes] What to do. Type again to replace it.
   *[no] What to do: keep it short.
}
promotion-pages-donts = { $has ->
    [yes] What not to do. Type again to replace it.
   *[no] What not to do: keep it short.
}
promotion-pages-hashtags = { $has ->
    [yes] Hashtags. Type again to replace them.
   *[no] Hashtags: type for example #HarlahIPPNU #PelajarNU.
}
promotion-pages-title = { $has ->
    [yes] The title. Type again to replace it.
   *[no] The title: type one line.
}
promotion-pages-link = { $has ->
    [yes] The link. Paste another to replace it.
   *[no] The link: paste its address here.
}
promotion-pages-captions = Captions: { $count } of { $most }. They are dealt evenly, so that not everybody uses the same words.
promotion-pages-captions-type = { $replaces ->
    [yes] Type the right words here; they take the place of the old ones.
   *[no] Type here to add one; press its number to change one.
}
promotion-pages-caption-line = { $number }. { $where }: { $text }
promotion-pages-caption = <b>{ $where }</b>
promotion-pages-caption-again = Type again to replace it, or choose its platform.
promotion-pages-new-caption = Type the next caption, or forward it here.
promotion-pages-audience = { $scope ->
    [tree] For the members of this unit and of all units below it.
   *[unit] For the members of this unit.
}
promotion-pages-department = Only members of which department?
promotion-pages-topic = What is it about? Who asked for this topic gets it in private.
promotion-pages-times = When is it sent, and until when is it open?
promotion-pages-starts-by-hand = 🗓 Sent when somebody presses Send
promotion-pages-deadline = Choose, or type for example Saturday 19:30.
promotion-pages-start = Choose when it goes by itself, or type for example tomorrow 16:00.
promotion-pages-approved-until = Its approval counts until { $until }. Later needs another reading.
promotion-pages-needs-reading = Its approval counts only until { $until }. For { $at } it must be read again.
promotion-pages-tasks = What are members asked to do?
promotion-pages-platforms = For which platforms?
promotion-pages-cap = How many people may use the same caption?
promotion-pages-toast-goes-at = It will go by itself at its time.
promotion-pages-toast-goes-by-hand = It waits for Send.
