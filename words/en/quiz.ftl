# The quiz about the guide. Each question: -ask is asked, -right is the best answer, -wrong and -other are not, -why explains.
# The bot shuffles the answers.
quiz-question = <b>Quiz { $number }/{ $total }</b>

    { $question }
quiz-option = { $letter }. { $text }
quiz-verdict = { $is_right ->
    [yes] <b>Right.</b> { $chosen }
   *[no] Your answer: { $chosen }
        <b>Better:</b> { $right }
}
quiz-on-button = { $last ->
    [yes] Finish
   *[no] Go on
}
quiz-end = <b>Done, { $rights } of { $total } right.</b>

    { $rights ->
        [5] All of them! You are ready to help a friend who asks.
        [4] Very good. Only one small thing left to remember.
        [3] Good. You know more than half already.
        [2] A good start. The questions were not easy.
        [1] Thank you for trying. You know more now than five minutes ago.
       *[0] Thank you for trying. We learn most from what we did not know.
    } Nobody but you sees this, and it is not kept.
quiz-reread = These are worth reading again:
quiz-again-button = Other questions

quiz-caption-ask = A friend has misspelt a kiai's name on a poster that is already out. What do you do?
quiz-caption-right = Tell her in a private message
quiz-caption-wrong = Write it in the comments, so that everybody knows
quiz-caption-other = Leave it, it will be forgotten
quiz-caption-why = A mistake can be mended without shaming anybody. A private message is quicker and kinder.

quiz-emotion-ask = A comment makes you angry and your answer is ready. What is a good next step?
quiz-emotion-right = Put the phone away for ten minutes, then read it again
quiz-emotion-wrong = Send it now, while I still remember
quiz-emotion-other = Ask my friends to answer too
quiz-emotion-why = What we write in anger we nearly always want to change ten minutes later.

quiz-logo-ask = You want to sell phone credit in your status. May you use the organisation's logo, so that people trust you?
quiz-logo-right = No, that is a private matter
quiz-logo-wrong = Yes, you are a member after all
quiz-logo-other = Yes, if the logo is small
quiz-logo-why = The logo speaks for all members. To sell things, use your own name.

quiz-private-account-ask = Two of the board quarrel in the group. A friend wants to post screenshots in her status. Your advice?
quiz-private-account-right = Don't; tell a pengurus or the pembina
quiz-private-account-wrong = All right, if the names are covered
quiz-private-account-other = All right, so that they feel ashamed and stop
quiz-private-account-why = What goes wrong in the house is settled in the house, with those who can mend it.

quiz-forwarded-ask = A chain message says: "All schools are closed tomorrow, pass it on!" What do you do first?
quiz-forwarded-right = Look at the official account of the school
quiz-forwarded-wrong = Pass it on, it may be true
quiz-forwarded-other = Pass it on with the words "they say"
quiz-forwarded-why = "They say" does not turn a hoax into truth. Two minutes of checking help many people.

quiz-old-photo-ask = A terrible photo of a flood goes round in the group. What do you need to know before you share it?
quiz-old-photo-right = When and where it was taken
quiz-old-photo-wrong = How many people have shared it
quiz-old-photo-other = Whether the picture is sharp enough
quiz-old-photo-why = Old photos come back every rainy season. That many share it is no proof.

quiz-wrong-share-ask = You have shared news that turned out to be wrong. What is best?
quiz-wrong-share-right = Correct it in the same place
quiz-wrong-share-wrong = Delete it quietly
quiz-wrong-share-other = Leave it, everybody is wrong sometimes
quiz-wrong-share-why = Those who read it need to know. An honest correction makes people trust us more.

quiz-uniform-ask = Which photo of a children's contest is safest to post?
quiz-uniform-right = A crowd from behind, with the guardians' permission
quiz-uniform-wrong = A face from near, with the name of her school
quiz-uniform-other = A child who cries because she lost; it is touching
quiz-uniform-why = A face, a name and a school together make a child easy to find for strangers.

quiz-sticker-ask = A friend has made a sticker of a younger pupil who fell asleep. What do you say?
quiz-sticker-right = Please delete it, she did not agree
quiz-sticker-wrong = Funny, send it to the other group
quiz-sticker-other = Just keep it for yourself
quiz-sticker-why = Stickers spread and can't be called back. A face is no toy.

