"""What a report says of a week: what changed most, in numbers that really were, and one question."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.case_figures import Figures, Pace
from domain.figures import Promoted, Published, Reached, Stretch, UnitFigures
from domain.reader import Reader
from domain.report_questions import Question, question
from domain.report_sentences import Measure, Trend, change, median, told, value
from domain.report_views import ReportFacts
from words.reports import page

WEEK = Stretch(date(2026, 11, 16), date(2026, 11, 22), "Asia/Jakarta")
NO_PACE = Pace(0, None, None)


def published(count: int, pillar: str | None = "resmi") -> UnitFigures:
    return UnitFigures(published=(Published(1, 1, "instagram", pillar, None, count),), helped=1)


def cases(count: int, minutes: int, untaken: int = 0) -> Figures:
    pace = Pace(count - untaken, timedelta(minutes=minutes), timedelta(minutes=minutes))
    return Figures(count, untaken, pace, NO_PACE)


weeks = st.builds(
    UnitFigures,
    published=st.lists(
        st.builds(
            Published, st.just(1), st.none(), st.none(), st.sampled_from(["resmi", "edukasi", None]), st.none(),
            st.integers(1, 20),
        ),
        max_size=3,
    ).map(tuple),
    promoted=st.builds(Promoted, st.integers(0, 3), st.integers(0, 50), st.integers(0, 50)),
    cases=st.none() | st.builds(cases, st.integers(1, 30), st.integers(1, 500)),
    helped=st.integers(0, 60),
    takeovers=st.integers(0, 3),
    load=st.lists(st.tuples(st.none() | st.integers(1, 9), st.integers(1, 9)), max_size=4).map(tuple),
)  # fmt: skip


@given(weeks, st.lists(weeks, max_size=12))
def test_every_number_that_is_told_was_really_counted(now: UnitFigures, before: list[UnitFigures]) -> None:
    found = told(now, before)
    assert len(found) <= 3 and len({one.measure for one in found}) == len(found)
    for one in found:
        last = [value(each, one.measure) for each in before[-4:]]
        assert one.value == value(now, one.measure)
        if one.trend is not Trend.ALONE:
            assert one.low in last and one.high in last
            assert one.usual in [value(each, one.measure) for each in before]
        assert (one.trend is Trend.UP) <= (one.value > one.high)
        assert (one.trend is Trend.DOWN) <= (one.value < one.low)
    text = page(Reader(), ReportFacts(1, "PAC", WEEK, now, tuple(before))).text
    assert text.count("\n• ") == (0 if now.is_empty else len(found))
    assert question(now, before) in Question


def test_what_changed_most_comes_first_and_of_promotions_one_thing() -> None:
    usual = replace(published(6), promoted=Promoted(1, 10, 8), helped=20)
    now = replace(published(12), promoted=Promoted(1, 100, 90), helped=19)
    found = told(now, [usual] * 12)
    assert [(one.measure, one.trend) for one in found] == [
        (Measure.DONE, Trend.UP),
        (Measure.PUBLISHED, Trend.UP),
        (Measure.HELPED, Trend.DOWN),
    ]


def test_inside_of_the_weeks_before_nothing_changed_and_small_numbers_say_nothing() -> None:
    before = [published(count) for count in (4, 9, 5, 7)]
    assert change(Measure.PUBLISHED, published(9), before) == change(
        Measure.PUBLISHED, published(9), before[:]
    )
    inside, over = (change(Measure.PUBLISHED, published(count), before) for count in (9, 10))
    assert inside is not None and over is not None
    assert (inside.trend, over.trend, inside.usual) == (Trend.SAME, Trend.UP, 5)
    small = change(Measure.PUBLISHED, published(3), [published(1)] * 4)
    assert small is not None and small.trend is Trend.SAME


def test_only_the_last_four_weeks_say_how_it_changed_and_all_say_what_is_usual() -> None:
    long_ago = [published(50)] * 8
    found = change(Measure.PUBLISHED, published(8), [*long_ago, *[published(5)] * 4])
    assert found is not None and (found.trend, found.high, found.usual) == (Trend.UP, 5, 50)


def test_few_cases_have_no_pace_and_the_median_really_happened() -> None:
    assert value(UnitFigures(cases=cases(4, 10)), Measure.ANSWERED) is None
    assert value(UnitFigures(cases=cases(5, 10)), Measure.ANSWERED) == 600
    assert (median([3, 1, 2, 8]), median([])) == (2, None)


@pytest.mark.parametrize(
    ("now", "asked"),
    [
        (UnitFigures(), Question.EMPTY),
        (replace(published(6), cases=cases(3, 10, untaken=1)), Question.UNTAKEN),
        (replace(published(6), cases=cases(5, 90)), Question.SLOWER),
        (replace(published(6), promoted=Promoted(1, 9, 4)), Question.UNFINISHED),
        (published(2), Question.FEWER),
        (published(7), Question.ONE_PILLAR),
        (replace(published(4), load=((1, 5), (2, 1))), Question.ONE_FIELD),
        (replace(published(4), reached=Reached(1, 1, 1, 1, 1, 3)), Question.UNTOLD),
        (replace(published(4), helped=9), Question.MORE),
        (published(4), Question.NEXT),
    ],
)
def test_the_first_question_that_fits_is_asked(now: UnitFigures, asked: Question) -> None:
    usual = [replace(published(count), cases=cases(5, 10)) for count in (4, 7, 4, 7)]
    assert question(now, usual) is asked


def test_a_young_unit_has_nothing_to_compare_with() -> None:
    text = page(Reader(), ReportFacts(1, "PAC", WEEK, published(5), ())).text
    assert "5</b> konten terbit." in text and "belum ada pembandingnya" in text
