"""Holidays come from the library in another process, or from the packaged list."""

import sys
from datetime import date

import pytest

from bot.holidays import HolidaysUnavailable, fetch
from domain.days import Day, DayKind, packaged_holidays

KNOWN = [
    Day("Hari Raya Natal", date(2026, 12, 25), DayKind.HOLIDAY),
    Day("Cuti Bersama Hari Raya Natal", date(2026, 12, 24), DayKind.JOINT_LEAVE),
    Day("Tahun Baru Islam", date(2026, 6, 16), DayKind.HOLIDAY),
    Day("Isra Mikraj Nabi Muhammad", date(2027, 1, 5), DayKind.HOLIDAY),
]


@pytest.mark.real
def test_the_library_is_asked_in_another_process() -> None:
    days = fetch([2026, 2027])
    assert all(known in days for known in KNOWN)
    assert days == sorted(days, key=lambda day: day.date)
    assert {day.date.year for day in days} == {2026, 2027}
    assert "holidays" not in sys.modules


@pytest.mark.real
def test_a_year_without_a_decree_is_an_estimate_under_its_plain_name() -> None:
    days = {day.name: day for day in fetch([2029])}
    assert not days["Hari Raya Idul Fitri"].sure
    assert days["Hari Raya Natal"].sure


@pytest.mark.real
def test_without_the_library_the_reason_is_told() -> None:
    with pytest.raises(HolidaysUnavailable, match="No module named 'holidays'"):
        fetch([2026], python=(sys.executable, "-S"))


@pytest.mark.real
def test_an_answer_that_is_not_json_is_a_failure() -> None:
    with pytest.raises(HolidaysUnavailable):
        fetch([2026], python=(sys.executable, "-c", "print('Idul Fitri')"))


def test_an_interpreter_that_is_not_there_is_a_failure() -> None:
    with pytest.raises(HolidaysUnavailable, match="no-such-python"):
        fetch([2026], python=("no-such-python",))


def test_the_packaged_list_knows_this_year_and_the_next() -> None:
    days = packaged_holidays()
    assert all(known in days for known in KNOWN)
    assert [day.sure for day in days if day.name == "Hari Raya Idul Fitri"] == [True, False]
    assert len({(day.date, day.name) for day in days}) == len(days)
    assert not any("perkiraan" in day.name for day in days)
