"""Captions and minutes are dealt evenly, whoever joins, leaves or asks for another."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.dealing import AWAKE_FROM, AWAKE_TO, Use, another, deal, delivery_time, far_apart, minutes

SENT = datetime(2026, 11, 22, 6, 0, 27, tzinfo=UTC)
WIB = "Asia/Jakarta"
acts = st.one_of(
    st.tuples(st.just("join"), st.integers(1, 40)),
    st.tuples(st.just("leave"), st.integers(0, 99)),
    st.tuples(st.just("another"), st.integers(0, 99)),
)


class Table:
    """Captions on a table, and what each member holds."""

    def __init__(self, captions: int, cap: int) -> None:
        self.cap = cap
        self.used = dict.fromkeys(range(captions), 0)
        self.had: dict[int, list[int]] = {}
        self.number = 0

    @property
    def uses(self) -> list[Use]:
        return [Use(one, used) for one, used in self.used.items()]

    def join(self, people: int) -> None:
        for one in deal(self.uses, people, self.cap):
            self.number += 1
            self.had[self.number] = [one] if one is not None else []
            self._count(one)

    def leave(self, who: int) -> None:
        if self.had:
            del self.had[sorted(self.had)[who % len(self.had)]]

    def another(self, who: int) -> None:
        if not self.had:
            return
        person = sorted(self.had)[who % len(self.had)]
        one = another(self.uses, self.had[person], self.cap)
        assert one not in self.had[person]
        if one is not None:
            self.had[person].append(one)
            self._count(one)

    def _count(self, one: int | None) -> None:
        if one is not None:
            self.used[one] += 1


@settings(max_examples=300, deadline=None)
@given(captions=st.integers(1, 12), cap=st.sampled_from([0, 0, 1, 3, 7]), story=st.lists(acts, max_size=25))
def test_each_caption_is_used_floor_or_ceil_of_k_by_n_times(
    captions: int, cap: int, story: list[tuple[str, int]]
) -> None:
    table = Table(captions, cap)
    for act, number in story:
        {"join": table.join, "leave": table.leave, "another": table.another}[act](number)
        dealt = sum(table.used.values())
        assert set(table.used.values()) <= {dealt // captions, -(-dealt // captions)}
        assert not cap or max(table.used.values()) <= cap
        assert all(len(had) == len(set(had)) for had in table.had.values())


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, 9), min_size=1, max_size=10), st.integers(0, 200))
def test_who_was_used_less_before_is_dealt_first_until_all_are_level(used: list[int], people: int) -> None:
    dealt = Counter(deal([Use(place, number) for place, number in enumerate(used)], people))
    after = [number + dealt[place] for place, number in enumerate(used)]
    grown = [one for one, before in zip(after, used, strict=True) if one > before]
    assert sum(after) == sum(used) + people
    assert not grown or max(grown) <= min(after) + 1


def test_a_caption_stops_being_dealt_after_its_cap_and_then_everybody_writes_her_own() -> None:
    assert deal([Use(1, 0), Use(2, 0)], 5, cap=2) == [1, 2, 1, 2, None]
    assert deal([], 2) == [None, None]


@pytest.mark.parametrize(
    ("used", "had", "cap", "expected"),
    [
        ([2, 2, 2], [0], 0, 1),
        ([2, 2, 2], [0, 1], 0, 2),
        ([2, 2, 2], [0, 1, 2], 0, None),
        ([3, 2, 3], [1], 0, None),
        ([2, 2, 2], [0], 2, None),
        ([1], [0], 0, None),
    ],
)
def test_another_caption_is_one_of_the_least_used_that_she_has_not_had(
    used: list[int], had: list[int], cap: int, expected: int | None
) -> None:
    assert another([Use(place, number) for place, number in enumerate(used)], had, cap) == expected


@given(st.integers(1, 700))
def test_minutes_are_far_from_all_before_them(size: int) -> None:
    order = far_apart(size)
    assert sorted(order) == list(range(size))
    for count in {2, 3, 5, 8, 13, 60} & set(range(size + 1)):
        gaps = [later - earlier for earlier, later in pairwise(sorted(order[:count]))]
        assert min(gaps) >= size // (4 * count)


@given(st.integers(0, 47 * 60), st.integers(1, 48 * 60))
def test_a_minute_is_one_at_which_people_are_awake_and_which_still_comes(begins: int, lasts: int) -> None:
    begin = SENT + timedelta(minutes=begins)
    closes = begin + timedelta(minutes=lasts)
    found = minutes(SENT, begin, closes, WIB)
    assert len(set(found)) == len(found) <= 300
    moments = [SENT + timedelta(minutes=one) for one in found]
    assert min(moments) >= begin
    if len(found) > 1:
        assert max(moments) < closes
        assert all(AWAKE_FROM <= one.astimezone(ZoneInfo(WIB)).hour < AWAKE_TO for one in moments)


def test_sixty_members_post_at_sixty_different_minutes() -> None:
    free = minutes(SENT, SENT, SENT + timedelta(hours=48), WIB)
    dealt = deal([Use(one, 0) for one in free], 60)
    assert len(set(dealt)) == 60
    assert Counter(Counter(deal([Use(one, 0) for one in free], 10_000)).values()) == {33: 200, 34: 100}


def test_ten_thousand_take_a_little_more_than_six_minutes() -> None:
    assert timedelta(minutes=6) < delivery_time(10_000, 40) < timedelta(minutes=6, seconds=15)
