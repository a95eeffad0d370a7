"""What stands on the picture of a report: the same numbers as everywhere, nine departments and the rest, no person."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from domain.case_figures import Figures, Pace
from domain.charts import Bars, Board, Lines, Numbers
from domain.figures import Promoted, Published, Reached, Stretch, UnitFigures
from domain.reader import Reader
from domain.report_views import MOST_WEEKS, Named, PictureFacts, kilobytes, weeks_of
from words.charts import board

ID, EN = Reader(), Reader(language="en")
WEEK = Stretch(date(2026, 11, 16), date(2026, 11, 22), "Asia/Jakarta")
HALF_AN_HOUR = timedelta(minutes=30)


@dataclass(frozen=True)
class Handle:
    id: int | None
    platform: str
    handle: str
    chat_id: int | None = None
    spacing: int = 60


def facts(its: UnitFigures, departments: int = 3) -> PictureFacts:
    weeks = tuple((WEEK.back(back), its if back == 0 else UnitFigures()) for back in (4, 3, 2, 1, 0))
    names = {number: f"Bidang {number:02}" for number in range(1, departments + 1)}
    return PictureFacts(WEEK, its, weeks, Named("PAC", {1: Handle(1, "instagram", "@pac")}, names), "green")


def titled(drawn: Board, title: str) -> Bars:
    [found] = [one for one in drawn.charts if isinstance(one, Bars) and one.title == title]
    return found


def post(account: int | None, pillar: str | None, count: int) -> Published:
    return Published(1, account, "instagram", pillar, None, count)


def test_of_forty_departments_nine_stand_alone_and_the_rest_has_no_bar() -> None:
    load = ((None, 1), *((number, number) for number in range(1, 40)))
    rows = titled(board(ID, facts(UnitFigures(load=load), 40)), "Rencana per bidang").rows
    assert [name for name, _, _ in rows[:2]] == ["Bidang 39", "Bidang 38"]
    assert len(rows) == 10 and rows[-1] == ("Lainnya (31)", None, "466")
    assert sum(int(shown) for _, _, shown in rows) == sum(count for _, count in load)


def test_accounts_that_are_gone_stand_together_and_pillars_are_worded() -> None:
    its = UnitFigures(
        published=(post(1, "resmi", 4), post(2, None, 2), post(3, "edukasi", 1), post(None, None, 1))
    )
    drawn = board(ID, facts(its))
    assert titled(drawn, "Terbit per akun").rows == (("Akun lain", 4, "4"), ("Instagram @pac", 4, "4"))
    assert [name for name, _, _ in titled(drawn, "Terbit per pilar").rows] == [
        "Resmi",
        "Belum dipilah",
        "Edukasi",
    ]


@pytest.mark.parametrize("reader", [ID, EN])
def test_an_empty_week_has_a_kind_word_and_no_chart(reader: Reader) -> None:
    drawn = board(reader, facts(UnitFigures()))
    assert drawn.charts == () and len(drawn.empty) > 40


@pytest.mark.parametrize("reader", [ID, EN])
def test_the_large_numbers_are_those_of_the_unit(reader: Reader) -> None:
    pace = Pace(3, HALF_AN_HOUR, 2 * HALF_AN_HOUR)
    cases = Figures(4, 1, pace, pace)
    its = UnitFigures(
        (post(1, "resmi", 2),), Promoted(1, 9, 7, 7), cases, Reached(1200, 3, 2, 1, 1, 2), 1, 1, (), 6
    )
    totals, *others = board(reader, facts(its)).charts
    assert isinstance(totals, Numbers) and [number for number, _, _ in totals.cells] == ["2", "9", "4", "6"]
    assert [change.partition(" ")[0] for _, _, change in totals.cells] == ["2", "7", "1", ""]
    lines = [one for one in others if isinstance(one, Lines)]
    assert [line.values[-1] for one in lines for line in one.lines] == [9, 7, 1800.0, 3600.0]
    reach = next(one for one in others if isinstance(one, Numbers))
    assert reach.cells[0][0] in ("1.200", "1,200") and "1" in reach.note and "2" in reach.note


def test_where_nobody_reported_there_is_no_pace_and_a_half_alone_is_wide() -> None:
    its = UnitFigures(promoted=Promoted(1, 3, 1), helped=3)
    [lines] = [one for one in board(ID, facts(its)).charts if isinstance(one, Lines)]
    assert lines.title == "Promosi" and not lines.is_half


def test_lines_go_back_five_weeks_or_as_long_as_the_days_and_a_quarter_at_most() -> None:
    assert weeks_of(WEEK) == (WEEK, 5)
    month = Stretch(date(2026, 10, 1), date(2026, 11, 22), WEEK.zone)
    assert weeks_of(month) == (WEEK, 8)
    assert weeks_of(Stretch(date(2025, 12, 1), date(2026, 11, 22), WEEK.zone))[1] == MOST_WEEKS


def test_how_large_the_picture_becomes_grows_with_what_is_on_it() -> None:
    few, many = UnitFigures(), UnitFigures(load=tuple((number, 1) for number in range(40)))
    assert kilobytes(few) < kilobytes(many) <= 90
