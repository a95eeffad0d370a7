"""Friday for a pembina: what waits for him and nothing else, as counts, with the way to each."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import Session

from domain.adviser_digests import OpenWaiting, Waiting
from domain.checklist import Answer, Item, Sheet, part_digest
from domain.contents import MediaKind
from domain.guardians import State
from domain.post_states import Kind, PostState
from domain.safety import BeginSafety, SafetyKind
from domain.units import Role, Zone
from storage import digest_times, people, units
from storage.checklists import PostCheck
from storage.contents import PostMedium
from storage.digests import Digest
from storage.posts import Post
from storage.reviews import PostReview
from storage.units import Unit
from storage.waitings import Waiting as WaitingRow
from tests import founding
from tests.branch import labels
from tests.town import town_at
from tests.watch import PEMBINA, Watch, watch

TELLS = "menunggu Bapak/Ibu"
FRIDAY = date(2026, 11, 27)


def wib(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 by the unit's clock."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=7)


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    async with town_at(fresh_url) as town:
        here = await watch(town)
        settle(here)
        yield here


def settle(its: Watch) -> None:
    """Bu Hani, who is of age, is told what follows from her roles."""
    person_id = its.person_id(PEMBINA)

    def write(session: Session) -> None:
        people.get(session, person_id).birth_year = 1980
        digest_times.settle(session, person_id, its.town.clock.at)

    its.write(write)


async def reports(its: Watch) -> None:
    """Aisyah tells the pembina of bullying, without her name."""
    await its.presses("Aisyah", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Aisyah", "Pembina: Bu Hani")
    await its.tells("Aisyah", "Aku dirundung di grup kelas sejak Senin.")
    await its.taps("Aisyah", "Kirim")


def waits_for_guardian(its: Watch, telegram_id: int, state: State, unit_id: int | None = None) -> None:
    """Somebody under 18 waits."""
    now = its.town.clock.at
    row = WaitingRow(
        telegram_id=telegram_id,
        unit_id=unit_id or its.unit_id,
        birth_year=2010,
        code=f"MELATI-{telegram_id}",
        state=state,
        since=now,
        until=now + timedelta(days=30),
    )
    its.write(lambda session: session.add(row))


def plan(its: Watch, title: str, at: datetime, state: PostState) -> int:
    """An official plan that Nisa wrote."""
    nisa, now = its.person_id("Nisa"), its.town.clock.at

    def write(session: Session) -> int:
        post = Post(
            unit_id=its.unit_id,
            title=title,
            kind=Kind.OFFICIAL,
            state=state,
            starts_at=at,
            zone=Zone.WIB,
            author_id=nisa,
            owner_id=nisa,
            created_at=now,
            changed_at=now,
        )
        session.add(post)
        session.flush()
        if state == PostState.WAITING:
            session.add(PostReview(post_id=post.id or 0, submitted_at=now, submitted_by=nisa))
        return post.id or 0

    return its.write(write)


def shows_children(its: Watch, post_id: int) -> None:
    """Its photo shows children, as its author says, and nobody permitted that."""

    def write(session: Session) -> None:
        photo = PostMedium(
            post_id=post_id, position=0, kind=MediaKind.PHOTO, file_id="f", unique_id="u", size=1000
        )
        session.add(photo)
        digest = part_digest(Item.PHOTO, Sheet("", ("u",)))
        session.add(
            PostCheck(
                post_id=post_id, item=Item.PHOTO, answer=Answer.CHILDREN, digest=digest, at=its.town.clock.at
            )
        )

    its.write(write)


async def test_nothing_waits_nothing_is_said(its: Watch) -> None:
    await its.town.passes(wib(27, 20))
    assert its.heard(PEMBINA, TELLS) == 0
    assert [one for one in its.every(Digest) if one.kind == "adviser"] == []


async def test_on_friday_after_prayer_she_reads_counts(its: Watch) -> None:
    await reports(its)
    waits_for_guardian(its, 501, State.ASKED)
    waits_for_guardian(its, 502, State.HELD)
    plan(its, "Poster Hari Guru", wib(29, 16), PostState.WAITING)
    await its.town.passes(wib(27, 13, 25))
    assert its.heard(PEMBINA, TELLS) == 0
    await its.town.passes(wib(27, 13, 31))
    (said,) = [one for one in its.people[PEMBINA].sees(its.branch.bot) if TELLS in one.text]
    assert said.text.startswith("Assalamu'alaikum, Bapak/Ibu Bu Hani.")
    assert "1. Laporan keselamatan belum dijawab: 1" in said.text
    assert "2. Menunggu izin wali: 2 anggota, 1 walinya sudah menjawab" in said.text
    assert "3. Naskah menunggu dibaca Bapak/Ibu: 1" in said.text
    assert "Aisyah" not in said.text
    assert "dirundung" not in said.text
    assert "Berhenti dulu" in labels(said)
    await its.town.passes(wib(28, 20))
    assert its.heard(PEMBINA, TELLS) == 1, "once a week"


async def test_each_line_leads_to_where_it_is_done_and_stays(its: Watch) -> None:
    await reports(its)
    waits_for_guardian(its, 501, State.ASKED)
    plan(its, "Poster Hari Guru", wib(29, 16), PostState.WAITING)
    await its.tells(PEMBINA, "/ringkasan")
    await its.taps(PEMBINA, "1 Buka laporan")
    assert "Perundungan" in "".join(labels(its.private(PEMBINA)))
    await its.taps(PEMBINA, "2 Catat izin wali")
    assert "1" in its.private(PEMBINA).text
    await its.taps(PEMBINA, "3 Baca naskah")
    assert "Poster Hari Guru" in its.private(PEMBINA).text + "".join(labels(its.private(PEMBINA)))
    assert its.heard(PEMBINA, "Yang menunggu Bapak/Ibu sekarang") == 1, "the summary stays as it was"


async def test_photos_of_children_without_permission_are_named_on_a_page(its: Watch) -> None:
    post_id = plan(its, "Foto <b>lomba</b>", wib(29, 16), PostState.APPROVED)
    plan(its, "Poster", wib(29, 17), PostState.APPROVED)
    shows_children(its, post_id)
    text = await its.tells(PEMBINA, "/ringkasan")
    assert "Foto anak yang izinnya belum cukup: 1 rencana" in text
    await its.taps(PEMBINA, "1 Lihat rencananya")
    page = its.private(PEMBINA)
    assert "Foto <b>lomba</b>" in page.text
    assert labels(page) == ["Foto <b>lomba</b>"]


async def test_two_units_are_told_in_one_message(its: Watch) -> None:
    other = second_unit(its)
    waits_for_guardian(its, 501, State.ASKED)
    waits_for_guardian(its, 502, State.ASKED, other)
    waits_for_guardian(its, 503, State.ASKED, other)
    await its.town.passes(wib(27, 13, 31))
    assert its.heard(PEMBINA, TELLS) == 1
    text = next(one.text for one in its.people[PEMBINA].sees(its.branch.bot) if TELLS in one.text)
    assert "Menunggu izin wali: 1 anggota · PAC IPPNU Kedungwaru" in text
    assert "Menunggu izin wali: 2 anggota · PAC IPNU Ngunut" in text


def second_unit(its: Watch) -> int:
    """Another unit whose pembina she is."""

    def write(session: Session) -> int:
        unit = Unit(name="PAC IPNU Ngunut", level="pac", zone=Zone.WIB, created_at=its.town.clock.at)
        session.add(unit)
        session.flush()
        return unit.id or 0

    other = its.write(write)
    founding.gives(its.town, other, its.people[PEMBINA], Role.PEMBINA)
    settle(its)
    return other


async def test_nobody_else_opens_what_waits_for_a_pembina(its: Watch) -> None:
    other = second_unit(its)
    for name in ("Ketua", "Nisa", "Siti", "Aisyah"):
        assert (await its.presses(name, OpenWaiting(Waiting.PHOTOS, its.unit_id))).toast
    for unit_id in (999, other):

        def end(session: Session) -> None:
            person = people.found(session, its.people[PEMBINA].id)
            assert person is not None
            units.get(session, other).closed_at = its.town.clock.at

        its.write(end)
        outcome = await its.presses(PEMBINA, OpenWaiting(Waiting.CONSENTS, unit_id))
        assert outcome.toast, unit_id


async def test_a_unit_that_rests_is_left_out(its: Watch) -> None:
    waits_for_guardian(its, 501, State.ASKED)

    def rest(session: Session) -> None:
        units.get(session, its.unit_id).rested_at = its.town.clock.at

    its.write(rest)
    await its.town.passes(wib(27, 20))
    assert its.heard(PEMBINA, TELLS) == 0
