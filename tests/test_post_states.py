"""Every state x every step x every kind x every hand: what is not written down here is refused."""

from itertools import product

import pytest

from domain.post_states import ALIVE, MOVES, WHO, Hand, Kind, PostState, Step, after, may_take
from domain.refusal import Refusal

# Written by hand from the issue, apart from domain.post_states: (from, step, to), and for which kinds of plan.
EVERY = "own official idea promotion"
ALLOWED = """
draft      complete   planned    own official idea promotion
draft      cancel     cancelled  own official idea promotion
draft      lapse      lapsed     own official idea promotion
lapsed     reopen     draft      own official idea promotion
planned    cancel     cancelled  own official idea promotion
planned    submit     waiting    official promotion
planned    publish    published  own
waiting    recall     planned    official promotion
waiting    ask-fix    fixing     official promotion
waiting    approve    approved   official promotion
waiting    alone      published  official
waiting    cancel     cancelled  own official idea promotion
fixing     submit     waiting    official promotion
fixing     cancel     cancelled  own official idea promotion
approved   void       waiting    official promotion
approved   ask-fix    fixing     official promotion
approved   schedule   scheduled  official promotion
approved   cancel     cancelled  own official idea promotion
scheduled  void       waiting    official promotion
scheduled  ask-fix    fixing     official promotion
scheduled  release    approved   official promotion
scheduled  publish    published  own official idea promotion
scheduled  cancel     cancelled  own official idea promotion
published  withdraw   withdrawn  own official idea promotion
planned    inherit    approved   promotion
approved   revert     planned    promotion
scheduled  revert     planned    promotion
"""
HANDS = """
complete   author planner
submit     author pj planner
recall     author pj planner
ask-fix    reader
approve    reader
void       author pj planner reader time
schedule   pj reader time
release    pj planner time
publish    pj planner time
alone      author pj
withdraw   author pj planner reader
cancel     author pj planner
lapse      time
reopen     author pj planner
inherit    planner
revert     planner time
"""


def allowed() -> dict[tuple[str, str, str], str]:
    """Where each step leads, by state, step and kind."""
    rows = (line.split() for line in ALLOWED.strip().splitlines())
    return {(state, step, kind): to for state, step, to, *kinds in rows for kind in kinds}


def hands() -> set[tuple[str, str]]:
    """Who may take which step."""
    rows = (line.split() for line in HANDS.strip().splitlines())
    return {(step, hand) for step, *those in rows for hand in those}


@pytest.mark.parametrize(
    ("state", "step", "kind"), list(product(PostState, Step, Kind)), ids=lambda one: str(one.value)
)
def test_a_step_leads_where_the_table_says_and_nowhere_else(state: PostState, step: Step, kind: Kind) -> None:
    to = allowed().get((state, step, kind))
    if to is not None:
        assert after(state, step, kind) == to
        return
    with pytest.raises(Refusal) as refused:
        after(state, step, kind)
    assert refused.value.code == ("posts-not-now" if state in ALIVE else "posts-over")


@pytest.mark.parametrize(("step", "hand"), list(product(Step, Hand)), ids=lambda one: str(one.value))
def test_a_hand_takes_what_the_table_says_and_nothing_else(step: Step, hand: Hand) -> None:
    assert may_take(step, {hand}) == ((step, hand) in hands())
    assert not may_take(step, set())


def test_the_tables_are_whole() -> None:
    assert {(state, step) for state, step, _ in allowed()} == set(MOVES)
    assert {step for step, _ in hands()} == set(WHO) == set(Step)


def test_nothing_official_is_published_without_being_read() -> None:
    """Every way to PUBLISHED leads through APPROVED, but the one for where nobody could read it."""
    ways: list[list[Step]] = [[]]
    reached: dict[tuple[Step, ...], PostState] = {(): PostState.DRAFT}
    for _ in range(7):
        ways = [
            [*way, step]
            for way in ways
            for step in Step
            if (following := _after(reached[tuple(way)], step)) is not None
            and not reached.update({(*way, step): following})
        ]
        for way in ways:
            if reached[tuple(way)] == PostState.PUBLISHED and way[-1] is Step.PUBLISH:
                last_yes = max(index for index, step in enumerate(way) if step is Step.APPROVE)
                assert not {Step.VOID, Step.ASK_FIX, Step.RECALL} & set(way[last_yes:])
            if way[-1] is Step.ALONE:
                assert reached[tuple(way[:-1])] == PostState.WAITING


def _after(state: PostState, step: Step) -> PostState | None:
    try:
        return after(state, step, Kind.OFFICIAL)
    except Refusal:
        return None


def test_an_author_or_time_alone_never_says_yes() -> None:
    assert not may_take(Step.APPROVE, {Hand.AUTHOR, Hand.PJ, Hand.PLANNER, Hand.TIME})
