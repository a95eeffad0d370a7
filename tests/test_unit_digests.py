"""What a unit's own groups are told by themselves: humas in its room when the shift begins, the kader on Sunday."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from sqlmodel import Session, select

from domain.digests import DigestKind
from domain.post_states import Kind, PostState
from domain.posting import Lane
from domain.settings_pages import ChooseSetting
from domain.unit_digests import SetUnitDigest, ShowUnitHours
from domain.unit_settings import Name
from domain.units import Zone
from sandbox.messages import Message
from scheduling import unit_digests as telling
from storage import crises, outbox, unit_digests, units
from storage.chats import Chat
from storage.crises import Crisis
from storage.digests import Digest, UnitDigest
from storage.outbox import Call
from storage.posts import Post
from storage.publishing import Publication
from tests.branch import labels
from tests.town import town_at
from tests.watch import PEMBINA, Watch, watch

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MORNING = "Yang baru menunggu"
NEWS = "Kabar Pekan"


def wib(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 by the unit's clock."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=7)


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    async with town_at(fresh_url) as town:
        here = await watch(town)
        here.write(lambda session: telling.tend(session, town.clock.at))
        yield here


def row(its: Watch, kind: DigestKind) -> UnitDigest:
    """How the unit is told, as it is committed now."""
    return next(one for one in its.every(UnitDigest) if one.kind == kind)


def changes(its: Watch, **facts: Any) -> None:
    """The unit is so from now on."""

    def write(session: Session) -> None:
        unit = units.get(session, its.unit_id)
        for name, value in facts.items():
            setattr(unit, name, value)

    its.write(write)


def published(its: Watch, title: str, at: datetime, **facts: Any) -> None:
    """Humas put something out that still stands."""

    def write(session: Session) -> None:
        post = Post(
            unit_id=its.unit_id,
            title=title,
            kind=Kind.OFFICIAL,
            state=PostState.PUBLISHED,
            starts_at=at,
            zone=Zone.WIB,
            created_at=at,
            changed_at=at,
            **{name: value for name, value in facts.items() if name == "visibility"},
        )
        session.add(post)
        session.flush()
        link = facts.get("link", f"https://www.instagram.com/p/{post.id}/")
        session.add(
            Publication(
                post_id=post.id or 0,
                unit_id=its.unit_id,
                platform="instagram",
                person_id=its_nisa,
                at=at,
                link=link,
                digest="",
                withdrawn_at=facts.get("withdrawn_at"),
            )
        )

    its_nisa = its.person_id("Nisa")
    its.write(write)


async def test_humas_reads_at_seven_what_is_new(its: Watch) -> None:
    its.case("Siti", title="Sekolah diliburkan sebulan")
    await its.town.passes(wib(23, 6, 55))
    assert not its.in_room(MORNING)
    await its.town.passes(wib(23, 7, 1))
    (said,) = its.in_room(MORNING)
    assert "Senin, 23 November 2026" in said.text
    assert "Sekolah diliburkan sebulan" in said.text
    assert labels(said) == ["1 Tangani: Sekolah diliburkan sebulan"]
    assert said.silent


async def test_what_was_told_is_not_told_again_until_it_grows_old(its: Watch) -> None:
    its.case("Siti", title="Sekolah diliburkan sebulan")
    await its.town.passes(wib(24, 7, 30))
    assert len(its.in_room(MORNING)) == 1
    await its.town.passes(wib(25, 7, 30))
    assert len(its.in_room(MORNING)) == 2, "after two days it is told once more"
    await its.town.passes(wib(26, 7, 30))
    assert len(its.in_room(MORNING)) == 2


async def test_only_what_is_new_is_named(its: Watch) -> None:
    its.case("Siti", title="Sekolah diliburkan sebulan")
    await its.town.passes(wib(23, 7, 30))
    its.case("Dewi", title="Akun palsu", link="https://www.instagram.com/reel/Zz9/")
    await its.town.passes(wib(24, 7, 30))
    last = its.in_room(MORNING)[-1]
    assert "Akun palsu" in last.text
    assert "Sekolah" not in last.text
    assert "Masih menunggu selain itu: 1" in last.text
    assert labels(last)[-1] == "Lihat semua (2)"


async def test_nothing_waits_nothing_is_said(its: Watch) -> None:
    await its.town.passes(wib(25, 8))
    assert not its.in_room(MORNING)
    assert its.every(Digest) == []


async def test_a_line_opens_the_case_in_the_room(its: Watch) -> None:
    its.case("Siti", title="Sekolah diliburkan sebulan")
    await its.town.passes(wib(23, 7, 1))
    outcome = await its.taps("Wati", "1 Tangani: Sekolah diliburkan sebulan", its.room)
    assert not outcome.toast
    assert its.in_room(MORNING), "the morning stays"
    assert "Saya tangani" in [label for one in its.in_room("Sekolah") for label in labels(one)]


async def test_without_a_room_humas_reads_it_in_private_but_the_board_does_not(its: Watch) -> None:
    its.write(lambda session: units.leave_rooms(session, its.unit_id))
    its.case("Siti", title="Sekolah diliburkan sebulan")
    await its.town.passes(wib(23, 7, 1))
    assert its.heard("Nisa", MORNING) == its.heard("Wati", MORNING) == 1
    assert its.heard("Ketua", MORNING) == 0
    assert "Berhenti dulu" in labels(its.private("Nisa"))


@pytest.mark.parametrize("name", ["paused_at", "rested_at"])
async def test_a_unit_that_rests_hears_nothing(its: Watch, name: str) -> None:
    its.case("Siti", title="Sekolah diliburkan sebulan")
    changes(its, **{name: its.town.clock.at})
    await its.town.passes(wib(24, 8))
    assert not its.in_room(MORNING)
    changes(its, **{name: None})
    await its.town.passes(wib(25, 8))
    assert len(its.in_room(MORNING)) == 1, "it is still new"


async def test_late_is_better_than_never_but_not_after_noon(its: Watch) -> None:
    its.case("Siti", title="Sekolah diliburkan sebulan")
    its.town.kill()
    its.town.clock.move(wib(23, 12, 30))
    await its.town.open()
    await its.rests()
    assert len(its.in_room(MORNING)) == 1
    its.case("Dewi", title="Akun palsu", link="https://www.instagram.com/reel/Zz9/")
    its.town.kill()
    its.town.clock.move(wib(24, 13, 30))
    await its.town.open()
    await its.rests()
    assert len(its.in_room(MORNING)) == 1
    await its.town.passes(wib(25, 7, 1))
    assert "Akun palsu" in its.in_room(MORNING)[-1].text


async def test_once_a_day_also_after_the_zone_went_back(its: Watch) -> None:
    its.case("Siti", title="Sekolah diliburkan sebulan")
    changes(its, zone=Zone.WIT)
    its.write(
        lambda session: unit_digests.settle(session, units.get(session, its.unit_id), its.town.clock.at)
    )
    await its.town.passes(wib(23, 5, 1))
    assert len(its.in_room(MORNING)) == 1
    its.case("Dewi", title="Akun palsu", link="https://www.instagram.com/reel/Zz9/")
    changes(its, zone=Zone.WIB)
    its.write(
        lambda session: unit_digests.settle(session, units.get(session, its.unit_id), its.town.clock.at)
    )
    await its.town.passes(wib(23, 23))
    assert len(its.in_room(MORNING)) == 1
    await its.town.passes(wib(24, 7, 1))
    assert len(its.in_room(MORNING)) == 2


async def news(its: Watch, until: datetime) -> list[Message]:
    """What the kader group has read by then."""
    await its.town.passes(until)
    return its.in_group(NEWS)


async def test_the_group_reads_its_week_after_the_evening_prayer(its: Watch) -> None:
    published(its, "Poster Hari Guru", wib(17, 16))
    assert await news(its, wib(22, 19, 25)) == []
    (said,) = await news(its, wib(22, 19, 31))
    assert "Ahad 15 Nov – Sab 21 Nov" in said.text
    assert "Terbit di akun resmi: 1 konten" in said.text
    assert "Terima kasih untuk 1 orang" in said.text
    assert "Nisa" not in said.text
    assert labels(said)[0] == "Instagram: Poster Hari Guru"
    assert said.silent
    assert len(await news(its, wib(28, 23))) == 1


async def test_at_most_three_links_and_none_that_was_taken_down_or_is_for_humas(its: Watch) -> None:
    for number in range(4):
        published(its, f"Konten {number}", wib(16 + number, 16))
    published(its, "Ditarik", wib(20, 16), withdrawn_at=wib(20, 17))
    published(its, "Rahasia", wib(20, 18), visibility="humas")
    published(its, "Hari ini", wib(22, 10))
    (said,) = await news(its, wib(22, 19, 31))
    linked = [label for label in labels(said) if label.startswith("Instagram")]
    assert linked == ["Instagram: Konten 3", "Instagram: Konten 2", "Instagram: Konten 1"]
    assert "Ditarik" not in said.text
    assert "Rahasia" not in said.text
    assert "Terbit di akun resmi: 5 konten" in said.text, "the number is that of the report"


async def test_a_week_without_anything_is_silent(its: Watch) -> None:
    assert await news(its, wib(29, 23)) == []


async def test_titles_are_no_markup(its: Watch) -> None:
    published(its, "<b>Tebal</b> & <i>miring</i>", wib(17, 16))
    (said,) = await news(its, wib(22, 19, 31))
    assert "<b>Tebal</b> & <i>miring</i>" in said.text


async def test_no_news_in_a_crisis(its: Watch) -> None:
    published(its, "Poster Hari Guru", wib(17, 16))

    def begin(session: Session) -> None:
        now = its.town.clock.at
        crises.add(
            session,
            Crisis(unit_id=its.unit_id, reason="rumor", hours=48, state="on", asked_at=now, began_at=now),
        )

    its.write(begin)
    assert await news(its, wib(22, 23)) == []


async def test_no_fourth_message_a_day(its: Watch) -> None:
    published(its, "Poster Hari Guru", wib(17, 16))
    its.write(lambda session: _fill(session, its))
    assert await news(its, wib(22, 23)) == []


def _fill(session: Session, its: Watch) -> None:
    group = session.exec(select(Chat).where(Chat.telegram_id == its.branch.group.id)).one()
    for number in range(3):
        said = {"text": f"kabar {number}"}
        call = Call("sendMessage", said, Lane.REMINDER, chat_id=group.id, quiet=True)
        outbox.put(session, call, its.town.clock.at)


async def test_switched_off_it_is_never_due(its: Watch) -> None:
    def write(session: Session) -> None:
        unit = units.get(session, its.unit_id)
        unit_digests.of(session, unit, DigestKind.NEWS).is_on = False
        unit_digests.of(session, unit, DigestKind.DESK).at = time(9)
        unit_digests.settle(session, unit, its.town.clock.at)

    its.write(write)
    published(its, "Poster Hari Guru", wib(17, 16))
    its.case("Siti", title="Sekolah diliburkan sebulan")
    assert row(its, DigestKind.NEWS).due_at is None
    assert await news(its, wib(22, 23)) == []
    await its.town.passes(wib(23, 8, 55))
    assert not its.in_room(MORNING)
    await its.town.passes(wib(23, 9, 1))
    assert len(its.in_room(MORNING)) == 1


async def test_a_pengurus_sets_what_the_groups_are_told(its: Watch) -> None:
    await its.tells("Ketua", "/atur")
    await its.taps("Ketua", "Kabar otomatis")
    text = its.private("Ketua").text
    assert "Pagi humas: menyala, tiap hari pukul 07.00" in text
    assert "Kabar Pekan: menyala, tiap Ahad pukul 19.00" in text
    await its.taps("Ketua", "Matikan Kabar Pekan")
    assert "Kabar Pekan: mati" in its.private("Ketua").text
    assert row(its, DigestKind.NEWS).due_at is None
    await its.taps("Ketua", "Ganti jam")
    assert "✓ 07.00" in labels(its.private("Ketua"))
    await its.taps("Ketua", "09.00")
    assert "Pagi humas: menyala, tiap hari pukul 09.00" in its.private("Ketua").text
    assert row(its, DigestKind.DESK).due_at == wib(23, 9)
    await its.taps("Ketua", "Nyalakan Kabar Pekan")
    assert row(its, DigestKind.NEWS).due_at == wib(22, 19)


async def test_a_forged_hour_or_kind_or_hand_changes_nothing(its: Watch) -> None:
    before = (row(its, DigestKind.DESK).at, row(its, DigestKind.NEWS).is_on)
    for pressed in (
        SetUnitDigest(its.unit_id, DigestKind.DESK, at=time(3)),
        SetUnitDigest(its.unit_id, DigestKind.BOARD, is_on=False),
        SetUnitDigest(999, DigestKind.NEWS, is_on=False),
        ShowUnitHours(its.unit_id, DigestKind.KADER),
    ):
        outcome = await its.presses("Ketua", pressed)
        assert outcome.toast, pressed
    for name in ("Nisa", "Siti", PEMBINA):
        assert (await its.presses(name, SetUnitDigest(its.unit_id, DigestKind.NEWS, is_on=False))).toast
    assert (row(its, DigestKind.DESK).at, row(its, DigestKind.NEWS).is_on) == before
    assert {one.kind for one in its.every(UnitDigest)} == {DigestKind.DESK, DigestKind.NEWS}


async def test_a_new_zone_moves_the_hour(its: Watch) -> None:
    await its.tells("Ketua", "/atur")
    await its.presses("Ketua", ChooseSetting(its.unit_id, Name.ZONE, Zone.WIT.value))
    assert row(its, DigestKind.DESK).due_at == wib(23, 5)
    assert row(its, DigestKind.NEWS).due_at == wib(22, 17)


async def test_a_day_that_was_told_is_never_told_again_by_whatever_hand(its: Watch) -> None:
    its.case("Siti", title="Sekolah diliburkan sebulan")
    await its.town.passes(wib(23, 7, 1))

    def again(session: Session) -> None:
        unit = units.get(session, its.unit_id)
        found = unit_digests.of(session, unit, DigestKind.DESK)
        found.due_at, found.said = wib(23, 7), ""

    its.write(again)
    await its.rests()
    assert len(its.in_room(MORNING)) == 1
    assert len(its.every(Digest)) == 1
