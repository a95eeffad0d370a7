# Quiet hours, pauses, and the row "Stop for now" under messages that nobody asked for.
reach-title = <b>When may I write to you?</b>
reach-stopped-line = Now: stopped. I send nothing that you did not ask for until you press Go on.
reach-paused-line = Now: paused until { $until }.
reach-hours-line = Night: quiet { $begin }–{ $end }.
reach-school-line = You are under 18 (or your year of birth is not known): always quiet 20:00–06:00, and in school hours Monday–Saturday 06:30–14:00 except on holidays. You can make it longer, not shorter.
reach-prayer-line = As in your unit: quiet also 18:00–19:30, and on Fridays 11:00–13:00.
reach-phone-line = { $all ->
    [yes] Phone in hand: every day.
   *[no] Phone in hand: { $days }. On other days I hold everything back.
}
reach-exams-line = Exams until { $until }: I only write between 15:00 and 18:00.
reach-ramadan-line = Ramadan: quiet from 17:00 until tarawih is over (20:30).
reach-always-line = Answers to your questions always come at once. Outside these hours only danger may ring.
reach-kits-button = Send me promotions
reach-by-itself-button = Digests and news
reach-pause-door-button = Pause
reach-hours-door-button = My quiet hours
reach-pause-button = { $days ->
    [one] Pause for { $days } day
   *[other] Pause for { $days } days
}
reach-phone-door-button = I hold my phone on ...
reach-seasons-door-button = Exams & Ramadan
reach-stop-button = Stop for now
reach-go-on-button = Go on
reach-back-button = Back
reach-hours-page = { $minor ->
    [yes] A longer night? Choose yours. 20:00–06:00 stays quiet in any case.
   *[no] Choose your night. I don't write first in these hours.
}
reach-span-button = { $chosen ->
    [yes] ✓ { $begin }–{ $end }
   *[no] { $begin }–{ $end }
}
reach-pause-page = Pause for how long? You can go on at any time.
reach-phone-page = On which days do you hold your phone? On other days everything waits for the next of these.
reach-day-button = { $chosen ->
    [yes] ✓ { $day }
   *[no] { $day }
}
reach-seasons-page = Quieter seasons, with one tap.
reach-exams-over-button = My exams are over
reach-exams-button = I have exams until ...
reach-exams-page = Exams until which day? Until then I only write between 15:00 and 18:00.
reach-later-button = Other days
reach-ramadan-button = { $chosen ->
    [yes] ✓ Ramadan: quiet until after tarawih
   *[no] Ramadan: quiet until after tarawih
}
reach-mute-button = Mute until tomorrow
reach-week-button = 7 days
reach-all-button = Stop everything
reach-cancel-button = Cancel
reach-paused = All right, I am quiet until { $until }.
reach-stopped = { $known ->
    [yes] All right, I stop. Nothing unasked comes any more until you press Go on.
   *[no] All right, I stop. What still waited for you will not be sent.
}
reach-goes-on = All right, we go on. I still keep your quiet hours.
reach-changed = Saved.
reach-only-longer = Under 18, { $begin }–{ $end } is always quiet. You can make it longer, not shorter.
reach-no-hours = It begins and ends at the same hour. Choose one of the buttons, please.
reach-one-day = Leave one day, please. To stop altogether, press Stop for now.
reach-no-such-day = Choose a day that is still to come, at most two months ahead.
reach-zone = Your time zone? Your unit uses { $unit }. All times in private follow your choice.
reach-zone-button = { $chosen ->
    [yes] ✓ { $zone }
   *[no] { $zone }
}
reach-zone-unit-button = { $chosen ->
    [yes] ✓ As my unit
   *[no] As my unit
}
reach-zone-chosen = All right. For you it is { $now } now.
