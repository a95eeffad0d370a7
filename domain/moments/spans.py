"""Marks the characters that the words of a moment took, with the small words that belong to them."""

from collections.abc import Iterable

from domain.moments.pieces import Gap, Link, Piece
from domain.moments.scanning import is_soft
from domain.moments.tokens import Kind, Line

Span = tuple[int, int]


def spans_of(line: Line, used: Iterable[Piece], all_pieces: Iterable[Piece]) -> tuple[Span, ...]:
    """Character ranges of the used pieces; neighbours with only soft words between them are one range."""
    taken = {at for piece in used if not isinstance(piece, Link) for at in range(piece.start, piece.end)}
    hard = {
        at
        for piece in all_pieces
        if isinstance(piece, Gap) or not (isinstance(piece, Link) or piece.start in taken)
        for at in range(piece.start, piece.end)
    }
    ranges: list[Span] = []
    for at in sorted(taken):
        start = _with_small_words(line, at, hard | taken)
        if ranges and not any(between in hard for between in range(ranges[-1][1], start)):
            ranges[-1] = (ranges[-1][0], at + 1)
        else:
            ranges.append((start, at + 1))
    return tuple(_characters(line, first, end) for first, end in ranges)


def _characters(line: Line, first: int, end: int) -> Span:
    """From the first token to the last, and the bracket that closes what was opened inside."""
    opened = [line.at(at).text for at in range(first, end)]
    closes = line.at(end).text == ")" and opened.count("(") > opened.count(")")
    return line.at(first).start, line.at(end if closes else end - 1).end


def _with_small_words(line: Line, at: int, barred: set[int]) -> int:
    """Where the prepositions before a token begin: "pada hari", "Hari/Tanggal:", "Waktu:"."""
    first, look = at, at - 1
    while look >= 0 and look not in barred and is_soft(line, look):
        if line.at(look).kind is not Kind.MARK:
            first = look
        elif line.at(look).text not in ":/.,":
            break
        look -= 1
    return first
