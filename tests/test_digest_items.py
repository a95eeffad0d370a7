"""The lines of a digest: the most pressing first, and no long row of one kind that hides the others."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.digest_items import Item, ItemKind, Listed, Morning, by_time, fairly, order, together

NOON = datetime(2026, 11, 18, 5, tzinfo=UTC)
items = st.builds(
    lambda kind, number, hours: Item(kind, number, 1, since=NOON - timedelta(hours=hours)),
    st.sampled_from(ItemKind),
    st.integers(1, 50),
    st.integers(0, 500),
)
lists = st.lists(items, max_size=30, unique_by=lambda one: one.key)


def of(kind: ItemKind, *numbers: int) -> list[Item]:
    return [Item(kind, number, 1, since=NOON + timedelta(minutes=number)) for number in numbers]


def listed(items: list[Item]) -> Listed:
    """All of these, of one kind."""
    return Listed(tuple(items), ((items[0].kind, len(items)),) if items else ())


def test_the_most_pressing_kind_comes_first_and_in_it_what_waits_longest() -> None:
    mixed = [*of(ItemKind.DORMANT, 1), *of(ItemKind.CASE, 3, 2), *of(ItemKind.APPROVAL, 1)]
    assert [one.key for one in order(mixed)] == ["case:2", "case:3", "approval:1", "dormant:1"]


def test_many_of_one_kind_leave_room_for_the_others() -> None:
    cases = of(ItemKind.CASE, *range(1, 9))
    others = [*of(ItemKind.APPROVAL, 1, 2), *of(ItemKind.SIGNATURE, 1)]
    first = [one.key for one in fairly([*cases, *others], 5)]
    assert first == ["case:1", "case:2", "approval:1", "approval:2", "signature:1"]


def test_days_without_an_hour_stand_before_what_has_one() -> None:
    later = Item(ItemKind.PLAN, 1, 1, at=NOON)
    day = Item(ItemKind.DAY, 739_000, 1, title="Hari Santri")
    sooner = Item(ItemKind.LIVE, 2, 1, at=NOON - timedelta(hours=1))
    assert by_time([later, day, sooner]) == [day, sooner, later]


def test_what_is_not_shown_is_still_counted() -> None:
    found = together(
        [listed(of(ItemKind.CASE, *range(1, 9))), Listed(), listed(of(ItemKind.ROLES, 1))], 6, order
    )
    assert (len(found.items), found.total, found.more) == (6, 9, 3)
    assert dict(found.counts) == {ItemKind.CASE: 8, ItemKind.ROLES: 1}


def test_a_morning_without_anything_is_empty() -> None:
    empty = Morning(1, NOON.date())
    assert empty.is_empty
    assert not Morning(1, NOON.date(), today=listed(of(ItemKind.PLAN, 1))).is_empty


@given(lists, st.integers(1, 8))
def test_fairness_drops_nothing_but_what_is_too_much_and_keeps_the_order(
    every: list[Item], most: int
) -> None:
    ranked = order(every)
    chosen = fairly(ranked, most)
    assert len(chosen) == min(most, len(ranked))
    assert chosen == [one for one in ranked if one in chosen]
    shown = {one.kind for one in chosen}
    kinds = list(dict.fromkeys(one.kind for one in ranked))
    assert shown == set(kinds[:most])
