"""Reads Indonesian and English words about time: which moment a text means, and whether that is sure.

Nothing else reads Indonesian well enough, so this is a small grammar of our own: the text is cut into tokens,
pieces of time are recognised, pieces that stand together become a phrase, and the phrase is resolved.
"""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo

from domain.days import find_named
from domain.hijri import MONTHS, Month
from domain.moments.choosing import Stretch, choose
from domain.moments.phrases import clusters, parse
from domain.moments.pieces import Gap, NamedDay, Piece
from domain.moments.reading import Facts, Moment, Reading, Why
from domain.moments.scanning import scan, settled
from domain.moments.spans import spans_of
from domain.moments.tokens import LIMIT, Line, tokenise
from domain.moments.which_day import Scene

__all__ = ["Facts", "Moment", "Reading", "Why", "read"]


def read(
    text: str,
    now: datetime,
    zone: tzinfo,
    *,
    months: Mapping[Month, date] = MONTHS,
    past_allowed: bool = False,
) -> Reading:
    """The moment that a text means, relative to `now` (aware), in `zone` unless the text names another zone.

    Any text will do: a bare answer, a whole command, a pasted invitation; its first 4,096 characters count.
    `months` gives the first civil day of each Hijri month. `past_allowed` lets moments before `now` through
    (reports look back, plans don't). Never raises on any text; ValueError if `now` has no zone.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    scene = Scene(now.astimezone(zone), zone, months, past_allowed)
    line = Line(tokenise(text))
    pieces = settled(list(scan(line, _named(text, line, scene))))
    stretches = [Stretch(parse(cluster), line.raw(cluster[0].start - 1)) for cluster in clusters(pieces)]
    is_alone = not any(isinstance(piece, Gap) for piece in pieces)
    chosen = choose(stretches, is_alone, scene)
    return _with_spans(chosen.reading, line, chosen.pieces, pieces)


def _with_spans(reading: Reading, line: Line, used: tuple[Piece, ...], pieces: list[Piece]) -> Reading:
    spans = spans_of(line, used, pieces)
    return Reading(
        reading.moment, reading.sure, reading.why, alternatives=reading.alternatives,
        suggested_time=reading.suggested_time, end=reading.end, open_end=reading.open_end, spans=spans,
        facts=reading.facts,
    )  # fmt: skip


def _named(text: str, line: Line, scene: Scene) -> NamedDay | None:
    """The first feast or commemoration that the text names, as a piece."""
    found = find_named(text[:LIMIT], scene.today, months=scene.months)
    if not found:
        return None
    day, (first, last) = found
    inside = [at for at, token in enumerate(line.tokens) if first <= token.start < last]
    if not inside:
        return None
    start = inside[0]
    eve = line.word(start - 1) == "malam"
    return NamedDay(start=start - eve, end=inside[-1] + 1, ordinal=day.toordinal(), eve=eve)
