"""Two units that share one deployment press everything they can reach; neither ever reads a word of the other's."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from domain.permissions import COMMANDS
from domain.units import Role
from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from storage import inbox
from tests import branch as branches
from tests import street
from tests.branch import Branch
from tests.town import Town, open_town

STEPS = 100
ARGUMENTS = ("", "Sabtu 19.30 IG Reels {mark} rapat", "{mark}", "hoaks", "12", "punyaku")


@dataclass
class Side:
    """One of the two units: its people are called after its mark, which stands in everything they write."""

    mark: str
    branch: Branch
    toasts: list[str] = field(default_factory=list)

    @property
    def people(self) -> list[Person]:
        return list(self.branch.members.values())


async def settle(town: Town, mark: str) -> Side:
    """A unit with a pengurus, a humas, a pembina, two members and a guest, and a few plans."""
    names = [f"{name} {mark}" for name in ("Fatimah", "Rina", "Hasan", "Siti", "Dewi")]
    branch = await branches.found(town, *names, guests=[f"Tamu {mark}"], title=f"PAC {mark}")
    for name, role in zip(names, (Role.PENGURUS, Role.HUMAS, Role.PEMBINA), strict=False):
        branch.give(branch.members[name], role)
    for who in branch.members.values():
        await branch.tells(who, "/start")
    await branch.says(branch.members[names[3]], f"/rencana besok 19.30 {mark} kajian")
    return Side(mark, branch)


def pressable(who: Person, place: Chat | BotAccount) -> list[tuple[Message, str]]:
    """Every button of the bot's that she can see here, except those that only open a link."""
    return [
        (message, button.label)
        for message in who.sees(place)[-8:]
        if message.from_bot
        for row in message.buttons
        for button in row
        if button.kind == "press"
    ]


async def act(town: Town, side: Side, chance: random.Random) -> None:
    """One of its people does something at random: a command, free words or a button, in private or in the group."""
    who, branch = chance.choice(side.people), side.branch
    place = chance.choice((branch.group, town.account))
    buttons = pressable(who, place)
    if buttons and chance.random() < 0.6:
        message, label = chance.choice(buttons)
        outcome = who.presses(message, label, chat=place)
        await town.rest(street.SOON)
        assert outcome.answered
        side.toasts.append(outcome.toast or "")
        if outcome.url is not None and "start=" in outcome.url:
            who.starts(town.account, outcome.url.partition("start=")[2])
    else:
        rest = chance.choice(ARGUMENTS).format(mark=side.mark)
        name = chance.choice((*COMMANDS, ""))
        text = f"/{name} {rest}".strip() if name else rest or side.mark
        if place is branch.group:
            who.says(branch.group, text)
        else:
            who.says_in_private(town.account, text)
    await town.rest(street.SOON)


def screens(town: Town, side: Side) -> Iterator[str]:
    """All that the bot has shown to this side: texts, buttons, and the boxes over buttons."""
    yield from side.toasts
    for who in side.people:
        for place in (side.branch.group, town.account):
            for message in who.sees(place):
                if message.from_bot:
                    yield message.text
                    yield from (button.label for row in message.buttons for button in row)


@pytest.mark.parametrize("seed", range(2))
async def test_no_word_of_one_unit_reaches_the_other(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    async with open_town(tmp_path) as town:
        sides = [await settle(town, mark) for mark in ("Melati", "Cempaka")]
        for _ in range(STEPS):
            await act(town, chance.choice(sides), chance)
            if chance.random() < 0.05:
                await town.passes(town.clock.at + timedelta(hours=chance.choice((1, 9, 30))))
        for side, other in (sides, reversed(sides)):
            shown = list(screens(town, side))
            assert any(side.mark in text for text in shown)
            assert not [text for text in shown if other.mark in text]
        assert sides[0].branch.write(lambda session: [row.incident for row in inbox.failed(session, 5)]) == []
