# The report of a takeover: what happened, its numbers, thanks.
takeover-reports-head = <b>Takeover report</b>
    { $slot }
takeover-reports-theme = Theme: { $theme }
takeover-reports-who = Holder: { $holder }. Guardian of the account: { $guardian }.
takeover-reports-who-three = Holder: { $holder }. Guardian of the account: { $guardian }. Adult beside her: { $adult }.
takeover-reports-nobody = no longer on record
takeover-reports-times = Lent from { $began } to { $ended }.
takeover-reports-never = The account did not change hands.
takeover-reports-late = It began { $late } later than planned.
takeover-reports-stopped = Stopped by humas on { $ended }.
takeover-reports-returned = The account came back on { $closed }.
takeover-reports-open = The closing list is not complete: { $done } of { $all }.
takeover-reports-rules = Rules read and agreed to: { $done } of { $all }.
takeover-reports-closing = Closing list: { $done } of { $all }.
takeover-reports-posts = Posts reported: { $count } of { $wanted }.
takeover-reports-posts-free = Posts reported: { $count }.
takeover-reports-link = • { $link }
takeover-reports-more-links = and { $count } more
takeover-reports-numbers = { $after ->
    [first-numbers] Numbers after 24 hours: { $numbers }.
   *[last-numbers] Numbers after 7 days: { $numbers }.
}
takeover-reports-measure = { $measure ->
    [views] views { $count }
    [likes] likes { $count }
    [comments] comments { $count }
    [shares] shares { $count }
    [saves] saves { $count }
    [reach] accounts reached { $count }
    [followers] followers { $count }
   *[watching] watching at once { $count }
}
takeover-reports-no-numbers = No numbers yet.
takeover-reports-reminds = After 24 hours and 7 days I'll ask the guardian of the account to note the numbers.
takeover-reports-type-button = { $after ->
    [first-numbers] Note numbers of 24 hours
   *[last-numbers] Note numbers of 7 days
}
takeover-reports-remind-button = Remind about numbers
takeover-reports-stop-reminding-button = No reminder
takeover-reports-open-button = Report
takeover-reports-toast-on = All right, I'll ask for the numbers.
takeover-reports-toast-off = All right, I won't ask.
takeover-reports-gone = This slot is no longer there.
takeover-reports-not-yours = This report is for humas and for those who took part.
takeover-reports-not-yet = This takeover is not over yet. Its report comes when the account is back.
takeover-reports-missed = This takeover did not take place, so there is no report.
takeover-reports-past = It is too late for a reminder. The numbers can be noted from the report at once.
