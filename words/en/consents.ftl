# The pembina's page of consents.
consents-desk = <b>Guardians' consent, { $unit }</b>
    { $count ->
        [0] Nobody waits at the moment.
       *[other] { $count } children wait for a guardian.
    } Send the codes whose guardians have agreed; many at once is fine.
consents-adults = { $state ->
    [asked] That only adults belong here waits for the answer of the parent unit or the host.
   *[yes] Only those who are 18 belong to this unit.
}
consents-held-button = { $code }: guardian by link, true
consents-withdraw-button = Record a withdrawal
consents-adults-button = Declare adults only
consents-adults-off-button = Take those under 18 again
consents-back-button = Back
consents-how-told = { $count } codes read. How did the guardians tell you?
consents-told-button = { $told ->
    [paper] Signed letter
    [whatsapp] WhatsApp
   *[face] Face to face
}
consents-no-codes = I found no code there. A code looks like this: MELATI-482. Please send it again.
consents-recorded = { $count } consents recorded. I have told the children.

    { $lines }
consents-line = <b>{ $code }</b>: { $what ->
    [recorded] recorded
    [already] recorded before
    [elsewhere] not of this unit
   *[unknown] not found
}
consents-paste-gone = I don't remember those codes any more. Open /izin and send them once more.
consents-ask-code = Send the code of the child whose consent was withdrawn.
consents-ask-withdrawal = { $known ->
    [yes] Withdraw the consent for <b>{ $code }</b>? All data of that child is erased, and this can't be undone.
   *[no] Withdraw the guardian's consent for this member? All the data is erased, and this can't be undone.
}
consents-ask-refusal = The child with the code <b>{ $code }</b> is still waiting. Did the guardian say no? The data is then erased, and the code is void.
consents-refusal-sure-button = Yes, the answer is no
consents-withdraw-sure-button = Yes, withdraw and erase
consents-withdrawn = The consent is withdrawn and the data is erased. I have told the child.
consents-nothing-to-withdraw = There is no consent with that code in this unit. Check the code, such as MELATI-482, and send it again.
consents-declared = { $parent ->
    [yes] Noted. <b>{ $unit }</b> becomes adults only when the pengurus of the parent unit agree.
   *[no] Noted. <b>{ $unit }</b> becomes adults only when the host of the bot agrees.
}
consents-opened-again = <b>{ $unit }</b> takes members from 13 to 17 again, with a guardian's consent.
consents-never-adults = A ranting or komisariat can't be adults only: that is where pupils join.
consents-confirm-adults = The pembina of <b>{ $unit }</b> says that only those who are 18 belong to it. If you agree, nobody under 18 can join any more; who is a member stays. Do you agree?
consents-adults-yes-button = I agree
consents-adults-no-button = No
consents-adults-answered = { $yes ->
    [yes] <b>{ $unit }</b> is for those who are 18 from now on.
   *[no] <b>{ $unit }</b> still takes members from 13 to 17.
}
consents-adults-settled = For <b>{ $unit }</b> this is answered already.
consents-two-people = This takes two people: who says it can't agree to it.
consents-not-yours = Only the pengurus of the parent unit can answer this, or the host where there is no parent unit.
