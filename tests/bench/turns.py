"""What one update costs, from the raw JSON to its answer in the outbox, in a small and in a large house."""

import itertools
from collections.abc import Awaitable, Callable
from pathlib import Path

import structlog
from sqlalchemy import Engine, func, select

from bot.app import House
from domain.posting import InboxStatus
from storage.inbox import InboxRow
from storage.outbox import OutboxRow
from tests.bench import crowd
from tests.bench.timing import Figure, by_turns_async, compared
from tests.town import SUNDAY, Town

SIZES = (10, 10_000)
ROUNDS = 150


async def figures(folder: Path) -> list[Figure]:
    """One update after the other, in both houses by turns."""
    houses = [await _house(folder, size) for size in SIZES]
    before = [_answers(house.engine) for house in houses]
    seconds = await by_turns_async(
        [_act(house, size) for house, size in zip(houses, SIZES, strict=True)], ROUNDS
    )
    for house, had in zip(houses, before, strict=True):
        assert _answers(house.engine) - had == ROUNDS + 1, "an update had no answer"
    lines = compared([f"one update, {size:,} chats, people and past rows" for size in SIZES], seconds)
    speed = Figure(f"updates a second, {SIZES[-1]:,} chats", f"{1 / seconds[-1]:.0f}")
    return [*lines, speed]


async def _house(folder: Path, size: int) -> House:
    town = Town.build(f"sqlite:///{folder / f'turns-{size}.db'}", owner_ids=frozenset({1}))
    house = await town.open()
    crowd.members(house.engine, size, SUNDAY)
    crowd.history(house.engine, size, SUNDAY)
    return house


def _act(house: House, size: int) -> Callable[[], Awaitable[object]]:
    """Another of the ten members in the middle types /menu each time."""
    numbers = itertools.count(1_000_000)

    async def act() -> None:
        number = next(numbers)
        update = _menu(number, crowd.FIRST_MEMBER + size // 2 - 5 + number % 10)
        with structlog.testing.capture_logs():
            await house.intake.take([update])
            await house.dispatcher.handle_waiting()

    return act


def _menu(number: int, member: int) -> dict[str, object]:
    message = {
        "message_id": number,
        "date": int(SUNDAY.timestamp()),
        "chat": {"id": member, "type": "private", "first_name": "Kader"},
        "from": {"id": member, "is_bot": False, "first_name": "Kader", "language_code": "id"},
        "text": "/menu",
        "entities": [{"type": "bot_command", "offset": 0, "length": 5}],
    }
    return {"update_id": number, "message": message}


def _answers(engine: Engine) -> int:
    """Answers that stand in the outbox and belong to an update that is done."""
    with engine.connect() as connection:
        done = connection.scalar(
            select(func.count()).where(InboxRow.status == InboxStatus.DONE)  # type: ignore[arg-type]
        )
        sends = connection.scalar(select(func.count()).where(OutboxRow.method == "sendMessage"))  # type: ignore[arg-type]
    assert done == sends
    return int(sends or 0)
