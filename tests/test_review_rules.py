"""Who may say yes, how many must, and when somebody is reminded: pure rules."""

from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.refusal import Refusal
from domain.reviews import (
    Candidate,
    FixReason,
    fix_reasons,
    needed,
    rank_of,
    remind_at,
    sign_at,
    spots,
)
from domain.units import Role

NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
DAY = timedelta(days=1)
SETS = [frozenset(some) for size in range(5) for some in combinations(Role, size)]


@pytest.mark.parametrize("wrote", [True, False])
@pytest.mark.parametrize("waited", [timedelta(0), DAY - timedelta(seconds=1), DAY, 9 * DAY])
@pytest.mark.parametrize("above", SETS)
@pytest.mark.parametrize("own", SETS)
def test_every_role_is_judged(
    own: frozenset[Role], above: frozenset[Role], waited: timedelta, wrote: bool
) -> None:
    try:
        rank = rank_of(Candidate(own, above, wrote, waited))
    except Refusal as refusal:
        rank = refusal.code
    reads_here = [role for role in (Role.HUMAS, Role.PENGURUS, Role.PEMBINA) if role in own]
    if not reads_here and Role.HUMAS not in above:
        assert rank == "refusal-only-reviewers"
    elif wrote:
        assert rank == "reviews-own-words"
    elif reads_here:
        assert rank == reads_here[0]
    else:
        assert rank == ("parent-humas" if waited >= DAY else "reviews-parent-later")


def test_how_many_must_say_yes() -> None:
    assert [needed(usual, is_religious=False) for usual in (1, 2)] == [1, 2]
    assert [needed(usual, is_religious=True) for usual in (1, 2)] == [2, 2]
    assert [needed(usual, is_religious=False, is_urgent=True) for usual in (1, 2)] == [1, 1]
    assert [needed(usual, is_religious=True, is_urgent=True) for usual in (1, 2)] == [2, 2]


def rungs(submitted: datetime, starts: datetime) -> list[datetime]:
    """Every moment of reminding until its time."""
    found, now = [], submitted
    while now < starts:
        now = remind_at(submitted, starts, now)
        found.append(now)
    return found


@given(ahead=st.timedeltas(timedelta(minutes=1), timedelta(days=400)))
def test_reminders_come_closer_and_end_with_its_time(ahead: timedelta) -> None:
    found = rungs(NOW, NOW + ahead)
    assert found[-1] == NOW + ahead and len(found) <= 8
    assert all(one < other for one, other in pairwise(found))
    before = [one for one in found if one != NOW + DAY]
    gaps = [other - one for one, other in pairwise(before)]
    assert all(one >= other for one, other in pairwise(gaps))
    assert not [one for one in found[:-1] if one - NOW < timedelta(minutes=7)]


def test_a_long_wait_is_reminded_after_a_day() -> None:
    found = rungs(NOW, NOW + 10 * DAY)
    assert [one - NOW for one in found[:2]] == [DAY, 3 * DAY]
    assert [NOW + 10 * DAY - one for one in found[-4:]] == [
        timedelta(hours=6),
        timedelta(hours=2),
        timedelta(minutes=30),
        timedelta(0),
    ]
    assert remind_at(NOW, NOW + DAY, NOW + 2 * DAY) == NOW + 2 * DAY


def test_the_second_signature_is_asked_for_twice() -> None:
    assert sign_at(NOW, 0) == NOW + DAY and sign_at(NOW, 1) == NOW + 3 * DAY
    assert sign_at(NOW, 2) is None


def test_no_free_words_for_a_minor() -> None:
    assert FixReason.OTHER not in fix_reasons(for_a_minor=True)
    assert set(fix_reasons(for_a_minor=False)) == set(FixReason)


def test_a_leak_keeps_its_mark_wherever_it_stands() -> None:
    (one,) = spots(["Info: 0812-3456-7890"])
    (other,) = spots(["Halo!\nHubungi  0812-3456-7890 ya.", "Hubungi 0812-3456-7890"])
    (third,) = spots(["Info: 0812-3456-7891"])
    assert one.mark == other.mark != third.mark
    assert "0812" not in one.around + other.around and "Halo" not in other.around
