"""Every step from every state of a case: allowed exactly where the table says so, refused kindly everywhere else."""

from itertools import product

import pytest

from domain.case_states import MOVES, OPEN, CaseState, CaseStep, after
from domain.refusal import Refusal

S, T = CaseState, CaseStep
ALLOWED = {
    S.NEW: {T.TAKE: S.HELD, T.DISMISS: S.DISMISSED, T.MERGE: S.MERGED, T.WATCH: S.WATCHED},
    S.HELD: {
        T.TAKE: S.HELD,
        T.LAPSE: S.NEW,
        T.RELEASE: S.NEW,
        T.WATCH: S.WATCHED,
        T.FINISH: S.DONE,
        T.DISMISS: S.DISMISSED,
        T.MERGE: S.MERGED,
    },
    S.WATCHED: {T.RETURN: S.NEW, T.TAKE: S.HELD, T.DISMISS: S.DISMISSED, T.MERGE: S.MERGED},
    S.DONE: {T.AGAIN: S.NEW, T.TAKE: S.HELD},
    S.DISMISSED: {T.AGAIN: S.NEW, T.TAKE: S.HELD},
    S.MERGED: {},
}


@pytest.mark.parametrize(("state", "step"), list(product(CaseState, CaseStep)))
def test_every_step_from_every_state(state: CaseState, step: CaseStep) -> None:
    goes_to = ALLOWED[state].get(step)
    assert MOVES.get((state, step)) == goes_to
    if goes_to is not None:
        assert after(state, step) is goes_to
        return
    with pytest.raises(Refusal) as refused:
        after(state, step)
    assert refused.value.code == ("cases-not-now" if state in OPEN else "cases-over")


def test_what_is_merged_goes_nowhere_and_everything_else_can_be_ended() -> None:
    ends = {S.DONE, S.DISMISSED, S.MERGED}
    for state in CaseState:
        reached, fresh = {state}, {state}
        while fresh:
            fresh = {goal for (start, _), goal in MOVES.items() if start in fresh} - reached
            reached |= fresh
        assert reached == {S.MERGED} if state is S.MERGED else ends <= reached
