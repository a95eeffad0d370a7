# Official accounts that are silent: three choices, and the steps of each.
account-silence-asked = <b>{ $account }</b> has had no post for { $days } days.
account-silence-never = Since it was written down on { $since } I know of no post.
account-silence-last = The last one: { $since }.
account-silence-guess = If something was published after all, note it in /account.
account-silence-before = Last time you chose: { $answer } ({ $at }).
account-silence-question = What shall become of it?
account-silence-planned = There is a plan for this account: { $at }. Good luck!
account-silence-alive = <b>{ $account }</b> speaks again. Thank you!
account-silence-closed = <b>{ $account }</b> is closed.
account-silence-answer = { $answer ->
    [revive] Bring it back
    [merge] Merge
   *[close] Close
}
account-silence-chosen = { $answer ->
    [revive] <b>Bring it back</b>, chosen on { $at }.
    [merge] <b>Merge into { $into }</b>, chosen on { $at }.
   *[close] <b>Close</b>, chosen on { $at }.
}
account-silence-followed = { $answer ->
    [merge] Two weeks ago you chose to merge <b>{ $account }</b> into { $into }. When that is done, please close it here too.
   *[close] Two weeks ago you chose to close <b>{ $account }</b>. When that is done, please close it here too.
}
account-silence-revive-steps = Small steps:
    1. Plan one small post this week; a photo of the last activity is enough.
    2. Take material from what members proposed.
    3. Choose one fixed day of the week, and make it a repeated plan.
account-silence-lend-step = 4. Lend the account to members: open a takeover slot with /slot.
account-silence-merge-steps = The steps:
    1. Say on this account that its news moves to { $into }; the text can be copied below.
    2. Write the address of { $into } into its bio.
    3. Download the photos and videos that are still useful.
    4. After 14 days, close it. I remind you.
account-silence-close-steps = The steps:
    1. Download the archive of its posts and photos from the settings of the account.
    2. Say goodbye in one post; the text can be copied below.
    3. Log out every device that is still logged in.
    4. Deactivate it in the settings of its platform; don't just leave it, since an empty account is easily taken.
    5. Then close it here too.
account-silence-merge-text = Thank you for following us. From now on our news is on { $into }. See you there!
account-silence-close-text = Thank you for following us. We close this account. Ask our pengurus any time for news of { $unit }.
account-silence-ask-into = Which account does its news move to?
account-silence-revive-button = Bring it back
account-silence-merge-button = Merge
account-silence-close-button = Close account
account-silence-back-button = Back
account-silence-other-button = Choose something else
account-silence-plan-button = Plan a post
account-silence-copy-button = Copy the text
account-silence-end-button = Done, close it here
account-silence-toast = I remember your choice.
account-silence-gone = This question is over. Type /account to see your accounts.
account-silence-not-yours = This account belongs to { $unit }. Their humas and pengurus decide.
account-silence-first-owner = This account is shared, and only { $unit } can close it. They got this question too.
