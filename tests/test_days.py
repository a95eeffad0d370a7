"""Commemorations come on the right day in any year, once each, and are found by the names people use."""

import csv
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.commemorations import COMMEMORATIONS, Commemoration, named_in, words_of
from domain.days import (
    Day,
    DayKind,
    days_between,
    find_named,
    next_commemoration,
    packaged_holidays,
    routines_between,
)
from domain.hijri import ANNOUNCED, MONTHS
from domain.recurrence import read

TODAY = date(2026, 11, 22)
A_YEAR_ON = date(2027, 12, 31)

with (Path(__file__).parent / "commemoration_dates.tsv").open(encoding="utf-8") as table:
    PUBLISHED = [
        (row["name"], date.fromisoformat(row["date"])) for row in csv.DictReader(table, delimiter="\t")
    ]

# The published list gives the decreed holiday; NU counts a day later.
COUNTED_BY_NU = {"Isra Mikraj": date(2027, 1, 6)}
DECREED = {"Cuti bersama Natal": "Cuti Bersama Hari Raya Natal"}


@pytest.mark.parametrize(("name", "published"), PUBLISHED)
def test_the_published_dates_of_the_coming_year(name: str, published: date) -> None:
    if name in DECREED:
        found = [day.date for day in packaged_holidays() if day.name == DECREED[name]]
    else:
        days = [*days_between(TODAY, A_YEAR_ON), *routines_between(TODAY, A_YEAR_ON)]
        found = [day.date for day in days if day.name == name]
    wanted = COUNTED_BY_NU.get(name, published)
    assert wanted in found
    assert name in DECREED or found[0] == wanted


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Safer Internet Day", date(2028, 2, 8)),
        ("Safer Internet Day", date(2030, 2, 12)),
        ("Harlah IPPNU", date(2031, 3, 2)),
        ("Rebo Wekasan", date(2026, 8, 12)),  # Safar 1448 has 29 days, to Thursday 13 August
        ("Maulid Nabi", date(2025, 9, 5)),
        ("Awal Ramadan", date(2025, 3, 1)),
        ("Idul Adha", date(2025, 6, 6)),
    ],
)
def test_other_years(name: str, expected: date) -> None:
    days = days_between(date(expected.year, 1, 1), date(expected.year, 12, 31))
    assert [day.date for day in days if day.name == name] == [expected]


def test_both_ends_belong_to_the_span_and_days_are_in_order() -> None:
    days = days_between(date(2027, 4, 21), date(2027, 5, 2))
    assert [(day.date.day, day.name) for day in days] == [
        (21, "Hari Kartini"),
        (24, "Harlah Fatayat NU"),
        (24, "Harlah GP Ansor"),
        (2, "Hari Pendidikan Nasional"),
    ]
    assert days_between(date(2027, 5, 3), date(2027, 5, 2)) == []


def test_a_holiday_that_is_a_commemoration_is_listed_once_as_a_holiday() -> None:
    days = days_between(TODAY, A_YEAR_ON, holidays=packaged_holidays())
    on = {when: [day for day in days if day.date == when] for when in (day.date for day in days)}
    assert [day.kind for day in on[date(2027, 1, 1)]] == [DayKind.HOLIDAY]
    assert [day.name for day in on[date(2027, 3, 10)]] == ["Hari Raya Idul Fitri"]
    assert [day.name for day in on[date(2027, 6, 1)]] == ["Hari Lahir Pancasila"]
    assert [day.name for day in on[date(2027, 8, 17)]] == ["Hari Kemerdekaan Republik Indonesia"]
    assert [day.name for day in on[date(2027, 8, 15)]] == ["Maulid Nabi Muhammad"]
    assert [day.name for day in on[date(2027, 5, 20)]] == ["Hari Raya Waisak", "Hari Kebangkitan Nasional"]


def test_a_holiday_given_twice_is_listed_once_and_one_outside_not_at_all() -> None:
    holiday = Day("Hari Raya Natal", date(2026, 12, 25), DayKind.HOLIDAY)
    again = Day("hari raya natal", date(2026, 12, 25), DayKind.HOLIDAY, sure=False)
    later = Day("Hari Suci Nyepi", date(2027, 3, 8), DayKind.HOLIDAY)
    days = days_between(date(2026, 12, 25), date(2026, 12, 26), holidays=[holiday, again, later])
    assert [day for day in days if day.kind is DayKind.HOLIDAY] == [holiday]


