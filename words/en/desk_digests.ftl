# The morning of humas: only what is new and waits.
desk-digests-title = <b>Good morning, { $desk }!</b> { $day }. New and waiting:
desk-digests-line = { $number }. { $line }
desk-digests-left = Waiting besides: { $count }.
desk-digests-all-button = See all ({ $count })
desk-digests-page = { $count ->
    [0] <b>{ $unit }</b>: nothing waits for humas. Thank you, all is done.
    [one] <b>{ $unit }</b>: one thing waits for humas
   *[other] <b>{ $unit }</b>: { $count } things wait for humas
}
desk-digests-more = … and { $count } more in /kasus and /periksa.
