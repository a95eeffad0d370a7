"""Reports made of every kind of message that Telegram knows: each is answered once, and none of them fails."""

import asyncio
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from domain.alerts import NAMES
from domain.posting import ChatKind, InboxStatus
from handlers.alert_asking import WHAT
from handlers.sieve import SERVICE
from sandbox.schema import botapi
from storage import chats, drafts, members, people
from storage.cases import Case
from storage.chats import Chat
from storage.inbox import InboxRow
from storage.outbox import OutboxRow
from tests.town import SUNDAY, Town
from tests.updates_at_random import Maker, Pool
from tests.watch import Watch, watch

NOW = int(SUNDAY.timestamp())
TYPES: Mapping[str, list[str]] = botapi()["types"]["Message"]["optional"]
ABOUT_WHO_WRITES = {"from", "sender_chat", "forward_origin", "reply_to_message", "text", "caption"}
FIELDS = [one for one in TYPES if one not in ABOUT_WHO_WRITES | {"edit_date"}]
FIRST_ID = 6_100_000_000
ANSWERS = ("sendMessage", "setMessageReaction")
POOL = Pool(
    chats=({"id": 9_999, "type": "private"}, {"id": -1_001_234, "type": "channel", "title": "Kabar"}),
    users=({"id": 777, "is_bot": False, "first_name": "Ani"}, {"id": 778, "is_bot": True, "first_name": "B"}),
    written=("/viral", "kabar aneh", "https://bit.ly/abc"),
    pressed=("p1", ""),
)


MOST = int(os.environ.get("STRANGE_VALUES", "1"))


def values(field: str) -> list[Any]:
    """What may stand in this field of a message; the plainest value is the first that is made, and left out."""
    found: list[Any] = []

    @settings(
        max_examples=1 + MOST,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def collect(data: st.DataObject) -> None:
        found.append(Maker(data.draw, POOL).one_of(TYPES[field], field, 1))

    collect()
    return found[-MOST:]


@pytest.fixture
def lived_in(tmp_path: Path) -> Iterator[tuple[asyncio.Runner, Watch]]:
    with asyncio.Runner() as runner:
        town = Town.build(f"sqlite:///{tmp_path / 'town.db'}")
        runner.run(town.open())
        yield runner, runner.run(watch(town))
        town.kill()


def join(here: Watch, count: int, asked: bool) -> None:
    """So many members with private chats, each perhaps with the open question of /hoaks."""

    def write(session: Session) -> None:
        for number in range(FIRST_ID, FIRST_ID + count):
            person = people.known(session, number, "Ani", here.town.clock.at)
            person.birth_year = 2000
            members.join(session, person, here.unit_id, here.town.clock.at)
            chats.known(session, number, ChatKind.PRIVATE, here.town.clock.at).unit_id = here.unit_id
            drafts.end(session, number)
            if asked:
                facts = {"kind": "hoax", "hidden": False, "unit": here.unit_id, "chat": None}
                drafts.ask(session, number, WHAT, facts, here.town.clock.at)

    here.write(write)


def message(here: Watch, number: int, shape: str, content: dict[str, Any]) -> dict[str, Any]:
    """A message with this content as one of the ways to report."""
    who = {"id": number, "is_bot": False, "first_name": "Ani"}
    private = {"id": number, "type": "private", "first_name": "Ani"}
    base = {"message_id": number - FIRST_ID + 2_000, "date": NOW, "from": who, "chat": private}
    link = f"https://www.instagram.com/p/Abc{number}/"
    match shape:
        case "link":
            return {**base, **content, "caption": f"/viral {link} katanya"}
        case "alone":
            return {**base, **content, "caption": "/hoaks"}
        case "forwarded":
            origin = {"type": "hidden_user", "date": NOW, "sender_user_name": "Siapa"}
            return {**base, **content, "forward_origin": origin}
        case "in group":
            return {**base, **content, "chat": dict(here.branch.group.json()), "caption": "/lapor"}
        case "quoted":
            group = dict(here.branch.group.json())
            other = {**base, **content, "chat": group, "message_id": 500}
            return {**base, "chat": group, "text": "/viral tolong dicek ya", "reply_to_message": other}
    return {**base, **content}


async def feed(here: Watch, made: list[dict[str, Any]], first: int) -> dict[int, list[str]]:
    """All of them at once; what each sender was answered, by her Telegram id."""
    house = here.town.house
    assert house is not None
    updates = [{"update_id": first + at, "message": one} for at, one in enumerate(made)]
    await house.intake.take(updates)
    await here.rests()

    def read(session: Session) -> dict[int, list[str]]:
        came = select(InboxRow.status).where(col(InboxRow.update_id) >= first)
        assert set(session.exec(came).all()) <= {InboxStatus.DONE, InboxStatus.IGNORED}
        found: dict[int, list[str]] = {}
        query = select(Chat.telegram_id, OutboxRow.method).join(Chat, col(Chat.id) == col(OutboxRow.chat_id))
        for telegram_id, method in session.exec(query.where(col(OutboxRow.method).in_(ANSWERS))):
            found.setdefault(telegram_id, []).append(method)
        return found

    return here.write(read)


@pytest.mark.parametrize("shape", ["link", "alone", "forwarded", "answer", "in group", "quoted"])
def test_every_kind_of_message_is_answered_once(lived_in: tuple[asyncio.Runner, Watch], shape: str) -> None:
    runner, here = lived_in
    contents = [(field, value) for field in FIELDS for value in values(field)]
    join(here, len(contents), asked=shape == "answer")
    made = [message(here, FIRST_ID + at, shape, {field: value}) for at, (field, value) in enumerate(contents)]
    before = here.write(lambda session: len(session.exec(select(Case)).all()))
    answered = runner.run(feed(here, made, 10**6))
    for at, (field, value) in enumerate(contents):
        heard = answered.get(FIRST_ID + at, [])
        is_event = field in (*SERVICE, "pinned_message")
        assert len(heard) == 1 or (is_event and len(heard) <= 1), (field, value, heard)
    cases = here.write(lambda session: len(session.exec(select(Case)).all()))
    if shape == "link":
        assert cases - before > len(contents) * 0.9


def test_what_may_be_carried_into_a_group_is_said_in_one_place() -> None:
    assert set(NAMES) >= {"viral", "hoaks", "lapor"}
