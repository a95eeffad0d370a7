# The file of a handover pack.
pack-files-name = { $draft ->
    [yes] handover-draft-{ $day }.xlsx
   *[no] handover-{ $day }.xlsx
}
pack-files-title = Handover pack of { $unit }
pack-files-sheet-about = Handover
pack-files-sheet-accounts = Accounts
pack-files-sheet-cases = Open cases
pack-files-sheet-plans = Plans
pack-files-sheet-settings = Settings
pack-files-sheet-seal = Seal
pack-files-about-unit = Unit
pack-files-about-made = Made
pack-files-about-sealed = Sealed
pack-files-about-seal = Seal (SHA-256)
pack-files-about-pengurus = Pengurus
pack-files-about-humas = Humas
pack-files-about-pembina = Pembina
pack-files-about-account = Official accounts
pack-files-about-case = Open cases
pack-files-about-plan = Plans ahead
pack-files-about-guide = Guide, edition
pack-files-about-roster = Duty filled, of 14 days
pack-files-about-journal = Journal
pack-files-about-note = Note
pack-files-not-sealed = not sealed yet
pack-files-no-roster = not in use
pack-files-journal = seal { $seal }, { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
} until { $day }
pack-files-note = No person is named in this file. Guardians of accounts stand here by their office alone. The seal is the SHA-256 of the lines on the sheet Seal, joined by one line break.
pack-files-column-what = What
pack-files-column-told = Contents
pack-files-column-platform = Platform
pack-files-column-account = Account
pack-files-column-link = Link
pack-files-column-purpose = What for
pack-files-column-guardians = Guardians
pack-files-column-guarded = Guarded by pengurus/humas
pack-files-column-dormant = Long silent
pack-files-column-number = Number
pack-files-column-kind = Kind
pack-files-column-severity = Weight
pack-files-column-state = State
pack-files-column-opened = Opened
pack-files-column-handled = Handled
pack-files-column-plan = Plan
pack-files-column-starts = Time
pack-files-column-owner = Has a PJ
pack-files-column-setting = Setting
pack-files-column-value = Value
pack-files-column-line = Sealed line
pack-files-member = member
pack-files-is-so = { $so ->
    [yes] yes
   *[no] no
}
pack-files-state = { $state ->
    [new] nobody handles it
    [held] handled
   *[watched] watched
}
pack-files-plan-state = { $state ->
    [waiting] waiting for review
    [fixing] needs changes
    [approved] approved
    [scheduled] scheduled
   *[planned] planned
}
