"""Looks whether the journal is whole: every sealed line hangs on the one before it, and every chain ends as its seal
says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Row
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from domain.journal_matters import chain_of
from domain.journals import FIRST, Entry, Fault, Wrong, chained
from storage.journal import Line
from storage.journal_sealing import FIELDS
from storage.journal_seals import JournalNight, JournalSeal

AT_ONCE = 1000
WITH_LINK = FIELDS.add_columns(col(Line.chain))


@dataclass(slots=True)
class Whole:
    """What was looked at: so many sealed lines to this day (UTC), and the first faults, if there are any."""

    lines: int = 0
    chains: int = 0
    day: date | None = None
    faults: list[Fault] = field(default_factory=list)


def whole(session: Session, most: int = 5) -> Whole:
    """The whole journal, a thousand lines at a time; stops at so many faults."""
    night, found = session.get(JournalNight, 1), Whole()
    tails: dict[int | None, tuple[str, int]] = {}
    seals = _seals(session, found)
    for entry, link in _sealed(session, night.sealed_to if night is not None else 0):
        chain = chain_of(entry.unit_id, entry.verb, entry.subject)
        before, count = tails.get(chain, (FIRST, 0))
        found.lines += 1
        if link != chained(before, entry):
            found.faults.append(Fault(entry.id, Wrong.LINK))
        tails[chain] = (link or "", count + 1)
        seal = seals.pop((chain, entry.id), None)
        if seal is not None and (seal.link, seal.lines) != tails[chain]:
            found.faults.append(Fault(entry.id, Wrong.SEAL))
        if len(found.faults) >= most:
            break
    else:
        found.faults += [Fault(one.last_id, Wrong.GONE) for one in seals.values()]
    found.chains = len(tails)
    return found


def of_numbers(session: Session, numbers: Sequence[int]) -> dict[int, tuple[Entry, str | None]]:
    """The lines with these numbers as they stand here, with their links."""
    here = WITH_LINK.where(col(Line.id).in_(numbers))
    return {row[0]: _read(row) for row in session.execute(here)}


def between(session: Session, unit_id: int, first: int, last: int) -> Iterator[int]:
    """The numbers of the unit's own lines from `first` to `last` that are sealed here."""
    its = sql_select(*map(col, (Line.id, Line.verb, Line.subject)))
    its = its.where(col(Line.unit_id) == unit_id, col(Line.id) >= first, col(Line.id) <= last)
    for number, verb, subject in session.execute(its.where(col(Line.chain).is_not(None))):
        if chain_of(unit_id, verb, subject) == unit_id:
            yield number


def _read(row: Row[Any]) -> tuple[Entry, str | None]:
    fields = tuple(row)
    return Entry(*fields[:-1]), fields[-1]


def _sealed(session: Session, until: int) -> Iterator[tuple[Entry, str | None]]:
    last = 0
    while True:
        its = WITH_LINK.where(col(Line.id) > last, col(Line.id) <= until)
        rows = session.execute(its.order_by(col(Line.id)).limit(AT_ONCE)).all()
        yield from map(_read, rows)
        if len(rows) < AT_ONCE:
            return
        last = rows[-1][0]


def _seals(session: Session, found: Whole) -> dict[tuple[int | None, int], JournalSeal]:
    seals = session.exec(select(JournalSeal)).all()
    found.day = max((one.day for one in seals), default=None)
    return {(one.unit_id, one.last_id): one for one in seals}
