"""Which question the numbers of a week ask of a meeting: one, chosen by rule."""

from collections.abc import Sequence
from enum import StrEnum

from domain.figures import UnitFigures
from domain.report_sentences import FEW, Measure, Trend, change

MANY = 5


class Question(StrEnum):
    """What a meeting may talk about; the first that fits is asked, never about a person."""

    UNTAKEN = "untaken"
    SLOWER = "slower"
    UNFINISHED = "unfinished"
    FEWER = "fewer"
    ONE_PILLAR = "one-pillar"
    ONE_FIELD = "one-field"
    UNTOLD = "untold"
    MORE = "more"
    EMPTY = "empty"
    NEXT = "next"


def question(now: UnitFigures, before: Sequence[UnitFigures]) -> Question:
    """The first that these numbers ask."""
    if now.is_empty:
        return Question.EMPTY
    trends = {one: found.trend for one in Measure if (found := change(one, now, before)) is not None}
    asks = {
        Question.UNTAKEN: now.cases is not None and now.cases.untaken > 0,
        Question.SLOWER: trends.get(Measure.ANSWERED) is Trend.UP,
        Question.UNFINISHED: now.promoted.taken >= MANY and now.promoted.done * 2 < now.promoted.taken,
        Question.FEWER: trends.get(Measure.PUBLISHED) is Trend.DOWN,
        Question.ONE_PILLAR: _is_one(list(now.by_pillar().values())),
        Question.ONE_FIELD: len(now.load) > 1 and _is_one([count for _, count in now.load]),
        Question.UNTOLD: now.reached.of >= FEW and now.reached.told * 2 < now.reached.of,
        Question.MORE: Trend.UP in (trends.get(Measure.PUBLISHED), trends.get(Measure.HELPED)),
    }
    return next((one for one, fits in asks.items() if fits), Question.NEXT)


def _is_one(counts: Sequence[int]) -> bool:
    """Whether more than two of three are of one kind, where there are enough of them."""
    return sum(counts) >= MANY and max(counts) * 3 > sum(counts) * 2
