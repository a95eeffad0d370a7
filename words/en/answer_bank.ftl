# The bank of answers: written by one of humas, approved by another, copied by all of them.
answer-bank-question = <b>{ $question }</b>
answer-bank-words = { $words }
answer-bank-somebody = somebody
answer-bank-standing = { $state ->
    [proposed] Written by { $writer }. Somebody else of humas has to read it.
    [returned] Written by { $writer }. Not good yet: mend its words first.
    [retired] Retired, not to be used any more.
   *[approved] Written by { $writer }, approved by { $approver }. { $used ->
    [0] Never used so far.
    [one] Used { $used } time.
   *[other] Used { $used } times.
}
}
answer-bank-copy-button = Copy
answer-bank-approve-button = Approve
answer-bank-return-button = Not good yet
answer-bank-rewrite-button = Change the answer
answer-bank-requestion-button = Change the question
answer-bank-retire-button = Retire
answer-bank-retire-yes-button = Yes, retire
answer-bank-back-button = Back
answer-bank-here-button = Back
answer-bank-look-button = Look
answer-bank-write-button = Write an answer
answer-bank-search-button = Find
answer-bank-before-button = Before
answer-bank-next-button = Next
answer-bank-asked = <b>A new answer for the bank.</b> To be read first by somebody of humas who did not write it:
answer-bank-listed = <b>Bank of answers</b>: { $count } ready to use, the most used on top.
answer-bank-waiting = <b>Not ready yet</b>: { $count } to be read or mended.
answer-bank-none = { $waiting ->
    [yes] No answer waits.
   *[no] The bank is still empty. Write the first answer to what is often asked.
}
answer-bank-ask-search = What is asked? Type or paste it here.
answer-bank-found = { $count ->
    [1] This fits “{ $asked }”:
   *[other] { $count } fit “{ $asked }”. The best:
}
answer-bank-log-button = Note a comment
answer-bank-nothing = No answer to “{ $asked }” yet. Try other words, write the answer, or note it as a comment first.
answer-bank-ask-question = { $new ->
    [yes] What is the question? One sentence, without names. To stop, type /batal.
   *[no] Write the new question. Somebody else of humas reads it again after that.
}
answer-bank-ask-words = <b>{ $question }</b>
    { $new ->
    [yes] Write the answer, at most { $most } characters: short, friendly and true. Somebody else of humas reads it before it is used.
   *[no] Write the new answer, at most { $most } characters. Somebody else of humas reads it again after that.
}
answer-bank-ask-retire = Retire the answer to “{ $question }”? Nobody uses it after that.
answer-bank-judged = { $approved ->
    [yes] Approved. All of humas can use it now.
   *[no] All right. I let its writer know.
}
answer-bank-told = { $state ->
    [approved] Your answer to “{ $question }” was approved. All of humas can use it now.
   *[returned] Your answer to “{ $question }” isn't quite right yet. Please mend its words a little.
}
answer-bank-gone = This answer is no longer there.
answer-bank-over = This answer has changed. Open it again from /jawab.
answer-bank-own = You wrote this answer yourself. Somebody else of humas reads it.
answer-bank-full = The bank holds { $most } answers already. Retire some that are not used any more.
answer-bank-question-long = Write the question in one sentence of at most { $most } characters.
answer-bank-long = An answer has at most { $most } characters. Please shorten it a little.
