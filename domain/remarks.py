"""Comments and questions from outside that are worth remembering, and the answers that humas keeps for them."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum

from domain.refusal import Refusal

MOST_TEXT = 700
MOST_QUESTION = 200
MOST_ANSWER = 700
MOST_ANSWERS = 300  # of one unit
MOST_OPEN = 300
PAGE = 6
MOST_MATCHES = 3
BEGUN_LIFE = timedelta(hours=24)


class RemarkKind(StrEnum):
    """What kind of thing was said about us."""

    QUESTION = "question"
    CRITICISM = "criticism"
    INSULT = "insult"
    HOAX = "hoax"


class NextStep(StrEnum):
    """What is done about it: answer; leave it and hide it; let the pengurus know; make a case of it."""

    ANSWER = "answer"
    HIDE = "hide"
    FORWARD = "forward"
    CASE = "case"


class RemarkState(StrEnum):
    """OPEN: something is still to be done. FORWARDED: the pengurus have it. DONE: nothing is left to do."""

    OPEN = "open"
    FORWARDED = "forwarded"
    DONE = "done"


class RemarkMove(StrEnum):
    """What takes a remark from one state to the next."""

    FORWARD = "forward"
    FINISH = "finish"
    REOPEN = "reopen"


class AnswerState(StrEnum):
    """PROPOSED: somebody else of humas reads it. RETURNED: not good yet. APPROVED: for everybody of humas to use.
    RETIRED: true no more."""

    PROPOSED = "proposed"
    RETURNED = "returned"
    APPROVED = "approved"
    RETIRED = "retired"


class AnswerMove(StrEnum):
    """What takes an answer from one state to the next. REWRITE: other words, which are read again."""

    APPROVE = "approve"
    RETURN = "return"
    REWRITE = "rewrite"
    RETIRE = "retire"


SUGGESTED: Mapping[RemarkKind, tuple[NextStep, ...]] = {
    RemarkKind.QUESTION: (NextStep.ANSWER, NextStep.FORWARD),
    RemarkKind.CRITICISM: (NextStep.ANSWER, NextStep.FORWARD),
    RemarkKind.INSULT: (NextStep.HIDE, NextStep.FORWARD),
    RemarkKind.HOAX: (NextStep.CASE, NextStep.ANSWER),
}
"""What usually helps, first what helps most; the other steps stand under Langkah lain."""

_R, _A = RemarkState, AnswerState
MOVES: Mapping[tuple[RemarkState, RemarkMove], RemarkState] = {
    (_R.OPEN, RemarkMove.FORWARD): _R.FORWARDED,
    (_R.OPEN, RemarkMove.FINISH): _R.DONE,
    (_R.FORWARDED, RemarkMove.FINISH): _R.DONE,
    (_R.FORWARDED, RemarkMove.REOPEN): _R.OPEN,
    (_R.DONE, RemarkMove.REOPEN): _R.OPEN,
}
ANSWER_MOVES: Mapping[tuple[AnswerState, AnswerMove], AnswerState] = {
    (_A.PROPOSED, AnswerMove.APPROVE): _A.APPROVED,
    (_A.PROPOSED, AnswerMove.RETURN): _A.RETURNED,
    **{(state, AnswerMove.REWRITE): _A.PROPOSED for state in AnswerState},
    **{(state, AnswerMove.RETIRE): _A.RETIRED for state in (_A.PROPOSED, _A.RETURNED, _A.APPROVED)},
}


def after(state: str, move: RemarkMove) -> RemarkState:
    """The state of a remark after this; refuses what its state does not know."""
    following = MOVES.get((RemarkState(state), move))
    if following is None:
        raise Refusal("remarks-over")
    return following


def answer_after(state: str, move: AnswerMove) -> AnswerState:
    """The state of an answer after this; refuses what its state does not know."""
    following = ANSWER_MOVES.get((AnswerState(state), move))
    if following is None:
        raise Refusal("answer-bank-over")
    return following
