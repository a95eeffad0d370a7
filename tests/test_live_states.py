"""What is pure about lives: every state and step, what is due when, and links as people type them."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from domain.belonging import AgeBand
from domain.live_links import of_account, read
from domain.lives import (
    EARLY,
    KEEPS_HOURS,
    MOVES,
    Due,
    LiveState,
    LiveStep,
    after,
    may_begin,
    may_host,
    next_due,
    over_at,
    timetable,
)
from domain.platforms import LIVES, Platform, home, is_live, live_on
from domain.refusal import Refusal

AT = datetime(2026, 11, 28, 12, 30, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
FROM: Mapping[LiveStep, set[LiveState]] = {
    LiveStep.BEGIN: {LiveState.PLANNED},
    LiveStep.END: {LiveState.ON},
    LiveStep.RESUME: {LiveState.ENDED},
    LiveStep.MISS: {LiveState.PLANNED},
    LiveStep.HELD: {LiveState.PLANNED, LiveState.MISSED},
    LiveStep.DROP: {LiveState.PLANNED, LiveState.MISSED},
    LiveStep.PLAN: {LiveState.MISSED, LiveState.OFF},
}


@pytest.mark.parametrize(("state", "step"), list(product(LiveState, LiveStep)))
def test_every_state_knows_its_steps_and_refuses_the_others(state: LiveState, step: LiveStep) -> None:
    if state in FROM[step]:
        assert after(state, step) is MOVES[state, step]
        assert MOVES[state, step] is not state
        return
    with pytest.raises(Refusal, match="lives-not-now"):
        after(state, step)


def test_every_state_is_reached_and_none_but_an_end_is_a_dead_end() -> None:
    reached, seen = {LiveState.OFF}, 0
    while seen != len(reached):
        seen = len(reached)
        reached |= {to for (state, _), to in MOVES.items() if state in reached}
    assert reached == set(LiveState)
    assert {state for state, _ in MOVES} == set(LiveState)


def test_nobody_is_live_without_having_begun() -> None:
    assert {step for (_, step), to in MOVES.items() if to is LiveState.ON} == {
        LiveStep.BEGIN,
        LiveStep.RESUME,
    }


def test_hours_are_kept_exactly_while_it_may_still_run() -> None:
    assert set(KEEPS_HOURS) == {state for state in LiveState if (state, LiveStep.BEGIN) in MOVES} | {
        LiveState.ON
    }


def test_what_is_due_comes_in_order() -> None:
    table, now, seen = timetable(AT, AT + HOUR, AT - HOUR), AT - 2 * DAY, []
    while now < AT + HOUR:
        step, now = next_due(table, now)
        seen.append((step, now - AT))
    assert seen == [(Due.DAY, -DAY), (Due.HOUR, -HOUR), (Due.LATE, EARLY), (Due.MISS, HOUR)]
    assert next_due(table, AT + DAY) == (Due.MISS, AT + HOUR)


def test_a_reminder_before_a_quiet_comes_first_where_it_lies_first() -> None:
    table = timetable(AT, AT + HOUR, AT - DAY - HOUR)
    assert next_due(table, AT - 2 * DAY) == (Due.HOUR, AT - DAY - HOUR)


def test_it_lasts_an_hour_unless_it_says_otherwise() -> None:
    assert over_at(AT, None) == AT + HOUR
    assert over_at(AT, AT + 3 * HOUR) == AT + 3 * HOUR


def test_one_begins_a_quarter_of_an_hour_early_at_most() -> None:
    may_begin(AT, AT - EARLY)
    with pytest.raises(Refusal, match="lives-early") as refused:
        may_begin(AT, AT - EARLY - MINUTE)
    assert refused.value.facts == {"at": AT - EARLY}


def test_hosts_are_of_age() -> None:
    may_host(AgeBand.ADULT)
    for one in set(AgeBand) - {AgeBand.ADULT}:
        with pytest.raises(Refusal, match="lives-host-later"):
            may_host(one)


def test_the_live_of_every_platform_that_has_one() -> None:
    assert [live_on(home(one)) for one in LIVES] == list(LIVES)
    assert live_on(Platform.REELS) is Platform.INSTAGRAM_LIVE
    assert live_on(Platform.SHORTS) is Platform.YOUTUBE_LIVE
    assert [live_on(one) for one in (None, Platform.FACEBOOK, Platform.TELEGRAM, Platform.WEB)] == [None] * 4
    assert {one for one in Platform if is_live(one)} == set(LIVES)
    assert not is_live(None)


@pytest.mark.parametrize(
    ("platform", "typed", "url"),
    [
        (Platform.INSTAGRAM_LIVE, "@siti.ngaji", "https://www.instagram.com/siti.ngaji/live/"),
        (Platform.INSTAGRAM_LIVE, " @siti_ngaji ", "https://www.instagram.com/siti_ngaji/live/"),
        (Platform.INSTAGRAM_LIVE, "nonton di instagram.com/siti", "https://www.instagram.com/siti/"),
        (Platform.TIKTOK_LIVE, "@siti", "https://www.tiktok.com/@siti/live"),
        (Platform.TIKTOK_LIVE, "https://www.tiktok.com/@siti/live?x=1", "https://www.tiktok.com/@siti/live"),
        (Platform.YOUTUBE_LIVE, "@siti", "https://www.youtube.com/@siti/live"),
    ],
)
def test_a_link_or_a_name_is_enough(platform: Platform, typed: str, url: str) -> None:
    assert read(typed, (), platform).safe_url == url


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("nanti ya", "lives-link-none"),
        ("@a b", "lives-link-none"),
        ("https://www.tiktok.com/@siti/live", "lives-link-elsewhere"),
        ("https://www.instagram.com/j/AbCdEf123/", "lives-link-secret"),
    ],
)
def test_what_is_no_place_to_watch_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        read(typed, (), Platform.INSTAGRAM_LIVE)


def test_the_link_behind_words_counts() -> None:
    behind = ("https://www.instagram.com/siti/live/",)
    assert read("di sini", behind, Platform.INSTAGRAM_LIVE).key == "ig:live:@siti"


def test_no_address_is_made_up_where_there_are_no_lives() -> None:
    for platform, handle in ((Platform.FACEBOOK, "siti"), (None, "siti")):
        with pytest.raises(ValueError, match="no live on"):
            of_account(platform, handle)
