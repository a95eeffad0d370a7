# Guardians: the page of who waits, the guardian's page, and what a pembina is asked.
guardians-page = { $state ->
    [held] Your guardian has agreed by the link. Now the pembina of <b>{ $unit }</b> has to confirm it.
   *[asked] Because you are not 18 yet, your guardian has to agree first. Give her or him this code; your guardian then tells the pembina of <b>{ $unit }</b>, or opens the link.
}

    Your code: <b>{ $code }</b>

    Good until { $until }. While you wait I keep only your Telegram account number, your year of birth and this code.
guardians-letter-button = Letter to my guardian (PDF, { $size } KB)
guardians-whatsapp-button = WhatsApp text for my guardian
guardians-link-button = Link for my guardian
guardians-cancel-button = Cancel
guardians-ask-cancel = Stop waiting? The code <b>{ $code }</b> and its link become void, on the letter too. What I kept while you waited is erased.
guardians-cancel-sure-button = Yes, cancel
guardians-stay-button = Go on waiting
guardians-letter = Print it or hand it on to your guardian. Code: <b>{ $code }</b>
guardians-link = Hand this message on to your guardian:

    Assalamu'alaikum. Please allow me to take part in <b>{ $unit }</b> with Sinergi. What it is, and where to answer, stands behind this link (good for 30 days): { $url }
guardians-cancelled = It is cancelled. What I kept while you waited is gone, and the code and the link are void.
guardians-nudge = { $state ->
    [agreed] Your guardian has agreed that you join <b>{ $unit }</b>. One button is left for you.
    [held] Your guardian has agreed. Remind the pembina of <b>{ $unit }</b> to confirm it. Your code: <b>{ $code }</b>.
   *[asked] Your code <b>{ $code }</b> for <b>{ $unit }</b> still waits for your guardian's consent.
} Good until { $until }.
guardians-agreed = Good news: your guardian agrees that you join <b>{ $unit }</b>! If you agree too, press this one button.
guardians-held = { $pembina ->
    [yes] Your guardian has agreed. Now the pembina of <b>{ $unit }</b> confirms it; I will tell you here.
   *[no] Your guardian has agreed. Only a pembina may confirm it, and <b>{ $unit }</b> has none yet. I have told the pengurus.
}
guardians-declined = Your guardian does not want you to join <b>{ $unit }</b> for now. That is all right. I keep nothing of you any more; the board, the calendar and the guide stay open to you.
guardians-unconfirmed = The pembina of <b>{ $unit }</b> could not confirm your guardian by the link. Ask your guardian to talk to the pembina and to name your code.
guardians-taken-back = Your guardian's consent for <b>{ $unit }</b> was withdrawn, so your data there is erased. The board, the calendar and the guide stay open to you. If you have questions, talk to your guardian or the pembina.
guardians-asked = Assalamu'alaikum. Your child would like to join <b>{ $unit }</b> with Sinergi, a bot for plans and shared tasks.

    • What is kept: first name, Telegram account number, year of birth, form of address, language, and what is done here. No phone number, no address.
    • Who sees it: pengurus, humas and pembina of { $unit }. Other members see the first name only.
    • How long: while your child is a member; after leaving it is erased within 30 days.
    • Telegram keeps messages on servers abroad.
    • You may withdraw at any time; the data is then erased. Ask: the pembina of { $unit }.

    Of you I keep only a mark, so that you can withdraw. What do you say?
guardians-yes-button = I am the guardian and agree
guardians-no-button = I do not agree
guardians-thanked = { $counts ->
    [yes] Thank you. Your consent for <b>{ $unit }</b> is recorded.
   *[no] Thank you. Your child is not 16 yet, so your consent for <b>{ $unit }</b> counts when the pembina has confirmed it.
} You may withdraw it at any time by this button.
guardians-took-no = All right, thank you for answering. What was kept for <b>{ $unit }</b> is erased, and this link is void.
guardians-withdraw-button = Withdraw consent
guardians-ask-withdraw = Withdraw your consent for <b>{ $unit }</b>? All data of your child there is erased, and this can't be undone.
guardians-withdraw-sure-button = Yes, withdraw and erase
guardians-withdrawn = Your consent for <b>{ $unit }</b> is withdrawn and the data is erased.
guardians-joined = Your child is a member of <b>{ $unit }</b> now. You may withdraw your consent at any time by this button.
guardians-confirm = A guardian has agreed by the link for the code <b>{ $code }</b> in <b>{ $unit }</b>. The child is not 16 yet, so it counts when you have made sure that this is the guardian.
guardians-confirm-yes-button = This is the guardian
guardians-confirm-no-button = I can't confirm it yet
guardians-confirmed = { $yes ->
    [yes] The consent for <b>{ $code }</b> is recorded.
   *[no] All right, the consent for <b>{ $code }</b> does not count yet. I have asked the child to let her guardian talk to you.
}
guardians-name-a-pembina = Someone in <b>{ $unit }</b> waits for a guardian's consent, and only a pembina may confirm it. Please name a pembina by /peran.
guardians-own-link = This link is for your guardian. Please hand the message on; you can't answer it yourself.
guardians-adult-needed = Whoever consents has to be an adult: a parent or guardian.
guardians-void = This code or link is void. Please ask the child for a new one.
guardians-not-yours = Only the guardian who gave this consent can withdraw it. The pembina can record it too.
guardians-of-age = Your child is 18 by now, and decides for herself or himself.
