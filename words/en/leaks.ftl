# Incidents: data leaks, their 72 hours, and the two notices of Law 27/2022, article 46.
leaks-title = <b>Did data of { $unit } leak?</b> Choose what happened; the 72 hours begin. You may record it before you are sure.{ $known ->
    [yes] {" "}What is recorded already stands below.
   *[no] {""}
}
leaks-kind-account-button = Account taken over
leaks-kind-device-button = Phone/laptop lost
leaks-kind-wrong-chat-button = Sent to someone else
leaks-kind-file-button = A file got around
leaks-kind-stranger-button = A stranger in a group
leaks-kind-host-button = The bot's server
leaks-kind-other-button = Something else
leaks-known-button = { $closed ->
    [yes] ✓ { $kind } · { $at }
   *[no] { $kind } · { $at }
}
leaks-head = { $closed ->
    [yes] <b>{ $kind }</b> · { $unit } · closed
   *[no] <b>{ $kind }</b> · { $unit }
}
leaks-clock = { $over ->
    [yes] ⏰ The 72 hours were over { $left } ago: { $due }. Send the notices now, and say why they are late.
   *[no] ⏰ Both notices are due { $due } ({ $left } left).
}
leaks-noticed = Noticed: { $at }
leaks-data = { $known ->
    [yes] Data: { $kinds }
   *[no] Data: not chosen yet
}
leaks-people = { $scope ->
    [all] Affected: all members, { $adults } adults and { $children } under 18
    [department] Affected: department { $name }, { $adults } adults and { $children } under 18
   *[chosen] Affected: those chosen, { $adults } adults and { $children } under 18
}
leaks-what = What happened: { $what }
leaks-step-persons = The people affected have been told
leaks-step-authority = The authority (at present Komdigi) has been told
leaks-step-closed = Dealt with
leaks-step-done = ☑ { $step }: { $at }
leaks-step-open = ☐ { $step }
leaks-tick-persons-button = The people have been told
leaks-tick-authority-button = The authority has been told
leaks-tick-closed-button = Dealt with
leaks-noticed-page-button = Noticed when
leaks-data-page-button = Which data
leaks-people-page-button = Who is affected
leaks-type-what-button = Write what happened
leaks-notices-button = Drafts & list
leaks-list-button = All incidents
leaks-back-button = Back
leaks-open-button = Open the incident
leaks-noticed-page = When was the leak noticed? The 72 hours count from then.
leaks-now-button = Just now
leaks-hours-button = 6 hours ago
leaks-yesterday-button = Yesterday at this hour
leaks-type-noticed-button = Type the time
leaks-data-page = Which data leaked? Choose all that apply.
leaks-choice-button = { $chosen ->
    [yes] ✓ { $name }
   *[no] { $name }
}
leaks-data-names = first names
leaks-data-years = years of birth
leaks-data-telegram = Telegram ids
leaks-data-roles = roles and units
leaks-data-photos = photos
leaks-data-reports = contents of reports
leaks-data-money = donation data
leaks-data-other = other data
leaks-people-page = Who is affected? Now: { $adults } adults, { $children } under 18.
leaks-all-button = All members
leaks-department-button = One department
leaks-department-page = Which department?
leaks-name-button = Choose by name
leaks-notices-page = The drafts name nobody. The list has only first names and ids of adults; those under 18 are told through their guardians, by the pembina.
leaks-take-persons-button = Draft for those affected
leaks-take-authority-button = Draft for the authority
leaks-affected-button = List of whom to tell
leaks-notice-file = { $to ->
    [authority] notice-authority.txt
   *[persons] notice-people.txt
}
leaks-copy-button = Copy the draft
leaks-notice = <pre>{ $text }</pre>
leaks-notice-unknown = being established
leaks-notice-persons = Notice of a personal data breach

    We, { $unit }, inform you that some of your personal data that we keep was open to people who have no right to it.

    Data: { $kinds }.
    Noticed: { $at }.
    Kind of incident: { $kind }.
    How it happened: { $what }.

    What we have done and are doing: closing the way out, finding out who is affected, telling the authority, and preventing it from happening again.

    What you can do: do not answer anybody who claims to be us and asks for codes, money or photos. Ask the pengurus or the pembina. With the bot: /mydata to see, /erase to erase your data.

    We apologise. This notice is given under Law 27/2022, article 46.
leaks-notice-authority = Notice of a failure of personal data protection (Law 27/2022, article 46)

    Controller: { $unit }.
    Personal data disclosed: { $kinds }.
    Noticed: { $at }.
    Kind of incident: { $kind }.
    How it was disclosed: { $what }.
    Number of data subjects: { $adults } adults and { $children } children (under 18).

    Handling and recovery: the way out was closed, those affected are told in writing (children through their guardians), access was reviewed, and measures of prevention were recorded.

    Contact: the pengurus of { $unit }.
leaks-file = Ready to be sent or printed.
leaks-ask-what = Say briefly what happened and what was done, without naming anybody. At most { $most } letters.
leaks-ask-noticed = Type when it was noticed, such as: yesterday 19:30, or 21/11 08:00.
leaks-ask-name = Type how the name begins, such as: Sit.
leaks-done = Noted.
leaks-nobody = No member has a name that begins like this. Try other letters.
leaks-reminder = Incident <b>{ $kind }</b>: not all notices are out. They are due { $due } ({ $left } left).
leaks-closed = This incident is closed and does not change any more.
leaks-gone = This incident is not there any more. Type /leak, please.
leaks-not-told = Tell those affected and the authority first, and tick both.
leaks-noticed-when = I cannot read that time, or it is still to come, or more than 90 days ago. Try: yesterday 19:30.
leaks-text-unclear = At most { $most } letters, please.
leaks-list-head = Affected: { $adults } adults, { $children } under 18.
leaks-list-children = Those under 18 ({ $children }) are not listed here: their guardians are told through the pembina.
leaks-list-line = { $name } (id { $id })
