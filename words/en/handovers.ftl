# Handovers of a takeover: two lists, from lending the account to having it back.
handovers-head = <b>Handover</b>: { $slot }
handovers-theme = Theme: { $theme }
handovers-brief = Brief: { $brief }
handovers-brief-elsewhere = The whole brief is on the group's card.
handovers-who = Guardian: { $guardian }. Holder: { $holder }.
handovers-who-three = Guardian: { $guardian }. Holder: { $holder }. Adult: { $adult }.
handovers-nobody = nobody yet
handovers-list = { $phase ->
    [opening] First list, your part:
   *[closing] Last list, your part:
}
handovers-done-line = ✓ { $line }
handovers-next-line = ▸ <b>{ $line }</b>
handovers-open-line = ○ { $line }
handovers-agreed-line = • { $line }
handovers-rule = { $rule ->
    [welcome] Begin with a welcome post
    [sign-off] End with a goodbye post
    [posts] At least { $posts } posts during the slot
    [no-password] Password, profile and settings stay as they are
    [no-follows] No following or unfollowing
    [no-messages] Private messages are neither opened nor answered
    [no-adverts] No advertising of myself or of things for sale
   *[no-parties] No parties, candidates or campaigns
}
handovers-item = { $item ->
    [access] { $way ->
        [device] I opened the account myself on my device; nobody else typed its password
       *[collaborator] I added her by the platform's collaborator feature; no password was shared
    }
    [two-step] Two-step verification is on
    [not-personal] This is no account of my own: what goes out is the organisation's voice
    [device] I am beside her and hold the device until the end
    [sessions] All sessions but the guardian's are logged out
    [password] The password was changed if anybody typed it
   *[drafts] Drafts and unfinished uploads are removed
}
handovers-ask-way = How is the account lent? The password need not be told to anybody, nor to me.
handovers-device-button = On my own device
handovers-collaborator-button = Collaborator feature
handovers-others = { $side ->
    [guardian] Guardian: { $done } of { $all }
    [holder] Holder: { $done } of { $all }
   *[adult] Adult: { $done } of { $all }
}
handovers-mine-done = Your part is complete. Only the others are missing.
handovers-needs-adult = There is no adult yet, so the handover can't be finished. Humas knows.
handovers-needs-guardian = Nobody hands the account over yet. Humas knows.
handovers-prepares = You prepare, { $adult } posts. There is nothing for you to tick.
handovers-stays-beside = Stay beside her until the list is complete. There is nothing for you to tick.
handovers-rules-for-her = What is agreed:
handovers-late = It is 15 minutes late, and the list is not complete.
handovers-running = The takeover goes on until { $until }. Posts told: { $posts } of { $wanted }.
handovers-running-free = The takeover goes on until { $until }. Posts told: { $posts }.
handovers-report-hint = Whenever something is out, paste its link here.
handovers-closing = { $stopped ->
    [yes] The takeover was stopped. Nothing more is posted; the account goes back by this list.
   *[no] The time is over. The account goes back by this list.
}
handovers-closing-until = Please complete it by { $until }.
handovers-overdue = An hour has passed and the list is not complete. The ketua knows. Please finish now.
handovers-closed = { $who ->
    [guardian] Done, the account is back. Thank you for looking after it!
    [adult] Done, the account is back. Thank you for standing beside her!
    [prepares] Done, the account is back. Thank you, what you prepared was shown!
   *[holds] Done, the account is back. Thank you for using it well!
}
handovers-missed = { $side ->
    [holder] This takeover did not take place. Never mind, there is always another slot.
   *[other] This takeover did not take place, and the hours of the account are free again. Thank you for your time!
}
handovers-not-hers = This handover is not with you any more. Thank you for being ready!
handovers-end-sure = Finish early? The last list opens at once.

handovers-agree-button = I agree
handovers-done-button = Done
handovers-yes-button = Yes
handovers-changed-button = It was changed
handovers-never-typed-button = It was never typed
handovers-more-button = More
handovers-back-button = Back
handovers-untick-button = Undo my last tick
handovers-report-button = Report a post
handovers-end-button = Finish early
handovers-end-sure-button = Yes, finish
handovers-keep-on-button = Not yet
handovers-guardian-button = Ask for another guardian
handovers-leave-button = I can't be there
handovers-result-button = See the report

# The card of humas, and the lines in a slot's passport.
handovers-room-head = <b>Takeover</b>: { $slot }
handovers-room-named = The handover is not open yet.
handovers-room-opening = The handover is open: { $done } of { $all } lines are ticked.
handovers-room-late = It is 15 minutes late, and the list is not complete. We wait for: { $who }.
handovers-side = { $side ->
    [guardian] the guardian
    [holder] the holder
   *[adult] the adult
}
handovers-room-needs-guardian = The guardian can't. Who steps in?
handovers-room-needs-adult = The holder is under 18, and there is no adult beside her yet.
handovers-room-running = It goes on until { $until }. Posts told: { $posts }.
handovers-room-closing = { $stopped ->
    [yes] Stopped. Last list: { $done } of { $all }.
   *[no] The time is over. Last list: { $done } of { $all }.
}
handovers-room-overdue = The last list is still open after an hour: { $done } of { $all }. The ketua knows. If one of them can't be reached, a pengurus may check the account and tick that part.
handovers-room-closed = Done, the account is back. Posts told: { $posts }.
handovers-room-missed = It does not take place. The account's hours are free again.
handovers-room-gone = Nobody holds this slot now.
handovers-stop-sure = Stop the takeover { $slot } now? Holder and guardian are told at once, and the last list opens.
handovers-call-off-sure = Call the takeover { $slot } off? Everybody who waits is told, and the account's hours are free again.
handovers-stop-button = Stop the takeover
handovers-stop-sure-button = Yes, stop it
handovers-keep-button = No, leave it
handovers-slot-button = See the slot
handovers-step-in-button = I step in
handovers-adult-button = Choose an adult
handovers-wait-button = Wait
handovers-replace-button = Another holder
handovers-call-off-button = Call it off
handovers-call-off-sure-button = Yes, call it off
handovers-tick-for-button = Check and tick

handovers-passport = { $state ->
    [named] The handover is not open yet.
    [opening] The handover is open: { $done } of { $all }.
    [running] The takeover goes on. Posts told: { $posts }.
    [closing] Last list: { $done } of { $all }.
    [overdue] The last list is late: { $done } of { $all }.
    [closed] The takeover is done. Posts told: { $posts }.
   *[missed] The takeover did not take place.
}
handovers-passport-stopped = Stopped before its time.
handovers-passport-guardian = Guardian: { $name }
handovers-passport-adult = Adult: { $name }
