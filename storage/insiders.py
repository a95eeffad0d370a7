"""Who is inside of a plan: its author, its PJ, its people, and those whom the unit trusts."""

from collections.abc import Collection
from datetime import datetime

from domain.contents import Visibility
from domain.post_states import Kind
from domain.units import TRUSTED, Role, Room
from storage import contents, people, roles, units
from storage.chats import Chat
from storage.posts import Post
from storage.session import Session

READS_ALL = (*TRUSTED, Role.PEMBINA)


def has_hand(session: Session, post: Post, person_id: int) -> bool:
    """Whether she began it, is its PJ, or does something for it; what is nobody's is everybody's."""
    theirs = {post.owner_id, post.author_id}
    theirs |= {one.person_id for one in contents.people(session, post.id or 0)}
    return theirs == {None} or person_id in theirs


def may_read(session: Session, post: Post, person_id: int | None, now: datetime) -> bool:
    """Whether what an official plan says is her matter: of its people, humas, pengurus and pembina."""
    return person_id is not None and (
        has_hand(session, post, person_id) or _holds(session, post, person_id, READS_ALL, now)
    )


def may_fill(session: Session, post: Post, person_id: int, now: datetime) -> bool:
    """Whether she may complete it: one of its people, humas and pengurus; a promotion is theirs alone."""
    is_hers = post.kind != Kind.PROMOTION and has_hand(session, post, person_id)
    return is_hers or _holds(session, post, person_id, TRUSTED, now)


def _holds(session: Session, post: Post, person_id: int, wanted: Collection[Role], now: datetime) -> bool:
    return any(grant.role in wanted for grant in roles.held(session, person_id, post.unit_id, now))


def is_open(session: Session, post: Post, chat: Chat, now: datetime) -> bool:
    """Whether this chat may read what an official plan says: a humas room of its unit, or an insider's own chat."""
    if chat.is_group:
        return units.serves(session, post.unit_id, chat.id or 0, Room.HUMAS)
    person = people.found(session, chat.telegram_id)
    return may_read(session, post, person.id if person is not None else None, now)


def sees_all(session: Session, post: Post, chat: Chat, now: datetime) -> bool:
    """Whether this chat is humas': a humas room of its unit, or the own chat of humas or pengurus."""
    if chat.is_group:
        return is_open(session, post, chat, now)
    person = people.found(session, chat.telegram_id)
    return person is not None and _holds(session, post, person.id or 0, TRUSTED, now)


def may_stand(session: Session, post: Post, chat: Chat, now: datetime) -> bool:
    """Whether this chat may see that the plan exists: what only humas sees shows in no kader group."""
    return post.visibility != Visibility.HUMAS or is_open(session, post, chat, now)
