"""A machine whose clock is wrong: the bot must not take every message for a late one."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from domain.clock import VirtualClock
from tests.branch import found
from tests.town import Town

AHEAD = timedelta(hours=2)


@dataclass(frozen=True)
class WrongClock:
    """Two hours ahead of Telegram's."""

    right: VirtualClock

    def now(self) -> datetime:
        return self.right.now() + AHEAD

    def monotonic(self) -> float:
        return self.right.monotonic()


async def test_a_wrong_clock_silences_at_most_the_first_answer(tmp_path: Path) -> None:
    town = Town.build(f"sqlite:///{tmp_path / 'town.db'}")
    house = await town.open()
    branch = await found(town, "Siti")
    siti = branch.members["Siti"]
    wrong = WrongClock(town.clock)
    for part in (house.dispatcher, house.delivery, house.metronome, house.intake):
        part._clock = wrong
    await branch.says(siti, "/menu")
    await town.passes(town.clock.at + AHEAD + timedelta(minutes=1))
    before = branch.sent()
    await branch.says(siti, "/menu")
    assert branch.sent() == before + 1
    assert "mau apa" in branch.last(siti).text
    town.kill()
