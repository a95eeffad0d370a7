"""Who has something in her hands that should not go out now: a kit to post, or an official account."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from domain.handover_states import HandoverState
from domain.post_states import Kind, PostState
from storage import people
from storage.handovers import Handover
from storage.people import Person
from storage.posts import Post
from storage.publishing import Publishing
from storage.takeovers import TakeoverRound, TakeoverSlot

OPEN = (HandoverState.OPENING, HandoverState.RUNNING)
MOST = 50


def of(session: Session, unit_ids: Sequence[int]) -> list[tuple[Person, str]]:
    """These people, each with the name of what she has."""
    return [
        (people.get(session, one), title)
        for one, title in [*_kits(session, unit_ids), *_accounts(session, unit_ids)]
    ]


def _kits(session: Session, unit_ids: Sequence[int]) -> list[tuple[int, str]]:
    """PJs who got what they are to post, and have not said that it is out."""
    its = select(Post.owner_id, Post.title).join(Publishing, col(Publishing.post_id) == col(Post.id))
    its = its.where(
        col(Post.unit_id).in_(unit_ids), Post.state == PostState.SCHEDULED, Post.kind == Kind.OFFICIAL
    )
    its = its.where(col(Publishing.given_at).is_not(None)).order_by(col(Post.id)).limit(MOST)
    return [(one, title) for one, title in session.exec(its).all() if one is not None]


def _accounts(session: Session, unit_ids: Sequence[int]) -> list[tuple[int, str]]:
    """Who holds an official account, or is about to."""
    its = select(Handover.holder_id, TakeoverRound.theme).join(
        TakeoverSlot, col(TakeoverSlot.id) == col(Handover.slot_id)
    )
    its = its.join(TakeoverRound, col(TakeoverRound.id) == col(TakeoverSlot.round_id))
    its = its.where(col(TakeoverSlot.unit_id).in_(unit_ids), col(Handover.state).in_(OPEN))
    rows = session.exec(its.order_by(col(TakeoverSlot.id)).limit(MOST)).all()
    return [(one, title) for one, title in rows if one is not None]
