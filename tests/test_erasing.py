"""An erased person is in no column of any table, however it came there; and nothing of anybody else is lost."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Boolean, Column, Date, Engine, LargeBinary, String, Table, Time, insert, select
from sqlalchemy.types import JSON, BigInteger, DateTime, Integer
from sqlmodel import AutoString, Session, UTCDateTime

from bot.migrating import upgrade
from domain.retention import TABLE, Erasing, Whose, fate
from storage import own_data, people, retention
from storage.database import open_engine
from storage.own_data import HER_CHAT, TELEGRAM_COLUMNS, traces
from storage.tables import METADATA
from storage.writer import in_transaction

NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
NOT_A_PERSON = {
    "place",
    "message_id",
    "reply_to",
    "update_id",
    "bot_id",
    "outbox_id",
    "asked_message_id",
}
SAID = {
    ("outbox", "status"): "waiting",
    ("inbox", "status"): "pending",
    ("chats", "kind"): "private",
    ("evaluations", "event_id"): None,
}


class Somebody:
    """A person who has left a mark wherever it is possible."""

    def __init__(self, mark: str, number: int) -> None:
        self.mark = mark
        self.number = number
        self.telegram_id = 7_700_000_000 + number
        self.values: dict[tuple[str, str], Any] = {}
        self.count = number

    def row(self, table: Table) -> dict[str, Any]:
        """Her row in this table."""
        row = {column.name: self.value(column) for column in table.columns}
        self.values |= {(table.name, name): value for name, value in row.items()}
        return row

    def value(self, column: Column[Any]) -> Any:
        """What stands in this column of her row."""
        key = (column.table.name, column.name)
        if key in SAID:
            return SAID[key]
        if key in HER_CHAT:
            return self.values["chats", "id"]
        if key in TELEGRAM_COLUMNS:
            return self.telegram_id
        for link in column.foreign_keys:
            if link.column.table is column.table:
                return None
            return self.values[link.column.table.name, link.column.name]
        return self.invented(column)

    def invented(self, column: Column[Any]) -> Any:
        """Some value of the column's type; words carry her mark where the row is hers."""
        self.count += 1
        text = f"{self.mark if is_hers(column.table) else 'lain'}{self.count}"
        kinds: list[tuple[Any, Any]] = [
            (Boolean, False),
            (DateTime, NOW),
            (UTCDateTime, NOW),
            (Date, date(2026, 11, 22) + timedelta(days=self.number % 3 - 2 if column.primary_key else 0)),
            (Time, time(20)),
            (LargeBinary, text.encode()),
            (JSON, {"text": text}),
            (String, text),
            (AutoString, text),
            (Integer, self.count),
        ]
        return next(value for kind, value in kinds if isinstance(column.type, kind))


def is_hers(table: Table) -> bool:
    """Whether erasing her takes whole rows of this table."""
    found = [column for column in traces() if column.table is table]
    goes = {fate(table.name, column.name) for column in found}
    return goes == {Erasing.ROW_GOES} or table.name in ("people", "chats")


def fill(engine: Engine, *everybody: Somebody) -> None:
    """A row in every table for each of them."""
    with engine.begin() as connection:
        for table in sorted(METADATA.sorted_tables, key=lambda table: table.name == "outbox_heads"):
            for one in everybody:
                connection.execute(insert(table).values(one.row(table)))


