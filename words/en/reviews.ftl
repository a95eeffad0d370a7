# Four eyes: the review card, a yes, mending, the urgent path, and the list /review.
reviews-raw = { $text }

# The review card.
reviews-state-waiting = 🔎 <b>Waiting to be read</b> since { $since }
reviews-state-missed = ⏰ <b>Not published</b>: its time passed before anybody decided
reviews-state-fixing = 🛠 <b>To be mended</b>: { $reason }
reviews-state-approved = { $said ->
    [one] ✅ <b>Approved</b> by 1 person
   *[other] ✅ <b>Approved</b> by { $said } people
}
reviews-state-draft = Taken back: it is still being worked on.
reviews-state-planned = Taken back: it is still being worked on.
reviews-state-published = 📣 <b>Published</b>
reviews-state-withdrawn = Published, then <b>withdrawn</b>
reviews-state-cancelled = This plan was cancelled.
reviews-state-lapsed = This plan was let go.
reviews-from = From { $unit }
reviews-when = 🗓 { $at } (until { $until } at the latest)
reviews-people = Author: { $wrote ->
    [yes] { $author }
   *[no] a member
} · PJ: { $puts ->
    [yes] { $owner }
   *[no] nobody yet
}
reviews-urgent = ⚡ Urgent: { $reason }
reviews-no-text = <i>No text</i>
reviews-nowhere = No platform chosen yet
reviews-cut = <i>The text is longer. Press See exactly to read all of it.</i>
reviews-media = 📎 { $kinds }
reviews-media-kind = { $kind ->
    [photo] { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }
    [video] { $count ->
        [one] { $count } video
       *[other] { $count } videos
    }
    [animation] { $count ->
        [one] { $count } GIF
       *[other] { $count } GIFs
    }
   *[document] { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
}
reviews-source = Source: { $source }
reviews-released = Let through by a second person: { $shown } ({ $reason })
reviews-count = Yes: { $said } of { $needed }
reviews-nobody-here = There is no second person yet who could read it.
reviews-must-sign = ✍️ Waits for a second signature.

reviews-approve-button = Approve
reviews-mend-button = Ask to mend
reviews-exactly-button = See exactly
reviews-more-button = More
reviews-back-button = Back
reviews-change-button = Change it
reviews-reschedule-button = Change the time
reviews-hurry-button = Urgent
reviews-recall-button = Take it back
reviews-sign-button = Second signature
reviews-look-button = See the plan
reviews-open-button = Open the review card

# Reasons that are only pressed.
reviews-fix-facts = the facts
reviews-fix-names = a name or title
reviews-fix-spelling = the spelling
reviews-fix-photo = a photo or its permission
reviews-fix-time = the time
reviews-fix-link = a link
reviews-fix-tone = the tone
reviews-fix-other = another reason, sent to its author
reviews-fix-facts-button = Facts
reviews-fix-names-button = Name/title
reviews-fix-spelling-button = Spelling
reviews-fix-photo-button = Photo/permission
reviews-fix-time-button = Time
reviews-fix-link-button = Link
reviews-fix-tone-button = Tone
reviews-fix-other-button = Other: type it
reviews-urgent-correction = a correction
reviews-urgent-aid = aid or a disaster
reviews-urgent-grief = a death
reviews-urgent-clarify = a clarification
reviews-urgent-changed = a changed schedule
reviews-urgent-correction-button = Correction
reviews-urgent-aid-button = Aid/disaster
reviews-urgent-grief-button = Death
reviews-urgent-clarify-button = Clarification
reviews-urgent-changed-button = Schedule changed
reviews-urgent-other-button = Other: type it

# Sending it to be read.
reviews-submitted = { $needed ->
    [one] Sent. Somebody else will read it.
   *[other] Sent. { $needed } other people will read it.
}
reviews-submitted-alone = I keep it, but your unit has no second person yet who could read it. If there is still nobody at its time, I ask you.
reviews-lack-content = There is no text or media yet. Fill it in under Complete → Text first.{ $items }
reviews-lack-time = Its time has passed. Change the time on its card first.{ $items }
reviews-lack-source = Religious content needs a source. Fill it in under Complete → Source first.{ $items }
reviews-lack-checks = Still yours to answer under Complete → Checklist: { $items }.

# Short answers.
reviews-one-more = { $said ->
    [one] Your yes is written down. One more person is needed.
   *[other] Your yes is written down. Others are still needed.
}
reviews-toast-approved = Approved. Its author is told.
reviews-toast-approved-already = It is approved already.
reviews-toast-said-already = Your yes stands already. One more person is needed.
reviews-toast-changed-since = It has just been changed. Read the card again, and press Approve if it is right.
reviews-toast-sent-back = Its author is told.
reviews-toast-recalled = Taken back.
reviews-toast-urgent = Marked as urgent.
reviews-toast-urgent-already = It is marked as urgent already.
reviews-toast-signed = Thank you, the second signature is written down.
reviews-toast-signed-already = The second signature is there already.
reviews-toast-sent = I have sent it to our private chat.

# Refusals, and the way out.
reviews-own-words = You helped to write it, so somebody else reads it.
reviews-parent-later = The humas of the unit above reads it once it has waited for 24 hours.
reviews-time-passed = Its time has passed. Change the time first, then read it again.
reviews-no-source = Religious content needs a source. Please ask its author to fill it in first.
reviews-leaks-first = Something in it should not be published, such as a phone number. Its author has to take it out first.
reviews-ready-made = For an author under 18, please choose one of the ready-made reasons.
reviews-reason-long = Please keep it short: at most { $most } letters.
reviews-nobody = There is no second person yet who could read it.
reviews-signed-first = You have approved it. The second signature comes from somebody else.
reviews-not-alone = There is a second person who could read it, so it can't go out unread.
reviews-not-its-time = This can be done at its time only. Change the time first if you need to.

# In private.
reviews-approved = <b>{ $title }</b> is approved, for { $at }. If it is changed, it has to be read again.
reviews-mend = <b>{ $title }</b> has to be mended first: { $reason }. Then send it again, please. Thank you!
reviews-sent-back = The author of <b>{ $title }</b> is told.
reviews-hurried = <b>{ $title }</b> is marked as urgent.
reviews-fix-type = What has to be mended in <b>{ $title }</b>? Type one sentence; its author will read it. To stop, type /batal.
reviews-urgent-type = Why is <b>{ $title }</b> urgent? Type one sentence; those who read the plan will see it. To stop, type /batal.
reviews-exactly = This is exactly how <b>{ $title }</b> appears on { $place }:
reviews-after-bytes = That was <b>{ $title }</b>, exactly as it will be published.
reviews-list = Waiting for you to read: { $count }
reviews-list-none = No plan waits for you to read.
reviews-list-line = { $number }. { $urgent ->
    [yes] ⚡{" "}
   *[no] {""}
}<b>{ $title }</b>, goes out { $at }, waiting since { $since }{ $other ->
    [yes] {" "}({ $unit })
   *[no] {""}
}
reviews-list-more = … and { $count } more.
reviews-reminder = 🔎 Still waiting to be read: { $count }
reviews-nobody-yet = <b>{ $title }</b> ({ $at }) can't be read yet: your unit has no second person. Ask somebody to become humas or pengurus. I keep the plan.
reviews-missed = <b>{ $title }</b> was not published: nobody had decided by its time ({ $at }). The plan is still there; change its time if you still need it.
reviews-alone = It is time for <b>{ $title }</b>, but there is no second person yet who could read it. I publish nothing. You can put it out yourself; then I write down "published unread".
reviews-alone-button = Publish unread
reviews-alone-sure = Before you put <b>{ $title }</b> out yourself, read it once more: facts, names, spelling, and permission for photos. When it is out, press the button below.
reviews-alone-did-button = I have put it out
reviews-alone-done = Written down: <b>{ $title }</b> was published unread.
reviews-sign-reminder = { $count ->
    [one] ✍️ This went by the urgent path and nobody has signed it a second time:
   *[other] ✍️ These went by the urgent path and nobody has signed them a second time ({ $count }):
}
reviews-sign-line = { $number }. <b>{ $title }</b>
reviews-newcomer = Somebody who wrote this plan or said yes to it has erased her data, so it is read by somebody who joined before that.

reviews-extra =
    { $name ->
       *[message] Key message
        [title] Title
        [dos] Do
        [donts] Don't
        [hashtags] Hashtags
        [link] Link
        [tasks] What is asked
    }
reviews-task =
    { $task ->
       *[share] share
        [comment] comment
        [vote] vote
        [attend] attend
        [print] print and put up
    }

reviews-everywhere = All platforms

# Promotions are sent to members, not published.
reviews-promotion-state-missed = ⏰ <b>Promotion not sent</b>: its time came before anybody decided
reviews-promotion-state-published = 📣 <b>Promotion sent</b>
reviews-promotion-state-withdrawn = This promotion was sent, then <b>withdrawn</b>
reviews-promotion-state-cancelled = This promotion was cancelled.
reviews-promotion-when = 📣 Promotion for members · sent { $until } at the latest (decide before { $at })
reviews-promotion-submitted-alone = It is kept, but your unit has no second person who could read it. Please invite somebody to be humas or pengurus.
reviews-promotion-lack-content = There is no caption and no file yet. Press Change, then Captions.{ $items }
reviews-promotion-lack-time = Its time is over. Press Change, then Times.{ $items }
reviews-promotion-lack-checks = You still have to answer in Change → Checklist: { $items }.
reviews-promotion-approved = The promotion <b>{ $title }</b> is approved. Open its card to send it. If it is changed, it must be read again.
reviews-promotion-mend = The promotion <b>{ $title }</b> needs mending first: { $reason }. Then send it again. Thank you!
reviews-promotion-exactly = Caption of the promotion <b>{ $title }</b> for { $place }:
reviews-promotion-after-bytes = That was the promotion <b>{ $title }</b>, exactly as it will be sent.
reviews-promotion-list-line = { $number }. { $urgent ->
    [yes] ⚡{" "}
   *[no] {""}
}Promotion <b>{ $title }</b>, decide before { $at }, waiting since { $since }{ $other ->
    [yes] {" "}({ $unit })
   *[no] {""}
}
reviews-promotion-nobody-yet = The promotion <b>{ $title }</b> ({ $at }) can't be read yet: your unit has no second person. Please invite somebody to be humas or pengurus. It is kept.
reviews-promotion-missed = The promotion <b>{ $title }</b> was not sent: until its time ({ $at }) nobody had decided. It is still there; change its time if it is still needed.
reviews-promotion-look-button = Look at the promotion
reviews-promotion-people = By { $wrote ->
    [yes] { $author }
   *[no] a member
}
