# Numbers of a takeover: typed freely, what is doubtful is asked.
takeover-numbers-ask = { $after ->
    [first-numbers] What are the numbers of { $slot } after 24 hours?
   *[last-numbers] What are the numbers of { $slot } after 7 days?
}

    Write what you know, such as: <code>views 12k, likes 1,204, comments 18, shares 9</code>
takeover-numbers-due = { $after ->
    [first-numbers] 24 hours have passed since { $slot }. If you have a moment, note its numbers.
   *[last-numbers] 7 days have passed since { $slot }. If you have a moment, note its numbers.
}
takeover-numbers-kept = Noted: { $numbers }.
takeover-numbers-about = What was only roughly said is noted as it is.
takeover-numbers-doubt = { $measure ->
    [views] How many views is "{ $said }"?
    [likes] How many likes is "{ $said }"?
    [comments] How many comments is "{ $said }"?
   *[shares] How many shares is "{ $said }"?
}
takeover-numbers-untold = { $measure ->
    [views] Write the views ("{ $said }") in digits, such as: views 1,200
    [likes] Write the likes ("{ $said }") in digits, such as: likes 300
    [comments] Write the comments ("{ $said }") in digits, such as: comments 12
   *[shares] Write the shares ("{ $said }") in digits, such as: shares 9
}
takeover-numbers-loose = What does "{ $said }" count? Write it with its word, such as: views { $said }
takeover-numbers-unclear = I found no numbers. Write them like this: views 12k, likes 1,204, comments 18
