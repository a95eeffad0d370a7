# Numbers beside a case: what members and humas saw, and how they grew.
case-numbers-measure = { $measure ->
    [views] Views
    [likes] Likes
    [comments] Comments
   *[shares] Shares
}
case-numbers-line = { case-numbers-measure }: { $count } (seen { $at })
case-numbers-grew = { case-numbers-measure }: { $first } → { $last } in { $length }
case-numbers-ask = The numbers of { $case } now?

    Write what you can see, for example: <code>views 12k, likes 1,204, comments 18, shares 9</code>
case-numbers-count = { $measure ->
    [views] { $count } views
    [likes] { $count } likes
    [comments] { $count } comments
   *[shares] { $count } shares
}
case-numbers-kept = Noted: { $numbers }.
case-numbers-about = What you gave roughly is noted as it is.
case-numbers-doubt = { $measure ->
    [views] "{ $said }" views, how many is that?
    [likes] "{ $said }" likes, how many is that?
    [comments] "{ $said }" comments, how many is that?
   *[shares] "{ $said }" shares, how many is that?
}
case-numbers-untold = { $measure ->
    [views] Write the views ("{ $said }") as a number, for example: views 1,200
    [likes] Write the likes ("{ $said }") as a number, for example: likes 300
    [comments] Write the comments ("{ $said }") as a number, for example: comments 12
   *[shares] Write the shares ("{ $said }") as a number, for example: shares 9
}
case-numbers-loose = What does "{ $said }" count? Write it with its word, for example: views { $said }
case-numbers-unclear = I found no numbers. Write for example: views 12k, likes 1,204, comments 18
