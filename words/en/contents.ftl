# The content of a plan: texts, media, accounts, and an approval that no longer counts.
contents-voided = { $read ->
    [yes] <b>{ $title }</b> was changed after you approved it. Your approval no longer counts; please read it once more.
   *[no] <b>{ $title }</b> was changed after it was approved, so it waits for review again.
}
contents-look-button = Look
contents-toast-voided = It changed, so it waits for review again.
