# The journal for the accountability report: choosing its days and its file, and what stands in that file.
journals-choose = <b>Journal of { $unit }</b>
    What happened in this unit, sealed every night so that it shows when somebody changes it. Made for the accountability report.

    From when to when?{ $known ->
        [yes] {" "}This board began on { $began }.
       *[no] {""}
    }
journals-month-button = This month
journals-quarter-button = 3 months (with this month)
journals-term-button = This board's term until today
journals-type-button = Type the dates myself
journals-back-button = Back
journals-ask-days = Type the dates, such as: <code>1 July to 30 September</code> or <code>1/7/2026 - 30/9/2026</code>. One date alone means from that day until today.
journals-file-choose = <b>Journal of { $unit }</b>
    { $first } to { $last }: { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }.
    Last seal: { $seal } ({ $day }).
journals-many-choose = <b>Journal of { $unit }</b>
    { $first } to { $last }: more than { $most } lines.
    Last seal: { $seal } ({ $day }).
journals-pdf-long = A PDF holds { $most } lines at most. Take Excel, or fewer days.
journals-too-long = That is too much for one file. Choose fewer days, such as one month.
journals-empty = <b>Journal of { $unit }</b>
    { $first } to { $last }: no line is sealed yet. The journal is sealed every night; what happens today can be taken tomorrow.
journals-pdf-button = PDF (± { $kilobytes } KB)
journals-xlsx-button = Excel (± { $kilobytes } KB)
journals-making = I am making the file.
journals-caption = Journal of <b>{ $unit }</b>, { $first } to { $last }. The bot's host can check that it is genuine with: <code>sinergi check --journal</code> and the name of the file. For the board and the accountability report; please do not pass it on in groups.
journals-in-private = The journal comes in our private chat only.
journals-file = journal-{ $first }-{ $last }
journals-title = Journal of { $unit }
journals-sheet-name = Journal
journals-note-days = { $first } to { $last }, zone { $zone }.
journals-note-sealed = It holds what is sealed so far. Made { $at }.
journals-note-people = People stand here by role and first name, those under 18 by a number that holds in this file only. Safety reports, guardians' consent and personal choices are not in it.
journals-note-seal = Seal of this file: { $seal }. Every line is locked to the one before it (SHA-256), so a line that is changed, taken out, put in or moved will show.
journals-column-number = No
journals-column-at = Date
journals-column-when = Time
journals-column-who = Who
journals-column-what = What happened
journals-column-about = About
journals-column-line = Line number
journals-column-sealed-at = Time in UTC
journals-column-actor = Key of the person
journals-column-verb = Written as
journals-column-subject = Written about
journals-column-link = Seal
journals-sheet-about = About
journals-column-told = What it says
journals-somebody = somebody
journals-host = the bot's host
journals-above = a unit above
