# The content of a plan: texts, media, accounts, and an approval that no longer counts.
contents-voided = { $read ->
    [yes] <b>{ $title }</b> was changed after you approved it. Your approval no longer counts; please read it once more.
   *[no] <b>{ $title }</b> was changed after it was approved, so it waits for review again.
}
contents-look-button = Look
contents-voided-by-you = { $owes ->
    [yes] <b>{ $title }</b> had been approved. As you changed it, please answer the checklist again: { $items }. Then somebody else reads it once more.
   *[no] <b>{ $title }</b> had been approved. As you changed it, it waits for review again.
}
contents-toast-voided = { $owes ->
    [yes] It changed, so it waits for review again. Answer the checklist again: { $items }.
   *[no] It changed, so it waits for review again.
}
