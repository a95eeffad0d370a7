# What is refused around a crisis.
crises-not-now = This does not hold any more: things have changed. Open /krisis for how it stands.
crises-gone = There is no such crisis. Open /krisis.
crises-no-crisis = No crisis is going on in your unit. To begin one: /krisis
crises-own-request = You asked for it, so somebody else agrees. While you wait you can hold the schedule.
crises-changed = It changed after you read it. Read it again, then press once more.
crises-not-yet-yours = Now humas and pengurus of the unit answer. If nobody does within 15 minutes, you may too.
crises-text-long = Too long. At most { $most } letters, and not empty.
crises-two-adults = A statement in own words needs two adults. Until then the ready-made statement stands.
crises-own-proposal = This is your own proposal; another adult agrees to it.
crises-too-long = At most two days. If it is still needed, end this one and begin a new crisis with /krisis.
crises-waits = { $unit } has a crisis until { $until }, so this waits. If it is meant for the crisis, mark it urgent, or let it go on from the crisis card.
crises-no-reason = Choose the reason first.
crises-link = No links in the statement please: they would spread the news. Write it without one.
