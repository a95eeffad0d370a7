"""Gentle offers to plan for a commemoration: two weeks, a week and a day before it, one message a day at nine."""

from collections.abc import AsyncIterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session, select

from bot.demo import at_fixed_hours
from domain.occasions import next_look, stage
from domain.post_states import PostState
from domain.units import Role
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from scheduling import occasions as offers
from storage import occasions as kept
from storage import retention
from storage.occasions import OccasionOffer, OccasionWatch
from storage.posts import Post
from storage.units import Unit
from tests import kin
from tests.branch import SOON, Branch, found, labels
from tests.planned import humas_room, plan
from tests.town import SUNDAY, Town

WIB = ZoneInfo("Asia/Jakarta")
START = SUNDAY.replace(tzinfo=None)


def at(month: int, day: int, hour: int = 9, minute: int = 5) -> datetime:
    """A moment of the unit's clock in the winter of 2026."""
    year = 2026 if month > 6 else 2027
    return datetime.combine(date(year, month, day), time(hour, minute), WIB)


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def branch(town: Town) -> Branch:
    made = await found(town, "Siti", "Ani")
    siti = made.members["Siti"]
    made.give(siti, Role.HUMAS)
    await kin.opens(made, siti)
    made.write(lambda session: offers.tend(session, town.clock.at))
    return made


@pytest.fixture
def room(branch: Branch) -> Chat:
    return humas_room(branch, branch.members["Siti"])


async def lives(branch: Branch, until: datetime) -> None:
    """Time passes; somebody uses the bot now and then."""
    while branch.town.clock.at < until:
        await branch.says(branch.members["Ani"], "/papan")
        await branch.town.passes(
            min(branch.town.clock.at + timedelta(days=5), until).astimezone(SUNDAY.tzinfo)
        )


def offered(who: Person, chat: object) -> list[Message]:
    """The offers on her screen."""
    return [one for one in who.sees(chat) if one.from_bot and one.text.startswith("Sebentar lagi")]  # type: ignore[arg-type]


async def test_it_is_offered_three_times_in_the_humas_room_at_nine(branch: Branch, room: Chat) -> None:
    siti = branch.members["Siti"]
    await lives(branch, at(12, 23))
    ibu = [one for one in offered(siti, room) if "Hari Ibu" in one.text]
    days = [one.date.astimezone(WIB) for one in ibu]
    assert [day.date() for day in days] == [date(2026, 12, 8), date(2026, 12, 15), date(2026, 12, 21)]
    assert all(day.hour == 9 for day in days)
    assert "• Hari Ibu, Sel 22 Des (14 hari lagi)" in ibu[0].text and "(besok)" in ibu[2].text
    assert all(one.silent for one in ibu)
    assert offered(siti, branch.group) == [] and offered(siti, branch.bot) == []


async def test_one_message_a_day_at_most_and_few_in_a_week(branch: Branch, room: Chat) -> None:
    siti = branch.members["Siti"]
    await lives(branch, at(4, 30))
    days = [one.date.astimezone(WIB).date() for one in offered(siti, room)]
    assert len(days) == len(set(days)) > 10
    weeks = [sum(1 for day in days if first <= day < first + timedelta(days=7)) for first in days]
    assert max(weeks) <= 7


async def test_rencanakan_begins_the_plan_and_it_is_not_offered_again(branch: Branch, room: Chat) -> None:
    siti = branch.members["Siti"]
    await lives(branch, at(12, 8))
    shown = offered(siti, room)[-1]
    await branch.presses(siti, shown, "Rencanakan Hari Ibu")
    assert "Hari Ibu" in siti.sees(room)[-1].text
    made = branch.write(lambda session: session.exec(select(Post)).all())
    assert [(one.title, one.occasion) for one in made] == [("Hari Ibu", "2026-12-22 Hari Ibu")]

    def settle(session: Session) -> None:
        post = session.get_one(Post, made[0].id)
        post.state, post.starts_at = PostState.PLANNED, at(12, 22, 16).astimezone(SUNDAY.tzinfo)

    branch.write(settle)
    await lives(branch, at(12, 20))
    assert len([one for one in offered(siti, room) if "Hari Ibu" in one.text]) == 1


