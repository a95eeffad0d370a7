"""Reads the sealed journal of a unit for a file, in pages, so that nobody waits for the database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, func, or_, tuple_
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from domain.journal_matters import PRIVATE_BEGINNINGS, PRIVATE_NOUNS, PRIVATE_VERBS, chain_of
from domain.journals import FIRST, Entry
from domain.units import Role
from storage.journal import Line
from storage.journal_checking import WITH_LINK
from storage.members import Member
from storage.people import Person
from storage.roles import Grant
from storage.units import Unit

PAGE = 250
AROUND = timedelta(hours=1)
"""Lines of several processes do not come quite in the order of their times; so much is read beside the days."""
HIGHEST = 10  # no unit stands deeper under the nation

Sealed = tuple[Entry, str]
"""A line and its link."""
Place = tuple[datetime, int]
"""A line's time and number."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who may stand in the journal: our id, the salt of her lines, and whether she is one of the unit's own,
    of a unit above it, or who hosts the bot."""

    person_id: int
    salt: bytes
    role: str


def _of_unit(unit_id: int) -> Select[tuple[Entry, str | None]]:
    return WITH_LINK.where(col(Line.unit_id) == unit_id, col(Line.chain).is_not(None))


def is_private() -> ColumnElement[bool]:
    """The rule of domain.journal_matters, for the database."""
    verb, subject = col(Line.verb), col(Line.subject)
    return or_(
        verb.in_(sorted(PRIVATE_VERBS)),
        *(verb.startswith(one, autoescape=True) for one in PRIVATE_BEGINNINGS),
        subject.in_(sorted(PRIVATE_NOUNS)),
        *(subject.startswith(f"{noun}:", autoescape=True) for noun in sorted(PRIVATE_NOUNS)),
    )


def count(session: Session, unit_id: int, since: datetime, until: datetime, most: int) -> int:
    """How many lines of the unit's own chain there are in this time (UTC), counted to one more than `most`."""
    its = select(Line.id).where(Line.unit_id == unit_id, col(Line.at) >= since, col(Line.at) < until)
    some = its.where(col(Line.chain).is_not(None), ~is_private()).limit(most + 1).subquery()
    return session.exec(select(func.count()).select_from(some)).one()


def page(session: Session, unit_id: int, after: Place, until: datetime) -> tuple[list[Sealed], Place | None]:
    """The next sealed lines after this place and before `until` (UTC), by time; and where to go on."""
    its = _of_unit(unit_id).where(tuple_(col(Line.at), col(Line.id)) > after, col(Line.at) < until)
    rows = session.execute(its.order_by(col(Line.at), col(Line.id)).limit(PAGE)).all()
    found = _own(unit_id, [tuple(row) for row in rows])
    return found, ((rows[-1][1], rows[-1][0]) if len(rows) == PAGE else None)


def before(session: Session, unit_id: int, first: Entry) -> str:
    """The link on which this line hangs: that of the unit's own line before it."""
    last: Place = (first.at + AROUND, 0)
    while True:
        its = _of_unit(unit_id).where(tuple_(col(Line.at), col(Line.id)) < last, col(Line.id) < first.id)
        rows = session.execute(its.order_by(col(Line.at).desc(), col(Line.id).desc()).limit(PAGE)).all()
        found = _own(unit_id, [tuple(row) for row in rows])
        if found:
            return max(found, key=lambda one: one[0].id)[1]
        if len(rows) < PAGE:
            return FIRST
        last = (rows[-1][1], rows[-1][0])


def _own(unit_id: int, rows: Sequence[tuple[object, ...]]) -> list[Sealed]:
    """Without those that hang in nobody's chain."""
    lines = [(Entry(*row[:-1]), str(row[-1])) for row in rows]  # type: ignore[arg-type]
    return [one for one in lines if chain_of(unit_id, one[0].verb, one[0].subject) == unit_id]


def known(session: Session, unit_id: int, after: int) -> list[Known]:
    """The next people, by our id, who may have written in this unit's journal; empty when there are no more."""
    above = _above(session, unit_id)
    here = select(Member.person_id).where(Member.unit_id == unit_id)
    held = select(Grant.person_id).where(
        or_(col(Grant.unit_id).in_((unit_id, *above)), col(Grant.role) == Role.OWNER)
    )
    who = select(Person.id, Person.journal_salt).where(col(Person.id) > after)
    who = who.where(or_(col(Person.id).in_(here), col(Person.id).in_(held)))
    rows = session.exec(who.order_by(col(Person.id)).limit(PAGE)).all()
    outside = _outside(session, unit_id, [one or 0 for one, _ in rows])
    return [Known(one or 0, salt, outside.get(one or 0, "")) for one, salt in rows]


def _above(session: Session, unit_id: int) -> list[int]:
    """The units over this one, nearest first."""
    found: list[int] = []
    unit = session.get(Unit, unit_id)
    while unit is not None and unit.parent_id is not None and len(found) < HIGHEST:
        found.append(unit.parent_id)
        unit = session.get(Unit, unit.parent_id)
    return found


def _outside(session: Session, unit_id: int, ids: Sequence[int]) -> Mapping[int, str]:
    """Who of them never belonged to this unit: she hosts the bot, or has a role above."""
    mine = set(
        session.exec(
            select(Member.person_id).where(Member.unit_id == unit_id, col(Member.person_id).in_(ids))
        )
    )
    grants = sql_select(col(Grant.person_id), col(Grant.unit_id), col(Grant.role))
    rows = session.execute(grants.where(col(Grant.person_id).in_(ids))).all()
    mine |= {person_id for person_id, its, _ in rows if its == unit_id}
    hosts = {person_id for person_id, _, role in rows if role == Role.OWNER}
    return {one: "host" if one in hosts else "above" for one in ids if one not in mine}