def test_the_second_day_of_lebaran_does_not_hide_the_first_day_of_nu() -> None:
    seen_later = {**MONTHS, (1448, 10): date(2027, 3, 11)}
    days = days_between(date(2027, 3, 10), date(2027, 3, 11), holidays=packaged_holidays(), months=seen_later)
    assert [(day.date.day, day.name) for day in days] == [
        (10, "Hari Raya Idul Fitri"),
        (11, "Hari kedua dari Hari Raya Idul Fitri"),
        (11, "Idul Fitri"),
    ]


def test_isra_mikraj_is_a_holiday_on_the_5th_and_nu_s_own_on_the_6th() -> None:
    days = days_between(date(2027, 1, 5), date(2027, 1, 6), holidays=packaged_holidays())
    assert [(day.date.day, day.kind) for day in days] == [(5, DayKind.HOLIDAY), (6, DayKind.HIJRI)]


def test_a_hijri_day_is_an_estimate_until_its_month_is_announced() -> None:
    [rajab] = days_between(date(2026, 12, 11), date(2026, 12, 11))
    assert (rajab.name, rajab.kind, rajab.sure) == ("Awal Rajab", DayKind.HIJRI, False)
    [announced] = days_between(date(2026, 12, 11), date(2026, 12, 11), announced={*ANNOUNCED, (1448, 7)})
    assert announced.sure
    assert all(day.sure for day in days_between(TODAY, date(2026, 12, 1)))


def test_habits_and_seasons_stay_out_of_the_shared_list() -> None:
    shared = {day.name for day in days_between(TODAY, A_YEAR_ON)}
    routines = routines_between(TODAY, A_YEAR_ON)
    names = {day.name for day in routines}
    assert names == {"Halal Bihalal", "Selapanan / lapanan", "Rutinan malam Jumat"}
    assert not names & shared
    assert {day.kind for day in routines} == {DayKind.ROUTINE}
    lapanan = [day.date for day in routines if day.name == "Selapanan / lapanan"]
    assert {later - sooner for sooner, later in pairwise(lapanan)} == {timedelta(days=35)}


def test_the_next_commemoration_may_be_today() -> None:
    assert next_commemoration(TODAY).name == "Hari Guru Nasional"
    assert next_commemoration(date(2026, 11, 25)).name == "Hari Guru Nasional"
    assert next_commemoration(date(2026, 11, 26)).name == "Hari HAM Sedunia"
    assert next_commemoration(date(2040, 1, 1)).name == "Tahun Baru Masehi"


