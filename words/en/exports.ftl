# Exports: choosing what, of which days, and as which file.
exports-what = { $what ->
    [all] Everything
    [plans] Plans
    [promotions] Promotions
    [accounts] Accounts
    [takeovers] Takeovers & lives
    [cases] Cases
    [duties] Duty roster
    [evaluations] Evaluations
   *[weeks] Numbers by week
}
exports-choose = <b>Export of { $unit }</b>
    What would you like to take along? The file comes only here, for pengurus. People stand in it by role and first name, those under 18 by a number.
exports-journal-button = Journal for the report (LPJ)
exports-pack-button = Handover pack
exports-choose-days = <b>{ $what }</b>
    From when until when?{ $known ->
        [yes] {" "}This board began on { $began }.
       *[no] {""}
    }
exports-month-button = This month
exports-quarter-button = 3 months (with this one)
exports-term-button = This board's term until today
exports-type-button = Type the dates
exports-back-button = Back
exports-ask-days = Type the dates, such as <code>1 July to 30 September</code> or <code>1/7/2026 - 30/9/2026</code>. One date alone means from that day until today.
exports-choose-form = <b>{ $what }</b>
    { $days }.

    Excel opens most easily on a phone. CSV is for other programs.
exports-xlsx-button = Excel (XLSX)
exports-csv-button = CSV
exports-ics-button = Calendar (ICS)
exports-making = I'm making the file.
exports-caption = <b>Export of { $unit }</b>: { $what }, { $days }. For pengurus and the report; please don't spread it in groups.
exports-caption-ics = Calendar of <b>{ $unit }</b>, { $days }. Open the file to add it to your phone's calendar.
exports-days-unclear = I couldn't read these dates. Try: <code>1 July to 30 September</code>, or <code>1/7/2026 - 30/9/2026</code>.
exports-days-reversed = { $last } comes before { $first }. Write the first day first, such as: <code>1 July to 30 September</code>.
exports-days-long = Three years at most at a time. Try fewer days, such as: <code>1 July 2025 to 30 June 2026</code>.
exports-in-private = Exports are only for our private chat.

