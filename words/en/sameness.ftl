# Cases that look alike: humas is asked whether they are the same.
sameness-one = “{ $what }”
sameness-line = { $count ->
    [1] 🔗 Looks like the case { $cases }. The same?
   *[other] 🔗 Looks like { $count } cases: { $cases }. Is one the same?
}
sameness-picture = picture of { $at }
sameness-ask-button = Merge?
sameness-ask-one-button = Merge { $number }?
sameness-compare = <b>Is this the same case?</b>
sameness-facts = came in { $at } · { $reports ->
    [one] { $reports } report
   *[other] { $reports } reports
}{ $files ->
    [0] {""}
    [one] {" "}· { $files } picture
   *[other] {" "}· { $files } pictures
}
sameness-side = { $which ->
    [older] <b>The earlier one</b>
   *[newer] <b>The new one</b>
} ({ $facts })
    { $has_text ->
    [yes] <blockquote>{ $text }</blockquote>
   *[no] <i>No text.</i>
} { $where }
sameness-link = { $known ->
    [yes] <a href="{ $link }">Open on { $place }</a>
   *[no] <a href="{ $link }">Open the link</a>
}
sameness-no-link = No link.
sameness-follows = If you merge them, all reports, numbers and pictures move to the earlier case. This can't be undone, so look at both first.
sameness-merge-button = Yes, merge
sameness-apart-button = No, different
sameness-back-button = Back to the case
sameness-open-button = Open the case
sameness-newer-button = Newer
sameness-older-button = Older
sameness-choose = { $none ->
    [yes] There is no other open case to merge with “{ $what }”.
   *[no] Which case is the same as “{ $what }”? Choose one, then compare them first.
}
sameness-merged = Merged into “{ $what }”. Now { $reports ->
    [one] { $reports } report
   *[other] { $reports } reports
} in one case.
sameness-apart = Fine, two different cases. You won't be asked again.
sameness-toast-merged = Merged.
sameness-toast-apart = Noted: different cases.
sameness-toast-already = They are one case already.
sameness-ask-link = { $has_link ->
    [yes] Open the <a href="{ $link }">short link</a>, then send me the full address that your browser shows. It is for the case “{ $what }”.
   *[no] Send me the original link of “{ $what }”, for example the link of the post.
}

    Cancel: /batal
sameness-link-told = { $merged ->
    [yes] There is a case for that link already, so both were merged into “{ $what }”.
   *[no] Noted. Reports with that link now come to the case “{ $what }”.
}
sameness-gone = One of the cases is gone. Open /kasus to see what is still open.
sameness-no-link-refusal = There is no link in your message yet. Copy the full address from your browser, for example https://www.instagram.com/p/…, and send it here.
sameness-opaque-refusal = That is still a short link. Open it first, wait for the page, then copy the full address and send it here.
sameness-secret-refusal = That link holds an invitation or a number, so it is not kept. Send the link of the post alone.
sameness-elsewhere-refusal = This case has its original link already. If this one is another matter, report it as a new case with /viral or /hoaks.
