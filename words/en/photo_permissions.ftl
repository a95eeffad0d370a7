# Photo permissions: who gave it, who may see, until when, and what is taken down when one is taken back.
photo-permissions-page = Photo permission of <b>{ $title }</b>
photo-permissions-told = Permission from { $giver }: { $audience }, { $lasting }.{ $close ->
    [yes] { " " }It also counts for one child who is seen closely.
   *[no] { "" }
}
photo-permissions-giver-parents = the parents
photo-permissions-giver-school = the school, with the parents' permission
photo-permissions-giver-pembina = the parents, written down by the pembina
photo-permissions-audience-umum = anybody may see them
photo-permissions-audience-anggota = for members only
photo-permissions-audience-internal = for pengurus only
photo-permissions-until = until { $day }
photo-permissions-open = until it is taken back
photo-permissions-event = Once written down, it counts for every piece of { $event }.
photo-permissions-openings = { $count ->
    [one] The photos were opened once to be checked.
   *[other] The photos were opened { $count } times to be checked.
}
photo-permissions-parents-button = Parents
photo-permissions-school-button = School, with the parents' permission
photo-permissions-pembina-button = Parents, written down by pembina
photo-permissions-write-button = Somebody else, I'll type
photo-permissions-for-umum-button = For everybody
photo-permissions-for-anggota-button = Members only
photo-permissions-for-internal-button = Pengurus only
photo-permissions-see-button = See the photos
photo-permissions-last-open-button = Until taken back
photo-permissions-last-quarter-button = 3 months
photo-permissions-last-year-button = 1 year
photo-permissions-withdraw-button = It was taken back
photo-permissions-checks-button = Checklist
photo-permissions-leave-button = Never mind
photo-permissions-ask-giver = Who gave the permission? Type only the role, such as "contest committee". No name of a child, a parent or a school: names are not kept here.
photo-permissions-giver-length = Type the role in 1 to { $most } letters, such as "contest committee".
photo-permissions-no-names = That seems to hold a name. For the child's sake type only the role, such as "parents" or "contest committee".
photo-permissions-withdraw-sure = { $count ->
    [0] Was it really taken back? Photos under this permission must not come out any more.
   *[other] Was it really taken back? { $count } published pieces must be taken down; what is not out yet waits for a new permission.
}
photo-permissions-withdraw-yes-button = Yes, it was
photo-permissions-keep-button = No
photo-permissions-lacks = The photo permission of <b>{ $title }</b> no longer counts, so the plan must not come out yet. Change the photos, or write down a new permission and have it read again.
photo-permissions-take-down = <b>A photo permission was taken back.</b> Please take these down as soon as you can:
photo-permissions-all-down = <b>A photo permission was taken back.</b> Everything was taken down. Thank you.
photo-permissions-piece = { $number }. { $down ->
    [yes] ☑
   *[no] ☐
} { $title }: { $link }{ $known ->
    [yes] { " " }(in charge: { $owner })
   *[no] { "" }
}
photo-permissions-more = and { $count } more; the list moves on when those above are done.
photo-permissions-waiting = Not out yet, waiting for a new permission ({ $count }): { $titles }
photo-permissions-carried = • The promotion { $title } was withdrawn too: { $told } people are told, { $acted } have answered.
photo-permissions-down-button = Number { $number } is down
photo-permissions-hidden = Children are in the photos: see them with the button See the photos. Who opens them is written down.
photo-permissions-before = The photos of <b>{ $title }</b> show children. Only to check them: don't pass them on. This opening is written down.
photo-permissions-toast-saved = Permission written down.
photo-permissions-toast-down = Written down: it is down.
photo-permissions-toast-was-down = That was written down already.
