"""A promotion that goes by itself: at its time if it is still cleared, and never silently dropped."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session

from domain.post_states import PostState
from domain.promotions import LONGEST_LIFE
from storage import units
from storage.posts import Post
from tests import desk as desks
from tests.siarkan import PLAIN, SUBMIT, Desk, approved, desk, keys, published
from tests.town import Town


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def unit(town: Town) -> Desk:
    return await desk(town)


async def scheduled(unit: Desk) -> None:
    """Approved, and set to go today at 16.00."""
    await approved(unit)
    await unit.taps("Rahma", "Lihat promosinya", "Jadwalkan")
    times = [key for key in keys(unit.card()) if key[0].isalpha() and "." in key]
    assert times[0] == "Ahad 22 Nov 16.00" and len(times) == 4
    said = await unit.taps("Rahma", times[0])
    assert said.toast == "Baik, dikirim otomatis pada waktunya."
    assert unit.post(lambda post: post.state) == PostState.SCHEDULED


async def lives(unit: Desk, **length: float) -> None:
    """So much time goes by."""
    await unit.town.passes(until=unit.town.clock.at + timedelta(**length))


async def test_it_goes_by_itself_at_its_time(unit: Desk) -> None:
    await scheduled(unit)
    card = unit.card()
    assert "dikirim otomatis Ahad, 22 November 2026 pukul 16.00 WIB" in card.text
    assert keys(card)[:3] == ["Kirim sekarang", "Hapus jadwal", "Batal"]
    await lives(unit, hours=2.9)
    assert unit.runs() == []
    await lives(unit, hours=0.2)
    assert unit.runs() == [1] and unit.row(lambda one: one.send_at) is None


async def test_the_schedule_can_be_taken_back(unit: Desk) -> None:
    await scheduled(unit)
    await unit.taps("Rahma", "Hapus jadwal")
    assert unit.post(lambda post: post.state) == PostState.APPROVED
    await lives(unit, hours=4)
    assert unit.runs() == [] and "Jadwalkan" in keys(unit.card())


async def test_a_scheduled_promotion_that_is_changed_waits_again(unit: Desk) -> None:
    await scheduled(unit)
    await unit.taps("Rahma", "Lainnya", "Ubah", "Caption", "1")
    await unit.tells("Rahma", "Kata yang lain sama sekali.")
    assert unit.post(lambda post: post.state) == PostState.WAITING
    await lives(unit, hours=4)
    assert unit.runs() == []


async def test_while_the_unit_rests_it_waits_and_then_goes(unit: Desk) -> None:
    await scheduled(unit)
    unit.branch.write(lambda session: pause(session, unit, on=True))
    await lives(unit, hours=6)
    assert unit.runs() == []
    unit.branch.write(lambda session: pause(session, unit, on=False))
    await lives(unit, hours=1.1)
    assert unit.runs() == [1]


async def test_what_is_not_cleared_any_more_goes_back_and_its_people_hear_so(unit: Desk) -> None:
    plan = published(unit)
    await unit.town.rest()
    await unit.taps("Rahma", "Jadikan promosi", place=unit.room)
    await unit.taps("Rahma", "Jadwalkan", "Ahad 22 Nov 16.00", place=unit.room)
    assert unit.post(lambda post: post.state) == PostState.SCHEDULED
    unit.branch.write(lambda session: withdrawn(session, plan))
    await lives(unit, hours=4)
    assert unit.runs() == [] and unit.post(lambda post: post.state) == PostState.PLANNED
    for said in (unit.said_to("Rahma"), unit.said_to("Rahma", unit.room)):
        assert any("belum dikirim pada waktunya" in one for one in said)
    assert SUBMIT in keys(unit.card(place=unit.room))


async def test_nobody_decided_in_time(unit: Desk) -> None:
    await unit.gives(PLAIN)
    await unit.taps("Rahma", "Ubah", "Waktu", "Mulai")
    asked = await unit.tells("Rahma", "besok 16.00")
    assert "Dikirim Senin, 23 November 2026 pukul 16.00 WIB" in asked.text
    await unit.taps("Rahma", "Kembali", "Selesai", SUBMIT)
    await lives(unit, hours=28)
    assert unit.runs() == [] and unit.post(lambda post: post.state) == PostState.WAITING
    missed = [one for one in unit.said_to("Rahma") if "sampai waktunya" in one]
    assert missed and missed[0].startswith("Promosi Selamat belajar")
    await unit.taps("Rahma", "Ubah waktu")
    await unit.tells("Rahma", "Rabu 16.00")
    await unit.approves()
    assert unit.post(lambda post: post.state) == PostState.SCHEDULED
    await lives(unit, hours=48)
    assert unit.runs() == [1]


async def test_later_than_it_was_approved_for_needs_another_reading(unit: Desk) -> None:
    await approved(unit)
    await unit.taps("Rahma", "Lihat promosinya", "Jadwalkan", "Ketik waktu")
    asked = await unit.tells("Rahma", "Jumat 16.00")
    assert "perlu diperiksa lagi" in asked.text and unit.row(lambda one: one.send_at) is None
    await unit.taps("Rahma", "Ajukan untuk waktu itu")
    assert unit.post(lambda post: post.state) == PostState.WAITING
    await unit.approves()
    assert unit.post(lambda post: post.state) == PostState.SCHEDULED


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("kemarin 16.00", "sudah lewat"),
        ("entahlah", "Aku belum paham waktunya"),
        ("31/12/2027 16.00", "Paling jauh"),
    ],
)
async def test_times_that_can_not_be(unit: Desk, typed: str, said: str) -> None:
    await unit.gives(PLAIN)
    await unit.taps("Rahma", "Ubah", "Waktu", "Mulai")
    assert said in (await unit.tells("Rahma", typed)).text
    assert unit.row(lambda one: one.send_at) is None


async def test_a_forged_time_is_refused(unit: Desk) -> None:
    await approved(unit)
    far = int((unit.town.clock.at + LONGEST_LIFE).timestamp()) // 60 + 60
    for minute in (1, far, -1):
        assert await desks.forges(unit.town, unit.who("Rahma"), unit.branch, f"fft:1:{minute}")
    assert unit.row(lambda one: one.send_at) is None


async def test_the_deadline_is_chosen_or_typed(unit: Desk) -> None:
    await unit.gives(PLAIN)
    await unit.taps("Rahma", "Ubah", "Waktu", "Tenggat", "24 jam")
    assert unit.row(lambda one: (one.hours, one.deadline)) == (24, None)
    await unit.taps("Rahma", "Tenggat")
    shown = await unit.tells("Rahma", "Rabu 19.30")
    assert "Ditutup Rabu, 25 November 2026 pukul 19.30 WIB" in shown.text
    await unit.taps("Rahma", "Mulai")
    await unit.tells("Rahma", "Kamis 19.30")
    await unit.taps("Rahma", "Tenggat")
    assert "setelah promosinya dikirim" in (await unit.tells("Rahma", "Rabu 19.30")).text


def pause(session: Session, unit: Desk, *, on: bool) -> None:
    """The unit rests, or goes on."""
    units.get(session, unit.branch.unit_id).paused_at = unit.town.clock.at if on else None


def withdrawn(session: Session, post_id: int) -> None:
    """What it repeats was taken back."""
    session.get_one(Post, post_id).state = PostState.WITHDRAWN
