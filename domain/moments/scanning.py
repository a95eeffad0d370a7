"""Walks through a line once and names every piece of time in it; what is no time becomes a gap."""

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest

from domain.moments.clocks import clock
from domain.moments.dates import date_in_line, last_of
from domain.moments.durations import duration
from domain.moments.hints import counted, greeting, link, part, prayer, repeat, small_words, vague, zone
from domain.moments.pieces import Before, Gap, NamedDay, Piece
from domain.moments.tokens import Kind, Line
from domain.moments.weekdays import nth_weekday, offset, week, weekday

Recogniser = Callable[[Line, int], Piece | None]

# The first that recognises something wins, so the longer and the more exact stand first.
RECOGNISERS: tuple[Recogniser, ...] = (
    counted,
    greeting,
    repeat,
    prayer,
    nth_weekday,
    weekday,
    date_in_line,
    last_of,
    week,
    duration,
    clock,
    offset,
    vague,
    part,
    small_words,
    zone,
    link,
)
# Words that belong to the time beside them and mean nothing alone.
ATTACHED = frozenset(
    {
        "pada",
        "hari",
        "tanggal",
        "jam",
        "pukul",
        "at",
        "mulai",
        "tepat",
        "pas",
        "saat",
        "the",
        "of",
        "dari",
        "from",
        "by",
        "for",
    }
)
LABELS = frozenset({"waktu", "time", "date", "when", "kapan"})
HARD_MARKS = "\n!?"


def scan(line: Line, named: NamedDay | None) -> Iterator[Piece]:
    """The pieces of the line in order. Soft words and marks between two pieces leave no trace."""
    at = 0
    while at < len(line.tokens):
        if named and at == named.start:
            yield named
            at = named.end
            continue
        found = next((piece for recognise in RECOGNISERS if (piece := recognise(line, at))), None)
        if found:
            yield found
            at = found.end
            continue
        if not is_soft(line, at):
            yield Gap(start=at, end=at + 1)
        at += 1


def settled(pieces: Sequence[Piece]) -> list[Piece]:
    """The same pieces, where "sebelum" counts only before a time: "19.30 sebelum hilang" means 19.30."""
    followed = zip_longest(pieces, pieces[1:])
    return [
        Gap(start=piece.start, end=piece.end)
        if isinstance(piece, Before) and (after is None or isinstance(after, Gap))
        else piece
        for piece, after in followed
    ]


def is_soft(line: Line, at: int) -> bool:
    """Whether this token may stand between two pieces of one phrase."""
    if line.at(at).kind is Kind.MARK:
        return line.at(at).text not in HARD_MARKS
    return line.word(at) in ATTACHED or is_label(line, at)


def is_label(line: Line, at: int) -> bool:
    """ "Waktu:" at the head of a line of an invitation."""
    return line.word(at) in LABELS and line.at(at + 1).text == ":"
