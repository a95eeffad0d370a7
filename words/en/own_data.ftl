# My data: what is kept, who sees it, and how to change or erase it.
own-data-title = <b>What is kept about you</b>
own-data-made = Made { $at }.
own-data-guest = You are a guest: there is no profile of you. There is only the row of this private chat (your Telegram id, the unit you opened, the language you chose), so that I can answer. It goes by itself 24 hours after your last message. Telegram's servers are abroad.
own-data-waits = You are waiting for a guardian. I keep only your Telegram id, your year of birth { $year } and a code. All of it goes { $until } if no guardian has answered.
own-data-name = Name: { $name }{ $own ->
    [yes] {" "}(your choice)
   *[no] {" "}(as in Telegram)
}
own-data-year = Year of birth: { $year }
own-data-unit = Member of { $unit }, agreed { $since }
own-data-role = Role in { $unit }: { $role }
own-data-seen = Pengurus and pembina see your first name and unit; humas see your first name on tasks. Whoever hosts the bot holds its database. Phone number, home address and identity number are never kept.
own-data-waits-seen = Nobody in your unit sees this yet; the pembina reads your code only. Whoever hosts the bot holds its database. Phone number, home address and identity number are never kept.
own-data-until = Kept for as long as you are a member. When you erase it, it is gone at once; from backups after 30 days at most.
own-data-answering = { $known ->
    [yes] Who answers for the data: the pengurus of { $unit } ({ $names }).
   *[no] Who answers for the data: the pengurus of { $unit }.
}
own-data-abroad = Telegram's servers are abroad.
own-data-files-follow = Two files follow: one to read, one (JSON) to take to another app.
own-data-files-button = Send the files
own-data-name-button = Change name
own-data-address-button = Change address
own-data-language-button = Language
own-data-zone-button = Time zone
own-data-thanks-button = My name in the thanks
own-data-erase-button = Erase my data
own-data-file = { $page ->
    [yes] To read: tap it and open it in a browser.
   *[no] Complete, with every column (JSON).
}
own-data-rows = { $count ->
    [one] { $count } row. All its columns are in the JSON file.
   *[other] { $count } rows. All their columns are in the JSON file.
}
own-data-line = { $label }: { $value }
own-data-seen-by = Seen by: { $roles }.
own-data-by-pengurus = pengurus
own-data-by-humas = humas
own-data-by-pembina = pembina
own-data-by-unit = everyone in your unit
own-data-by-nobody = only you
own-data-table-people = Your profile
own-data-table-members = Your membership and consent
own-data-table-guardian_consents = A guardian's consent
own-data-table-waitings = Waiting for a guardian (30 days at most)
own-data-table-wishes = What you wanted to do after joining
own-data-table-roles = Your roles
own-data-table-role_requests = Roles that you asked for
own-data-table-role_proposals = Proposed roles
own-data-table-unit_ties = Requests to a parent unit that you sent
own-data-table-adults_only_declarations = Declarations of an adult unit that you made
own-data-table-unit_closings = Requests to close a unit that you sent
own-data-table-unit_choices = The unit that you mean in a shared group
own-data-table-units = Units that you made
own-data-table-setups = Set-ups of the bot that you did
own-data-table-posts = Plans that you are responsible for (as long as the unit; your name leaves with you)
own-data-table-post_undos = Taps that can still be undone (60 seconds)
own-data-table-reach = Your quiet hours
own-data-table-leaks = Leaks that you recorded
own-data-table-leak_people = Leaks that concern your data
own-data-table-chats = Your private chat with the bot
own-data-table-outbox = Messages of the bot to you (text 24 hours, row 30 days)
own-data-table-outbox_heads = The line of messages to you
own-data-table-cards = Cards in your private chat (90 days)
own-data-table-calendars_shown = Calendars that you opened
own-data-table-inbox = Messages of yours that are being read, or failed (7 days at most)
own-data-table-tokens = Links that were made for you
own-data-table-drafts = Questions that wait for your answer (24 hours)
own-data-table-accounts = Official accounts that you wrote down
own-data-table-events = Events that you wrote down
own-data-table-hijri_sightings = Moon sightings that you wrote down
own-data-table-kit_wishes = You asked for promotions in private
own-data-table-leak_releases = Leaks that you closed
own-data-table-notice_answers = Corrections and withdrawals that you answered
own-data-table-photo_openings = Photos of children that you opened
own-data-table-photo_permissions = Photo permissions that you wrote down
own-data-table-post_approvals = Plans that you approved
own-data-table-post_checks = Checklists that you answered
own-data-table-post_fixes = Fixes that you asked for
own-data-table-post_hands = Plans that you wrote some of
own-data-table-post_people = Your tasks in plans
own-data-table-post_reviews = Plans that you handed in
own-data-table-post_ticks = What you ticked while reading
own-data-table-promotion_deals = Captions that were dealt to you (12 months after the promotion ended)
own-data-table-promotion_declines = Promotions that you let be (only you know)
own-data-table-promotion_deeds = Promotions that you carried on (12 months after they ended; screenshots 14 days)
own-data-table-promotion_notices = Corrections and withdrawals that you sent
own-data-table-promotion_reminders = How many reminders of promotions you got that day
own-data-table-promotion_runs = Promotions that you sent
own-data-table-promotion_seen = Promotions that you read (12 months after they ended)
own-data-table-promotion_tasks = Promotions that you took on (12 months after they ended)
own-data-table-promotion_thanks = Your name may stand in the thanks
own-data-table-publications = Plans that you put out
own-data-table-publishings = Plans that wait for you to put them out
own-data-table-rallies = Joint actions that you called
own-data-table-rally_ready = Joint actions for which you said that you are ready
own-data-table-rally_units = Joint actions that you answered for a unit
own-data-table-series = Repeating plans that you made
own-data-table-suggestion_questions = Questions about suggestions
own-data-table-suggestions = What you proposed, and proposals that you answered
own-data-table-withdrawals = Plans that you took back
own-data-table-journal = A record of what you did (after erasing nobody can tell whose it was)
own-data-table-account_guardians = Accounts that you look after
own-data-table-account_checks = Safety of accounts that you checked
own-data-table-account_silences = What you answered about silent accounts
own-data-table-account_requests = Requests for a new account that name you
own-data-table-takeover_rounds = Takeover slots that you opened (12 months after they ended)
own-data-table-applications = Your wishes to hold an official account (12 months after they ended)
own-data-table-takeover_swaps = Changed places in takeover slots (12 months after they ended)
own-data-table-own_accounts = Accounts of your own that you let humas know
own-data-table-handovers = Handovers of accounts that you took part in (12 months after they ended)
own-data-table-handover_ticks = What you ticked at handovers
own-data-table-takeover_posts = Posts of takeovers that you noted
own-data-table-takeover_numbers = Numbers of takeovers that you noted
own-data-table-live_numbers = Numbers of lives that you noted
own-data-table-cases = Cases in your hands (12 months)
own-data-table-case_reports = What you reported (12 months)
own-data-table-case_files = Pictures that you reported (90 days)
own-data-table-case_numbers = Numbers that you noted beside cases (90 days)
own-data-table-case_rings = When you were told of cases (12 months)
own-data-table-verdicts = Checks of hoaxes that you made or read
own-data-table-duties = Your days on duty
own-data-table-duty_swaps = Days on duty that you handed over
own-data-table-safety_reports = Safety reports with your name (12 months)
own-data-table-safety_lines = Your answers in safety reports (12 months)
own-data-table-safety_recipients = Safety reports that came to you (12 months)
own-data-table-crises = Crises that you led or called
own-data-table-crisis_pauses = What you decided after a crisis
own-data-table-remarks = Comments that you noted (12 months)
own-data-table-bank_answers = Standard answers that you wrote or approved
own-data-table-digest_wishes = When and how you want to be told
own-data-table-digests = Digests that you got (60 days)
own-data-table-evaluations = Lessons of campaigns that you wrote
own-data-table-evaluation_numbers = Numbers of campaigns that you typed
own-data-table-board_packs = Handover packs that you prepared
own-data-table-board_pack_items = Things of handover packs that you looked after
own-data-column-first_name = Name
own-data-column-birth_year = Year of birth
own-data-column-address = Form of address
own-data-column-language = Language
own-data-column-zone = Zone
own-data-column-created_at = Made
own-data-column-consent = Text of the consent
own-data-column-consented_at = Agreed
own-data-column-pledged = Pledged edition of the guide
own-data-column-left_at = Left
own-data-column-role = Role
own-data-column-office = Office
own-data-column-since = Since
own-data-column-until = Until
own-data-column-told = The guardian was told by
own-data-column-said_at = The guardian agreed
own-data-column-code = Code
own-data-column-title = Title
own-data-column-starts_at = Time
own-data-column-question = Question
own-data-column-quiet_from = Quiet from
own-data-column-quiet_to = Quiet until
own-data-column-paused_until = Paused until
own-data-column-stopped_at = Stopped since
own-data-column-exams_until = Exams until
own-data-column-verb = What was done
own-data-column-at = At
own-data-column-link = Link
own-data-column-taken_at = Taken on at
own-data-column-asked_at = Asked
own-data-column-proposed_at = Proposed
own-data-column-expires_at = Valid until
own-data-ask-name = Your name is { $name } now. Type the name that you want (at most { $most } letters), or follow Telegram.
own-data-follow-button = As in Telegram
own-data-name-unclear = That name has no letter, is too long, or has signs that cannot be shown. Type at most { $most } letters, such as: Siti.
own-data-name-changed = All right, I call you { $name } from now on.
own-data-ask-address = How shall I address you?
own-data-form-button = { $chosen ->
    [yes] ✓ { $form }
   *[no] { $form }
}
own-data-as-unit-button = { $chosen ->
    [yes] ✓ As my unit
   *[no] As my unit
}
own-data-address-changed = Saved.
own-data-erase = Stop for now, or erase? <b>Stop for now</b>: no message that you did not ask for; your data stay. <b>Erase</b>: your data are gone at once.
own-data-keep-button = Cancel
own-data-nothing = There is nothing to erase: you are a guest, so there is no profile of you. The row of this chat goes by itself within 24 hours.
own-data-confirm = <b>Erase at once?</b>
    Gone: name, year of birth, consent, a guardian's consent, roles, quiet hours, requests, messages that still wait for you.
    Kept without your name: plans (nobody responsible yet), counts, and a record of work of which nobody can tell any more whose it was ("anggota").
    This can't be undone. Backups are gone after 30 days at most.
own-data-last = You are the last pengurus of { $unit }. That does not stop you: the group's card offers the role to other admins.
own-data-sure-button = Yes, erase everything
own-data-erased = Erased. Thank you for having been here. If you come back one day, type /menu: you begin as a guest.
own-data-kept = All right, nothing was erased.
