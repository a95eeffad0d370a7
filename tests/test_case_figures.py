"""How fast cases are answered and how far they go: numbers that were really measured, and what the bot can't see."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session, select

from domain.case_figures import MONTH, CaseFigures, Exposure, Figures, ShowFigures, pace
from domain.case_states import CaseStep
from domain.percentiles import MEDIAN, P90, percentile
from domain.posting import ChatKind
from domain.reader import Reader
from domain.units import Room
from storage import cards, case_figures, case_steps, cases, chats, units
from storage.broadcasting import offer_subject
from storage.cases import CaseReport
from storage.posts import Post
from storage.promotions import Promotion, add
from storage.verdicts import Clarification, Verdict
from tests.branch import labels
from tests.town import Town, open_town
from tests.watch import Watch, watch
from words.case_figures import line, told

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
READER = Reader()
lengths = st.integers(0, 10_000).map(lambda number: number * MINUTE)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def us(town: Town) -> Watch:
    return await watch(town)


@given(st.lists(lengths, min_size=1), st.sampled_from([MEDIAN, P90]))
def test_it_is_the_smallest_measured_value_that_enough_do_not_exceed(
    measured: list[timedelta], percent: int
) -> None:
    found = percentile(measured, percent)
    assert found in measured

    def within(most: timedelta) -> int:
        return sum(one <= most for one in measured) * 100

    assert within(found) >= percent * len(measured)
    assert all(within(one) < percent * len(measured) for one in measured if one < found)


@pytest.mark.parametrize(
    ("measured", "median", "p90"),
    [([], None, None), ([5], 5, 5), ([9, 1], 1, 9), ([3, 1, 2], 2, 3), (list(range(1, 11)), 5, 9)],
)
def test_median_and_p90_of_few(measured: list[int], median: int | None, p90: int | None) -> None:
    its = [number * MINUTE for number in measured]
    wanted = [number * MINUTE if number is not None else None for number in (median, p90)]
    assert [percentile(its, MEDIAN), percentile(its, P90)] == wanted


def figures(us: Watch) -> Figures:
    """Of the last 30 days."""
    now = us.town.clock.at
    return us.write(lambda session: case_figures.of_unit(session, us.unit_id, now - MONTH, now + MINUTE))


def take(us: Watch, case_id: int) -> None:
    """Nisa takes a case."""
    nisa = us.person_id("Nisa")

    def write(session: Session) -> None:
        case = cases.find(session, case_id)
        assert case is not None
        case_steps.take(session, case, nisa, us.town.clock.at)

    us.write(write)


async def test_from_the_first_report_to_saya_tangani(us: Watch) -> None:
    first = us.case("Siti", link="https://www.tiktok.com/@a/video/7123456789012345678")
    second = us.case("Rina")
    us.case("Dewi", link="https://youtu.be/dQw4w9WgXcQ")
    await us.passes(10 * MINUTE)
    us.case("Dewi")
    take(us, first)
    await us.passes(50 * MINUTE)
    take(us, second)
    found = figures(us)
    assert (found.cases, found.untaken) == (3, 1)
    assert found.taken.count == 2 and found.taken.median is not None and found.taken.p90 is not None
    assert (found.taken.median // MINUTE, found.taken.p90 // MINUTE) == (10, 60)
    assert found.clarified.median is None


async def test_what_was_no_matter_is_neither_slow_nor_waiting(us: Watch) -> None:
    case_id = us.case("Siti")

    def write(session: Session) -> None:
        case = cases.find(session, case_id)
        assert case is not None
        case_steps.end(session, case, CaseStep.DISMISS, us.town.clock.at)

    us.write(write)
    assert (figures(us).cases, figures(us).untaken, figures(us).taken.count) == (1, 0, 0)


async def test_a_report_that_came_with_a_merged_case_is_the_first(us: Watch) -> None:
    early = us.case("Siti", link="https://www.tiktok.com/@a/video/7123456789012345678")
    await us.passes(30 * MINUTE)
    late = us.case("Rina")

    def merge(session: Session) -> None:
        case, into = cases.find(session, early), cases.find(session, late)
        assert case is not None and into is not None
        case_steps.merge(session, case, into, us.town.clock.at)
        for report in session.exec(select(CaseReport).where(CaseReport.case_id == early)).all():
            report.case_id = late

    us.write(merge)
    await us.passes(10 * MINUTE)
    take(us, late)
    assert figures(us).cases == 1
    median = figures(us).taken.median
    assert median is not None and median // MINUTE == 40


def clarify(us: Watch, case_id: int, *, interim: bool = False, standing_in: tuple[int, ...] = ()) -> None:
    """A promotion about this case was sent and stands in these groups (our ids)."""

    def write(session: Session) -> None:
        now = us.town.clock.at
        verdict = Verdict(case_id=case_id, rating="hoax", state="signed", at=now)
        session.add(verdict)
        post = Post(
            unit_id=us.unit_id, title="Klarifikasi", zone="Asia/Jakarta", created_at=now, changed_at=now
        )
        session.add(post)
        session.flush()
        promotion = add(session, Promotion(post_id=post.id or 0, unit_id=us.unit_id, created_at=now))
        found = None if interim else verdict.id
        number = promotion.id or 0
        session.add(Clarification(promotion_id=number, case_id=case_id, verdict_id=found, at=now))
        for chat_id in standing_in:
            cards.show(session, offer_subject(number), chat_id, now).message_id = 7

    us.write(write)


def group(us: Watch, telegram_id: int, room: Room = Room.KADER) -> int:
    """One more group of the unit; our id."""

    def write(session: Session) -> int:
        chat = chats.known(session, telegram_id, ChatKind.SUPERGROUP, us.town.clock.at, "Grup")
        units.link(session, us.unit_id, chat.id or 0, room)
        return chat.id or 0

    return us.write(write)


def exposure(us: Watch, case_id: int) -> Exposure:
    def read(session: Session) -> Exposure:
        case = cases.find(session, case_id)
        assert case is not None
        return case_figures.exposure(session, case)

    return us.write(read)


async def test_in_which_of_our_groups_it_was_seen_and_clarified(us: Watch) -> None:
    here, there, room = group(us, -1001), group(us, -1002), group(us, -1003, Room.HUMAS)
    case_id = us.case("Siti", chat_id=here)
    us.case("Rina", chat_id=here)
    us.case("Nisa", chat_id=room)
    assert exposure(us, case_id) == Exposure(groups=3, reported=1, clarified=0, both=0)
    clarify(us, case_id, interim=True, standing_in=(here, there))
    assert exposure(us, case_id).clarified == 0
    clarify(us, case_id, standing_in=(there,))
    assert exposure(us, case_id) == Exposure(groups=3, reported=1, clarified=1, both=0)
    clarify(us, case_id, standing_in=(here, there))
    assert exposure(us, case_id) == Exposure(groups=3, reported=1, clarified=2, both=1)


async def test_humas_reads_the_page_and_nobody_else(us: Watch) -> None:
    us.case("Siti")
    await us.presses("Nisa", ShowFigures(us.unit_id))
    page = us.private("Nisa")
    assert "1 kasus, 1 belum ada yang menangani" in page.text and "bukan rata-rata" in page.text
    assert labels(page) == ["Kembali ke kasus"]
    await us.presses("Wati", ShowFigures(us.unit_id), us.room)
    assert len(us.in_room("bukan rata-rata")) == 1
    for who, place in (("Siti", None), ("Wati", us.branch.group)):
        outcome = await us.presses(who, ShowFigures(us.unit_id), place)
        assert "humas" in (outcome.toast or "")


def test_the_line_says_what_it_can_not_see_and_nothing_where_there_is_nothing() -> None:
    nothing = Exposure(2, 0, 0, 0)
    assert line(READER, CaseFigures(None, None, nothing)) is None
    said = line(READER, CaseFigures(12 * MINUTE + timedelta(seconds=20), 3 * HOUR, Exposure(3, 1, 3, 1)))
    assert said is not None and said.splitlines() == [
        "Ditangani setelah 12 menit · klarifikasi pertama setelah 3 jam",
        "Dari 3 grup kader yang terhubung: dilaporkan di 1, klarifikasi sampai di 3 (1 di antaranya yang melaporkan)."
        " Grup lain tidak terlihat olehku.",
    ]


def test_a_page_without_cases_and_with_few() -> None:
    none = pace([])
    assert told(READER, Figures(0, 0, none, none)) == ["Belum ada kasus."]
    few = told(READER, Figures(2, 0, pace([timedelta(seconds=5), 2 * HOUR]), none))
    assert few[0] == "2 kasus, semua sudah ada yang melihat"
    assert "separuhnya dalam 1 menit, 9 dari 10 dalam 2 jam (2 kasus)" in few[1]
    assert few[2] == "Sampai klarifikasi pertama: belum pernah"
    assert "masih sedikit" in few[3]
