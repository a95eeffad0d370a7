"""What must be taken down when a photo permission is taken back: told to humas and pembina, ticked piece by piece."""

from collections.abc import Sequence

import words.photo_permissions
from domain.message import Message
from domain.notices import Reason as Why
from domain.outlets import Reason
from domain.photo_permissions import TakenDown
from domain.post_states import PostState, Step, after
from domain.reader import Reader
from domain.refusal import Refusal
from domain.units import TRUSTED, Role, Room
from handlers.channels import delete, refresh
from handlers.plans import moved, note
from handlers.telling import tell, trusted
from handlers.turn import Turn
from handlers.withdrawing import MARK
from storage import (
    checklists,
    notice_readers,
    people,
    photo_permissions,
    posts,
    publishing,
    roles,
    taking_back,
    units,
)
from storage.photo_permissions import PhotoPermission
from storage.posts import Post
from storage.publishing import Publication, Withdrawal
from storage.taking_back import Said

MAY = frozenset({*TRUSTED, Role.PEMBINA})


def ask(turn: Turn, permission: PhotoPermission) -> None:
    """A card in the humas room, or where there is none to humas and pengurus in private; always to the pembina and to
    who put the pieces out; what members carry on of it is withdrawn. The law gives three days (UU 27/2022 ps. 40), so
    it waits for nobody's morning."""
    carried = photo_permissions.carried(turn.session, permission)
    for promotion in carried:
        taking_back.withdraw(turn.session, promotion, Said(Why.PHOTO, turn.person), turn.now)
    places = photo_permissions.still_out(turn.session, permission)
    if not places and not carried:
        return
    for post in {post.id: post for post, _ in places}.values():
        _withdraw(turn, post)
    unit = units.get(turn.session, permission.unit_id)
    rooms = units.rooms(turn.session, permission.unit_id, Room.HUMAS)
    for room in rooms:
        turn.show(f"permission:{permission.id}", room)
    told = list(roles.holders(turn.session, permission.unit_id, Role.PEMBINA, turn.now))
    told += [] if rooms else trusted(turn.session, unit, turn.now)
    told += [people.get(turn.session, one) for one in _owners(places)]
    for person in {one.id: one for one in told}.values():
        message = _card(turn, person.reader(unit.reader()), permission)
        tell(turn.session, person.telegram_id, message, turn.now, f"permission:{permission.id}", urgent=True)


def _owners(places: Sequence[tuple[Post, Publication]]) -> list[int]:
    """Who put the pieces out, or was to."""
    return sorted(
        {one for post, place in places for one in (post.owner_id, place.person_id) if one is not None}
    )


def _card(turn: Turn, reader: Reader, permission: PhotoPermission) -> Message:
    shown = photo_permissions.shown(turn.session, permission)
    waiting = [post.title for post in checklists.stopped(turn.session, permission, turn.now)]
    carried = notice_readers.carried(turn.session, permission)
    return words.photo_permissions.take_down(reader, permission.id or 0, shown, carried, waiting)


def taken_down(turn: Turn, pressed: TakenDown) -> None:
    """Somebody has taken a piece down; when it stands nowhere any more, its plan is withdrawn."""
    permission = photo_permissions.find(turn.session, pressed.permission_id)
    place = publishing.publication(turn.session, pressed.publication_id)
    post = posts.find(turn.session, place.post_id) if place is not None else None
    if permission is None or place is None or post is None or not _is_of(permission, post):
        raise Refusal("posts-gone")
    _may(turn, post, place)
    was_down = place.withdrawn_at is not None
    if not was_down:
        place.withdrawn_at = turn.now
        note(turn, post, "taken down")
        refresh(turn.session, post, turn.now)
    turn.toast(words.photo_permissions.toast(turn.reader, "was-down" if was_down else "down"))
    if not turn.incoming.is_group:
        turn.edit(_card(turn, turn.reader, permission))


def _is_of(permission: PhotoPermission, post: Post) -> bool:
    return post.id == permission.post_id or (
        permission.event_id is not None and post.event_id == permission.event_id
    )


def _may(turn: Turn, post: Post, place: Publication) -> None:
    """Humas, pengurus and pembina, and who put it out."""
    mine = turn.person.id if turn.person is not None else None
    is_hers = mine is not None and mine in (post.owner_id, place.person_id)
    if not is_hers and turn.held_in(post.unit_id).isdisjoint(MAY):
        raise Refusal("posts-of-another")


def _withdraw(turn: Turn, post: Post) -> None:
    """It is not ours to show any more: what the bot said itself it deletes, people take down the rest."""
    if post.state != PostState.PUBLISHED:
        return
    post.state = after(post.state, Step.WITHDRAW, post.kind)
    by = turn.person.id if turn.person is not None else None
    why = Withdrawal(post_id=post.id or 0, reason=Reason.ASKED, person_id=by, at=turn.now)
    publishing.note_withdrawal(turn.session, why)
    for place in publishing.publications(turn.session, post.id or 0):
        delete(turn.session, place, turn.now)
    note(turn, post, MARK)
    moved(turn, post)
