# Corrections and withdrawals: what those hear who got it, and the card on which humas mends it.
promotion-notices-menu = <b>{ $title }</b>
    { $told ->
        [0] Nobody has got it yet.
       *[other] It has reached { $told } people.
    }

    <b>Correct</b>: something is wrong, and the right words take its place.
    <b>Withdraw</b>: all of it stops, and whoever shared it is asked to delete it.
promotion-notices-why = { $kind ->
    [correction] What is wrong in <b>{ $title }</b>?
   *[withdrawal] Why is <b>{ $title }</b> withdrawn?
}
promotion-notices-sure = { $kind ->
    [correction] Correct <b>{ $title }</b> because { $reason }? { $told } people hear it at once: please don't share the old one. Who has not got it yet waits for the right words.
   *[withdrawal] Withdraw <b>{ $title }</b> because { $reason }? { $told } people hear it at once, and this can't be undone.
}
promotion-notices-reason = { $reason ->
    [facts] a fact is wrong
    [time] its date or time is wrong
    [names] a name or title is wrong
    [link] its link is wrong
    [numbers] a number is wrong
    [photo-correction] its photo is wrong
    [photo-withdrawal] the permission for its photo was taken back
    [untimely] this is not the time for it
    [hoax] it turned out to be a hoax
    [harm] it could harm somebody
    [other-correction] something has to be put right
   *[other-withdrawal] there is another reason
}
promotion-notices-because = { $reason ->
    [facts] A fact in it is wrong.
    [time] Its date or time is wrong.
    [names] A name or title in it is wrong.
    [link] Its link is wrong.
    [numbers] A number in it is wrong.
    [photo-correction] Its photo is wrong.
    [photo-withdrawal] The permission for its photo was taken back, as whoever is in it may.
    [untimely] This is not the time for it.
    [hoax] It turned out to be a hoax.
    [harm] It could harm somebody.
    [other-correction] Something in it has to be put right.
   *[other-withdrawal] Humas decided to withdraw it.
}
promotion-notices-reason-button = { $reason ->
    [facts] A wrong fact
    [time] Date or time
    [names] Name or title
    [link] Link
    [numbers] Numbers
    [photo-correction] Photo
    [photo-withdrawal] Photo permission taken back
    [untimely] Not the time for it
    [hoax] It is a hoax
    [harm] It could harm somebody
   *[other] Something else
}
promotion-notices-correct-button = Correct
promotion-notices-withdraw-button = Withdraw
promotion-notices-back-button = Back
promotion-notices-sure-button = { $kind ->
    [correction] Yes, tell them now
   *[withdrawal] Yes, withdraw it now
}
promotion-notices-left = All right, <b>{ $title }</b> stays as it is.
promotion-notices-withdrawn = <b>{ $title }</b> is withdrawn. What had not left was stopped, and { $told } people are being told: those who shared it first. How many have deleted it stands on its card.
promotion-notices-corrected = { $told } people are being told that <b>{ $title }</b> is being corrected. Put it right on the card below.
promotion-notices-mending-button = Go on with the correction
promotion-notices-toast-said = This has been said already.

promotion-notices-head = { $state ->
    [withdrawn] ⛔ <b>Withdrawn: { $title }</b>
    [awaited] ✋ <b>Being corrected: { $title }</b>
   *[mended] ✏️ <b>Corrected: { $title }</b>
}
    from { $unit }
promotion-notices-do = { $state ->
    [withdrawn] Please don't share it any more. If you have:
    [awaited] Please don't share the old one. The right words will follow. If you have shared it:
   *[mended] This is right, tap to copy. If you have shared the old one:
}
promotion-notices-young = { $state ->
    [withdrawn] Please don't pass it on any more. If you have passed it on or printed it, please delete it or take it down.
    [awaited] Please don't pass it on for now. The right one will follow. If you have passed it on or printed it, please delete it or take it down.
   *[mended] The right one is here. If you have passed on or printed the old one, please replace it.
}
promotion-notices-way = { $way ->
    [unsend] • { $places }: hold the message, then <b>Delete for everyone</b>.
    [remove] • { $places }: open your post, then <b>Delete</b>.
    [resend] • { $places }: delete the message for everyone, then send the right one.
    [edit] • { $places }: open your post, <b>Edit</b>, and change the text.
   *[anew] • { $places }: delete it, then post the right one.
}
promotion-notices-printed = { $state ->
    [mended] • What was printed: put up the right one.
   *[other] • What was printed: take it down for now.
}
promotion-notices-answered = { $acted ->
    [deleted] Your answer: you have deleted it. Thank you!
    [mended] Your answer: you have put it right. Thank you!
   *[not-posted] Your answer: you had not posted it. Thank you for saying so!
} { $acted_by ->
    [1] You are the first.
   *[other] { $acted_by } people have answered.
}
promotion-notices-toast-answered = { $acted ->
    [deleted] Thank you for deleting it!
    [mended] Thank you for putting it right!
   *[not-posted] All right, thank you!
}
promotion-notices-acted-button = { $acted ->
    [deleted] I have deleted it
    [mended] I have put it right
   *[not-posted] I had not posted it
}
promotion-notices-kit-button = The right kit
promotion-notices-group = { $state ->
    [withdrawn] ⛔ <b>{ $title }</b> is withdrawn. { $because } Please don't share it any more, and delete it if you have. Thank you!
   *[awaited] ✋ <b>{ $title }</b> is being corrected. { $because } Please don't share the old one, and delete it if you have. The right one will follow on its card.
}
promotion-notices-line = { $state ->
    [withdrawn] ⛔ <b>Withdrawn</b> { $at }. { $because } Please don't share it any more; delete it if you have.
    [awaited] ✋ <b>Being corrected</b> since { $at }. { $because } Please don't share the old one; the right one will follow here.
   *[mended] ✏️ <b>Corrected.</b> { $because } Use the words of this card; please put the old ones right.
}
promotion-notices-count = { $state ->
    [withdrawn] Withdrawal
   *[other] Correction
}: { $told } people told. Deleted { $deleted }, put right { $mended }, not posted { $not_posted }.

promotion-notices-mending = Correction of <b>{ $title }</b>: { $reason }.
promotion-notices-mending-state = { $state ->
    [planned] Who had got it has been told. Now put it right, then let one other person read it.
    [fixing] Its reader asks for something to be mended first. Mend it, then send it again.
    [waiting] It waits for one other person to read it. Once approved, it goes out at once.
    [late] Nobody has read it in time. Send it again, or withdraw the promotion.
    [out] Sent { $at }. Everybody who got it has the right words.
   *[over] This promotion was withdrawn, so there is nothing left to correct.
}
promotion-notices-mending-caption = { $number }. { $text }
promotion-notices-mending-link = Link: { $link }
promotion-notices-mending-files = Files: { $count }
promotion-notices-caption-button = Mend the words
promotion-notices-link-button = Mend the link
promotion-notices-more-button = More
promotion-notices-hand-in-button = Send it to be read
promotion-notices-again-button = Send it again
promotion-notices-unchanged = It still says what it said before. Put it right first, then send it to be read.
promotion-notices-not-hers = Only humas and pengurus of the unit that sent a promotion correct or withdraw it.
promotion-notices-not-yours = This is not meant for you: you did not get the promotion.
promotion-notices-source = <b>{ $source }</b> has just been corrected in the channel. Its promotion, <b>{ $title }</b>, still has words of its own. Does it have to be corrected or withdrawn too?
promotion-notices-open-button = Correct or withdraw
