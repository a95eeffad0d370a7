"""A client of one's own making can forge what a button says: nobody gets into another unit by it, or reads of it."""

import random
from dataclasses import fields
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from sqlalchemy import Table, select
from sqlmodel import Session

from domain.presses import Press, encode, registered
from sandbox.fanout import tell_of_press
from sandbox.messages import Button, Message
from sandbox.people import Person
from storage import inbox
from storage.tables import METADATA
from tests import street
from tests.branch import Branch
from tests.test_apart import screens, settle
from tests.town import Town, open_town

TRIES = 2
# What changes by itself, or only says that something was shown.
MOVING = {"cards", "calendars_shown", "unit_settings"}


def forged(kind: type[Press], chance: random.Random, ids: list[int]) -> Press:
    """A press of this kind that aims at what is not hers."""
    hints = get_type_hints(kind)
    values = {field.name: value_of(hints[field.name], chance, ids) for field in fields(kind)}  # type: ignore[arg-type]
    return kind(**values)


def value_of(hint: Any, chance: random.Random, ids: list[int]) -> Any:
    """Some value of this type; numbers are ids that exist."""
    kind = next((one for one in get_args(hint) if one is not type(None)), hint)
    if kind is bool:
        return chance.random() < 0.5
    if kind is int:
        return chance.choice(ids)
    if kind in (date, time):
        return date(2026, 11, 24) if kind is date else time(19, 30)
    return chance.choice(list(kind)) if issubclass(kind, StrEnum) else "id"


def belongings(session: Session, unit_id: int) -> dict[str, list[Any]]:
    """Every row that belongs to a unit, as it stands."""
    return {
        table.name: sorted(map(repr, session.execute(select(table).where(column == unit_id)).all()))
        for table in METADATA.sorted_tables
        if table.name not in MOVING and (column := _unit_column(table)) is not None
    }


def _unit_column(table: Table) -> Any:
    return table.c.id if table.name == "units" else table.c.get("unit_id")


async def forges(town: Town, who: Person, message: Message, pressed: Press) -> str:
    """She sends it as if it stood on this message; what the box says."""
    outcome = tell_of_press(town.world, message, who, Button("x", "press", data=encode(pressed)))
    await town.rest(street.SOON)
    assert outcome.answered, pressed
    return outcome.toast or ""


@pytest.mark.parametrize("seed", range(2))
async def test_forged_buttons_open_no_other_unit(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    async with open_town(tmp_path) as town:
        victims, side = await settle(town, "Melati"), await settle(town, "Cempaka")
        stranger = town.world.add_person("Budi Cempaka")
        await side.branch.tells(stranger, "/start")
        side.branch.members["Budi"] = stranger
        ids = ids_of(victims.branch)
        before = victims.branch.write(lambda session: belongings(session, victims.branch.unit_id))
        for code, kind in registered().items():
            for _ in range(TRIES if fields(kind) else 1):  # type: ignore[arg-type]
                who = chance.choice(side.people)
                message = chance.choice([one for one in who.sees(town.account) if one.from_bot])
                side.toasts.append(await forges(town, who, message, forged(kind, chance, ids)))
            after = victims.branch.write(lambda session: belongings(session, victims.branch.unit_id))
            assert after == before, code
        assert not [text for text in screens(town, side) if "Melati" in text]
        assert side.branch.write(lambda session: [row.incident for row in inbox.failed(session, 5)]) == []


def ids_of(branch: Branch) -> list[int]:
    """Ids of the unit, its people and its first rows, which are all small numbers."""
    return [branch.unit_id, *range(1, 8)]


def test_every_press_can_be_forged() -> None:
    for kind in registered().values():
        assert encode(forged(kind, random.Random(0), [1]))