def everything(engine: Engine) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every row of the database with its table."""
    with engine.connect() as connection:
        for table in METADATA.sorted_tables:
            for row in connection.execute(select(table)).mappings():
                yield table.name, dict(row)


def left_of(engine: Engine, who: Somebody) -> list[str]:
    """The columns in which something of her can still be read."""
    keys = [who.telegram_id, who.values["people", "id"]]
    return [
        f"{table}.{name}"
        for table, row in everything(engine)
        for name, value in row.items()
        if value in keys or who.mark in str(value) or str(who.telegram_id) in str(value)
    ]


@pytest.fixture
def engine(fresh_url: str) -> Iterator[Engine]:
    """A database in its newest shape."""
    engine = open_engine(fresh_url)
    upgrade(engine)
    yield engine
    engine.dispose()


def test_nothing_is_left_of_her_and_nothing_is_lost_of_another(engine: Engine) -> None:
    siti, hana = Somebody("markasiti", 41_000), Somebody("markahana", 82_000)
    fill(engine, siti, hana)
    hers = [(table, row) for table, row in everything(engine) if is_row_of(hana, table, row)]
    assert len(hers) == len(METADATA.sorted_tables)
    assert left_of(engine, siti)

    def erase(session: Session) -> None:
        person = people.found(session, siti.telegram_id)
        assert person is not None
        retention.erase(session, person, NOW)

    in_transaction(engine, erase)
    assert left_of(engine, siti) == []
    after = list(everything(engine))
    assert [(table, row) for table, row in hers if (table, row) not in after] == []


def is_row_of(who: Somebody, table: str, row: dict[str, Any]) -> bool:
    """Whether this is the row that she brought."""
    return all(
        row[column.name] == who.values[table, column.name] for column in METADATA.tables[table].primary_key
    )


def test_a_guest_is_erased_as_well(engine: Engine) -> None:
    siti, hana = Somebody("markasiti", 41_000), Somebody("markahana", 82_000)
    fill(engine, hana)
    guest = [
        table for table in METADATA.sorted_tables if table.name in ("waitings", "drafts", "tokens", "chats")
    ]
    siti.values |= {
        ("units", "id"): hana.values["units", "id"],
        ("people", "id"): hana.values["people", "id"],
    }
    with engine.begin() as connection:
        for table in guest:
            connection.execute(insert(table).values(siti.row(table)))
    in_transaction(engine, lambda session: retention.erase_guest(session, siti.telegram_id, NOW))
    siti.values["people", "id"] = -1
    assert left_of(engine, siti) == []


def test_everything_of_hers_is_found_for_her_too(engine: Engine) -> None:
    siti, hana = Somebody("markasiti", 41_000), Somebody("markahana", 82_000)
    fill(engine, siti, hana)
    with Session(engine) as session:
        found = own_data.collect(session, siti.telegram_id)
    personal = {column.table.name for column in traces()}
    assert {name for name in found if name != "journal"} == personal
    text = str(found)
    assert "markahana" not in text
    assert str(hana.telegram_id) not in text


def test_every_column_that_can_hold_a_person_is_known() -> None:
    big = [
        (table.name, column.name)
        for table in METADATA.sorted_tables
        for column in table.columns
        if isinstance(column.type, BigInteger) and not column.foreign_keys
    ]
    assert [key for key in big if key not in TELEGRAM_COLUMNS and key[1] not in NOT_A_PERSON] == []


def test_no_column_that_points_to_a_person_stays_as_it_is() -> None:
    fates = {f"{one.table.name}.{one.name}": fate(one.table.name, one.name) for one in traces()}
    assert [name for name, one in fates.items() if one in (Erasing.STAYS, Erasing.UNREADABLE)] == []


def test_every_personal_table_can_be_shown() -> None:
    shown = {column.table.name for column in traces()} | {"journal"}
    told = {kept.table for kept in TABLE if kept.whose is Whose.PERSON}
    assert told - shown == set()


def test_less_is_kept_than_could_be_asked() -> None:
    """No telephone number, no place to live, no identity number, no family name: least data, UU 27/2022 ps. 16."""
    unwanted = (
        "phone",
        "address",
        "nik",
        "identity",
        "birth_date",
        "born",
        "last_name",
        "username",
        "email",
        "location",
    )
    allowed = {"address", "phone_days"}  # the form of address; the weekdays with a phone
    names = {column.name for table in METADATA.sorted_tables for column in table.columns}
    assert [
        name for name in names - allowed if any(word in name.split("_") or word == name for word in unwanted)
    ] == []


def test_the_journal_cannot_name_her_any_more(engine: Engine) -> None:
    siti = Somebody("markasiti", 41_000)
    fill(engine, siti)
    with Session(engine) as session:
        before = len(list(session.execute(select(METADATA.tables["journal"]))))
    in_transaction(
        engine,
        lambda session: retention.erase(session, people.get(session, siti.values["people", "id"]), NOW),
    )
    with Session(engine) as session:
        assert len(list(session.execute(select(METADATA.tables["journal"])))) == before
        assert people.found(session, siti.telegram_id) is None
