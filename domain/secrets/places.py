"""Where a piece stands in its sentence: what follows it, and where the sentence ends."""

from collections.abc import Sequence

from domain.secrets.lists import has
from domain.secrets.tokens import Sort, Token

Pieces = Sequence[Token]
FARTHEST = 13


def near(pieces: Pieces, start: int, end: int) -> Pieces:
    """The pieces from `start` to before `end`, as far as there are any."""
    return pieces[max(0, start) : max(0, end)]


def rest(pieces: Pieces, at: int) -> Pieces:
    """What follows to the end of the sentence, or to its comma; not more than the next twelve pieces."""
    places = range(at, min(at + FARTHEST, len(pieces)))
    ends = (place for place in places if pieces[place].sort in (Sort.STOP, Sort.COMMA))
    return pieces[at + 1 : next(ends, places.stop)]


def is_last(pieces: Pieces, at: int) -> bool:
    """Whether only small talk follows."""
    return all(has("polite", one.low) for one in rest(pieces, at))


def till_stop(pieces: Pieces, start: int, end: int) -> range:
    """The places from `start` to the end of the sentence; a list goes on in the next line, an answer after "?"."""
    places = range(start, min(end, len(pieces)))
    ends = (at for at in places if pieces[at].sort is Sort.STOP and pieces[at].low not in ("\n", "?"))
    return range(start, next(ends, places.stop))


def is_marked(pieces: Pieces, at: int) -> bool:
    """Whether a sign like ":" stands right before."""
    return at > 0 and pieces[at - 1].sort is Sort.MARK


def is_told(pieces: Pieces, at: int) -> bool:
    """Whether a sign, or a word like "adalah", stands right before."""
    return is_marked(pieces, at) or (at > 0 and has("telling", pieces[at - 1].low))
