# The whole digest, page by page.
digest-sheets-title = { $part ->
    [decisions] <b>To decide</b>
    [today] <b>Today</b>
   *[yesterday] <b>Yesterday</b>
} · { $unit } ({ $page } of { $pages })
digest-sheets-more = There are { $count } more. Finish those above first, then the others come up.
digest-sheets-cases-button = See the cases
digest-sheets-back-button = Back
digest-sheets-on-button = Next
