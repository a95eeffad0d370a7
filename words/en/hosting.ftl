# For the owner of the bot.
hosting-owned = You are the owner of this bot now. You may check, back up, accept, pause and close units. You can't read private reports. Type /pengelola.
hosting-hall = <b>Owner</b>: what would you like to look at?
hosting-back-button = Back
hosting-health = { $well ->
    [yes] <b>All is well.</b> Nothing is overdue.
   *[no] <b>Overdue:</b> { $overdue }
}
hosting-health-counts = Incoming updates waiting: { $updates }. Outgoing messages waiting: { $messages }. Failed updates that can be tried again: { $failed }.
hosting-backup = A backup is made on the computer where the bot runs:
    <code>sinergi backup</code>

    Keep the copy elsewhere, and delete those older than 30 days. Message bodies are left out.
hosting-units = <b>Units</b>
hosting-no-units = There is no unit yet. Add the bot to a group to begin.
hosting-unit-line-button = { $state ->
    [new] 🆕 { $name }
    [paused] ⏸ { $name }
   *[open] { $name }
}
hosting-earlier-button = Earlier
hosting-next-button = Next
hosting-unit = <b>{ $name }</b> ({ $level })
    { $state ->
        [closed] Closed.
        [paused] Paused.
       *[open] Running.
    } { $verified ->
        [yes] Verified.
       *[no] Not verified yet.
    }
    Group: { $groups }
    Pengurus: { $pengurus }
hosting-maker = Set up by { $maker }.
hosting-no-group = none
hosting-act-button = { $act ->
    [accept] Accept
    [pause] Pause
    [resume] Resume
   *[close] Close
}
hosting-confirm = { $act ->
    [accept] Accept <b>{ $name }</b>? The mark "not verified yet" goes.
    [pause] Pause <b>{ $name }</b>? Its commands rest; its plans are kept.
    [resume] Let <b>{ $name }</b> go on?
   *[close] Close <b>{ $name }</b>? All roles end and its groups are let go. This can't be undone.
}
hosting-sure-button = { $act ->
    [accept] Yes, accept
    [pause] Yes, pause
    [resume] Yes, resume
   *[close] Yes, close
}
hosting-cancel-button = Cancel
hosting-done = Done, and its board has been told.
hosting-unit-changed = { $act ->
    [accept] <b>{ $name }</b> has been accepted by the owner of the bot and is verified now.
    [pause] <b>{ $name }</b> has been paused by the owner of the bot. Its plans are kept.
    [resume] <b>{ $name }</b> goes on.
   *[close] <b>{ $name }</b> has been closed by the owner of the bot, and all its roles have ended. Thank you for your work.
}
hosting-new-unit = A new unit: <b>{ $name }</b>. Do you know it? Until it is accepted its cards say "not verified yet".
hosting-view-button = Look
hosting-goodbye = <b>{ $name }</b> is closed, so I say goodbye. Thank you for working together.
hosting-incidents = <b>Incidents</b>: failed updates that can be tried again.
    { $lines }
hosting-incident-line = <code>{ $code }</code> · { $at }
hosting-no-incidents = No incidents.
hosting-replay-button = Try { $code } again
hosting-version = Sinergi { $version } · Python { $python } · { $database }
hosting-help = You look after the house: check Health once a week, make a Backup, and accept the Units that you know. Pause when in doubt. Private reports and a unit's decisions are not yours.
