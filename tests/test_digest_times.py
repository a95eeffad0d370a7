"""When a digest is told, in WIB, WITA and WIT: midnights, weekdays, late, missed, and clocks that jump."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.digest_times import (
    HOURS,
    HOURS_FOR_MINORS,
    Rhythm,
    is_absurd,
    judge,
    may_choose,
    put_off,
    rhythm,
    toggled,
)
from domain.digests import EVERY_DAY, LATE, MONDAY, DigestKind
from domain.refusal import Refusal

ZONES = {"Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9}
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MINUTE = timedelta(minutes=1)
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
ANY_MOMENT = st.timedeltas(timedelta(0), timedelta(days=730)).map(lambda later: BEGIN + later)
ANY_RHYTHM = st.builds(
    Rhythm,
    st.sampled_from((*HOURS, time(0), time(23, 59))),
    st.integers(1, EVERY_DAY),
    st.sampled_from(list(ZONES)),
)


def six(zone: str, day: int) -> datetime:
    """06.00 of a day of November 2026 in a zone, UTC."""
    return datetime(2026, 11, day, 6, tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(("zone", "ahead"), ZONES.items())
def test_six_in_each_zone_is_its_own_six(zone: str, ahead: int) -> None:
    daily = rhythm(DigestKind.BOARD, None, None, zone, is_minor=False)
    eve = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert daily.next(eve) == six(zone, 23)
    assert six(zone, 23).hour == (6 - ahead) % 24


@pytest.mark.parametrize("zone", ZONES)
def test_the_day_begins_at_the_midnight_of_the_zone(zone: str) -> None:
    daily = Rhythm(time(0), EVERY_DAY, zone)
    midnight = datetime(2026, 11, 23, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    assert daily.next(midnight - MINUTE) == midnight
    assert daily.next(midnight) == midnight + DAY
    assert daily.last(midnight) == midnight
    assert daily.last(midnight - MINUTE) == midnight - DAY
    assert (daily.day(midnight - MINUTE), daily.day(midnight)) == (date(2026, 11, 22), date(2026, 11, 23))


@given(ANY_RHYTHM, ANY_MOMENT)
def test_next_and_last_are_its_hour_on_its_days_and_enclose_now(one: Rhythm, now: datetime) -> None:
    last, coming = one.last(now), one.next(now)
    assert last <= now < coming
    for at in (last, coming):
        local = at.astimezone(ZoneInfo(one.zone))
        assert (local.time(), one.has(local.date())) == (one.at, True)
    assert one.next(last) == coming
    assert coming - now <= 7 * DAY


@given(ANY_RHYTHM, ANY_MOMENT)
def test_a_day_on_which_she_was_told_is_left_out(one: Rhythm, now: datetime) -> None:
    first = one.day(one.next(now))
    assert one.day(one.next(now, {first})) > first


def test_who_is_a_minor_is_told_after_school_whatever_she_chose_before() -> None:
    daily = rhythm(DigestKind.BOARD, time(6), None, "Asia/Jakarta", is_minor=True)
    assert daily.at == time(15, 30)
    assert rhythm(DigestKind.BOARD, time(17), None, "Asia/Jakarta", is_minor=True).at == time(17)
    assert rhythm(DigestKind.REPORT, None, None, "Asia/Jakarta", is_minor=False) == Rhythm(
        time(7), MONDAY, "Asia/Jakarta"
    )


def test_days_that_are_none_are_as_usual() -> None:
    assert rhythm(DigestKind.REPORT, None, 0, "Asia/Jakarta", is_minor=False).days == MONDAY
    assert rhythm(DigestKind.BOARD, None, 1 << 9, "Asia/Jakarta", is_minor=False).days == EVERY_DAY


@pytest.mark.parametrize("zone", ZONES)
def test_late_until_noon_then_missed(zone: str) -> None:
    daily, due = Rhythm(time(6), EVERY_DAY, zone), six(zone, 23)
    assert judge(due, due, daily).of == date(2026, 11, 23)
    almost = judge(due, due + LATE - MINUTE, daily)
    assert (almost.of, almost.missed, almost.until) == (date(2026, 11, 23), None, due + LATE)
    noon = judge(due, due + LATE, daily)
    assert (noon.of, noon.missed) == (None, date(2026, 11, 23))


def test_down_for_days_the_newest_is_told_and_the_first_named() -> None:
    daily, due = Rhythm(time(6), EVERY_DAY, "Asia/Jakarta"), six("Asia/Jakarta", 23)
    back = judge(due, due + 3 * DAY + 2 * HOUR, daily)
    assert (back.of, back.missed) == (date(2026, 11, 26), date(2026, 11, 23))
    assert back.until == due + 3 * DAY + LATE
    evening = judge(due, due + 3 * DAY + 9 * HOUR, daily)
    assert (evening.of, evening.missed) == (None, date(2026, 11, 23))


def test_put_off_to_the_end_of_quiet_it_is_still_for_that_morning() -> None:
    daily, due = Rhythm(time(6), EVERY_DAY, "Asia/Jakarta"), six("Asia/Jakarta", 23)
    assert put_off(due + 2 * HOUR, due + LATE) == due + 2 * HOUR
    assert put_off(due + LATE, due + LATE) is None
    told = judge(due + 2 * HOUR, due + 2 * HOUR, daily)
    assert (told.of, told.until) == (date(2026, 11, 23), due + LATE)
    assert judge(due + 2 * HOUR, due + LATE, daily).missed == date(2026, 11, 23)


def test_a_new_zone_is_no_miss() -> None:
    """Set in WIB, read in WIT, where six was two hours before; and the other way round."""
    east = judge(
        six("Asia/Jakarta", 23), six("Asia/Jakarta", 23), Rhythm(time(6), EVERY_DAY, "Asia/Jayapura")
    )
    assert (east.of, east.missed) == (date(2026, 11, 23), None)
    west = judge(
        six("Asia/Jayapura", 23), six("Asia/Jayapura", 23), Rhythm(time(6), EVERY_DAY, "Asia/Jakarta")
    )
    assert (west.of, west.missed) == (date(2026, 11, 23), None)


def test_an_hour_that_changed_by_itself_is_no_miss() -> None:
    """On New Year's Day who turned 18 has six instead of half past three."""
    due = datetime(2027, 1, 1, 15, 30, tzinfo=ZoneInfo("Asia/Jakarta")).astimezone(UTC)
    now_grown = judge(due, due, Rhythm(time(6), EVERY_DAY, "Asia/Jakarta"))
    assert (now_grown.of, now_grown.missed) == (date(2027, 1, 1), None)


