"""The bot dies between any two steps while an alert climbs: no step is lost, and none is said twice but in flight."""

from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func
from sqlmodel import Session, select

from domain.case_states import CaseState
from domain.steps import Step
from storage.cases import CaseRing
from tests.on_duty import EVERYONE, FIRST, KETUA, SECOND, guarded, takes, told, wib
from tests.test_crash_points import Crash, Stops
from tests.town import Town
from tests.watch import Watch

RUNGS = (FIRST, SECOND, EVERYONE, KETUA)
WHO = {FIRST: {"Nisa"}, SECOND: {"Wati"}, EVERYONE: {"Nisa", "Wati"}, KETUA: {"Ketua"}}
SWEEPING = (Step.SWEEP_BEGUN, Step.SWEEP_ACTED, Step.SWEEP_COMMITTED)
SENDING = (
    Step.DELIVERY_CLAIMED,
    Step.DELIVERY_CLAIM_COMMITTED,
    Step.DELIVERY_SENDING,
    Step.DELIVERY_ANSWERED,
    Step.DELIVERY_MARKED,
    Step.DELIVERY_MARK_COMMITTED,
)
MOST = 60


@dataclass
class Ladder:
    """A unit whose bot is opened again whenever it died."""

    its: Watch
    stops: Stops = field(default_factory=lambda: Stops(set()))

    @property
    def town(self) -> Town:
        return self.its.town

    async def safely(self, act: Callable[[], Awaitable[None]]) -> None:
        """Through every crash."""
        while True:
            try:
                if self.town.house is None:
                    await self.town.open(self.stops.reach)
                await act()
            except Crash:
                self.town.kill()
            else:
                return

    async def lives(self, until: datetime) -> None:
        """Up to this moment, through every crash."""
        await self.safely(lambda: self.town.passes(until))

    async def dies_at(self, steps: Sequence[tuple[Step, int]]) -> None:
        """From here on it dies at these passings."""
        self.town.kill()
        self.stops = Stops(set(steps))
        await self.safely(self.town.rest)


@pytest.fixture
async def ladder(fresh_url: str) -> Iterator[Ladder]:  # type: ignore[misc]
    town = Town.build(fresh_url)
    await town.open()
    yield Ladder(await guarded(town))
    for house in town.opened:
        house.engine.dispose()
        house.reader.dispose()


def said(its: Watch) -> Counter[tuple[str, str]]:
    """How often each of them was told each thing."""
    return Counter({(rung, name): its.heard(name, rung) for rung in RUNGS for name in WHO[rung]})


def rung(session: Session) -> int:
    """How many were written down as told."""
    return session.exec(select(func.count()).select_from(CaseRing)).one()


@pytest.mark.parametrize("step", [*SWEEPING, *SENDING])
@pytest.mark.parametrize("passing", [1, 4])
async def test_whenever_it_dies_everybody_is_told(ladder: Ladder, step: Step, passing: int) -> None:
    its = ladder.its
    its.case()
    deaths = [(step, passing + more) for more in range(0, MOST, 3)]
    await ladder.dies_at(deaths)
    await ladder.lives(wib(22, 16, 30))
    assert ladder.stops.died
    heard = said(its)
    assert all(heard.values()), "no step is lost"
    assert sum(heard.values()) - len(heard) <= len(ladder.stops.died), "only what was in flight is said again"
    for words, names in WHO.items():
        assert told(its, words) == names
    assert its.write(rung) == len(heard)
    if step in SWEEPING:
        assert max(heard.values()) == 1


@pytest.mark.parametrize("step", [*SWEEPING, *SENDING])
async def test_whenever_it_dies_nobody_is_told_after_it_was_taken(ladder: Ladder, step: Step) -> None:
    its = ladder.its
    case = its.case()
    await ladder.lives(wib(22, 13, 14))
    takes(its, case, "Nisa")
    before = said(its)
    await ladder.dies_at([(step, one) for one in range(1, MOST, 2)])
    await ladder.lives(wib(22, 16, 30))
    assert said(its) == before
    assert its.row(case).state == CaseState.HELD


@pytest.mark.parametrize("step", [Step.DELIVERY_CLAIM_COMMITTED, Step.DELIVERY_SENDING])
async def test_what_was_in_flight_when_it_was_taken_does_not_come_again(ladder: Ladder, step: Step) -> None:
    its = ladder.its
    case = its.case()
    ladder.town.kill()
    ladder.stops = Stops({(step, one) for one in range(1, 4)})
    for _ in range(3):
        with pytest.raises(Crash):
            await ladder.town.open(ladder.stops.reach)
            await ladder.town.rest()
        ladder.town.kill()
    ladder.stops = Stops(set())
    await its.town.open()
    takes(its, case, "Wati")
    await ladder.lives(ladder.town.clock.at + timedelta(hours=4))
    assert its.row(case).state == CaseState.HELD
    assert sum(said(its).values()) <= 1