quiz-one-time-code-ask = Someone says that he is an official and asks for the six-digit code that your phone has just received. What now?
quiz-one-time-code-right = I give it to nobody
quiz-one-time-code-wrong = I give it if he knows my name
quiz-one-time-code-other = I give three digits first
quiz-one-time-code-why = A one-time code is a key. Real officials never ask for it.

quiz-prize-link-ask = "Your account will be deleted in 24 hours, click here." What do you do?
quiz-prize-link-right = Open the app myself and look
quiz-prize-link-wrong = Press the link quickly
quiz-prize-link-other = Pass it on, so that friends are warned
quiz-prize-link-why = Cheats want us to hurry. A real warning is shown inside the app as well.

quiz-lent-password-ask = Your best friend asks for the password of the organisation's account, only for this afternoon. Your answer?
quiz-lent-password-right = Sorry, no. Let us ask humas to help you
quiz-lent-password-wrong = Yes, I will change it tonight
quiz-lent-password-other = Yes, but don't tell anybody
quiz-lent-password-why = Passwords are not lent, not even to a best friend. Humas knows a safe way.

quiz-hate-ask = A comment on our account insults someone's ethnic group. What should be done?
quiz-hate-right = Keep the proof, report it, tell humas
quiz-hate-wrong = Answer with a stronger insult
quiz-hate-other = Invite the group to flood that account
quiz-hate-why = Hate does not end by hate. Proof and a report help more.

quiz-bullied-friend-ask = A friend is mocked again and again in a group. What is a good first step?
quiz-bullied-friend-right = Write to her: "I saw it, I am on your side"
quiz-bullied-friend-wrong = Laugh too, so that it does not hit me
quiz-bullied-friend-other = Record the screen and share it
quiz-bullied-friend-why = Not being alone means a lot. Then look for an adult who can help, together.

quiz-threat-ask = Someone threatens to spread a photo of you unless you send another. What do you do?
quiz-threat-right = Send nothing, and tell an adult
quiz-threat-wrong = Send one more, so that it stops
quiz-threat-other = Pay, and keep it secret
quiz-threat-why = Who threatens does not stop when we obey. It is not your fault. SAPA 129 and the pembina will listen.

quiz-song-ask = You make a video for the organisation and want music. What is safest?
quiz-song-right = A song from the app's own library, or a friend's recording with permission
quiz-song-wrong = A downloaded song, if the singer is named
quiz-song-other = Any song, if it is under ten seconds
quiz-song-why = Naming someone is not yet permission, and short pieces have an owner too.

quiz-found-photo-ask = You find a beautiful photo on the internet for a poster. What do you do?
quiz-found-photo-right = Ask its maker, and keep the answer
quiz-found-photo-wrong = Use it and write "credit to the owner"
quiz-found-photo-other = Cut off the watermark to make it neat
quiz-found-photo-why = Credit is good, but permission is still needed. Often the answer is yes.

quiz-candidate-ask = A candidate in an election comes to our event. Which post stays neutral?
quiz-candidate-right = A photo of the event with the names of the guests
quiz-candidate-wrong = A photo with the candidate's finger sign
quiz-candidate-other = Good wishes with the ballot number
quiz-candidate-why = The organisation's account tells about the event; it does not support the candidate.

quiz-friend-poem-ask = A member's poem is to be posted. How is she named?
quiz-friend-poem-right = As she wishes, so ask her first
quiz-friend-poem-wrong = By her full name and her school
quiz-friend-poem-other = Not at all, she is a member anyway
quiz-friend-poem-why = What friends make is work too. Some like their full name, for some the first name is enough.

quiz-late-night-ask = At eleven in the evening you have an idea for a post. What is best for everybody?
quiz-late-night-right = Note it, and send it in the morning
quiz-late-night-wrong = Call humas right now
quiz-late-night-other = Stay up until the design is done
quiz-late-night-why = Ideas keep overnight, and posts can be scheduled. Sleep looks after the body that we were given.

quiz-paid-post-ask = A shop gives a free headscarf for one video. What must the post have?
quiz-paid-post-right = A clear note that it was a gift
quiz-paid-post-wrong = Nothing, because no money was paid
quiz-paid-post-other = As much praise as possible
quiz-paid-post-why = Readers have a right to know. Openness makes people trust us.

quiz-critic-ask = "Your times are always wrong!" someone writes, and there was indeed a mistake. Which answer is good?
quiz-critic-right = Thank you for telling us, we have corrected it
quiz-critic-wrong = If you don't like it, stay away
quiz-critic-other = That was Ani's fault, not ours
quiz-critic-why = Thanking and mending is enough. A friend is not named in public.
