# Other lists: partners' accounts, members' accounts, and my own.
accounts-lists = More about accounts:
accounts-partners-title = Partners' accounts:
accounts-partners-page = <b>Partners' accounts</b>: they belong to others with whom we work. Nothing is planned for them or lent from here.
accounts-partners-none = No partner's account yet. Write down schools, communities or other bodies with whom you often work.
accounts-partner-purpose = What we do together: { $text }
accounts-ask-partner-purpose = What do you do together with <b>{ $name }</b>? Type a sentence, such as: we share each other's news about scholarships.
accounts-members-page = <b>Members' accounts</b>, told by their owners. Only humas and pengurus see this list. Please ask before you share or tag.
accounts-members-none = No member has told her account yet. Grown members can do it in /account, My accounts.
accounts-members-line = • { $who }: { $account }
accounts-mine-page = <b>My accounts</b>
    If you like, let humas know your own public account, so that what you post is found and shared. Only humas and pengurus see it. You can take it back at any time, and it goes when you leave the unit.
accounts-mine-adults = Personal accounts are only noted of members who are 18 or older. Your ideas are welcome through /suggest.
accounts-mine-taken = This account is noted in your unit already. If it is yours, please ask humas.
accounts-mine-full = { $most } accounts already. Please take one back first.
accounts-mine-official = That is an official account of your unit, so there is no need to note it as a personal one.

accounts-partners-button = Partners' accounts
accounts-members-button = Members' accounts
accounts-ask-new-button = Ask for a new account
accounts-mine-button = My accounts
accounts-add-partner-button = Add partner's account
accounts-partner-write-button = What we do
accounts-partner-drop-button = Remove from list
accounts-take-back-button = Take back { $handle }
accounts-tell-mine-button = Tell my account
