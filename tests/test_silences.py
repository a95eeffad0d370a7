"""Units of which nothing is heard: asked kindly themselves, and shown to their parent a week later."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from domain.post_states import Kind, PostState
from domain.silences import ASKED_AT, SILENT, Silent, StillActive, hour_after
from domain.units import Level, Zone
from storage import closings, silences, units
from storage.posts import Post
from storage.series import Series
from storage.silences import UnitSilence
from storage.units import Unit
from tests.town import SUNDAY, Town
from tests.watch import Watch, watch

DAY = timedelta(days=1)
ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
HELLO = "Apa kabar, PAC IPPNU Kedungwaru?"


@pytest.fixture
async def here(fresh_url: str) -> AsyncIterator[Watch]:
    """Kedungwaru with a parent unit; both are looked at from the first night on."""
    town = Town.build(fresh_url)
    await town.open()
    its = await watch(town)
    its.write(lambda session: under_a_parent(session, its))
    follow(its)
    yield its
    town.kill()


def under_a_parent(session: Session, its: Watch) -> None:
    parent = Unit(
        name="PC IPPNU Tulungagung", level=Level.PC, zone=Zone.WIB, language="id", created_at=SUNDAY
    )
    session.add(parent)
    session.flush()
    units.get(session, its.unit_id).parent_id = parent.id


def follow(its: Watch) -> None:
    its.write(lambda session: silences.follow_new_units(session, its.town.clock.at, 500))


def row(its: Watch) -> UnitSilence:
    return next(one for one in its.every(UnitSilence) if one.unit_id == its.unit_id)


def seen_by_parent(its: Watch) -> list[Silent]:
    parent = its.write(lambda session: units.get(session, its.unit_id).parent_id)
    assert parent is not None
    return its.write(lambda session: silences.of_children(session, parent, its.town.clock.at))


def plans(its: Watch, **changes: Any) -> None:
    """Somebody planned something now."""

    def write(session: Session) -> None:
        now = its.town.clock.at
        values: dict[str, Any] = {
            "title": "Kajian",
            "state": PostState.PLANNED,
            "kind": Kind.OWN,
            "zone": "Asia/Jakarta",
        }
        session.add(Post(unit_id=its.unit_id, created_at=now, changed_at=now, **{**values, **changes}))

    its.write(write)


def series(its: Watch) -> int:
    """The id of a series of plans."""

    def write(session: Session) -> int:
        day = its.town.clock.at.date()
        made = Series(
            unit_id=its.unit_id,
            title="Kajian",
            zone="Asia/Jakarta",
            rule="weekly",
            at=ASKED_AT,
            first_day=day,
            made_until=day,
            created_at=its.town.clock.at,
        )
        session.add(made)
        session.flush()
        return made.id or 0

    return its.write(write)


def news(its: Watch) -> datetime | None:
    return its.write(lambda session: silences.news_since(session, its.unit_id, its.town.clock.at - SILENT))


async def until(its: Watch, moment: datetime) -> None:
    await its.town.passes(moment)


async def test_it_is_asked_first_and_its_parent_sees_it_a_week_later(here: Watch) -> None:
    asked = row(here).due_at
    assert asked.astimezone(ZoneInfo("Asia/Jakarta")).hour == 16 and asked - SUNDAY >= SILENT
    await until(here, asked - DAY)
    assert here.heard("Ketua", HELLO) == 0
    await until(here, asked + DAY)
    assert here.heard("Ketua", HELLO) == 1 and "Rencanakan satu konten" in str(here.private("Ketua"))
    assert not any(here.heard(name, HELLO) for name in ("Nisa", "Wati", "Siti", "Aisyah", "Bu Hani"))
    await until(here, asked + 6 * DAY)
    assert seen_by_parent(here) == []
    await until(here, asked + 8 * DAY)
    [silent] = seen_by_parent(here)
    assert (silent.name, silent.asked_at) == ("PAC IPPNU Kedungwaru", asked)
    await until(here, asked + 60 * DAY)
    assert here.heard("Ketua", HELLO) == 1


async def test_news_resets_it_at_once_for_the_parent_and_for_itself(here: Watch) -> None:
    asked = row(here).due_at
    await until(here, asked + 10 * DAY)
    assert seen_by_parent(here)
    plans(here)
    assert seen_by_parent(here) == []
    news = here.town.clock.at
    await until(here, news + 27 * DAY)
    assert row(here).asked_at is None and here.heard("Ketua", HELLO) == 1
    await until(here, news + 30 * DAY)
    assert here.heard("Ketua", HELLO) == 2


async def test_plans_that_a_series_makes_are_no_news_and_a_report_is(here: Watch) -> None:
    asked = row(here).due_at
    await until(here, asked - 5 * DAY)

    plans(here, kind=Kind.OFFICIAL, series_id=series(here), series_day=here.town.clock.at.date())
    assert news(here) is None
    here.case("Siti")
    assert news(here) == here.town.clock.at
    await until(here, asked + 2 * DAY)
    assert here.heard("Ketua", HELLO) == 0


async def test_who_answers_is_left_alone_and_no_other_may_answer(here: Watch) -> None:
    asked = row(here).due_at
    await until(here, asked + DAY)
    await here.presses("Nisa", StillActive(here.unit_id))
    await here.presses("Siti", StillActive(here.unit_id))
    assert row(here).answered_at is None
    await here.taps("Ketua", "Kami ada, sedang jeda")
    assert "tidak kutanya lagi" in here.private("Ketua").text
    await until(here, asked + 20 * DAY)
    assert seen_by_parent(here) == [] and here.heard("Ketua", HELLO) == 0
    await until(here, asked + 32 * DAY)
    assert here.heard("Ketua", HELLO) == 1


async def test_a_paused_unit_and_one_that_is_warned_already_hear_nothing(here: Watch) -> None:
    asked = row(here).due_at

    def pause(session: Session, at: datetime | None) -> None:
        units.get(session, here.unit_id).paused_at = at

    here.write(lambda session: pause(session, here.town.clock.at))
    await until(here, asked + 10 * DAY)
    assert here.heard("Ketua", HELLO) == 0 and row(here).asked_at is None
    here.write(lambda session: pause(session, None))
    here.write(lambda session: closings.warned(session, here.unit_id, "warned", here.town.clock.at))
    await until(here, asked + 20 * DAY)
    assert here.heard("Ketua", HELLO) == 0 and row(here).asked_at is not None


async def test_a_closed_unit_is_followed_no_more(here: Watch) -> None:
    here.write(lambda session: setattr(units.get(session, here.unit_id), "closed_at", here.town.clock.at))
    await until(here, row(here).due_at + DAY)
    assert here.unit_id not in [one.unit_id for one in here.every(UnitSilence)]
    follow(here)
    assert here.unit_id not in [one.unit_id for one in here.every(UnitSilence)]


@given(
    moment=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),  # noqa: DTZ001  made aware below
    zone=st.sampled_from(ZONES),
)
def test_it_is_asked_when_people_are_out_of_school(moment: datetime, zone: str) -> None:
    at = hour_after(moment.replace(tzinfo=UTC), zone)
    assert at.astimezone(ZoneInfo(zone)).timetz().replace(tzinfo=None) == ASKED_AT
    assert timedelta() <= at - moment.replace(tzinfo=UTC) < DAY
