"""The words of a digest's lines: how long, how many, and the way on from the numbers of yesterday."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.case_figures import Figures, Pace
from domain.digest_items import Item, ItemKind
from domain.digest_sheets import Part, Sheet
from domain.figures import UnitFigures
from domain.reader import Reader
from tests.at_six import comes, digests, settled, utc
from tests.town import open_town
from tests.watch import Watch, watch
from words import digest_lines, digest_sheets

NOW = datetime(2026, 11, 24, tzinfo=UTC)
HOUR = timedelta(hours=1)
NEVER = Pace(0, None, None)
WIB = Reader(zone="Asia/Jakarta")


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        here = await watch(town)
        settled(here, "Ketua", "Siti")
        yield here


def of_cases(count: int, untaken: int, taken: Pace) -> UnitFigures:
    return UnitFigures(cases=Figures(count, untaken, taken, NEVER))


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        (of_cases(2, 2, NEVER), "Kasus: 2, belum ada yang pegang: 2"),
        (of_cases(1, 0, Pace(1, 2 * HOUR, 2 * HOUR)), "Kasus: 1 (dipegang dalam 2 jam)"),
        (
            of_cases(3, 1, Pace(2, HOUR, 3 * HOUR)),
            "Kasus: 3, belum ada yang pegang: 1 (separuhnya dipegang dalam 1 jam, 9 dari 10 dalam 3 jam)",
        ),
        (of_cases(1, 0, NEVER), "Kasus: 1"),
        (
            UnitFigures(takeovers=1, lives=2, helped=1),
            "Takeover: 1 · Live: 2 · Terima kasih untuk 1 anggota yang membantu",
        ),
    ],
)
def test_yesterday_says_no_more_than_it_knows(figures: UnitFigures, said: str) -> None:
    assert digest_lines.numbers(WIB, figures) == said


def test_what_has_just_come_does_not_wait_for_zero_minutes() -> None:
    item = Item(ItemKind.SUGGESTION, 1, 1, "Doa pagi", since=NOW - timedelta(seconds=20))
    assert digest_lines.line(WIB, item, NOW).endswith("Doa pagi (baru saja)")
    assert digest_lines.line(WIB, item, NOW + HOUR).endswith("Doa pagi (1 jam)")


def test_thanks_alone_lead_nowhere() -> None:
    assert not UnitFigures(helped=2).has_parts
    assert of_cases(1, 1, NEVER).has_parts


async def test_the_cases_of_yesterday_are_one_press_away(its: Watch) -> None:
    its.case("Siti", title="Hoaks libur sekolah")
    await comes(its, utc(22, 23, 2))
    told = digests(its, "Ketua")[-1]
    await its.taps("Ketua", "2 Lihat kemarin")
    assert "Kasus: 1, belum ada yang pegang: 1" in its.private("Ketua").text
    await its.taps("Ketua", "Lihat kasus")
    assert "Hoaks libur sekolah" in its.private("Ketua").text
    assert digests(its, "Ketua")[-1].id == told.id, "the digest stays"


def test_a_page_without_cases_has_no_way_to_them() -> None:
    sheet = Sheet(1, "PAC", Part.YESTERDAY, numbers=UnitFigures(helped=1))
    page = digest_sheets.page(WIB, [sheet], 0, NOW)
    assert [button.label for row in page.buttons for button in row] == ["Atur ringkasan"]


async def test_what_comes_by_itself_is_set_beside_the_quiet_hours(its: Watch) -> None:
    await its.tells("Siti", "/senyap")
    await its.taps("Siti", "Atur ringkasan & kabar")
    assert "Kabarku sepekan: mati" in its.private("Siti").text


def test_an_hour_does_not_stand_beside_the_number_of_the_line() -> None:
    item = Item(ItemKind.PLAN, 1, 1, "Poster hari santri", at=NOW + 3 * HOUR)
    assert digest_lines.line(WIB, item, NOW) == "Rencana: Poster hari santri · pukul 10.00"
