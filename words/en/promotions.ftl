# Siarkan: the card of a promotion before it is sent, the list, and what is refused.
promotions-paste = What shall go out for <b>{ $unit }</b>? Paste the text or link here, send its photo, video or document, or forward the post. To stop, type /batal.
promotions-untitled = Promotion { $day }
promotions-elsewhere = Humas looks after this promotion now.
promotions-title = <b>{ $title }</b>
promotions-as-seen = What members will see:
promotions-cancel-sure = Cancel this promotion? Then it can't be sent any more.

promotions-state-draft = 📣 <b>Promotion</b>: nobody has read it yet
promotions-state-waiting = 📣 <b>Promotion</b>: waiting to be read since { $since }
promotions-state-fixing = 📣 <b>Promotion</b>: needs mending ({ $reason })
promotions-state-approved = 📣 <b>Promotion</b>: approved, may be sent until { $until }
promotions-state-repeats = 📣 <b>Promotion</b>: says the same as what is already out, so it may be sent right away
promotions-state-scheduled = 📣 <b>Promotion</b>: goes by itself { $at }
promotions-state-late = 📣 <b>Promotion</b>: its approval is over, it must be read again
promotions-state-cancelled = This promotion was cancelled.

promotions-audience = { $below ->
    [0] 👥 { $unit }: { $members } members
   *[other] 👥 { $unit } and { $below } units below it: { $members } members
}
promotions-only = Only { $chosen }
promotions-topic = { $topic ->
    [news] news
    [study] study
    [faith] faith
    [aid] aid
    [arts] arts and sports
   *[school] school
}
promotions-ways = { $groups ->
    [0] 📬 { $private } in private, { $rest } out of reach because there is no group yet
   *[other] 📬 { $private } in private, { $rest } only in the group ({ $groups } groups)
}
promotions-young = 🌱 { $count } under 16 (or of unknown age): no task that needs an account of their own
promotions-takes = { $minutes ->
    [0] ⏱ Everybody has it in a moment
    [1] ⏱ Everybody has it within a minute
   *[other] ⏱ Everybody has it within { $minutes } minutes
}
promotions-files = 📎 { $kinds }
promotions-captions = ✍️ { $count } captions, dealt evenly
promotions-starts = 🗓 Sent { $at }
promotions-closes-at = ⌛ Closes { $at }
promotions-closes-after = { $hours ->
    [168] ⌛ Closes 7 days after it is sent
   *[other] ⌛ Closes { $hours } hours after it is sent
}
promotions-urgent = ⚡ Urgent: goes at once to who asked for it

promotions-submit-button = Send to be read
promotions-submit-again-button = Send again
promotions-review-button = Read
promotions-recall-button = Take back
promotions-change-button = Change
promotions-cancel-button = Cancel
promotions-cancel-sure-button = Yes, cancel
promotions-keep-button = Keep it
promotions-send-button = Send
promotions-send-now-button = Send now
promotions-schedule-button = Schedule
promotions-unschedule-button = Drop the schedule
promotions-renew-button = Have it read again
promotions-type-time-button = Type a time
promotions-rally-button = Act together
promotions-list-button = Promotions
promotions-more-button = More
promotions-back-button = Back
promotions-look-button = Open the promotion
promotions-make-button = Make a promotion

promotions-list = <b>Promotions of { $unit }</b>
promotions-list-none = { $unit } has no promotions yet. Type /siarkan to make the first.
promotions-list-line = { $number }. { $title } · { $stage ->
    [planned] not read yet
    [waiting] waiting to be read
    [fixing] needs mending
    [approved] approved
    [scheduled] scheduled
    [cancelled] cancelled
    [open] going on
    [stopped] stopped
    [withdrawn] withdrawn
   *[closed] finished
}
promotions-not-sent = The promotion <b>{ $title }</b> was not sent at its time: it no longer says what was approved, nobody has read it, or its approval is over. It is still there; open its card and send it to be read.

promotions-toast-begun = That promotion exists already. Here is its card.
promotions-toast-changed = This promotion has just changed. Please look again.
promotions-toast-sent = Sent! This card shows how it goes.
promotions-toast-sent-already = It was sent already.
promotions-toast-over = Its approval is over. Look at it once more, then press Send to be read.

promotions-not-here = Promotions are made in the humas room or in private, not in this group. Type /siarkan here, then paste.
promotions-secret-link = There is a link in it that must not be spread, such as a group invitation, a number or a password. Take it out, then send it again.
promotions-no-link = I can't see a link in that. Paste the whole address, such as https://example.org/event.
promotions-not-out = Only an official plan that is out can become a promotion.
promotions-read-first = Nobody else has read this yet. Press Send to be read first.
promotions-not-cleared = It may not be sent: its photo permission does not count, or it has changed. Press Change to see.
promotions-nobody = It is for no member and no group yet. Press Change, then Audience.
promotions-field-long = That is { $length } letters; at most { $most }. Please shorten it a little.
promotions-some-task = Choose at least one task.
promotions-caption-gone = That caption is gone. Please open Captions again.
promotions-captions-full = There are { $most } captions already. Remove one first.
promotions-when = I don't understand that time. Try: tomorrow 16:00 or Saturday 19:30.
promotions-past = { $at } is over. Please choose a time to come.
promotions-far = At most { $most } from now. Please choose an earlier time.
promotions-deadline-early = The deadline must come after the promotion is sent.


# What sets people upon somebody is not sent.
attacks-report = I read this as a call to report an account together: "{ $said }". It can hurt people and our own accounts, so I don't send it. Write instead: "If you see a hoax, forward it to humas."
attacks-dislike = I read this as a call to vote something down: "{ $said }". I don't send it. Write what we want to support instead, such as: "Watch and like our video."
attacks-flood = I read this as a call to storm an account or its comments: "{ $said }". I don't send it. Write something friendly instead, such as: "Fill the comments with congratulations."
attacks-harass = I read this as a call to attack somebody: "{ $said }". I don't send it. Speak about the matter, not the person, such as: "These are the facts, please share them."
attacks-expose = I read this as a call to spread somebody's private data: "{ $said }". That is against the law (UU 27/2022), so I don't send it. Take that part out; where there is danger, tell the pembina.
attacks-break-in = I read this as a call to break into an account or to use a fake one: "{ $said }". I don't send it. Write what one may do with an account of one's own.

promotions-gone = This promotion is gone.
promotions-out = This promotion was sent, so it is not changed any more. Is something wrong? Press Correct / withdraw on its card.
promotions-over = This promotion was cancelled. Type /siarkan to make a new one.
promotions-closed = This promotion closed on { $closed }. Thank you for wanting to join; wait for the next one.
promotions-withdrawn = This promotion was taken back. Please don't share it any more; thank you.
