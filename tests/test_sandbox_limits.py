"""Flood limits in virtual time, trouble on command, and the table of rules."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta

import pytest

from sandbox.faults import KINDS, Fault
from sandbox.rules import Rules
from sandbox.wire import AnswerLost, Json
from sandbox.world import World

TOKEN = "4242:kader-test"


class Street:
    """A bot, 40 people who started it, two groups, and a clock set by hand."""

    def __init__(self, rules: Rules | None = None) -> None:
        self.time = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
        self.world = World(lambda: self.time, rules)
        self.bot = self.world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
        self.people = [self.world.add_person(f"Kader {n}") for n in range(40)]
        for person in self.people:
            person.starts(self.bot)
        self.groups = [self.world.add_group(title, members=[self.bot, *self.people]) for title in ("A", "B")]

    def passes(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)

    async def send(self, chat_id: int, method: str = "sendMessage", **params: object) -> Json:
        params = params or {"text": "x"}
        _, body = await self.world.call(TOKEN, method, {"chat_id": chat_id, **params})
        return body


async def test_thirty_calls_a_second() -> None:
    street = Street()
    answers = [await street.send(person.id) for person in street.people]
    assert [answer["ok"] for answer in answers] == [True] * 30 + [False] * 10
    assert answers[-1] == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    assert (await street.world.call(TOKEN, "getMe"))[0] == 200
    street.passes(1)
    assert (await street.send(street.people[0].id))["ok"]
    assert [violation.limit for violation in street.bot.limits.violations] == ["token"] * 10


async def test_one_message_a_second_after_a_short_burst() -> None:
    street = Street()
    person = street.people[0].id
    assert [(await street.send(person))["ok"] for _ in range(4)] == [True, True, True, False]
    for _ in range(50):
        street.passes(1)
        assert (await street.send(person))["ok"]
    assert not (await street.send(person))["ok"]
    strict = Street(Rules(chat_burst=1))
    assert [(await strict.send(person))["ok"] for _ in range(2)] == [True, False]


async def test_twenty_messages_a_minute_in_a_group() -> None:
    street = Street()
    for _ in range(20):
        assert (await street.send(street.groups[0].id))["ok"]
        street.passes(1)
    refused = await street.send(street.groups[0].id)
    assert refused["parameters"] == {"retry_after": 40}
    assert (await street.send(street.groups[1].id))["ok"]
    street.passes(40)
    assert (await street.send(street.groups[0].id))["ok"]


@pytest.mark.parametrize("free", [False, True])
async def test_edits_and_reactions_follow_their_rules(free: bool) -> None:
    street = Street(Rules(chat_burst=1, edits_are_free=free, reactions_count=not free))
    group = street.groups[0]
    sent = (await street.send(group.id))["result"]["message_id"]
    edit = await street.send(group.id, "editMessageText", message_id=sent, text="y")
    thumb = [{"type": "emoji", "emoji": "👍"}]
    reaction = await street.send(group.id, "setMessageReaction", message_id=sent, reaction=thumb)
    assert (edit["ok"], reaction["ok"]) == (free, free)


async def test_429_without_advice() -> None:
    street = Street(Rules(chat_burst=1, warns_with_retry_after=False))
    await street.send(street.people[0].id)
    refused = await street.send(street.people[0].id)
    assert refused == {"ok": False, "error_code": 429, "description": "Too Many Requests"}


async def test_limits_narrower_than_documented() -> None:
    street = Street(Rules(limits_share=0.7))
    answers = [await street.send(person.id) for person in street.people]
    assert sum(answer["ok"] for answer in answers) == 21


async def test_monotonic_time_judges_the_limits() -> None:
    street, seconds = Street(), [0.0]
    world = World(lambda: street.time, Rules(chat_burst=1), monotonic=lambda: seconds[0])
    bot = world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
    siti = world.add_person("Siti")
    siti.starts(bot)
    params = {"chat_id": siti.id, "text": "x"}
    assert (await world.call(TOKEN, "sendMessage", params))[0] == 200
    street.passes(3600)
    assert (await world.call(TOKEN, "sendMessage", params))[0] == 429
    seconds[0] += 1
    assert (await world.call(TOKEN, "sendMessage", params))[0] == 200


@pytest.mark.parametrize(
    ("kind", "code", "description"),
    [
        ("400", 400, "Bad Request: trouble on command"),
        ("401", 401, "Unauthorized"),
        ("403", 403, "Forbidden: trouble on command"),
        (
            "409",
            409,
            "Conflict: terminated by other getUpdates request; "
            "make sure that only one bot instance is running",
        ),
        ("429", 429, "Too Many Requests: retry after 5"),
        ("500", 500, "Internal Server Error"),
        ("502", 502, "Bad Gateway"),
    ],
)
async def test_refusals_on_command(kind: str, code: int, description: str) -> None:
    street = Street()
    street.world.faults.add(Fault("sendMessage", kind))  # type: ignore[arg-type]
    group = street.groups[0]
    refused = await street.send(group.id)
    assert (refused["error_code"], refused["description"]) == (code, description)
    assert not group.messages
    assert (await street.send(group.id))["ok"]


@pytest.mark.parametrize(("kind", "timed_out", "applied"), [
    ("timeout_before", True, 0),
    ("timeout_after", True, 1),
    ("drop", False, 0),
])  # fmt: skip
async def test_lost_answers_on_command(kind: str, timed_out: bool, applied: int) -> None:
    street = Street()
    street.world.faults.add(Fault("*", kind))  # type: ignore[arg-type]
    with pytest.raises(AnswerLost) as lost:
        await street.send(street.groups[0].id)
    assert (lost.value.timed_out, len(street.groups[0].messages)) == (timed_out, applied)


async def test_faults_strike_where_and_as_often_as_told() -> None:
    street = Street()
    first, second = street.groups
    street.world.faults.add(Fault("sendMessage", "500", times=2, chat=first.id, after_calls=1))
    assert (await street.send(second.id))["ok"]
    assert [(await street.send(first.id))["ok"] for _ in range(4)] == [True, False, False, True]
    assert street.world.faults.rows() == []
    street.world.faults.add(Fault("*", "502", times=None))
    assert [(await street.send(second.id))["ok"] for _ in range(3)] == [False] * 3
    assert street.world.faults.rows()[0]["kind"] == "502"
    street.world.faults.clear()
    assert (await street.send(second.id))["ok"]
    with pytest.raises(ValueError, match=KINDS[0]):
        Fault("*", "418")  # type: ignore[arg-type]


def test_opposite_turns_every_guess_and_nothing_else() -> None:
    usual = {row["name"]: row for row in Rules().table()}
    turned = {row["name"]: row for row in Rules.opposite().table()}
    assert usual.keys() == turned.keys() == {field.name for field in fields(Rules)}
    for name, row in usual.items():
        assert row["source"] in {"documented", "seen", "guessed"}
        assert row["what"]
        assert (turned[name]["setting"] != row["setting"]) == (row["source"] == "guessed"), name
    opposite = Rules.opposite()
    assert opposite.reactions_count
    assert opposite.edits_are_free
    assert not opposite.warns_with_retry_after
    assert opposite.bare_commands == "never"
