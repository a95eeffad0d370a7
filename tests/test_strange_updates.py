"""Updates that the Bot API allows but nobody expects: none of them fails, and every press is answered."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from domain.posting import InboxStatus, OutboxStatus
from handlers.intake import ALLOWED_UPDATES
from sandbox.faults import Fault
from sandbox.gathering import admin_of
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.schema import botapi
from storage.inbox import InboxRow
from storage.outbox import OutboxRow
from tests.branch import Branch, found, labels
from tests.neighbours import read
from tests.town import SUNDAY, Town
from tests.updates_at_random import MOMENTS, Pool, updates

OWNER_ID = 7_000_000_000
NOW = int(SUNDAY.timestamp())
EVERY_KIND = sorted(botapi()["types"]["Update"]["optional"])
EXAMPLES = int(os.environ.get("STRANGE_EXAMPLES", "150"))
OVER = {InboxStatus.DONE, InboxStatus.IGNORED}
MESSAGE_IDS = (1, 2, 3, 2**31)


async def settled(url: str) -> Branch:
    """A branch with plans, menus and a calendar, so that strange presses meet real cards."""
    town = Town.build(url, owner_ids=frozenset({OWNER_ID}))
    await town.open()
    branch = await found(town, "Nur", "Siti")
    assert branch.members["Nur"].id == OWNER_ID
    for text in ("/rencana besok jam 7 rapat", "/kalender", "/menu", "/rencana"):
        await branch.says(branch.members["Siti"], text)
    for who in branch.members.values():
        who.starts(town.account)
        for text in ("/menu", "/pengelola", "/bantuan", "/rencana punyaku"):
            await branch.tells(who, text)
    return branch


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    built = await settled(f"sqlite:///{tmp_path / 'town.db'}")
    yield built
    built.town.kill()


@pytest.fixture
def lived_in(tmp_path: Path) -> Iterator[tuple[asyncio.Runner, Branch]]:
    with asyncio.Runner() as runner:
        built = runner.run(settled(f"sqlite:///{tmp_path / 'town.db'}"))
        yield runner, built
        built.town.kill()


def user(person: Person) -> dict[str, Any]:
    """Her User object."""
    return dict(person.user_json())


def private(person: Person) -> dict[str, Any]:
    """Her private chat with us."""
    return {"id": person.id, "type": "private", "first_name": person.first_name}


def group(branch: Branch) -> dict[str, Any]:
    """The group of the branch."""
    return dict(branch.group.json())


def pool_of(branch: Branch) -> Pool:
    """Our own people and chats among strange ones, and every button that we have sent."""
    siti, nur = branch.members["Siti"], branch.members["Nur"]
    world = branch.town.world
    shown = [
        one for place in (*world.chats.values(), *world.privates.values()) for one in place.messages.values()
    ]
    pressed = {button.data for one in shown for row in one.buttons for button in row if button.data}
    return Pool(
        chats=(
            group(branch),
            private(siti),
            private(nur),
            {"id": 9_999, "type": "private"},
            {"id": -4_000_000, "type": "group", "title": ""},
            {"id": -(2**52) + 1, "type": "supergroup", "title": "<b>&", "is_forum": True},
            {"id": -1_001_234, "type": "channel", "title": "Kabar", "username": "kabar"},
        ),
        users=(
            user(siti),
            user(nur),
            branch.bot.user_json(),
            {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"},
            {"id": 136817688, "is_bot": True, "first_name": "Channel"},
            {"id": 777000, "is_bot": False, "first_name": "Telegram"},
            {"id": 2**52 - 1, "is_bot": False, "first_name": "", "language_code": ""},
            {"id": 5_000_000_001, "is_bot": False, "first_name": "🌸" * 60, "language_code": "pt-br"},
        ),
        written=(
            "/menu", "/start", "/start x", "/start@sinergi_bot", "/rencana Sabtu 19.30 rapat", "/rencana", "/kalender",
            "/kalender@sinergi_bot bulan", "/hubungkan", "/hubungkan ABC", "/pengelola", "/batal", "/papan",
            "/tidakada", "/xyz@sinergi_bot", "/bahasa en",
            "/bantuan", "/", "/rencana " + "panjang " * 500, "menu", "31/11 jam 25",
            "\u202e/menu", "/rencana\nbesok\n\u0000", "<b>&</b>",
        ),
        pressed=(*sorted(pressed), "", "p1", "p1:", "::::", "zz:9", "é" * 32),
        fixed={"message_id": MESSAGE_IDS, "date": MOMENTS, "username": ("siapa",), "language_code": ("", "en", "id")},
    )  # fmt: skip


async def feed(branch: Branch, given_updates: list[dict[str, Any]]) -> None:
    """The whole way: intake, dispatcher, delivery; then look at what became of it."""
    house = branch.town.house
    assert house is not None
    await house.intake.take(given_updates)
    await branch.town.rest()
    came = [one["update_id"] for one in given_updates]
    rows = select(InboxRow.status).where(col(InboxRow.update_id).in_(came))
    assert set(read(branch.town, lambda session: session.exec(rows).all())) <= OVER, given_updates
    answered = read(branch.town, lambda session: session.exec(select(OutboxRow.once)).all())
    for one in given_updates:
        if "callback_query" in one:
            assert answered.count(f"press:{one['callback_query']['id']}") == 1, one


def test_no_update_that_may_come_fails_or_leaves_a_press_unanswered(
    lived_in: tuple[asyncio.Runner, Branch],
) -> None:
    runner, branch = lived_in
    pool, numbers = pool_of(branch), iter(range(10**6, 10**7))

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(updates(pool, [*ALLOWED_UPDATES, *EVERY_KIND]), min_size=1, max_size=4))
    def live_through(made: list[dict[str, Any]]) -> None:
        for one in made:
            one["update_id"] = next(numbers)
            if "callback_query" in one:
                one["callback_query"]["id"] = f"query-{one['update_id']}"
        runner.run(feed(branch, made))

    live_through()


def press(branch: Branch, who: dict[str, Any], data: str, **more: Any) -> dict[str, Any]:
    """A callback query as it comes in."""
    return {
        "update_id": 1,
        "callback_query": {"id": "77", "from": who, "chat_instance": "1", "data": data, **more},
    }


def written(branch: Branch, words: str | None, **more: Any) -> dict[str, Any]:
    """A message of Siti in the group as it comes in."""
    message = {"message_id": 900, "date": NOW, "chat": group(branch), "from": user(branch.members["Siti"])}
    texts = {} if words is None else {"text": words}
    return {"update_id": 1, "message": {**message, **texts, **more}}


def button(message: Message, label: str) -> str:
    """What a button carries."""
    return next(one.data or "" for row in message.buttons for one in row if label in one.label)


async def test_a_press_on_a_message_that_telegram_no_longer_shows_is_done(branch: Branch) -> None:
    siti = branch.members["Siti"]
    card = next(one for one in siti.sees(branch.group) if one.text.startswith("rapat\n"))
    gone = {"chat": group(branch), "message_id": card.id, "date": 0}
    await feed(branch, [press(branch, user(siti), button(card, "Ya, benar"), message=gone)])
    assert "Maksudnya" not in card.text


@pytest.mark.parametrize("more", [{}, {"inline_message_id": "AAAA"}])
async def test_a_press_that_names_no_message_is_an_old_button(branch: Branch, more: dict[str, Any]) -> None:
    siti = branch.members["Siti"]
    card = next(one for one in siti.sees(branch.group) if one.text.startswith("rapat\n"))
    await feed(branch, [press(branch, user(siti), button(card, "Ya, benar"), **more)])
    assert "Maksudnya" in card.text


async def test_a_press_of_a_game_carries_no_data(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await feed(
        branch, [press(branch, user(siti), "", game_short_name="x", message=written(branch, "x")["message"])]
    )


async def test_who_has_an_empty_name_still_plans(branch: Branch) -> None:
    ghost = {"id": 2**52 - 1, "is_bot": False, "first_name": ""}
    await feed(branch, [written(branch, "/rencana besok 19.30 Rapat akbar", **{"from": ghost})])
    assert "Rapat akbar" in branch.card(branch.members["Siti"]).text


async def test_a_caption_with_entities_is_a_command(branch: Branch) -> None:
    entities = [{"type": "bot_command", "offset": 0, "length": 8}, {"type": "bold", "offset": 9, "length": 5}]
    photo = [{"file_id": "x", "file_unique_id": "y", "width": 1, "height": 2}]
    more = {
        "text": None,
        "caption": "/rencana besok 19.30 Poster",
        "caption_entities": entities,
        "photo": photo,
    }
    await feed(branch, [written(branch, None, **more)])
    assert branch.card(branch.members["Siti"]).text.startswith("Poster\n")


async def test_a_text_as_long_as_telegram_allows_becomes_one_card(branch: Branch) -> None:
    before = branch.sent()
    await feed(branch, [written(branch, ("/rencana besok 19.30 " + "🌸<&" * 1400)[:4000])])
    assert branch.sent() == before + 1


async def test_a_channel_is_no_group_of_ours(branch: Branch) -> None:
    channel = {"id": -1_001_234, "type": "channel", "title": "Kabar"}
    was = {"user": branch.bot.user_json(), "status": "left"}
    rights = [
        name for name in botapi()["types"]["ChatMemberAdministrator"]["required"] if name.startswith("can_")
    ]
    now = {
        **was,
        "status": "administrator",
        "is_anonymous": False,
        "can_be_edited": False,
        **dict.fromkeys(rights, True),
    }
    change = {
        "chat": channel,
        "from": user(branch.members["Siti"]),
        "date": NOW,
        "old_chat_member": was,
        "new_chat_member": now,
    }
    calls = branch.town.world.counters.calls.copy()
    read = len(branch.members["Siti"].sees(branch.bot))
    post = {"message_id": 1, "date": NOW, "chat": channel, "text": "/menu@sinergi_bot"}
    await feed(branch, [{"update_id": 1, "my_chat_member": change}, {"update_id": 2, "channel_post": post}])
    del calls["getUpdates"]
    answered = branch.town.world.counters.calls - calls
    del answered["getUpdates"]
    assert set(answered) == {"sendMessage"}
    assert len(branch.members["Siti"].sees(branch.bot)) == read + 1
    assert "diam saja" in branch.last(branch.members["Siti"], private=True).text


async def test_answers_stay_in_the_topic(branch: Branch) -> None:
    siti, place = branch.members["Siti"], branch.group
    place.members[siti.id] = admin_of(place)
    topic = siti.opens_topic(place, "Humas")
    for text in ("/rencana besok 19.30 Rapat", "/menu", "/kalender"):
        siti.says(topic, text)
        await branch.town.rest()
    menu = next(one for one in reversed(siti.sees(place)) if one.from_bot and "Rencanakan" in labels(one))
    await branch.presses(siti, menu, "Rencanakan")
    await branch.presses(siti, menu, "Bantuan")
    answers = [one for one in siti.sees(place) if one.from_bot and one.id > topic.thread_id]
    assert len(answers) >= 4
    assert {one.thread_id for one in answers} == {topic.thread_id}


async def test_a_bot_that_may_not_write_keeps_what_it_had_to_say_out_of_the_way(branch: Branch) -> None:
    siti, world = branch.members["Siti"], branch.town.world
    words = "Bad Request: not enough rights to send text messages to the chat"
    world.faults.add(Fault("sendMessage", "400", description=words))
    await branch.says(siti, "/rencana besok 19.30 Rapat")
    statuses = read(branch.town, lambda session: session.exec(select(OutboxRow.status)).all())
    assert statuses.count(OutboxStatus.DEAD) == 1, "the card of this group, and no note about it"
    await branch.says(siti, "/menu")
    assert "Rencanakan" in labels(branch.last(siti))


async def test_minutes_of_patience_are_kept(branch: Branch) -> None:
    siti, world, clock = branch.members["Siti"], branch.town.world, branch.town.clock
    world.faults.add(Fault("sendMessage", "429", retry_after=400, times=1))
    began = clock.at
    await branch.says(siti, "/rencana besok 19.30 Rapat")
    await branch.town.rest(timedelta(minutes=10))
    assert "Rapat" in branch.card(siti).text
    assert clock.at - began >= timedelta(seconds=400)
