"""Who may read a plan of a unit and say yes: people by their roles, the rooms where they sit, and what waits there."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import text
from sqlmodel import Session, col, select

from domain.posting import ChatState
from domain.reviews import PARENT_STEPS_IN, READERS
from domain.units import TRUSTED, Role, Room
from storage import cards, contents, following, people, reach, reviews, roles, units
from storage.chats import Chat
from storage.people import Person
from storage.posts import Post
from storage.reviews import PostReview
from storage.units import Unit

MOSTIS_WAITING = 50
IS_WAITING = text("posts.state = 'waiting'")


def parent_of(session: Session, unit: Unit) -> Unit | None:
    """The open unit right above this one, whose humas reads what has waited for a day."""
    parent = session.get(Unit, unit.parent_id) if unit.parent_id is not None else None
    return parent if parent is not None and parent.closed_at is None else None


def of_role(session: Session, post: Post, unit: Unit, role: Role, now: datetime) -> list[Person]:
    """Who holds this role in the unit and wrote nothing of the plan."""
    wrote = contents.hands(session, post)
    return [one for one in roles.holders(session, unit.id or 0, role, now) if one.id not in wrote]


def own(session: Session, post: Post, now: datetime) -> list[Person]:
    """Everyone of its unit who may say yes to it, each once: humas first, then pengurus, then pembina."""
    unit = units.get(session, post.unit_id)
    return _of_roles(session, post, unit, READERS, now)


def _of_roles(
    session: Session, post: Post, unit: Unit, wanted: Iterable[Role], now: datetime
) -> list[Person]:
    everyone = [one for role in wanted for one in of_role(session, post, unit, role, now)]
    return list({one.id: one for one in everyone}.values())


def above(session: Session, post: Post, now: datetime) -> list[Person]:
    """The humas of the unit above, who may say yes once it has waited for a day."""
    parent = parent_of(session, units.get(session, post.unit_id))
    return of_role(session, post, parent, Role.HUMAS, now) if parent is not None else []


def is_anyone(session: Session, post: Post, now: datetime) -> bool:
    """Whether there is a second person at all, now or after a day."""
    return bool(own(session, post, now) or above(session, post, now))


def concerned(session: Session, post: Post) -> list[Person]:
    """Its author and its PJ, who hear what becomes of it."""
    ids = {one for one in (post.author_id, post.owner_id) if one is not None}
    return [people.get(session, one) for one in sorted(ids)]


def rooms(session: Session, unit_id: int) -> list[Chat]:
    """The unit's humas rooms that we can still speak in."""
    return [one for one in units.rooms(session, unit_id, Room.HUMAS) if one.state == ChatState.OPEN]


def asked(session: Session, post: Post, unit: Unit, now: datetime) -> list[Person]:
    """Who is asked in private in this unit: where it has a room nobody of humas and pengurus, else all of them; where
    none of them may read it, the pembina."""
    board = _of_roles(session, post, unit, TRUSTED, now)
    if not board:
        return of_role(session, post, unit, Role.PEMBINA, now)
    return [] if rooms(session, unit.id or 0) else board


def reminded(session: Session, post: Post, unit: Unit, now: datetime) -> list[Person]:
    """Who is reminded of it in private: of those who are asked there the humas, and where there are none the others."""
    private = asked(session, post, unit, now)
    humas = {one.id for one in of_role(session, post, unit, Role.HUMAS, now)}
    return [one for one in private if one.id in humas] or private


def put_up(session: Session, post: Post, now: datetime) -> None:
    """Its card stands where those are who may decide, silently, and in private only for who may be told; after a day
    also with the humas of the unit above."""
    unit, review = units.get(session, post.unit_id), reviews.of(session, post.id or 0)
    _put(session, post, rooms(session, post.unit_id), asked(session, post, unit, now), now)
    parent = parent_of(session, unit)
    if parent is not None and review is not None and now - review.submitted_at >= PARENT_STEPS_IN:
        theirs = rooms(session, parent.id or 0)
        _put(session, post, theirs, [] if theirs else above(session, post, now), now)


def put_up_anew(session: Session, post: Post, now: datetime) -> None:
    """A new round: its card comes once more, as a new message, and that of the round before goes."""
    for card in cards.everywhere(session, f"review:{post.id}"):
        following.drop(session, card, now)
    put_up(session, post, now)


def _put(
    session: Session, post: Post, chats: Sequence[Chat], people: Sequence[Person], now: datetime
) -> None:
    private = [reach.open_to(session, one.telegram_id, now, urgent=False) for one in people]
    for chat in (*chats, *private):
        if chat is not None:
            cards.offer(session, f"review:{post.id}", chat.id or 0, now)


def waiting_in(session: Session, unit_id: int) -> Sequence[tuple[Post, PostReview]]:
    """What waits to be read in a unit, longest first."""
    waits = select(Post, PostReview).join(PostReview, col(PostReview.post_id) == col(Post.id))
    waits = waits.where(Post.unit_id == unit_id, IS_WAITING).order_by(col(Post.id))
    return sorted(session.exec(waits.limit(MOSTIS_WAITING)).all(), key=_since)


def _since(pair: tuple[Post, PostReview]) -> datetime:
    return pair[1].submitted_at


def waiting_below(session: Session, unit_id: int, now: datetime) -> Sequence[tuple[Post, PostReview]]:
    """What has waited for a day in the units right under this one, longest first."""
    waits = select(Post, PostReview).join(PostReview, col(PostReview.post_id) == col(Post.id)).join(Unit)
    waits = waits.where(Unit.parent_id == unit_id, col(Unit.closed_at).is_(None), IS_WAITING)
    waits = waits.where(col(PostReview.submitted_at) <= now - PARENT_STEPS_IN)
    return sorted(session.exec(waits.limit(MOSTIS_WAITING)).all(), key=_since)


def waiting_for(
    session: Session, person: Person, unit: Unit, held: frozenset[Role], now: datetime
) -> list[Post]:
    """What waits for her own yes, as someone with these roles in the unit: nothing that she wrote, or said yes to."""
    waits: list[tuple[Post, PostReview]] = []
    if not held.isdisjoint(READERS):
        waits += waiting_in(session, unit.id or 0)
    if Role.HUMAS in held:
        waits += waiting_below(session, unit.id or 0, now)
    return [post for post, _ in sorted(waits, key=_since) if _is_hers_to_read(session, post, person)]


def _is_hers_to_read(session: Session, post: Post, person: Person) -> bool:
    if person.id in contents.hands(session, post):
        return False
    return person.id not in {one.person_id for one in reviews.valid_approvals(session, post)}
