# What looks like a leak: its author takes it out, or a second person lets it through with a reason.
releasing-mend-button = Change the text
releasing-ask-button = Ask to keep: { $shown }
releasing-asked = I have asked a second person. If it may stay, I tell you; then send it again.
releasing-request = The author of <b>{ $title }</b> asks: may this be published?

    <b>{ $shown }</b>, { $why }

    <blockquote>{ $around }</blockquote>

    If it may not, just leave it: until somebody lets it through, the plan can't be approved.
releasing-official-button = Yes: the unit's own
releasing-agreed-button = Yes: its owner agrees
releasing-no-leak-button = Yes: not personal
releasing-reason-official = the unit's own
releasing-reason-agreed = its owner agrees
releasing-reason-no-leak = not personal
releasing-done = Let through in <b>{ $title }</b>: { $shown } ({ $reason }).
releasing-told = In <b>{ $title }</b>, { $shown } may be published ({ $reason }). You can send it again now.
releasing-go-on-button = Go on
releasing-over = Nothing in <b>{ $title }</b> has to be let through any more.
releasing-never = This may not be published, so it has to be taken out of the text.
releasing-nobody = There is no second person in your unit yet who could let it through. Please take it out of the text first.
releasing-toast-leaks = { $kind ->
    [promotion] Something in it should not be published, such as a phone number. Open Change → Captions to take it out.
   *[other] Something in it should not be published, such as a phone number. Open Complete → Text to take it out.
}
releasing-toast-gone = That part is gone already.
