# What rings: calls to who is on duty, to all humas, to the ketua, and the line in the humas room.
ringing-head = { $back ->
    [yes] <b>A case that was watched is back</b>
   *[no] { $why ->
        [danger] <b>Somebody may be in danger</b>
        [first] <b>A new report for who is on duty</b>
        [second] <b>Nobody looks after this report yet</b>
        [again] <b>This report still waits for you</b>
       *[other] <b>Nobody looks after this report yet</b>
    }
}
ringing-what = { $case }
ringing-plain = { $kind }, number { $number }
ringing-reports = { $count ->
    [one] { $count } report, waiting since { $since }.
   *[other] { $count } reports, waiting since { $since }.
}
ringing-storm = { $count } cases came almost at once; they stand in one card.
ringing-why = { $why ->
    [danger] Please open it now. If somebody is hurt or threatened, call an adult nearby and 112 first.
    [first] You are on duty today. Press I'll take it if you can; if not, the second on duty is told.
    [again] You are still on duty today. If you can't now, leave it: all humas are told soon.
    [second] You are second on duty today, and the first has not answered.
    [ketua] No humas has answered, so the ketua is told. You can take it, or call humas.
   *[everyone] Anybody of humas may take it. One is enough.
}
ringing-mention = <a href="tg://user?id={ $id }">{ $name }</a>
ringing-line = { $who ->
    [yes] { $why ->
        [danger] Now, please, { $names }: { $case }
        [first] { $names }, you are on duty: { $case }
        [again] { $names }, it still waits: { $case }
        [second] { $names }, you are second on duty: { $case }
       *[other] { $names }, nobody has taken this yet: { $case }
    }
   *[no] Nobody has taken this yet: { $case }
}
ringing-lapsed = I took <b>{ $case }</b> out of your hands, because there was no news for a long time. Never mind, everybody is busy at times. Anybody may take it now, you too.
ringing-opened = The case is below.

ringing-open-button = Open the case
ringing-take-button = I'll take it
ringing-dismiss-button = No problem
ringing-more-button = More
ringing-take-again-button = I'll take it again
