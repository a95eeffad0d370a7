promotion-deeds-which = Which one did you do?
promotion-deeds-task-button =
    { $task ->
        [comment] Commented
        [vote] Voted
        [attend] Was there
        [print] Printed and put up
       *[share] Shared it
    }
promotion-deeds-noted =
    { $task ->
        [comment] Noted, thank you for commenting!
        [vote] Noted, thank you for voting!
        [attend] Noted, thank you for being there!
        [print] Noted, thank you for printing it and putting it up!
       *[share] Noted, thank you for sharing!
    }
promotion-deeds-link-here = If you like, paste the link of your post here ({ $platforms }); several at once are fine. It counts without a link too.
promotion-deeds-link-later = If you like, you can paste the link of your post ({ $platforms }) by the button below. It counts without a link too.
promotion-deeds-groups-button = Sent to WhatsApp groups
promotion-deeds-link-button = Paste a link
promotion-deeds-proof-button = Send a screenshot
promotion-deeds-undo-button = Undo
promotion-deeds-done-button = Done
promotion-deeds-undone = Taken back; it does not count. When you have done it, press again.
promotion-deeds-undo-over = The 60 seconds for undoing are over. If it was a mistake, tell humas.

promotion-deeds-toast-done = Noted, thank you! You can paste its link in our private chat.
promotion-deeds-toast-again = That was noted before, thank you! Everybody counts once.

promotion-deeds-young = This needs an account of one's own, so it is for those of 16 and older. You can help with ideas, captions or design.
promotion-deeds-young-link = Links of one's own account are for those of 16 and older. Your other help counts just as much.
promotion-deeds-no-link = I found no link. Copy it with the Share button of the app and paste it here. None? Never mind, just leave it.

promotion-deeds-counted =
    { $count ->
        [one] One link is noted ({ $platforms }). Thank you!
       *[other] { $count } links are noted ({ $platforms }). Thank you!
    }
promotion-deeds-found-replaced = The full link takes the place of the short one, so that one post counts once.
promotion-deeds-found-short = There is a short link: I can't see where it leads. If you find the time, open it, copy the full address and paste that.
promotion-deeds-found-known = You sent some of these before. One post counts once.
promotion-deeds-found-taken = That link was noted for somebody else. One post counts for one person, even if you made it together. That you did it still counts.
promotion-deeds-found-official = That is the link of the official post. I am looking for one of your own account.
promotion-deeds-found-maybe = That short link may be the post that you sent before. If it is another one, open it, copy the full address and paste that.
promotion-deeds-found-secret = There is a secret link (an invitation, a number or a password). I did not keep it and won't repeat it; better delete your message.
promotion-deeds-found-profile = That is the link of a profile or channel. Open your post and copy its own link.
promotion-deeds-found-elsewhere = There is a link from somewhere else; this promotion is not for that place.
promotion-deeds-found-vanishes = Stories and live videos vanish, so no link is needed. That you did it is enough.
promotion-deeds-found-no-post = There is a link that is no post. Open your post and copy its link.
promotion-deeds-found-full = That is plenty, thank you! I did not note the rest.
promotion-deeds-late = The promotion has closed and its report is made, so its numbers stay. Your link is kept.
