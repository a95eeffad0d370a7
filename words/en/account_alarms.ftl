# When an account is hacked: the steps, whom to call, and a statement to copy.
accounts-playbook = <b>If { $name } is hacked</b>
accounts-recover = { $platform ->
    [instagram] 1. Open instagram.com/hacked on the phone that is usually logged in, and follow the steps.
    [threads] 1. Threads goes with Instagram: open instagram.com/hacked on the phone that is usually logged in.
    [facebook] 1. Open facebook.com/hacked on the phone that is usually logged in, and follow the steps.
    [tiktok] 1. On TikTok press Forgot password. If that fails: Settings and privacy, Report a problem, Hacked account.
    [youtube] 1. Open g.co/recover on the phone that is usually logged in: what comes back is the Google account.
    [x] 1. Open help.x.com, choose hacked account, and follow the steps.
    [telegram] 1. The channel's owner: Settings, Devices, Terminate all other sessions. Then remove admins that you do not know.
    [whatsapp-channel] 1. The channel's owner: install WhatsApp again and register the number, look at Linked devices, then remove admins that you do not know.
   *[other] 1. Call the host of the site, have it locked, and change every admin password.
}
accounts-steps =
    2. Can you still log in? Change the password, log out all devices, look at the recovery email and two-step login.
    3. Take screenshots of what the thief posted, then delete it. Do not answer, do not pay.
    4. Share the statement below in other places.
    5. Passwords and codes are sent to nobody, and not here either.
accounts-call = { $has ->
    [yes] Call its guardians: { $guardians }
   *[no] Its guardians are not written down yet.
}
accounts-call-heads = Tell the ketua: { $heads }
accounts-say = A statement to copy:
    <blockquote>{ $statement }</blockquote>
accounts-statement = Assalamu'alaikum. The account { $name } is not in our hands now. Do not trust messages, links or requests for money from it. The next news comes from { $unit }.
accounts-alarm-sure = Are you sure that <b>{ $name }</b> is hacked? I tell its guardians, pengurus and humas at once, at night too, and stop the takeover that runs on it.
accounts-alarm-sounded = { $stopped ->
    [0] I have told { $told } people. Now the first step:
    [one] I have told { $told } people, and one takeover is stopped. Now the first step:
   *[other] I have told { $told } people, and { $stopped } takeovers are stopped. Now the first step:
}
accounts-alarm = <b>{ $name } is reported as hacked</b> by { $who }, { $at }. If you can log in: change the password and log out all devices now. Send passwords and codes to nobody, and not here either.
accounts-alarm-over = <b>{ $name }</b> is safe again. Thank you for being quick. Please check its safety once more.
accounts-keepers-asked = { $who } thinks that something is odd about <b>{ $name }</b>. Could you have a look? The steps are behind this button.
accounts-keepers-told = { $told ->
    [0] There is no guardian or ketua yet whom I could tell. Please call them yourself.
    [one] I have asked one person.
   *[other] I have asked { $told } people.
}
accounts-which-hacked = Which account is hacked?
accounts-hacked-tell-humas = If an account of your unit looks odd, tell humas or pengurus at once. They have the steps in /account. Do not open links that it sends.

accounts-alarm-button = This account is hacked
accounts-alarm-yes-button = Yes, tell everybody
accounts-keepers-button = Ask the guardians
accounts-say-copy-button = Copy statement
accounts-say-whatsapp-button = Share to WhatsApp
accounts-say-write-button = Change statement
accounts-steps-button = The steps
