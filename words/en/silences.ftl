# No news yet: a quiet unit is asked kindly first, only then its parent sees it.
silences-asked = How are you, { $unit }? There was no news for four weeks: nothing planned, published, promoted, reported or taken over.

    If you want to begin again, one small plan is enough. If you are having a break (exams, holidays, a new board), that is fine: just tap the button.{ $parent ->
    [yes] {" "}If there is nothing in a week, your parent unit sees "no news yet" in its report, without anybody's name.
   *[no] {""}
}
silences-plan-button = Plan one post
silences-rest-button = We are here, having a break
silences-answered = Thank you for telling. I won't ask { $unit } again for four weeks. All the best!
silences-mark = no news since { $since }
silences-line = No news from { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } other units
}. Perhaps say hello: is there something to help with?
