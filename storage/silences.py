"""Of which units nothing is heard: when to look next, when they were asked, and what their parents see."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ScalarSelect, and_, func
from sqlalchemy import select as sql_select
from sqlalchemy.orm import Mapped
from sqlmodel import Field, Session, SQLModel, col, select

from domain.silences import PARENT_AFTER, SILENT, Silent, hour_after
from storage.cases import Case
from storage.due import Due
from storage.handovers import Handover
from storage.posts import Post
from storage.promotions import PromotionRun
from storage.publishing import Publication
from storage.takeovers import TakeoverSlot
from storage.units import Unit

LONGEST_SLOT = timedelta(days=31)


class UnitSilence(SQLModel, table=True):
    """A unit is looked at next at `due_at` (UTC); `asked_at`: it was asked for news, and there was none since;
    `answered_at`: it said that it is there."""

    __tablename__ = "unit_silences"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    due_at: datetime = Field(index=True)
    asked_at: datetime | None = Field(default=None)
    answered_at: datetime | None = Field(default=None)


def of(session: Session, unit_id: int) -> UnitSilence | None:
    """How it stands with this unit."""
    return session.get(UnitSilence, unit_id)


def due(session: Session, now: datetime, limit: int) -> Sequence[UnitSilence]:
    """Units at which it is time to look, longest due first."""
    ripe = select(UnitSilence).where(UnitSilence.due_at <= now).order_by(col(UnitSilence.due_at))
    return session.exec(ripe.limit(limit)).all()


def next_due() -> Due:
    """When the next unit is looked at."""
    return select(func.min(UnitSilence.due_at))


def follow_new_units(session: Session, now: datetime, limit: int) -> int:
    """Open units at which nobody looks yet are looked at when they are four weeks old; how many they were."""
    known = sql_select(col(UnitSilence.unit_id)).where(col(UnitSilence.unit_id) == col(Unit.id))
    new = select(Unit).where(col(Unit.closed_at).is_(None), ~known.exists()).limit(limit)
    found = session.exec(new).all()
    for one in found:
        due_at = hour_after(max(one.created_at + SILENT, now), one.zone)
        session.add(UnitSilence(unit_id=one.id or 0, due_at=due_at))
    session.flush()
    return len(found)


def news_since(session: Session, unit_id: int, since: datetime) -> datetime | None:
    """When the unit last planned, put out, promoted, reported or took over something after `since` (UTC), or said that
    it is there; plans that a series makes by itself are no news."""
    row = of(session, unit_id)
    heard = [*session.execute(sql_select(*_newest(unit_id, since))).one(), row.answered_at if row else None]
    return _newer(heard, since)


def _newer(heard: Iterable[datetime | None], since: datetime) -> datetime | None:
    return max((one for one in heard if one is not None and one > since), default=None)


def _newest(unit_id: int | Mapped[int], since: datetime) -> list[ScalarSelect[datetime | None]]:
    planned = sql_select(col(Post.created_at)).where(
        col(Post.unit_id) == unit_id, col(Post.series_id).is_(None)
    )
    planned = planned.order_by(col(Post.id).desc()).limit(1)
    out = sql_select(func.max(Publication.at))
    out = out.where(col(Publication.unit_id) == unit_id, col(Publication.at) > since)
    sent = sql_select(func.max(PromotionRun.sent_at))
    sent = sent.where(col(PromotionRun.unit_id) == unit_id, col(PromotionRun.sent_at) > since)
    reported = sql_select(func.max(Case.opened_at)).where(
        col(Case.unit_id) == unit_id, col(Case.opened_at) > since
    )
    held = sql_select(func.max(Handover.began_at))
    held = held.join(TakeoverSlot, col(TakeoverSlot.id) == col(Handover.slot_id))
    held = held.where(
        col(TakeoverSlot.unit_id) == unit_id, col(TakeoverSlot.starts_at) > since - LONGEST_SLOT
    )
    return [one.scalar_subquery() for one in (planned, out, sent, reported, held)]


def of_children(session: Session, unit_id: int, now: datetime) -> list[Silent]:
    """The open units right below this one of which nothing is heard, although they were asked a week ago; by name,
    without those that rest or are paused. Two questions, however many they are."""
    asked = sql_select(func.min(UnitSilence.asked_at)).join(Unit, col(Unit.id) == col(UnitSilence.unit_id))
    is_awake = (one.is_(None) for one in (col(Unit.closed_at), col(Unit.rested_at), col(Unit.paused_at)))
    long_ago = col(UnitSilence.asked_at) <= now - PARENT_AFTER
    theirs = and_(col(Unit.parent_id) == unit_id, *is_awake, long_ago)
    earliest = session.execute(asked.where(theirs)).scalar()
    if earliest is None:
        return []
    facts = (col(Unit.id), col(Unit.name), col(UnitSilence.asked_at), col(UnitSilence.answered_at))
    its = sql_select(*facts, *_newest(col(UnitSilence.unit_id), earliest))
    its = its.join(UnitSilence, col(UnitSilence.unit_id) == col(Unit.id)).where(theirs)
    rows = sorted(session.execute(its).all(), key=lambda row: (row[1], row[0]))
    return [Silent(one, name, at) for one, name, at, *heard in rows if _newer(heard, at) is None]


def answer(session: Session, unit_id: int, zone: str, now: datetime) -> None:
    """It says that it is there: it is left alone for four weeks."""
    row = of(session, unit_id)
    if row is not None:
        row.answered_at, row.asked_at = now, None
        row.due_at = hour_after(now + SILENT, zone)
        session.flush()
