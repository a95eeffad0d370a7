"""When two texts are the same for sure: nothing but their spelling and their dress differs, and no fact."""

from collections.abc import Iterable, Sequence

from domain.case_likeness import ENOUGH_WORDS
from domain.sameness.stems import forms
from domain.sameness.weight import is_not, is_number, turns, weight

LONG_ENOUGH = 5  # shorter words are the same only when they are equal: IPNU is not IPPNU
TYPED_FROM = 85
MOST_ADDED = 0.2
IN_ORDER_FROM = 0.8
MOST_OTHER = 30  # words, typed in other ways; with more of them it is another text


def is_sure(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether two spelled texts may be taken for one without asking: at least eight words each, the same numbers, the
    same words in much the same order, nothing turned into its opposite; one of them may say a little more."""
    if min(len(first), len(second)) < ENOUGH_WORDS:
        return False
    if _numbers(first) != _numbers(second) or _turns(first) != _turns(second):
        return False
    missing = _missing(second, first), _missing(first, second)
    if max(map(len, missing)) > MOST_OTHER:
        return False
    only_first, only_second = _only(*missing), _only(*reversed(missing))
    if only_first and only_second:
        return False
    added, every = sum(map(weight, only_first or only_second)), sum(map(weight, {*first, *second}))
    return added <= MOST_ADDED * every and _is_in_order(first, second)


def _numbers(words: Sequence[str]) -> list[str]:
    return sorted({one for one in words if is_number(one)})


def _turns(words: Sequence[str]) -> list[tuple[str, str]]:
    """Words that turn a claim into its opposite; a not with the word that follows."""
    pairs = zip(words, [*words[1:], ""], strict=True)
    return sorted((one, after if is_not(one) else "") for one, after in pairs if turns(one))


def _missing(words: Sequence[str], others: Sequence[str]) -> list[str]:
    """The words with a weight that stand in the others alone."""
    known = set(words)
    return [one for one in dict.fromkeys(others) if weight(one) and one not in known]


def _only(words: Sequence[str], others: Sequence[str]) -> list[str]:
    """Those that are not among the others in another form or with a slip of the finger either."""
    return [one for one in words if not _is_typed(one, others)]


def _is_typed(word: str, others: Iterable[str]) -> bool:
    """Whether one of the others is the same word in another form, or with a slip of the finger."""
    if is_number(word):
        return False
    if any(not forms(word).isdisjoint(forms(its)) for its in others):
        return True
    if len(word) < LONG_ENOUGH:
        return False
    from rapidfuzz import fuzz  # noqa: PLC0415  4 MB that a bot without reports never needs

    return any(
        len(its) >= LONG_ENOUGH and not is_number(its) and fuzz.ratio(word, its) >= TYPED_FROM
        for its in others
    )


def _is_in_order(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether what both say stands in much the same order."""
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415  4 MB that a bot without reports never needs

    both = set(first) & set(second)
    one, other = [its for its in first if its in both], [its for its in second if its in both]
    return LCSseq.normalized_similarity(one, other) >= IN_ORDER_FROM