@pytest.mark.parametrize(
    ("text", "named", "expected"),
    [
        ("Hari Guru", "Hari Guru", date(2026, 11, 25)),
        ("konten harlah ippnu jam 8", "harlah ippnu", date(2027, 3, 2)),
        ("Harlah ke-72 IPPNU", "Harlah ke-72 IPPNU", date(2027, 3, 2)),
        ("Harlah IPPNU ke-72", "Harlah IPPNU", date(2027, 3, 2)),
        ("hari lahir fatayat", "hari lahir fatayat", date(2027, 4, 24)),
        ("Harlah NU Online", "Harlah NU Online", date(2027, 7, 11)),
        ("Harlah NU", "Harlah NU", date(2027, 1, 31)),
        ("harlah nu hijriyah", "harlah nu hijriyah", date(2026, 12, 26)),
        ("upacara HARI SANTRI 07.00", "HARI SANTRI", date(2027, 10, 22)),
        ("Hari  Santri\nNasional", "Hari  Santri\nNasional", date(2027, 10, 22)),
        ("Sumpah Pemuda", "Sumpah Pemuda", date(2027, 10, 28)),
        ("takbiran idul fitri", "idul fitri", date(2027, 3, 10)),
        ("libur Idulfitri", "Idulfitri", date(2027, 3, 10)),
        ("Lebaran Haji", "Lebaran Haji", date(2027, 5, 17)),
        ("maulid nabi", "maulid nabi", date(2027, 8, 15)),
        ("Maulid Nabi Muhammad SAW", "Maulid Nabi Muhammad", date(2027, 8, 15)),
        ("Isra’ Mi’raj", "Isra’ Mi’raj", date(2027, 1, 6)),
        ("malam Nisfu Sya'ban", "Nisfu Sya'ban", date(2027, 1, 23)),
        ("Nuzulul Qur'an", "Nuzulul Qur'an", date(2027, 2, 24)),
        ("haul KH. M. Hasyim Asy’ari", "haul KH. M. Hasyim Asy’ari", date(2027, 2, 14)),
        ("HUT ke-82 RI", "HUT ke-82 RI", date(2027, 8, 17)),
        ("Malam Tahun Baru", "Malam Tahun Baru", date(2026, 12, 31)),
        ("malam tahun baru Islam", "tahun baru Islam", date(2027, 6, 6)),
        ("(Hari Ibu)", "Hari Ibu", date(2026, 12, 22)),
        ("Hari Kartini, lalu Hari Ibu", "Hari Kartini", date(2027, 4, 21)),
        ("Hari Guru Sedunia dan Hari Ibu", "Hari Ibu", date(2026, 12, 22)),
        ("Hari Santri 2028 pagi", "Hari Santri 2028", date(2028, 10, 22)),
        ("Hari Santri 2026", "Hari Santri 2026", date(2026, 10, 22)),
        ("Idul Fitri 1449 H", "Idul Fitri 1449 H", date(2028, 2, 27)),
        ("Hari Guru 20.30", "Hari Guru", date(2026, 11, 25)),
        ("Isra Mikraj 2027", "Isra Mikraj 2027", date(2027, 1, 6)),
    ],
)
def test_people_call_a_day_by_its_name(text: str, named: str, expected: date) -> None:
    found = find_named(text, TODAY)
    assert found is not None
    day, (start, end) = found
    assert (text[start:end], day) == (named, expected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hari ini",
        "hari ibu-ibu PKK",
        "hari guru-guru",
        "sehari santri",
        "Hari Guru Sedunia",
        "Tahun Baru Imlek",
        "malam tahun baru imlek",
        "Hari. \n, Santri",
        "harlah ke-72 tgl 2 Maret",
        "rutinan malam Jumat",
        "#HariSantri",
        "Idul Fitri 1390 H",
    ],
)
def test_what_is_not_a_name_is_not_found(text: str) -> None:
    assert find_named(text, TODAY) is None


def test_the_day_itself_counts_and_the_day_after_means_next_year() -> None:
    assert find_named("Hari Santri", date(2026, 10, 22)) == (date(2026, 10, 22), (0, 11))
    assert find_named("Hari Santri", date(2026, 10, 23)) == (date(2027, 10, 22), (0, 11))


def test_a_hijri_name_past_the_end_of_the_table_is_not_guessed() -> None:
    assert find_named("Idul Fitri", date(2040, 1, 1)) is None


def test_no_spelling_means_two_days() -> None:
    shared = [commemoration for commemoration in COMMEMORATIONS if not commemoration.is_routine]
    spellings = [spelling for commemoration in shared for spelling in commemoration.spellings]
    assert len(spellings) == len(set(spellings))


@pytest.mark.parametrize("commemoration", [each for each in COMMEMORATIONS if not each.is_routine])
def test_every_spelling_is_found_where_it_stands(commemoration: Commemoration) -> None:
    for spelling in commemoration.spellings:
        assert [found for found, _ in named_in(" ".join(spelling))] == [commemoration]


@given(
    st.text() | st.text(alphabet="hari santuke-72 'idulftrn."), st.dates(date(2000, 1, 1), date(2090, 1, 1))
)
def test_no_text_raises_and_every_span_lies_in_the_text(text: str, after: date) -> None:
    found = find_named(text, after)
    assert all(text[word.start : word.end].strip() for word in words_of(text))
    assert found is None or 0 <= found[1][0] < found[1][1] <= len(text)


@pytest.mark.parametrize("rule", ["", "fixed 13", "hijri Rabu terakhir Februari", "tiap pekan"])
def test_a_rule_that_nobody_can_read_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match="no such"):
        read(rule)
