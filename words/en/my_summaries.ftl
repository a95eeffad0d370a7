# Summary for a member: what is hers first.
my-summaries-tasks = { $count ->
    [0] You have no open tasks.
    [one] You have one open task.
   *[other] You have { $count } open tasks.
}
my-summaries-tasks-button = My tasks ({ $count })
my-summaries-by-itself-button = My week, every week