# What stands in the file.
exports-file = export-{ $what ->
    [all] everything
    [plans] plans
    [promotions] promotions
    [accounts] accounts
    [takeovers] takeovers-lives
    [cases] cases
    [duties] roster
    [evaluations] evaluations
   *[weeks] weekly-numbers
}-{ $days }
exports-file-title = Data of { $unit }
exports-days = { $one ->
    [yes] { $first }
   *[no] { $first } to { $last }
}
exports-cut = Only the first { $most } rows. Choose fewer days to see the others.
exports-sheet-about = About
exports-sheet-plans = Plans
exports-sheet-published = Published
exports-sheet-promotions = Promotions
exports-sheet-accounts = Accounts
exports-sheet-takeovers = Takeovers
exports-sheet-lives = Lives
exports-sheet-cases = Cases
exports-sheet-duties = Duty roster
exports-sheet-evaluations = Evaluations
exports-sheet-weeks = Numbers by week
exports-about-what = About this file
exports-about-told = What it says
exports-about-unit = Unit
exports-about-days = Days
exports-about-made = Made
exports-about-note = Note
exports-note-people = People stand here by role and first name. Members under 18 are only numbers, and a number counts in this file alone. Nobody who reported something is named.
exports-note-safety = Safety reports are not in this file. Please don't spread this file in groups.
exports-note-times = All times are in the unit's zone. Views, likes, comments and shares are what people typed; an empty cell means that nobody did.
exports-person = { $who ->
    [pengurus] { $name } (pengurus)
    [pembina] { $name } (pembina)
    [humas] { $name } (humas)
    [member] { $name } (member)
    [minor] Member { $number }
    [elsewhere] of another unit
   *[gone] somebody
}
exports-code-plan-kind = { $code ->
    [own] own account
    [idea] proposal
   *[official] official
}
exports-code-plan-state = { $code ->
    [waiting] waiting
    [fixing] to be mended
    [approved] approved
    [scheduled] scheduled
    [published] published
    [withdrawn] taken back
    [cancelled] cancelled
   *[planned] planned
}
exports-code-pillar = { $code ->
    [resmi] official
    [edukasi] teaching
    [humanis] human
   *[kegiatan] activity
}
exports-code-seen-by = { $code ->
    [all] everyone
   *[humas] humas only
}
exports-code-promotion-state = { $code ->
    [open] running
    [stopped] stopped
    [withdrawn] taken back
   *[closed] finished
}
exports-code-scope = { $code ->
    [tree] unit and those below
   *[unit] this unit
}
exports-code-account-kind = { $code ->
    [partner] partner
   *[official] official
}
exports-code-slot-state = { $code ->
    [open] open
    [taken] taken
    [done] done
    [missed] never began
    [cancelled] cancelled
   *[lapsed] nobody took it
}
exports-code-live-state = { $code ->
    [planned] planned
    [on] running
    [ended] ended
   *[missed] did not happen
}
exports-code-case-kind = { $code ->
    [viral] viral
    [hoax] maybe a hoax
   *[content] content
}
exports-code-severity = { $code ->
    [low] low
    [high] urgent
    [danger] DANGER
   *[normal] normal
}
exports-code-case-state = { $code ->
    [new] not taken yet
    [held] in hand
    [watched] watched
    [done] done
   *[dismissed] no problem
}
exports-code-campaign = { $code ->
    [event] event
   *[promotion] promotion
}
exports-column-id = Number
exports-column-starts = Begins
exports-column-ends = Ends
exports-column-title = Title
exports-column-kind = Kind
exports-column-state = State
exports-column-platform = Platform
exports-column-account = Account
exports-column-pillar = Pillar
exports-column-department = Department
exports-column-owner = Responsible
exports-column-seen-by = Seen by
exports-column-published = Published
exports-column-link = Link
exports-column-by = Published by
exports-column-withdrawn = Taken back
exports-column-sent = Sent
exports-column-promotion-state = State
exports-column-scope = For
exports-column-groups = Telegram groups
exports-column-seen = Read
exports-column-taken = Taken on
exports-column-done = Done
exports-column-posts = Posts
exports-column-whatsapp = WA groups
exports-column-account-kind = Kind
exports-column-purpose = Purpose
exports-column-guardian = Guardian
exports-column-second-guardian = Second guardian
exports-column-last-published = Last published
exports-column-added = Noted
exports-column-closed = Closed
exports-column-closes = Closed
exports-column-theme = Theme
exports-column-slot-state = State
exports-column-holder = In the hands of
exports-column-day-views = Views after 24 h
exports-column-day-likes = Likes after 24 h
exports-column-day-comments = Comments after 24 h
exports-column-day-shares = Shares after 24 h
exports-column-week-views = Views after 7 days
exports-column-week-likes = Likes after 7 days
exports-column-week-comments = Comments after 7 days
exports-column-week-shares = Shares after 7 days
exports-column-live-state = State
exports-column-host = Host
exports-column-began = Began
exports-column-ended = Ended
exports-column-watching = Most watching
exports-column-views = Views
exports-column-likes = Likes
exports-column-comments = Comments
exports-column-shares = Shares
exports-column-first-report = First report
exports-column-opened = Opened
exports-column-case-kind = Kind
exports-column-severity = Weight
exports-column-case-state = State
exports-column-reports = Reports
exports-column-taken-at = Taken
exports-column-clarified-at = First clarification
exports-column-taken-after = Minutes until taken
exports-column-clarified-after = Minutes until clarified
exports-column-day = Day
exports-column-seat = Seat
exports-column-on-duty = On duty
exports-column-campaign = Campaign
exports-column-lesson = Lesson
exports-column-lesson-by = Written by
exports-column-lesson-at = Written on
exports-column-first = From
exports-column-last = To
exports-column-out = Officially published
exports-column-promotions = Promotions
exports-column-cases = Cases
exports-column-untaken = Not taken yet
exports-column-taken-median = Minutes until taken (half of them)
exports-column-taken-p90 = Minutes until taken (9 of 10)
exports-column-clarified-median = Minutes until clarified (half of them)
exports-column-clarified-p90 = Minutes until clarified (9 of 10)
exports-column-takeovers = Takeovers
exports-column-lives = Lives
exports-column-load = Plans
exports-column-told = With numbers
exports-column-tellable = Could have numbers
exports-column-helped = Members who took part
