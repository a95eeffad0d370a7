# Official accounts: the list, one account, and the Telegram channel.
accounts-title = <b>Official accounts of { $unit }</b>
accounts-name = { $platform } { $handle }
accounts-linked = <a href="{ $url }">{ $name }</a>
accounts-line = • { $name }{ $has ->
    [yes] {" "}({ $owners })
   *[no] {""}
}{ $own ->
    [yes] {" "}· posts by itself
   *[no] {""}
}{ $lacks ->
    [hacked] {" "}· <b>hacked</b>
    [yes] {" "}· something is missing
   *[no] {""}
}
accounts-none = { $may ->
    [yes] None yet. Press Add account to write down the first.
   *[no] None is written down yet. Humas can add one with /account in the private chat.
}
accounts-one = <b>{ $name }</b>
accounts-owners = Belongs to: { $owners }
accounts-spacing = { $minutes ->
    [1440] Time between posts: one day
    [240] Time between posts: 4 hours
    [120] Time between posts: 2 hours
    [60] Time between posts: 1 hour
   *[other] Time between posts: { $minutes } minutes
}
accounts-channel = { $own ->
    [yes] I am an admin of this channel, so I can publish there what was approved, right on time.
   *[no] Shall I publish by myself, right on time? Make me an admin of the channel, with the right to post messages.
}
accounts-closed-list = Accounts that were closed. Press one to use it again.
accounts-closed-none = No account was closed.
accounts-ask-spacing = How much time should lie between two posts on <b>{ $name }</b>? If they stand closer I only remind you.
accounts-minutes-button = { $now ->
    [yes] { $minutes ->
        [1440] ✓ One day
        [240] ✓ 4 hours
        [120] ✓ 2 hours
        [60] ✓ 1 hour
       *[other] ✓ { $minutes } minutes
    }
   *[no] { $minutes ->
        [1440] One day
        [240] 4 hours
        [120] 2 hours
        [60] 1 hour
       *[other] { $minutes } minutes
    }
}
accounts-ask-share = Who else uses <b>{ $name }</b>? The humas of that unit can plan for it too.
accounts-no-sister = An account can only be shared with another unit in the same group. Your group has no second unit yet.
accounts-shared = { $unit } shares <b>{ $name }</b> with your unit. It stands in /account now, and plans can use it.
accounts-close-sure = { $count ->
    [0] Close <b>{ $name }</b>? Nothing is deleted, and it can be opened again.
    [one] Close <b>{ $name }</b>? Nothing is deleted, and it can be opened again. This plan will have no account; if it was approved it has to be checked again:
   *[other] Close <b>{ $name }</b>? Nothing is deleted, and it can be opened again. These { $count } plans will have no account; what was approved has to be checked again:
}
accounts-closed = { $count ->
    [0] <b>{ $name }</b> is closed.
    [one] <b>{ $name }</b> is closed. This plan has no account now. Please choose another one for it:
   *[other] <b>{ $name }</b> is closed. These { $count } plans have no account now. Please choose another one for them:
}
accounts-plan = { $has ->
    [yes] • { $at } · { $title }
   *[no] • { $title }
}
accounts-more-plans = … and { $count } more
accounts-ask-platform = Where is the account?
accounts-ask-handle = { $kind ->
    [web] Type the address of the site, such as ippnukedungwaru.or.id. Never write a password here.
    [page] Type the name on { $platform }, or paste its link. Never write a password here.
    [channel] Do you run the channel? Add me as its admin: I will offer to connect it, and can then publish on time. Or just type its name, such as @pacippnu.
   *[name] Type the name of the account on { $platform }, such as @pacippnu, or paste the link to its profile. Never write a password here.
}

accounts-add-button = Add account
accounts-change-button = Change accounts
accounts-closed-button = Closed ones
accounts-back-button = Back
accounts-spacing-button = Change the time between
accounts-share-button = Share with another unit
accounts-part-button = Stop sharing
accounts-leave-button = Let go of it
accounts-close-button = Close account
accounts-close-yes-button = Yes, close it
accounts-keep-button = Keep it
accounts-reopen-button = Open again

accounts-in-private = Accounts are changed in the private chat. Type /account there, please.
accounts-gone = That account is not in your unit any more. Type /account to see the list.
accounts-full = There are { $most } accounts already. Please close one that is not used first.
accounts-lent = { $count ->
    [one] One takeover slot of this account is still to come. Please cancel it in /slot first.
   *[other] { $count } takeover slots of this account are still to come. Please cancel them in /slot first.
}
accounts-first-owner = Only { $unit }, its first owner, can do this.
accounts-twice = That account is written down already; it belongs to { $unit }. Type /account to see it.
accounts-of-another = { $unit } has written that account down. If you share it, ask their humas to press Share with another unit in /account.
accounts-handle-odd = { $platform ->
    [web] That does not look like the address of a site. Try ippnukedungwaru.or.id, for example.
   *[other] That does not look like the name of an account. Type only the name, one word such as @pacippnu, or paste the link to its profile.
}
accounts-link-elsewhere = That link leads somewhere else. Paste the profile link on the platform that you chose, or type the name.
accounts-link-no-profile = That is a link to one post, not to the profile. Open the profile, copy its link, and paste it here.
accounts-secret-password = That looks like a password. I did not keep it, and I never need one. Please delete your message, then type only the name of the account.
accounts-secret-code = That looks like a secret code. I did not keep it. Please delete your message, then type only the name of the account.
accounts-secret-phone = That looks like a phone number. I keep nobody's number. Type only the name of the account, or paste the link to its profile.
accounts-secret-email = That is an e-mail address. I keep none. Type only the name of the account, or paste the link to its profile.
accounts-secret-invite = That is an invite link, which opens the door to anyone. I did not keep it. Type only the name of the account, or paste the link to its profile.
accounts-secret-number = That looks like a private number. I did not keep it. Please delete your message, then type only the name of the account.


# The Telegram channel.
accounts-channel-ask = { $several ->
    [yes] I am an admin of the channel <b>{ $title }</b> now. Which unit does it belong to? After that I can publish approved plans there, right on time.
   *[no] I am an admin of the channel <b>{ $title }</b> now. Does it belong to { $unit }? After that I can publish approved plans there, right on time.
}
accounts-channel-missing = { $right ->
    [edit] I may not edit posts there yet; that is needed for corrections.
   *[delete] I may not delete posts there yet; that is needed when something has to be taken back.
}
accounts-channel-no-right = I am in the channel <b>{ $title }</b>, but I may not post messages yet. Switch that right on in the channel's admin settings, and I will ask you again.
accounts-channel-stranger = I was added to the channel <b>{ $title }</b>. Only humas or pengurus of a unit can link a channel, so I stay silent there.
accounts-channel-linked = The channel <b>{ $title }</b> is an official account of { $unit } now. Choose it in a plan, and I publish what is approved, right on time.
accounts-channel-over = This offer is over. Take me out of that channel, then make me an admin again.
accounts-channel-lost = { $count ->
    [0] I can't post to the channel <b>{ $name }</b> any more. The account stays on the list; make me an admin again if I should publish by myself.
    [one] I can't post to the channel <b>{ $name }</b> any more. The account stays on the list. This plan needs a PJ now:
   *[other] I can't post to the channel <b>{ $name }</b> any more. The account stays on the list. These { $count } plans need a PJ now:
}
accounts-link-button = Yes, link it
accounts-link-to-button = { $unit }
