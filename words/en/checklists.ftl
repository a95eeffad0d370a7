# The checklist before an official plan is handed in and approved.
checklists-page = Checklist of <b>{ $title }</b>
checklists-own = A plan for your own account needs nobody to check it.
checklists-nothing = Nothing to check yet. Write the text or add the photos first.
checklists-all-done = { $to_submit ->
    [yes] All done. You can hand it in.
    [promotion] All done. You can send it to be read.
   *[no] All done.
}
checklists-glance = { $count ->
    [0] all done
   *[other] { $count } not answered yet
}
checklists-line-open = ☐ { $item }
checklists-line-trouble = ⚠️ { $item }
checklists-line-done = ☑ { $item }: { $said }

checklists-photo = Photo permission
checklists-children = Children's permission
checklists-rights = Rights to music and photos
checklists-facts = Facts
checklists-names = Names and titles
checklists-spelling = Spelling
checklists-dates = Dates
checklists-links = Links
checklists-reference = Reference

checklists-bot-children = written down, and it counts
checklists-bot-spelling = the bot saw none of the usual slips
checklists-bot-dates = weekdays and dates agree
checklists-bot-links = readable, neither short nor secret
checklists-bot-reference = there is one

checklists-said-done = checked
checklists-said-none = there is none
checklists-said-nobody = nobody is in it
checklists-said-adults = only grown-ups, and they agree
checklists-said-children = children are in it
checklists-said-one-child = one child is seen closely
checklists-said-ours = made by us
checklists-said-allowed = may be used
checklists-meant-so = the author says that it is meant so

checklists-ask-photo = <b>Who can be seen in the photos or videos?</b> A child is anybody under 18.
checklists-ask-rights = <b>Whose are the photos, videos and music?</b>
checklists-ask-facts = <b>Did you check figures, quotes and facts against their source?</b>
checklists-ask-names = <b>Are names and titles right?</b> I see: { $about }.
checklists-ask-dates = <b>Are day, date and hour right?</b> The bot can't compare them by itself.
checklists-ask-so = If it is meant so, just say it; whoever checks the plan will read it too.

checklists-nobody-button = Nobody
checklists-adults-button = Grown-ups who agreed
checklists-children-button = Children
checklists-one-child-button = One child, closely
checklists-ours-button = Made by us
checklists-allowed-button = May be used
checklists-done-button = Yes
checklists-none-button = There is none
checklists-so-button = It is meant so
checklists-again-button = Answer again
checklists-submit-button = Hand in
checklists-mend-text-button = Mend it
checklists-mend-media-button = Change the photos
checklists-mend-permission-button = Write the permission down
checklists-mend-source-button = Add the reference

checklists-spelling-slip = "{ $said }" is usually written "{ $better }".
checklists-spelling-twice = "{ $said }" stands there twice.
checklists-dates-weekday = "{ $said }": that date is { $day }.
checklists-dates-impossible = "{ $said }": there is no such date.
checklists-dates-past = "{ $said }" is over when this plan comes out.
checklists-dates-event = The text says "{ $said }", but the event is on { $day }.
checklists-links-secret = There is a secret link (an invite, a number or a password). It must not be published.
checklists-links-private = Only its members can open { $said }.
checklists-links-short = { $said } is a short link: nobody sees where it leads. Better use the real address.
checklists-links-broken = "{ $said }" looks like a link, but can't be read.
checklists-children-none = Children are in the photos, so write down first who gave the permission. Don't write the child's name.
checklists-children-close = One child is seen closely, so the event's permission is not enough. Write one down for this plan.
checklists-children-withdrawn = The permission was taken back. Change the photos, or write down a new permission.
checklists-children-expired = The permission ends before this plan comes out.
checklists-children-narrow = The permission is only for our own people, but everybody will see this plan.
checklists-reference-missing = Religious content needs a reference: book, page, or a link to the source.

checklists-tick-consent = I saw the photos, and the children's permission is clear
checklists-tick-reference = I read the reference
checklists-tick-consent-button = { $done ->
    [yes] ☑ Photos seen, permission is clear
   *[no] ☐ Photos seen, permission is clear
}
checklists-tick-reference-button = { $done ->
    [yes] ☑ I read the reference
   *[no] ☐ I read the reference
}
checklists-tick-first = Tick this first: { $what }.
checklists-look-first = Open the photos first (See the photos), then tick.
checklists-open = Its author has not answered everything yet: { $what }. Please open the Checklist.
checklists-toast-ticked = Ticked.
checklists-toast-unticked = No longer ticked.

checklists-by-bot = Seen by the bot: { $items }
checklists-by-author = The author says: { $parts }
checklists-part = { $item }: { $said }
checklists-doubt = The author says that it is meant so: { $said }
checklists-still = Not done yet: { $items }
checklists-answered-anew = The checklist of <b>{ $title }</b> was answered anew, so the plan needs a new yes.
