# Menus by role, and the pages for who has just come.
menu-title = { $standing ->
    [stranger] I am Sinergi, a bot that helps members and their communications team to plan posts together in their own group. What would you like to do?
    [owner] What would you like to do in the house of this bot?
    [group] <b>{ $unit }</b>: what would you like to do? These buttons are for everybody here.
   *[other] <b>{ $unit }</b>: what would you like to do?
}
menu-unverified = This unit is not verified yet.
menu-suggest-button = Suggest
menu-plan-button = Plan a post
menu-my-tasks-button = My tasks
menu-share-button = Share
menu-broadcast-button = Send out
menu-calendar-button = Calendar
menu-board-button = Board
menu-guide-button = Guide
menu-members-button = Members
menu-quiet-button = Quiet hours
menu-my-data-button = My data
menu-my-units-button = My units
menu-roles-button = Roles
menu-settings-button = Unit settings
menu-report-button = Report
menu-cases-button = Cases
menu-crisis-button = Crisis
menu-duty-button = Duty
menu-answers-button = Comments
menu-safety-button = Safety reports
menu-pledge-button = New pledge
menu-join-button = Join
menu-guardian-button = Guardian's consent
menu-guardian-requests-button = Record guardians' consent
menu-week-button = This week
menu-leak-button = Record a leak
menu-rest-button = Pause everything
menu-more-button = More
menu-back-button = Back
menu-accounts-button = Official accounts
menu-takeover-button = Hold an official account
menu-slots-button = Takeover slots
menu-help-button = Help
menu-language-button = Language
menu-privacy-button = Privacy
menu-about-button = What is this?
menu-belong-button = I am a member
menu-install-button = Add to my group
menu-private-button = Private chat
menu-pengurus-button = Be pengurus
menu-role-of-button = { $label }: { $unit }
menu-humas-button = I am humas
menu-for-you-button = Needs you
menu-awaits-you-button = Waiting for you
menu-decisions-button = Decisions
menu-offer-button = Offer: be pengurus
menu-host-button = Owner
menu-health-button = Health
menu-backup-button = Backup
menu-units-button = Units
menu-incidents-button = Incidents
menu-version-button = Version
menu-host-help-button = Help
menu-counted-button = { $label } ({ $count })
menu-about = Sinergi helps an organisation to run its social media right in its Telegram group: shared plans, a calendar, and a board that is always up to date. Tasks here are always offers, never orders. I never ask for a password.
menu-privacy = What I keep: the Telegram id and first name of people who take part, and the plans. No phone number, no address, no identity number. Group messages that are not for me are not kept. Who has not taken part is forgotten within 24 hours. Telegram's servers are abroad.
menu-belong-how = I have not found you in any group yet. Type /menu in the group of your unit, then press <b>Private chat</b>: after that I know your unit. Am I not in your group? Ask an admin to add me.
menu-found = Found you: { $unit }!
menu-install = Pick the group with this button. Then it takes three taps.
