"""Finds all that is kept of one person, in every table that points to a person; a new table is found by itself."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, DateTime, Table, select
from sqlmodel import Session, SQLModel, UTCDateTime
from sqlmodel import select as ask

from domain.own_data import SOMEBODY_ELSE, OwnData, OwnUnit, Row
from domain.posting import ChatKind
from domain.units import Role
from storage import members, people, roles, units
from storage.chats import Chat
from storage.journal import person_key
from storage.people import Person
from storage.units import Unit
from storage.waitings import Waiting

TELEGRAM_COLUMNS = frozenset(
    {
        ("people", "telegram_id"),
        ("chats", "telegram_id"),
        ("waitings", "telegram_id"),
        ("waitings", "guardian_id"),
        ("wishes", "telegram_id"),
        ("tokens", "bound_to"),
        ("drafts", "asked"),
        ("setups", "added_by"),
        ("setups", "done_by"),
        ("inbox", "order_key"),
    }
)
HER_CHAT = frozenset(
    {
        ("outbox", "chat_id"),
        ("outbox_heads", "place"),
        ("cards", "chat_id"),
        ("calendars_shown", "chat_id"),
        ("wishes", "chat_id"),
    }
)
UNSEEN = frozenset({("safety_reports", "about_id")})
"""Whom a safety report is about is cut loose when he is erased, but never learns from us that there is one."""
KEPT_BACK = frozenset({("case_files", "photo_hash")})
"""What a picture looks like to us never leaves the unit: with it one could look for the picture elsewhere."""
WHOLE_ROW_BY = frozenset(
    {"id", "person_id", "telegram_id", "bound_to", "asked", "owner_id", "order_key", "chat_id", "place"}
)
"""Rows found by one of these columns are about her; those found by another only say what she did for somebody."""
LED = frozenset({("crises", "owner_id")})
"""What she only led: its words are others' too, and its key would tell who read."""
ANSWERING_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Self:
    """A person by her three keys: our id (None for who has no row), Telegram's, and her private chats."""

    telegram_id: int
    person_id: int | None
    chats: tuple[int, ...]

    def values(self, trace: Column[Any]) -> tuple[int, ...]:
        """What stands in this column where it means her."""
        if _is_person(trace):
            return (self.person_id,) if self.person_id is not None else ()
        return self.chats if (trace.table.name, trace.name) in HER_CHAT else (self.telegram_id,)


def who(session: Session, telegram_id: int) -> Self:
    """The keys of the person with this Telegram id, whether she has a row or not."""
    person = people.found(session, telegram_id)
    private = ask(Chat.id).where(Chat.telegram_id == telegram_id, Chat.kind == ChatKind.PRIVATE)
    ids = tuple(one for one in session.exec(private) if one is not None)
    return Self(telegram_id, person.id if person is not None else None, ids)


def traces() -> Iterator[Column[Any]]:
    """Every column in which a person, her Telegram id or her private chat can stand; tables in the order in which
    rows may be written."""
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            key = (table.name, column.name)
            if _is_person(column) or key in TELEGRAM_COLUMNS or key in HER_CHAT:
                yield column


def _is_person(column: Column[Any]) -> bool:
    if (column.table.name, column.name) == ("people", "id"):
        return True
    return any(key.column.table.name == "people" for key in column.foreign_keys)


def collect(session: Session, telegram_id: int) -> Mapping[str, Sequence[Row]]:
    """All rows about her by table, other people in them are not named."""
    me = who(session, telegram_id)
    found: dict[str, dict[str, Row]] = {}
    for trace in traces():
        if (trace.table.name, trace.name) in UNSEEN:
            continue
        for row in _rows(session, trace, me.values(trace)):
            shown = _shown(trace, row, me)
            kept = found.setdefault(trace.table.name, {})
            kept[str(sorted(_key(trace.table, row).items()))] = shown
    lines = _journal(session, me)
    return {name: list(rows.values()) for name, rows in found.items()} | ({"journal": lines} if lines else {})


def _rows(session: Session, trace: Column[Any], values: Sequence[int]) -> list[Row]:
    if not values:
        return []
    return [dict(row) for row in session.execute(select(trace.table).where(trace.in_(values))).mappings()]


def _key(table: Table, row: Row) -> Row:
    return {column.name: row[column.name] for column in table.primary_key}


def _shown(trace: Column[Any], row: Row, me: Self) -> Row:
    """The row as she gets it: nobody else's id, and of what she did for somebody only that she did it, and when."""
    whole = trace.name in WHOLE_ROW_BY and (trace.table.name, trace.name) not in LED
    shown: Row = {}
    for column in trace.table.columns:
        value = row[column.name]
        if (column.table.name, column.name) in KEPT_BACK:
            continue
        if not whole and column.name != trace.name and not _is_harmless(column):
            continue
        shown[column.name] = SOMEBODY_ELSE if _is_other(column, value, me) else value
    return shown


def _is_harmless(column: Column[Any]) -> bool:
    return column.name == "unit_id" or isinstance(column.type, DateTime | UTCDateTime)


def _is_other(column: Column[Any], value: Any, me: Self) -> bool:
    key = (column.table.name, column.name)
    is_trace = _is_person(column) or key in TELEGRAM_COLUMNS
    return is_trace and value is not None and value not in me.values(column)


def _journal(session: Session, me: Self) -> list[Row]:
    if me.person_id is None:
        return []
    table = SQLModel.metadata.tables["journal"]
    mine = table.c.actor == person_key(people.get(session, me.person_id))
    rows = session.execute(select(table).where(mine).order_by(table.c.id)).mappings()
    return [dict(row) for row in rows]


def view(session: Session, telegram_id: int, now: datetime) -> OwnData:
    """All that is kept of her, and who answers for it."""
    person = people.found(session, telegram_id)
    waiting = session.exec(ask(Waiting).where(Waiting.telegram_id == telegram_id)).first()
    return OwnData(
        made_at=now,
        name=person.first_name if person is not None else "",
        name_is_own=person is not None and person.name_is_own,
        address=person.address if person is not None else None,
        birth_year=_year(person, waiting),
        waits_until=waiting.until if waiting is not None else None,
        units=_units(session, person, waiting, now),
        tables=collect(session, telegram_id),
    )


def _year(person: Person | None, waiting: Waiting | None) -> int | None:
    if person is not None:
        return person.birth_year
    return waiting.birth_year if waiting is not None else None


def _units(
    session: Session, person: Person | None, waiting: Waiting | None, now: datetime
) -> tuple[OwnUnit, ...]:
    """The units that keep something of her, and their pengurus, who answer for it."""
    if person is None:
        mine = [units.get(session, waiting.unit_id)] if waiting is not None else []
        return tuple(OwnUnit(unit.name, None, (), _answering(session, unit, now)) for unit in mine)
    person_id = person.id or 0
    every = [*members.units_of(session, person_id), *roles.units_of(session, person_id, now)]
    found = []
    for unit in {unit.id: unit for unit in every}.values():
        member = members.found(session, person_id, unit.id or 0)
        held = tuple(str(grant.role) for grant in roles.held(session, person_id, unit.id, now))
        since = member.consented_at if member is not None else None
        found.append(OwnUnit(unit.name, since, held, _answering(session, unit, now)))
    return tuple(found)


def _answering(session: Session, unit: Unit, now: datetime) -> tuple[str, ...]:
    board = roles.holders(session, unit.id or 0, Role.PENGURUS, now)
    return tuple(person.first_name for person in board[:ANSWERING_SHOWN])
