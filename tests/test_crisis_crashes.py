"""A crisis survives a kill -9 between any two of its steps: none is lost, and nothing is said twice."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.crises import CrisisState, CrisisTime
from scheduling.crises import take_steps
from storage.crises import Crisis
from tests import calm
from tests.town import open_town
from tests.watch import Watch, watch

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await watch(town)


async def dies(its: Watch) -> None:
    """kill -9, and it is started again."""
    its.town.kill()
    await its.town.open()
    await its.rests()


async def test_killed_after_every_act_it_goes_its_whole_way_once(its: Watch) -> None:
    await its.tells("Nisa", "/krisis")
    await dies(its)
    await its.taps("Nisa", "Kabar bohong")
    await dies(its)
    await its.taps("Nisa", "Mintakan persetujuan")
    await dies(its)
    await its.taps("Wati", "Ya, mulai krisis")
    for _ in range(5):  # the nudge, two warnings, the end, and once more
        await dies(its)
        await its.passes(26 * MINUTE)
    assert calm.newest(its.branch).state == CrisisState.OVER
    assert its.heard("Wati", "meminta mode krisis") <= 1
    assert its.heard("Ketua", "Disetujui Wati") == 1
    assert its.heard("Siti", "Ada kabar penting") == 1
    assert its.heard("Nisa", "30 menit lagi") == its.heard("Nisa", "10 menit lagi") == 1
    assert its.heard("Nisa", "berakhir. Tidak ada yang menunggu") == 1
    assert len(its.in_group("Masa menunggu sudah selesai")) == 1
    assert len(its.in_room("PAC IPPNU Kedungwaru selesai")) == 1


@pytest.mark.parametrize("step", [CrisisTime.NUDGE, CrisisTime.FIRST_WARNING, CrisisTime.END])
async def test_a_step_that_dies_before_its_commit_is_taken_once_afterwards(
    its: Watch, step: CrisisTime
) -> None:
    number = await calm.called(its.branch, its.people["Nisa"], its.people["Wati"])

    def make_due(session: Session) -> None:
        crisis = session.get_one(Crisis, number)
        crisis.step, crisis.due_at = step, its.town.clock.at

    its.write(make_due)
    house = its.town.house
    assert house is not None
    with Session(house.engine) as session:
        assert take_steps(session, its.town.clock.at) == 1
        session.rollback()
    row = calm.row(its.branch, number)
    assert (row.step, row.state) == (step, CrisisState.ON)
    await its.rests()
    said = {
        CrisisTime.NUDGE: ("Siti", "Ada kabar penting"),
        CrisisTime.FIRST_WARNING: ("Nisa", "30 menit lagi"),
        CrisisTime.END: ("Nisa", "berakhir. Tidak ada"),
    }[step]
    assert its.heard(*said) == 1


async def test_a_sweep_done_twice_changes_nothing(its: Watch) -> None:
    number = await calm.called(its.branch, its.people["Nisa"], its.people["Wati"])
    await its.passes(timedelta(hours=2, minutes=5))
    before = calm.row(its.branch, number).model_dump()

    def twice(session: Session) -> list[int]:
        return [take_steps(session, its.town.clock.at) for _ in range(2)]

    assert its.write(twice) == [0, 0]
    assert calm.row(its.branch, number).model_dump() == before


async def test_down_until_long_after_the_end_it_ends_and_asks_about_nothing_old(its: Watch) -> None:
    number = await calm.called(its.branch, its.people["Nisa"], its.people["Wati"])
    its.town.kill()
    its.town.clock.move(its.town.clock.at + timedelta(hours=5))
    await its.town.open()
    await its.rests()
    assert calm.row(its.branch, number).state == CrisisState.OVER
    assert its.heard("Nisa", "menit lagi") == 0
    assert its.write(lambda session: session.exec(select(Crisis.due_at)).all()) == [None]
