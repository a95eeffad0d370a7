promotion-proofs-ask = Send one screenshot here. Please cover names and photos of others. Only humas can open it, and in { $days } days I forget it.
promotion-proofs-taken = It is here, thank you! I forget it on { $until }; until then only humas can open it.
promotion-proofs-late = The promotion has closed and its report is made, so its numbers stay.
promotion-proofs-remove-button = Delete my screenshot
promotion-proofs-removed = Your screenshot is deleted. That you did it still counts.
promotion-proofs-again-button = Send another one
promotion-proofs-gone = That screenshot is gone: deleted, or older than 14 days.
promotion-proofs-minor = Screenshots are only for those of 18 and older, so that your face, school and chats are not stored anywhere. Done is enough.
promotion-proofs-not-this = I need one picture: a screenshot of your post. None? Never mind, Done is noted.
promotion-proofs-show-button = Screenshots
promotion-proofs-listed =
    { $count ->
        [one] There is one screenshot, without a name. Each opening is written into the journal.
       *[other] There are { $count } screenshots, without names. Each opening is written into the journal.
    }
promotion-proofs-none = No screenshot is kept. They are forgotten after 14 days.
promotion-proofs-open-button = Screenshot { $number } · { $at }
promotion-proofs-more-button = Next
