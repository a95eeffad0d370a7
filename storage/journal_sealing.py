"""Closes the days of the journal: every night each unit's new lines are hung on its chain, and the end is kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from sqlalchemy import bindparam, func, text, update
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from domain.journal_matters import chain_of
from domain.journals import FIRST, Entry, chained
from storage.database import insert_ignoring
from storage.due import Due
from storage.journal import Line
from storage.journal_seals import JournalNight, JournalSeal

BATCH = 150
AFTER_MIDNIGHT = timedelta(minutes=10)
A_DAY = timedelta(days=1)
NOT_IN_ORDER = 500  # several processes write at once: the first line of a day is among the first by time
FIELDS = sql_select(*map(col, (Line.id, Line.at, Line.unit_id, Line.actor, Line.verb, Line.subject)))
ALONE = text("LOCK TABLE journal IN SHARE ROW EXCLUSIVE MODE")
SEAL = (
    update(Line.__table__)  # type: ignore[attr-defined]
    .where(col(Line.id) == bindparam("its_id"))
    .values(chain=bindparam("its_link"))
)


@dataclass(slots=True)
class _Tail:
    """Where a chain ends by now."""

    link: str = FIRST
    lines: int = 0
    last_id: int = 0


def last(session: Session, unit_id: int | None) -> JournalSeal | None:
    """The newest seal of this unit's journal (None: of what stands in no unit's)."""
    whose = col(JournalSeal.unit_id)
    its = select(JournalSeal).where(whose.is_(None) if unit_id is None else whose == unit_id)
    return session.exec(its.order_by(col(JournalSeal.day).desc()).limit(1)).first()


def next_due() -> Due:
    """When the next night is sealed; before the very first, as soon as there is a line."""
    begun = select(func.min(Line.at)).scalar_subquery()
    return select(func.coalesce(func.min(JournalNight.due_at), begun))


def seal(session: Session, now: datetime) -> int:
    """Hang the next lines of closed days (UTC) on their chains; returns how many. A line is sealed once: `sealed_to`
    moves in the same transaction."""
    night = _night(session, now)
    until = _first_open(session, now)
    its = FIELDS.where(col(Line.id) > night.sealed_to, col(Line.id) < until)
    entries = [Entry(*row) for row in session.execute(its.order_by(col(Line.id)).limit(BATCH)).all()]
    if entries:
        _chain(session, entries, now)
        night.sealed_to = entries[-1].id
    if len(entries) < BATCH:
        night.due_at = _midnight(now) + A_DAY + AFTER_MIDNIGHT
    session.flush()
    return len(entries)


def _night(session: Session, now: datetime) -> JournalNight:
    """The one row; a second process waits here until the first has finished."""
    session.execute(insert_ignoring(session, JournalNight).values(id=1, due_at=now, sealed_to=0))
    its = select(JournalNight).with_for_update().execution_options(populate_existing=True)
    return session.exec(its).one()


def _midnight(now: datetime) -> datetime:
    return datetime.combine(now.astimezone(UTC).date(), time(), UTC)


def _first_open(session: Session, now: datetime) -> int:
    """The first number that may not be sealed yet: that of today's first line, else the next that will be given. On
    PostgreSQL numbers are given before they are committed; with the table for itself, what is lower is all there."""
    attempt = session.begin_nested()
    if session.get_bind().dialect.name == "postgresql":
        session.execute(ALONE)
    today = select(Line.id).where(col(Line.at) >= _midnight(now), col(Line.at) <= now)
    earliest = today.order_by(col(Line.at)).limit(NOT_IN_ORDER).subquery()
    first = session.exec(select(func.min(earliest.c.id))).one()
    newest = session.exec(select(func.max(Line.id))).one() or 0
    attempt.rollback()  # lets the table go
    return first if first is not None else newest + 1


def _chain(session: Session, entries: Sequence[Entry], now: datetime) -> None:
    seals = _seals(session, {chain_of(one.unit_id, one.verb, one.subject) for one in entries})
    tails = {
        unit_id: _Tail(seal.link, seal.lines, seal.last_id) if seal is not None else _Tail()
        for unit_id, seal in seals.items()
    }
    links = []
    for one in entries:
        tail = tails[chain_of(one.unit_id, one.verb, one.subject)]
        tail.link, tail.lines, tail.last_id = chained(tail.link, one), tail.lines + 1, one.id
        links.append({"its_id": one.id, "its_link": tail.link})
    session.connection().execute(SEAL, links)
    for unit_id, tail in tails.items():
        _keep(session, unit_id, seals[unit_id], tail, now)


def _seals(session: Session, units: Iterable[int | None]) -> dict[int | None, JournalSeal | None]:
    """The newest seal of each of these."""
    found: dict[int | None, JournalSeal | None] = {one: None for one in units}
    named = [one for one in found if one is not None]
    days = sql_select(col(JournalSeal.unit_id), func.max(JournalSeal.day).label("day"))
    newest = days.where(col(JournalSeal.unit_id).in_(named)).group_by(col(JournalSeal.unit_id)).subquery()
    same = (col(JournalSeal.unit_id) == newest.c.unit_id) & (col(JournalSeal.day) == newest.c.day)
    found |= {one.unit_id: one for one in session.exec(select(JournalSeal).join(newest, same))}
    return found | ({None: last(session, None)} if None in found else {})


def _keep(
    session: Session, unit_id: int | None, before: JournalSeal | None, tail: _Tail, now: datetime
) -> None:
    """The seal of the last closed day; of a later batch of the same night it is the same row."""
    day = (_midnight(now) - A_DAY).date()
    if before is None or before.day < day:
        before = JournalSeal(unit_id=unit_id, day=day, lines=0, last_id=0, link="", at=now)
        session.add(before)
    before.lines, before.last_id, before.link, before.at = tail.lines, tail.last_id, tail.link, now