async def test_tidak_usah_is_remembered_for_the_year(branch: Branch, room: Chat) -> None:
    siti = branch.members["Siti"]
    await lives(branch, at(12, 8))
    shown = offered(siti, room)[-1]
    outcome = await branch.presses(siti, shown, "Tidak usah")
    assert outcome.toast == "Baik, tahun ini tidak kutawarkan lagi."
    await lives(branch, at(12, 23))
    assert [one for one in offered(siti, room) if "Hari Ibu" in one.text] == []
    kept = branch.write(lambda session: session.get(OccasionOffer, (branch.unit_id, "Hari Ibu", 2026)))
    assert kept is not None and kept.state == "declined"


async def test_of_several_only_the_one_that_was_refused_goes(branch: Branch, room: Chat) -> None:
    siti = branch.members["Siti"]
    await branch.town.passes(at(12, 8, 12).astimezone(SUNDAY.tzinfo))
    branch.town.clock.move(at(12, 28, 12).astimezone(SUNDAY.tzinfo))
    await branch.says(siti, "/papan")
    await branch.town.passes(at(12, 29).astimezone(SUNDAY.tzinfo))
    shown = offered(siti, room)[-1]
    assert shown.text.count("•") == 3
    first = shown.text.splitlines()[1]
    await branch.presses(siti, shown, "Tidak usah")
    assert shown.text.count("•") == 2 and first not in shown.text


async def test_a_member_without_a_role_may_not_refuse(branch: Branch, room: Chat) -> None:
    siti, ani = branch.members["Siti"], branch.members["Ani"]
    ani.joins(room)
    await lives(branch, at(12, 8))
    await branch.presses(ani, offered(siti, room)[-1], "Tidak usah")
    kept = branch.write(lambda session: session.get_one(OccasionOffer, (branch.unit_id, "Hari Ibu", 2026)))
    assert kept.state == "offered"


async def test_a_day_that_a_plan_names_is_not_offered(branch: Branch, room: Chat) -> None:
    plan(branch, "Selamat Hari Ibu", starts_at=at(12, 22, 7).astimezone(SUNDAY.tzinfo))
    await lives(branch, at(12, 23))
    assert all("Hari Ibu" not in one.text for one in offered(branch.members["Siti"], room))


async def test_without_a_room_humas_gets_it_in_private(branch: Branch) -> None:
    siti, ani = branch.members["Siti"], branch.members["Ani"]
    await kin.opens(branch, ani)
    await lives(branch, at(12, 8))
    shown = offered(siti, branch.bot)[-1]
    assert "Hari Ibu" in shown.text and "Berhenti dulu" in labels(shown)
    assert offered(ani, branch.bot) == [] and offered(ani, branch.group) == []
    await branch.presses(siti, shown, "Rencanakan Hari Ibu")
    assert "Hari Ibu" in siti.sees(branch.bot)[-1].text


async def test_where_nobody_is_humas_pengurus_gets_it(town: Town) -> None:
    unit = await kin.unit(town, "PAC IPPNU Ngantru", "pac", "Rina")
    unit.write(lambda session: offers.tend(session, town.clock.at))
    await town.passes(at(11, 24).astimezone(SUNDAY.tzinfo))
    assert "Hari Guru Nasional" in offered(kin.head(unit), unit.bot)[-1].text


async def test_mourning_is_spoken_of_quietly(branch: Branch, room: Chat) -> None:
    siti = branch.members["Siti"]
    plan(branch, "Malam Tahun Baru Masehi", starts_at=at(12, 31, 8).astimezone(SUNDAY.tzinfo))
    plan(branch, "Tahun Baru Masehi", starts_at=at(1, 1, 8).astimezone(SUNDAY.tzinfo))
    await lives(branch, at(12, 16, 12))
    shown = next(one for one in offered(siti, room) if "Haul Gus Dur" in one.text)
    assert "• Mengenang Haul Gus Dur (Masehi), Rab 30 Des (14 hari lagi)" in shown.text
    assert "doa atau kenangan" in shown.text and "Mau disiapkan kontennya" not in shown.text


