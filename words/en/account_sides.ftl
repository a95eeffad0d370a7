# The page of one account: what it is for, who looks after it, and how it stands.
accounts-hacked-line = <b>Reported as hacked</b> since { $at }. Do not trust messages from this account.
accounts-field-line = { $field ->
    [purpose] What for: { $text }
    [audience] For whom: { $text }
   *[tone] Its tone: { $text }
}
accounts-decides-line = { $who ->
    [humas] Humas has the last word
    [ketua] The ketua has the last word
   *[guardians] Both guardians have the last word
}
accounts-guardians-line = Guardians: { $names }
accounts-ago = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}
accounts-published-line = Last published: { $day } ({ $ago })
accounts-published-never = Last published: nothing is noted yet
accounts-safety-line = { $is_so ->
    [yes] Safety: all is well, checked { $ago }
   *[no] Safety: something is not right yet, checked { $ago }
}
accounts-safety-never = Safety: never checked to the end
accounts-flag = { $flag ->
    [purpose] what it is for
    [no-guardian] two guardians
    [second-guardian] a second guardian
    [unsafe] safety that is not right yet
    [unchecked] a safety check
   *[old] a new safety check (the last is over 90 days old)
}
accounts-lacking = <i>Still missing: { $what }.</i>
accounts-about-nothing = Nothing is said about it yet. Two lines are enough, so that the next board knows what it is for.
accounts-ask-field = { $field ->
    [purpose] What is <b>{ $name }</b> for? Type a sentence or two, such as: news and dakwah for pupils in Kedungwaru.
    [audience] Whom is <b>{ $name }</b> for? Type a sentence, such as: girls at school in Kedungwaru.
    [tone] How does <b>{ $name }</b> speak? Type a sentence, such as: warm and polite.
   *[statement] Type what is said in other places when <b>{ $name }</b> is hacked.
}
accounts-field-now = Now: { $text }
accounts-ask-decides = Who has the last word about what <b>{ $name }</b> says?
accounts-noted = Noted: something was published today.
accounts-field-long = That is too long. At most { $most } letters, please.
accounts-field-empty = Please type the sentence first. To leave it, press Back.

accounts-lists-button = More
accounts-more-button = More
accounts-about-button = About it
accounts-guardians-button = Guardians
accounts-safety-button = Safety
accounts-hacked-button = If it is hacked
accounts-note-published-button = Published today
accounts-end-alarm-button = It is safe again
accounts-stop-guarding-button = Stop being its guardian
accounts-field-button = { $has ->
    [yes] { $field ->
        [purpose] ✓ What for
        [audience] ✓ For whom
       *[tone] ✓ Its tone
    }
   *[no] { $field ->
        [purpose] What for
        [audience] For whom
       *[tone] Its tone
    }
}
accounts-decides-button = Last word
accounts-who-button = { $now ->
    [yes] { $who ->
        [humas] ✓ Humas
        [ketua] ✓ Ketua
       *[guardians] ✓ Both guardians
    }
   *[no] { $who ->
        [humas] Humas
        [ketua] Ketua
       *[guardians] Both guardians
    }
}
accounts-empty-button = Clear it
