# "Send me": promotions in the private chat, once a day.
kit-wishes-card = { $on ->
    [yes] New promotions come here once a day, at { $at }. An urgent one may come at once, one a day at most. In your quiet hours I stay silent.
   *[no] Shall I send you promotions here? Once a day, at { $at }, with words ready to copy. You can stop at any time.
}
kit-wishes-topics = { $all ->
    [yes] About: everything. Choose topics if you only want some.
   *[no] About the topics that you marked.
}
kit-wishes-stopped = Right now you asked me not to write to you, so nothing is sent yet. Change that behind Quiet hours.
kit-wishes-topic = { $topic ->
    [news] Our news
    [study] Learning
    [faith] Faith
    [aid] Helping others
    [arts] Arts
   *[school] School
}
kit-wishes-topic-button = { $chosen ->
    [yes] ✓ { kit-wishes-topic }
   *[no] { kit-wishes-topic }
}
kit-wishes-all-button = { $chosen ->
    [yes] ✓ All topics
   *[no] All topics
}
kit-wishes-on-button = Send me
kit-wishes-off-button = Don't send me
kit-wishes-hours-button = Quiet hours
kit-wishes-turned = { $on ->
    [yes] Good, they come here every day at { $at }.
   *[no] All right, I won't send any more.
}
kit-wishes-offer = Thank you for joining in! Shall I send you the next promotions right here? Once a day, at { $at }, and you can stop at any time.
