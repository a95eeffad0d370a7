"""Quiet hours as rules: what ends when, for whom, in which zone, and what must hold for any hours at all."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.quiet import (
    ALL_DAYS,
    CHILDRENS_NIGHT,
    NEVER,
    NIGHT,
    PRAYER,
    SCHOOL,
    QuietProfile,
    Span,
    quiet_until,
    touches,
)
from domain.units import Zone

ADULT = QuietProfile(Zone.WIB, (Span(*NIGHT), *PRAYER))
CHILD = QuietProfile(Zone.WIB, (Span(*CHILDRENS_NIGHT), SCHOOL, *PRAYER))


def at(text: str, zone: str = Zone.WIB) -> datetime:
    """Such as "2026-11-23 21.00", in this zone (that day is a Monday)."""
    return datetime.strptime(text, "%Y-%m-%d %H.%M").replace(tzinfo=ZoneInfo(zone))


def ends(now: str, profile: QuietProfile) -> str | None:
    """When it ends, as the clock on the wall of her zone says."""
    end = quiet_until(at(now, profile.zone), profile)
    return f"{end.astimezone(ZoneInfo(profile.zone)):%Y-%m-%d %H.%M}" if end is not None else None


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-23 21.29", None),
        ("2026-11-23 21.30", "2026-11-24 05.00"),
        ("2026-11-24 04.59", "2026-11-24 05.00"),
        ("2026-11-24 05.00", None),
        ("2026-11-23 18.00", "2026-11-23 19.30"),
        ("2026-11-27 11.30", "2026-11-27 13.00"),
        ("2026-11-26 11.30", None),
    ],
)
def test_an_adult_sleeps_and_prays(now: str, until: str | None) -> None:
    assert ends(now, ADULT) == until


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-23 20.00", "2026-11-24 06.00"),
        ("2026-11-24 06.15", None),
        ("2026-11-24 06.30", "2026-11-24 14.00"),
        ("2026-11-28 08.00", "2026-11-28 14.00"),
        ("2026-11-22 08.00", None),
        ("2026-11-23 18.10", "2026-11-23 19.30"),
    ],
)
def test_a_child_also_goes_to_school(now: str, until: str | None) -> None:
    assert ends(now, CHILD) == until


def test_a_holiday_has_no_school_but_a_night() -> None:
    free = QuietProfile(Zone.WIB, CHILD.spans, free_days=frozenset({date(2026, 11, 24)}))
    assert ends("2026-11-24 09.00", free) is None
    assert ends("2026-11-24 21.00", free) == "2026-11-25 06.00"


@pytest.mark.parametrize(
    ("begin", "end", "is_quiet"),
    [
        ("2026-11-28 15.45", "2026-11-28 18.00", False),  # a Saturday
        ("2026-11-28 13.45", "2026-11-28 18.00", True),
        ("2026-11-28 14.00", "2026-11-28 19.45", False),
        ("2026-11-28 18.00", "2026-11-28 20.00", True),
        ("2026-11-29 09.45", "2026-11-29 12.00", False),  # a Sunday
        ("2026-11-29 05.45", "2026-11-29 08.00", True),
    ],
)
def test_what_lies_in_a_childs_night_or_school(begin: str, end: str, is_quiet: bool) -> None:
    hours = QuietProfile(Zone.WIB, (Span(*CHILDRENS_NIGHT), SCHOOL))
    assert touches(hours, at(begin), at(end)) is is_quiet


def test_a_day_without_school_is_free_for_something_in_the_morning() -> None:
    hours = QuietProfile(Zone.WIB, (SCHOOL,), free_days=frozenset({date(2026, 11, 28)}))
    assert not touches(hours, at("2026-11-28 08.00"), at("2026-11-28 10.00"))


def test_spans_that_touch_are_one_quiet() -> None:
    late = QuietProfile(
        Zone.WIB, (Span(time(20), time(6)), Span(time(6), time(8)), Span(time(7, 30), time(9)))
    )
    assert ends("2026-11-23 22.00", late) == "2026-11-24 09.00"


@pytest.mark.parametrize("zone", list(Zone))
def test_each_zone_has_its_own_night(zone: str) -> None:
    assert ends("2026-11-23 23.00", QuietProfile(zone, (Span(*NIGHT),))) == "2026-11-24 05.00"


def test_the_same_moment_is_night_in_papua_and_evening_in_java() -> None:
    moment = at("2026-11-23 20.00")
    assert quiet_until(moment, QuietProfile(Zone.WIB, (Span(*NIGHT),))) is None
    assert quiet_until(moment, QuietProfile(Zone.WIT, (Span(*NIGHT),))) == at("2026-11-24 05.00", Zone.WIT)


def test_a_pause_of_days_ends_in_the_morning_after() -> None:
    paused = QuietProfile(Zone.WIB, ADULT.spans, paused_until=at("2026-11-30 00.00"))
    assert ends("2026-11-23 12.00", paused) == "2026-11-30 05.00"
    assert ends("2026-12-01 12.00", paused) is None


def test_without_a_phone_everything_waits_for_the_day_that_has_one() -> None:
    fridays = QuietProfile(Zone.WIB, CHILD.spans, phone_days=1 << 4)
    assert ends("2026-11-21 15.00", fridays) == "2026-11-27 06.00"
    assert ends("2026-11-27 14.30", fridays) is None
    assert ends("2026-11-27 18.30", fridays) == "2026-11-27 19.30"
    assert ends("2026-11-27 21.00", fridays) == "2026-12-04 06.00"


def test_a_season_ends_with_its_last_day() -> None:
    exams = QuietProfile(Zone.WIB, (Span(time(18), time(15), last=date(2026, 11, 24)),))
    assert ends("2026-11-24 20.00", exams) == "2026-11-25 15.00"
    assert ends("2026-11-25 20.00", exams) is None


def test_who_stopped_hears_nothing() -> None:
    assert quiet_until(at("2026-11-23 12.00"), QuietProfile(Zone.WIB, has_stopped=True)) == NEVER


def test_who_is_always_quiet_is_held_for_a_while_and_not_for_ever() -> None:
    always = QuietProfile(Zone.WIB, (Span(time(6), time(20)), Span(time(20), time(6))))
    now = at("2026-11-23 12.00")
    end = quiet_until(now, always)
    assert end is not None
    assert timedelta(days=90) <= end - now < timedelta(days=91)


hours = some.times(max_value=time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0))
days = some.dates(date(2026, 11, 1), date(2027, 1, 31))
one_span = some.builds(
    Span,
    hours,
    hours,
    some.frozensets(some.integers(0, 6)),
    some.none() | days,
    some.none() | days,
    some.booleans(),
)
moments = some.datetimes(datetime(2026, 11, 1), datetime(2027, 1, 31)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001
profiles = some.builds(
    QuietProfile,
    some.sampled_from(list(Zone)),
    some.lists(one_span, max_size=4).map(tuple),
    some.integers(0, ALL_DAYS),
    some.none() | moments,
    some.frozensets(days, max_size=5),
)


def opening(now: datetime, profile: QuietProfile) -> datetime:
    """The first moment that is not quiet, now or later."""
    return quiet_until(now, profile) or now


@given(profiles, moments)
def test_the_end_of_quiet_is_later_and_is_itself_not_quiet(profile: QuietProfile, now: datetime) -> None:
    end = quiet_until(now, profile)
    if end is None:
        return
    assert end > now
    begun = max(now, profile.paused_until or now)
    assert quiet_until(end, profile) is None or end - begun >= timedelta(days=90)


@given(profiles, moments, some.timedeltas(timedelta(0), timedelta(days=20)))
def test_who_comes_later_never_goes_earlier(profile: QuietProfile, now: datetime, later: timedelta) -> None:
    if opening(now, profile) - now < timedelta(days=60):
        assert opening(now, profile) <= opening(now + later, profile)


@given(profiles, moments)
def test_all_between_now_and_the_end_is_quiet(profile: QuietProfile, now: datetime) -> None:
    end = opening(now, profile)
    for part in (0.25, 0.5, 0.75):
        between = now + (end - now) * part
        if now < between < end:
            assert quiet_until(between, profile) is not None


@given(profiles, one_span, moments)
def test_another_span_only_makes_it_quieter(profile: QuietProfile, more: Span, now: datetime) -> None:
    wider = QuietProfile(
        profile.zone, (*profile.spans, more), profile.phone_days, profile.paused_until, profile.free_days
    )
    if opening(now, profile) - now < timedelta(days=60):
        assert opening(now, wider) >= opening(now, profile)