async def test_in_english(branch: Branch, room: Chat) -> None:
    siti = branch.members["Siti"]
    branch.write(lambda session: setattr(session.get_one(Unit, branch.unit_id), "language", "en"))
    await lives(branch, at(12, 8))
    shown = next(one for one in reversed(siti.sees(room)) if one.text.startswith("Coming soon"))
    assert "Hari Ibu, Tue 22 Dec (in 14 days)" in shown.text
    assert labels(shown)[:2] == ["Plan Hari Ibu", "No need"]


async def test_a_silent_closed_or_resting_unit_is_left_alone(branch: Branch, room: Chat) -> None:
    siti = branch.members["Siti"]
    await branch.town.passes(at(12, 10).astimezone(SUNDAY.tzinfo))
    before = len(offered(siti, room))
    await branch.town.passes(at(12, 25).astimezone(SUNDAY.tzinfo))
    assert len(offered(siti, room)) == before, "nobody used the bot for two weeks"

    def rest(session: Session) -> None:
        session.get_one(Unit, branch.unit_id).rested_at = branch.town.clock.at

    branch.write(rest)
    await branch.says(siti, "/papan")
    await branch.town.passes(at(12, 30).astimezone(SUNDAY.tzinfo))
    assert len(offered(siti, room)) == before


async def test_after_a_downtime_it_waits_for_the_next_morning(branch: Branch, room: Chat) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/papan")
    branch.town.clock.move(at(11, 23, 21).astimezone(SUNDAY.tzinfo))
    await branch.town.rest(SOON)
    assert offered(siti, room) == []
    await branch.town.passes(at(11, 24).astimezone(SUNDAY.tzinfo))
    assert len(offered(siti, room)) == 1


async def test_a_closed_unit_is_not_looked_after(branch: Branch) -> None:
    def close(session: Session) -> None:
        session.get_one(Unit, branch.unit_id).closed_at = branch.town.clock.at

    branch.write(close)
    await branch.town.passes(at(11, 24).astimezone(SUNDAY.tzinfo))
    assert branch.write(lambda session: session.exec(select(OccasionWatch)).all()) == []


async def test_long_passed_offers_are_forgotten(branch: Branch) -> None:
    old = OccasionOffer(
        unit_id=branch.unit_id, name="Hari Ibu", year=2024, day=date(2024, 12, 22), stage=1,
        state="offered", at=SUNDAY,
    )  # fmt: skip
    branch.write(lambda session: session.add(old))
    branch.write(lambda session: retention.forget(session, SUNDAY))
    assert branch.write(lambda session: session.exec(select(OccasionOffer)).all()) == []


@given(st.integers(-5, 40))
def test_the_stages_are_fourteen_seven_and_one(ahead: int) -> None:
    expected = None if not 1 <= ahead <= 14 else 1 if ahead == 1 else 7 if ahead <= 7 else 14
    assert stage(ahead) == expected


@given(st.datetimes(timezones=st.just(WIB), min_value=START, max_value=START.replace(year=2030)))
def test_the_next_look_is_the_next_nine_oclock(now: datetime) -> None:
    look = next_look(now, WIB)
    assert look > now and look - now <= timedelta(days=1) and look.time() == time(9)


async def test_whoever_moves_the_clock_of_the_demo_meets_offers_too(town: Town) -> None:
    branch = await found(town, "Siti", "Ani")
    assert branch.write(lambda session: kept.unwatched(session, 9)) != []
    branch.write(lambda session: at_fixed_hours(session, town.clock.at))
    assert branch.write(lambda session: kept.unwatched(session, 9)) == []
    first = branch.write(lambda session: session.exec(kept.next_due()).one())
    assert first is not None and first.astimezone(WIB).hour == 9
