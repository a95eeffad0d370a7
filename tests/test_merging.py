"""A migrated group: whatever pointed to either of its two rows points to the one that stays."""

from datetime import UTC, datetime
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Table, text
from sqlmodel import Session, SQLModel, select

from domain.posting import ChatKind, Lane
from domain.units import Level, Role, Room
from storage import cards, chats, heads, merging, outbox, people, requests, roles, setups, units
from storage.chats import Chat
from storage.database import open_engine
from storage.outbox import Call, OutboxRow
from storage.requests import Request
from storage.roles import Grant
from storage.tables import METADATA
from storage.units import Unit

NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
OLD, NEW = -4_100_000_001, -1_002_100_000_001
KINDS = ("card", "call", "edit", "room", "grant", "request", "setup")
rows = st.lists(st.tuples(st.sampled_from(KINDS), st.booleans(), st.integers(0, 2)), max_size=20)


def pointers() -> list[tuple[Table, Column[int]]]:
    return [
        (table, column)
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if any(key.column.table.name == "chats" for key in column.foreign_keys)
    ]


def world(session: Session) -> tuple[Chat, Chat]:
    """Two rows for one group, three units and three people."""
    old = chats.known(session, OLD, ChatKind.GROUP, NOW, "Lama")
    new = chats.known(session, NEW, ChatKind.SUPERGROUP, NOW, "Baru")
    for number in range(3):
        session.add(Unit(name=f"PAC {number}", level=Level.PAC, zone="Asia/Jakarta", created_at=NOW))
        people.known(session, 500 + number, "Siti", NOW)
    session.flush()
    return old, new


def put(session: Session, kind: str, chat_id: int, which: int, number: int) -> None:
    match kind:
        case "card":
            card = cards.show(session, f"post:{which}", chat_id, NOW)
            card.message_id, card.digest = number, "shown"
        case "call" | "edit":
            method = "sendMessage" if kind == "call" else "editMessageText"
            outbox.put(session, Call(method, {"text": "a"}, Lane(which + 1), chat_id=chat_id), NOW)
        case "room":
            units.link(session, which + 1, chat_id, Room.KADER)
        case "grant":
            roles.give(
                session,
                Grant(person_id=which + 1, unit_id=1, role=Role.PENGURUS, chat_id=chat_id, since=NOW),
            )
        case "request":
            asked = Request(unit_id=which + 1, person_id=1, role=Role.HUMAS, chat_id=chat_id, asked_at=NOW)
            requests.ask(session, asked)
        case "setup":
            setups.begin(session, chat_id, 500 + which)
    session.flush()


@settings(max_examples=60, deadline=None)
@given(rows)
def test_everything_follows_and_the_second_row_goes(placed: list[tuple[str, bool, int]]) -> None:
    engine = open_engine("sqlite://")
    METADATA.create_all(engine)
    with Session(engine) as session, session.begin():
        old, new = world(session)
        kept, gone = old.id or 0, new.id or 0
        numbers = count(1)
        for kind, in_new, which in placed:
            put(session, kind, gone if in_new else kept, which, next(numbers))
        merging.migrate(session, OLD, NEW, NOW)
        assert [chat.telegram_id for chat in session.exec(select(Chat))] == [NEW]
        assert session.execute(text("PRAGMA foreign_key_check")).all() == []
        for table, column in pointers():
            assert session.execute(table.select().where(column == gone)).all() == []
        check_kinds(session, placed, kept)
    engine.dispose()


def check_kinds(session: Session, placed: list[tuple[str, bool, int]], kept: int) -> None:
    """Nothing but doubles is lost; what can't be true in the new group is forgotten."""
    of = {kind: {which for one, _, which in placed if one == kind} for kind in KINDS}
    for card in session.exec(select(cards.Card)):
        live = ("card", True, int(card.subject[-1])) in placed
        assert (card.message_id is not None) == (card.digest is not None) == live
    assert len(session.exec(select(cards.Card)).all()) == len(of["card"])
    assert len(units.of_chat(session, kept)) == len(of["room"])
    assert len(session.exec(select(Grant)).all()) == len(of["grant"])
    assert len(session.exec(select(Request)).all()) == len(of["request"])
    assert len(session.exec(select(setups.Setup)).all()) == min(1, len(of["setup"]))
    calls = session.exec(select(OutboxRow)).all()
    assert len(calls) == sum(one in ("call", "edit") for one, _, _ in placed)
    assert {(call.chat_id, call.place) for call in calls} <= {(kept, kept)}
    stale = sum(call.method == "editMessageText" and call.status == "cancelled" for call in calls)
    assert stale == sum(one == "edit" and not in_new for one, in_new, _ in placed)
    lanes = {call.lane for call in calls if call.status == "pending"}
    standing = {(head.place, head.lane) for head in session.exec(select(heads.Head))}
    assert standing == {(kept, lane) for lane in lanes}


def test_a_group_that_is_not_known_changes_nothing() -> None:
    engine = open_engine("sqlite://")
    METADATA.create_all(engine)
    with Session(engine) as session, session.begin():
        chats.known(session, NEW, ChatKind.SUPERGROUP, NOW, "Baru")
        merging.migrate(session, OLD, NEW, NOW)
        merging.migrate(session, NEW, NEW, NOW)
        assert [chat.title for chat in session.exec(select(Chat))] == ["Baru"]
    engine.dispose()
