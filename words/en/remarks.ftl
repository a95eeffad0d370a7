# Comments and questions from outside: noted, sorted, given a step.
remarks-desk = <b>Comments and answers of { $unit }</b>
    Comments still open: { $remarks }
    Answers ready to use: { $answers }
    Answers that somebody else of humas has to read: { $waiting }
remarks-log-button = Note a comment
remarks-search-button = Find an answer
remarks-list-button = Open comments ({ $count })
remarks-waiting-button = Waiting to be read ({ $count })
remarks-bank-button = Bank of answers
remarks-write-button = Write an answer
remarks-back-button = Back
remarks-here-button = Back
remarks-all-button = All comments
remarks-before-button = Before
remarks-next-button = Next
remarks-ask-text = Paste the comment or question here, with the link of its post if you like. Leave out who wrote it. To stop, type /batal.
remarks-kind = { $kind ->
    [question] question
    [criticism] criticism
    [insult] insult
    [hoax] perhaps a hoax
   *[none] not sorted yet
}
remarks-kind-of-button = { $kind ->
    [question] Question
    [criticism] Criticism
    [insult] Insult
   *[hoax] Perhaps a hoax
}
remarks-listed = <b>Comments still open</b>, the oldest on top:
remarks-line = { $number }. { $text } ({ $kind }, { $at }{ $state ->
    [forwarded] , with the pengurus
   *[open] {""}
})
remarks-none = No comment waits. When you see one that needs something, press <b>Note a comment</b>.
remarks-head = <b>Comment</b> ({ $kind }), noted by { $who }, { $at }
remarks-text = { $text }
remarks-link = <a href="{ $link }">Open where it stands</a>
remarks-nobody-name = somebody
remarks-ask-kind = What kind is it?
remarks-step-help = { $step ->
    [hide] Hide the comment and don't reply: a reply makes it bigger. If it threatens or attacks a person, take a screenshot first, then /lapor. Then press <b>Done</b>.
    [forward] The pengurus know. Press <b>Done</b> when nothing else is needed.
    [case] This is a case now.
    [question] A question is best answered, short and friendly.
    [criticism] Criticism is best answered: thank first, then say what will be done. If it is about a decision, pass it on to the pengurus.
    [insult] An insult needs no reply. Just hide it.
   *[hoax] Don't reply in the comments yet. Make it a case so that we check it together.
}
remarks-answer-help = { $found ->
    [yes] These in the bank look alike. Choose the one that fits, or write a new one. Answered it yourself already? Press <b>Done</b>.
   *[no] Nothing in the bank fits yet. Write the answer; somebody else of humas reads it first. Answered it yourself already? Press <b>Done</b>.
}
remarks-answer-ready = Copy it, paste it as a reply, then press <b>Done</b>.
remarks-answer-waits = Nobody else of humas has approved this answer yet. As soon as somebody has, you can copy it here.
remarks-done = { $step ->
    [answer] Done: answered.
    [hide] Done: hidden.
    [forward] Done: the pengurus dealt with it.
    [case] Done: it is a case now.
   *[none] Done.
}
remarks-step-button = { $step ->
    [answer] Answer
    [hide] Ignore and hide
    [forward] Pass on to the pengurus
   *[case] Make it a case
}
remarks-finish-button = Done
remarks-again-button = Open again
remarks-more-button = More
remarks-kind-button = Another kind
remarks-copy-button = Copy
remarks-answer-page-button = Open the answer
remarks-case-page-button = Open the case
remarks-look-button = Look
remarks-drop-button = Delete
remarks-drop-yes-button = Yes, delete
remarks-ask-drop = Delete this note? A case that was made of it stays.
remarks-told = Humas of { $unit } passes on a comment from outside ({ $kind }) for you to look at.
remarks-in-private = This is for the private chat only. Type /jawab there.
remarks-gone = This note is no longer there.
remarks-over = This comment is done. Press Open again if something is still needed.
remarks-no-kind = Choose its kind first.
remarks-nobody = No other pengurus is known in your unit yet. Choose another step for now.
remarks-empty = There is nothing in it yet. Paste the words of the comment, or its link.
remarks-long = Too long. Paste only what matters, at most { $most } characters.
remarks-full = There are { $most } open comments already. Please finish some first.