@given(ANY_RHYTHM, ANY_MOMENT, st.timedeltas(timedelta(0), timedelta(days=20)))
def test_it_is_told_for_one_day_while_it_is_worth_it_and_missed_days_lie_before(
    one: Rhythm, begin: datetime, later: timedelta
) -> None:
    due = one.next(begin)
    verdict = judge(due, due + later, one)
    if later < LATE:
        assert (verdict.of, verdict.missed) == (one.day(due), None)
    else:
        assert verdict.missed == one.day(due)
        assert verdict.of is None or verdict.of > verdict.missed
    assert (verdict.of is None) == (verdict.until is None)
    assert verdict.until is None or due + later < verdict.until


def test_a_clock_that_was_a_year_ahead_is_seen() -> None:
    now = six("Asia/Jakarta", 23)
    assert is_absurd(now + 365 * DAY, now)
    assert not is_absurd(now + 7 * DAY, now)


def test_only_hours_that_are_offered() -> None:
    for at in HOURS:
        may_choose(at, is_minor=False)
    for at in HOURS_FOR_MINORS:
        may_choose(at, is_minor=True)
    for at, is_minor in ((time(4), False), (time(6, 30), False), (time(6), True), (time(20), True)):
        with pytest.raises(Refusal):
            may_choose(at, is_minor=is_minor)


def test_one_day_stays() -> None:
    assert toggled(EVERY_DAY, 0) == EVERY_DAY - 1
    assert toggled(EVERY_DAY - 1, 0) == EVERY_DAY
    for days, weekday in ((MONDAY, 0), (EVERY_DAY, 7), (EVERY_DAY, -1)):
        with pytest.raises(Refusal):
            toggled(days, weekday)
