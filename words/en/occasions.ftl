# Offers to plan for a commemoration: two weeks, a week and a day before it.
occasions-head = Coming soon:
occasions-line = { $mourning ->
    [yes] • In memory: <b>{ $name }</b>, { $day }
   *[no] • <b>{ $name }</b>, { $day }
}{ $ahead ->
    [1] {" "}(tomorrow)
   *[other] {" "}(in { $ahead } days)
}
occasions-ask = Would you like to prepare something? If not, that is fine.
occasions-ask-quietly = Perhaps you would like to prepare a prayer or a memory, in quiet words. If not, that is fine.
occasions-plan-button = Plan { $name }
occasions-drop-button = No need
occasions-dropped = All right, I will not offer it again this year.
occasions-toast-dropped = All right, I will not offer it again this year.
occasions-gone = This offer is old. Type /kalender to see the days to come.
