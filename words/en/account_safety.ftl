# The safety of an account: four points, and the questions about them.
accounts-safety-page = Safety of <b>{ $name }</b>
accounts-point = { $point ->
    [two-step] Two-step login is on
    [recovery] The recovery email belongs to the organisation
    [holders] Two people can log in
   *[sessions] No strange device is logged in
}
accounts-point-line = { $is_so ->
    [yes] ✓ { $what } · { $ago }
   *[no] • { $what }: <b>not yet</b> · { $ago }
}
accounts-point-never = • { $what }: never checked
accounts-point-question = { $point ->
    [two-step] { $number } of { $of } · <b>{ $name }</b>
    Is two-step login on?
    [recovery] { $number } of { $of } · <b>{ $name }</b>
    Does the recovery email belong to the organisation, not to one person? Please do not write the address here.
    [holders] { $number } of { $of } · <b>{ $name }</b>
    Can two people log in, so that the account is safe when one of them leaves?
   *[sessions] { $number } of { $of } · <b>{ $name }</b>
    Look at the list of devices that are logged in. Do you know all of them?
}
accounts-point-where = { $platform ->
    [instagram] On Instagram: Settings, Accounts Centre, Password and security.
    [threads] Threads logs in by Instagram: Settings, Accounts Centre, Password and security.
    [facebook] On Facebook: Settings, Accounts Centre, Password and security.
    [tiktok] On TikTok: Settings and privacy, Security.
    [youtube] YouTube logs in by Google: myaccount.google.com, Security.
    [x] On X: Settings, Security and account access.
    [telegram] On Telegram, each admin of the channel: Settings, Privacy and Security, and Devices.
    [whatsapp-channel] On WhatsApp, each admin of the channel: Settings, Account, and Linked devices.
   *[other] Look at the admin account of the site and at the panel of its host.
}

accounts-check-button = { $again ->
    [yes] Check again
   *[no] Check now
}
accounts-point-button = { $is_so ->
    [yes] Yes, it is
   *[no] Not yet
}
