# Takeover slots and lives as calendar files.
takeover-files-summary = Takeover { $account }
takeover-files-summary-theme = Takeover { $account }: { $theme }
takeover-files-state = { $state ->
    [open] Nobody holds it yet
    [taken] Somebody holds it
    [done] Done
   *[other] Did not take place
}
takeover-files-name = sinergi-{ $day }.ics
takeover-files-caption = Open this file on your phone and save it to your calendar. If the time changes, take it again: the old entry is updated, not doubled.
takeover-files-making = Just a moment, I'm making the file.
takeover-files-not-yours = This file is for humas and for those who take part in the takeover.
takeover-files-not-her-live = This file is for the host of the live and for humas.
takeover-files-button = To my calendar (.ics)
