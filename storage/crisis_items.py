"""What waits because of a crisis, and what would come before its end, as people see it: names and times."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from domain.crises import Item, Waiting
from domain.lives import LiveState
from domain.post_states import REVIEWED, Kind, PostState
from domain.promotions import is_open
from domain.rallies import COMING
from domain.slot_states import SlotState
from storage import crisis_pauses, lives, posts, promotions, publishing, rallies, takeovers, units
from storage.crises import Crisis, CrisisPause
from storage.posts import Post
from storage.promotions import Promotion
from storage.takeovers import TakeoverSlot

MOST_COMING = 10


def waiting(
    session: Session, crisis: Crisis, now: datetime, unit_id: int | None = None
) -> list[tuple[CrisisPause, Item]]:
    """What still waits, of one unit or of all; what people moved, put out or gave up by themselves does not."""
    found = [
        (row, item_of(session, row)) for row in crisis_pauses.undecided(session, crisis.id or 0, unit_id)
    ]
    return [(row, item) for row, item in found if item is not None and stands(session, row, now)]


def item_of(session: Session, row: CrisisPause) -> Item | None:
    """How it is called; None where it is not kept any more."""
    title = _TITLES[Waiting(row.noun)](session, row.subject_id)
    if title is None:
        return None
    unit = units.get(session, row.unit_id)
    return Item(Waiting(row.noun), row.subject_id, title, row.unit_id, unit.name, row.was_due)


def _post_title(session: Session, post_id: int) -> str | None:
    post = posts.find(session, post_id)
    return post.title if post is not None else None


def _promotion_title(session: Session, promotion_id: int) -> str | None:
    promotion = promotions.find(session, promotion_id)
    return promotions.post_of(session, promotion).title if promotion is not None else None


def _slot_title(session: Session, slot_id: int) -> str | None:
    slot = takeovers.find(session, slot_id)
    return takeovers.round_of(session, slot).theme if slot is not None else None


def _rally_title(session: Session, rally_id: int) -> str | None:
    rally = rallies.find(session, rally_id)
    return _promotion_title(session, rally.promotion_id) if rally is not None else None


_TITLES: Mapping[Waiting, Callable[[Session, int], str | None]] = {
    Waiting.POST: _post_title,
    Waiting.PROMOTION: _promotion_title,
    Waiting.SPREAD: _promotion_title,
    Waiting.TAKEOVER: _slot_title,
    Waiting.LIVE: _post_title,
    Waiting.RALLY: _rally_title,
}


def stands(session: Session, row: CrisisPause, now: datetime) -> bool:
    """Whether it is still as it was when it was stopped: nothing is due for it, and nobody has ended it."""
    return _STANDS[Waiting(row.noun)](session, row.subject_id, now)


def _post_stands(session: Session, post_id: int, now: datetime) -> bool:
    post, row = posts.find(session, post_id), publishing.of(session, post_id)
    return post is not None and row is not None and post.state in REVIEWED and row.due_at is None


def _promotion_stands(session: Session, promotion_id: int, now: datetime) -> bool:
    promotion = promotions.find(session, promotion_id)
    if promotion is None or promotions.run(session, promotion_id) is not None:
        return False
    post = promotions.post_of(session, promotion)
    return post.state in (PostState.PLANNED, *REVIEWED) and promotion.send_at is None


def _spread_stands(session: Session, promotion_id: int, now: datetime) -> bool:
    run = promotions.run(session, promotion_id)
    return run is not None and is_open(run, now)


def _slot_stands(session: Session, slot_id: int, now: datetime) -> bool:
    slot = takeovers.find(session, slot_id)
    return slot is not None and slot.state == SlotState.TAKEN and slot.due_at is None


def _live_stands(session: Session, post_id: int, now: datetime) -> bool:
    live = lives.find(session, post_id)
    return live is not None and live.state == LiveState.PLANNED and live.due_at is None


def _rally_stands(session: Session, rally_id: int, now: datetime) -> bool:
    rally = rallies.find(session, rally_id)
    return rally is not None and rally.step in COMING and rally.due_at is None


_STANDS: Mapping[Waiting, Callable[[Session, int, datetime], bool]] = {
    Waiting.POST: _post_stands,
    Waiting.PROMOTION: _promotion_stands,
    Waiting.SPREAD: _spread_stands,
    Waiting.TAKEOVER: _slot_stands,
    Waiting.LIVE: _live_stands,
    Waiting.RALLY: _rally_stands,
}


def coming(session: Session, crisis: Crisis, now: datetime) -> list[Item]:
    """What the unit would put out by itself before the end, and will wait then: its official plans, promotions and
    takeovers, soonest first, at most ten of each."""
    if crisis.ends_at is None:
        return []
    unit, until = units.get(session, crisis.unit_id), crisis.ends_at

    def item(noun: Waiting, subject_id: int | None, title: str, at: datetime | None) -> Item:
        return Item(noun, subject_id or 0, title, unit.id or 0, unit.name, at)

    found = [
        item(Waiting.POST, one.id, one.title, one.starts_at) for one in _posts(session, unit.id, until, now)
    ]
    for promotion, post in _promotions(session, unit.id, until, now):
        found.append(item(Waiting.PROMOTION, promotion.id, post.title, promotion.send_at))
    for slot in _slots(session, unit.id, until, now):
        theme = takeovers.round_of(session, slot).theme
        found.append(item(Waiting.TAKEOVER, slot.id, theme, slot.starts_at))
    return sorted(found, key=lambda one: one.at or now)


def _posts(session: Session, unit_id: int | None, until: datetime, now: datetime) -> Sequence[Post]:
    its = select(Post).where(
        Post.unit_id == unit_id, Post.kind == Kind.OFFICIAL, Post.state == PostState.SCHEDULED
    )
    its = its.where(col(Post.starts_at) > now, col(Post.starts_at) < until)
    return session.exec(its.order_by(col(Post.starts_at)).limit(MOST_COMING)).all()


def _promotions(
    session: Session, unit_id: int | None, until: datetime, now: datetime
) -> Sequence[tuple[Promotion, Post]]:
    its = select(Promotion, Post).join(Post, col(Post.id) == col(Promotion.post_id))
    its = its.where(
        Promotion.unit_id == unit_id, col(Promotion.send_at) > now, col(Promotion.send_at) < until
    )
    its = its.where(col(Promotion.is_urgent).is_(False))
    return session.exec(its.order_by(col(Promotion.send_at)).limit(MOST_COMING)).all()


def _slots(session: Session, unit_id: int | None, until: datetime, now: datetime) -> Sequence[TakeoverSlot]:
    its = select(TakeoverSlot).where(TakeoverSlot.unit_id == unit_id, TakeoverSlot.state == SlotState.TAKEN)
    its = its.where(col(TakeoverSlot.starts_at) > now, col(TakeoverSlot.starts_at) < until)
    return session.exec(its.order_by(col(TakeoverSlot.starts_at)).limit(MOST_COMING)).all()
