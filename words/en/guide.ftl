# The guide: reading, searching, the pledge, and editing it. The first edition stands in the folder guide/.
guide-list = <b>Guide</b> · edition { $edition }

    Short pieces, start anywhere. Looking for something? Type a word behind the command, such as <code>/guide hoax</code>{ $due ->
        [yes] .

            A pledge is waiting for you. Reading it takes a moment.
       *[no] .
    }
guide-list-group = <b>Guide</b>

    { $titles }

    Press a number: the section opens in your private chat, so the group stays calm.
guide-numbered = { $number }. { $title }
guide-section = <b>{ $title }</b>

    { $text }
guide-match = { $number }. <b>{ $title }</b>
    { $excerpt }
guide-found = { $count ->
    [one] <b>One section</b> has
   *[other] <b>{ $count } sections</b> have
} "{ $query }". Press a number to read.

    { $matches }
guide-found-more = { $count ->
    [one] There is one more. Add a word to be more exact.
   *[other] There are { $count } more. Add a word to be more exact.
}
guide-nothing-found = No section has "{ $query }" yet. Try another, shorter word, or look at the list.
guide-section-gone = This section is not shown at the moment. Here is the newest list.
guide-before-button = Previous
guide-next-button = Next
guide-list-button = All sections
guide-quiz-button = Quiz
guide-pledge-button = { $due ->
    [yes] New pledge
   *[no] Our pledge
}
guide-edit-button = Edit the guide

guide-pledge = <b>Our pledge</b>

    1. I check before I share, and I correct myself when I was wrong.
    2. I speak kindly: I criticise what was said and don't insult who said it.
    3. I take care of other people's photos, names and stories, children's above all.
    4. I keep my account and the organisation's safe, and give no password to anybody.
    5. When I see something dangerous I don't stay silent: I find an adult whom I trust.
guide-promise-button = I promise
guide-pledged-before = You have made it. Thank you for keeping it.
guide-pledged = <b>Thank you.</b> I have noted your pledge. If it is hard one day, you are not alone: humas and pembina are there to help.
guide-pledge-thanks = Thank you, I have noted it.

# Editing.
guide-choose = <b>Edit the guide</b> of { $unit }

    Choose a section. You change the guide of this unit, and of the units below it that have no edition of their own.
guide-choose-button = { $hidden ->
    [yes] (hidden) { $title }
   *[no] { $title }
}
guide-new-button = New section
guide-back-button = Back
guide-ask-new = <b>New section</b>

    Send the text here. The first line becomes the title, the rest the text. At most 3,500 letters. After that you see first how it looks.
guide-ask-text = Send the new text of this section. The first line becomes the title, the rest the text. At most 3,500 letters. After that you see first how it looks. What stands there now (tap to copy):

    <pre>{ $title }
    { $text }</pre>
guide-hide-button = { $hidden ->
    [yes] Show again
   *[no] Hide
}
guide-preview = { $what ->
    [hide] The section <b>{ $title }</b> will no longer be shown in the guide of { $unit }. Its text is kept and can be shown again.
    [new] This is how the new section will look in the guide of { $unit }: as it is, in the language that you wrote it in, for every reader. Not quite right? Just send the text anew.
   *[change] This is how the section will look in the guide of { $unit }: as it is, in the language that you wrote it in, for every reader. Not quite right? Just send the text anew.
}

    Ask for a new pledge only after a large change: every member will be invited to promise again when she opens her menu.
guide-publish-button = Publish
guide-publish-pledge-button = Publish, ask for a new pledge
guide-drop-button = Throw away
guide-published = Published: edition { $edition }. { $pledge ->
        [yes] Members are invited to promise again when they open their menu, without a message of its own.
       *[no] The members' earlier pledge still holds.
    }
guide-edit-more-button = Edit more
guide-dropped = Thrown away. The guide stays as it was.
guide-changed-meanwhile = A colleague has just changed this section. Look at it as it is now, then press Publish if you still want to replace it.
guide-draft-over = This preview no longer counts: there is a newer one, or a day has passed. Please open Edit the guide again.
guide-too-long = Your text has { $length } letters, at most { $limit } fit. Nothing has changed: shorten it, or make two sections of it, and send it here again.
guide-title-too-long = The first line becomes the title, at most { $limit } letters long. Yours has { $length }. Send it again with a short title on the first line.
guide-needs-text = I need a title on the first line and a text below it. Send both again in one message.
