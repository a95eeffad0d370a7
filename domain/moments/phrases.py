"""Puts pieces that stand together into phrases: which days, which hours, what ends them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from domain.moments.pieces import (
    DAY_PIECES,
    Before,
    Clock,
    DayPiece,
    Duration,
    Earlier,
    Gap,
    Hint,
    Joint,
    Later,
    Link,
    MonthDay,
    OpenEnd,
    Part,
    Period,
    Piece,
    Prayer,
    Shift,
    Zone,
)
from domain.moments.reading import Why


@dataclass(frozen=True, slots=True)
class Phrase:
    """What one stretch of text says about time; `until` is the far end of a range that names its own day."""

    days: tuple[DayPiece, ...] = ()
    last_days: tuple[DayPiece, ...] = ()
    clocks: tuple[Clock, ...] = ()
    last_clock: Clock | None = None
    parts: tuple[Part, ...] = ()
    prayers: tuple[Prayer, ...] = ()
    durations: tuple[Duration, ...] = ()
    zones: tuple[str, ...] = ()
    hints: tuple[Hint, ...] = ()
    periods: tuple[Period, ...] = ()
    joints: frozenset[Joint] = frozenset()
    pieces: tuple[Piece, ...] = ()
    until: "Phrase | None" = None
    later: bool = False
    earlier: bool = False
    before: bool = False
    open_end: bool = False
    doubtful: bool = False

    @property
    def is_today(self) -> bool:
        return self.later or self.earlier or any(part.today for part in self.parts)

    @property
    def has_day(self) -> bool:
        return bool(self.days) or self.is_today or any(d.days or d.months for d in self.durations)

    @property
    def has_time(self) -> bool:
        return bool(self.clocks or self.prayers) or any(d.minutes for d in self.durations)

    @property
    def is_complete(self) -> bool:
        return (self.has_day and self.has_time) or any(d.minutes for d in self.durations)


def clusters(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """The stretches of pieces between gaps, without the links at their far ends."""
    found: list[list[Piece]] = [[]]
    for piece in pieces:
        if isinstance(piece, Gap):
            found.append([])
        else:
            found[-1].append(piece)
    return [trimmed for stretch in found if (trimmed := _trimmed(stretch))]


def _trimmed(stretch: list[Piece]) -> list[Piece]:
    while stretch and isinstance(stretch[-1], Link):
        stretch = stretch[:-1]
    while (
        stretch and isinstance(stretch[0], Link) and (stretch[0].joint is not Joint.TO or len(stretch) == 1)
    ):
        stretch = stretch[1:]
    return stretch


def parse(pieces: Sequence[Piece]) -> Phrase:
    """The phrase that these neighbours make."""
    cut = _where_the_end_begins(pieces)
    if cut is not None:
        start, until = _plain(pieces[:cut]), _plain(pieces[cut + 1 :])
        return replace(start, until=until, pieces=tuple(pieces))
    return _plain(pieces)


def _where_the_end_begins(pieces: Sequence[Piece]) -> int | None:
    """The link in "Sabtu 08.00 - Ahad 12.00": both sides name a day, and it joins no two of a kind."""
    for at, piece in enumerate(pieces[1:-1], 1):
        if not isinstance(piece, Link) or piece.joint not in {Joint.TO, Joint.HYPHEN}:
            continue
        before, after = pieces[at - 1], pieces[at + 1]
        if type(before) is type(after) or not (_names_day(pieces[:at]) and _names_day(pieces[at + 1 :])):
            continue
        dated = all(any(isinstance(p, MonthDay) for p in side) for side in (pieces[:at], pieces[at:]))
        if piece.joint is Joint.TO or dated or not isinstance(before, DAY_PIECES):
            return at
    return None


def _names_day(pieces: Sequence[Piece]) -> bool:
    return any(isinstance(piece, DAY_PIECES) for piece in pieces)


def _plain(pieces: Sequence[Piece]) -> Phrase:
    phrase = Phrase(pieces=tuple(pieces), doubtful=any(piece.guessed for piece in pieces))
    ends = {at + 1 for at in range(1, len(pieces) - 1) if _is_range(pieces, at)}
    for at, piece in enumerate(pieces):
        phrase = _with_end(phrase, piece) if at in ends else _with(phrase, piece, at)
    return _share_part(_complete_dates(phrase))


def _complete_dates(phrase: Phrase) -> Phrase:
    """ "bulan depan tanggal 15" and "17 Agustus tahun depan": the month or year belongs to the date."""
    days = phrase.days
    for period in phrase.periods:
        days = tuple(_completed(day, period) if isinstance(day, MonthDay) else day for day in days)
    if days != phrase.days:
        return replace(phrase, days=days, periods=())
    unsaid = tuple(
        Hint(start=period.start, end=period.end, why=Why.PAST if period.shift is Shift.LAST else Why.VAGUE)
        for period in phrase.periods
    )
    return replace(phrase, hints=phrase.hints + unsaid, periods=())


def _completed(day: MonthDay, period: Period) -> MonthDay:
    if period.unit == "month" and day.month is None and day.shift is Shift.NONE:
        return replace(day, month=period.month, shift=period.shift)
    if period.unit == "year" and day.month is not None and day.year is None:
        return replace(day, years_on={Shift.NEXT: 1, Shift.LAST: -1}.get(period.shift, 0))
    return day


def _share_part(phrase: Phrase) -> Phrase:
    """In "jam 7 atau 8 malam" malam belongs to both hours."""
    parts = {clock.part for clock in phrase.clocks if clock.part}
    if len(parts) != 1 or not phrase.joints & {Joint.OR, Joint.AND, Joint.COMMA, Joint.SLASH}:
        return phrase
    part = parts.pop()
    shared = (replace(clock, part=part) if clock.twelve else clock for clock in phrase.clocks)
    return replace(phrase, clocks=tuple(shared))


def _is_range(pieces: Sequence[Piece], at: int) -> bool:
    link, before, after = pieces[at], pieces[at - 1], pieces[at + 1]
    if not isinstance(link, Link) or link.joint not in {Joint.TO, Joint.HYPHEN}:
        return False
    return type(before) is type(after) and isinstance(before, (Clock, *DAY_PIECES))


def _with_end(phrase: Phrase, piece: Piece) -> Phrase:
    """The piece behind the dash of a range; "19.00-21.00 WITA" gives its zone to both ends."""
    if isinstance(piece, DAY_PIECES):
        return replace(phrase, last_days=(*phrase.last_days, piece))
    if not isinstance(piece, Clock):
        return phrase
    start = phrase.clocks[-1]
    start = replace(start, zones=start.zones or piece.zones)
    return replace(phrase, clocks=(*phrase.clocks[:-1], start), last_clock=phrase.last_clock or piece)


def _with(phrase: Phrase, piece: Piece, at: int) -> Phrase:
    match piece:
        case Clock():
            return replace(phrase, clocks=(*phrase.clocks, piece))
        case Part():
            return replace(phrase, parts=(*phrase.parts, piece))
        case Prayer():
            return replace(phrase, prayers=(*phrase.prayers, piece))
        case Zone():
            return replace(phrase, zones=(*phrase.zones, piece.name))
        case Link():
            leads = at == 0 and piece.joint is Joint.TO
            return replace(phrase, joints=phrase.joints | {piece.joint}, doubtful=phrase.doubtful or leads)
    return _with_day(phrase, piece)


def _with_day(phrase: Phrase, piece: Piece) -> Phrase:
    match piece:
        case Duration():
            return replace(phrase, durations=(*phrase.durations, piece))
        case Hint():
            return replace(phrase, hints=(*phrase.hints, piece))
        case Period():
            return replace(phrase, periods=(*phrase.periods, piece))
    if isinstance(piece, DAY_PIECES):
        return replace(phrase, days=(*phrase.days, piece))
    return _with_small_word(phrase, piece)


def _with_small_word(phrase: Phrase, piece: Piece) -> Phrase:
    match piece:
        case Later():
            return replace(phrase, later=True)
        case Earlier():
            night = (Part(start=piece.start, end=piece.end, name="malam"),) if piece.night else ()
            return replace(phrase, earlier=True, parts=(*phrase.parts, *night))
        case Before():
            return replace(phrase, before=True)
        case OpenEnd():
            return replace(phrase, open_end=True)
    return phrase


def join(first: Phrase, second: Phrase) -> Phrase:
    """One phrase out of two that stand apart in the text, such as the day first and the hour last."""
    return Phrase(
        days=first.days + second.days,
        last_days=first.last_days + second.last_days,
        clocks=first.clocks + second.clocks,
        last_clock=first.last_clock or second.last_clock,
        parts=first.parts + second.parts,
        prayers=first.prayers + second.prayers,
        durations=first.durations + second.durations,
        zones=first.zones + second.zones,
        hints=first.hints + second.hints,
        periods=first.periods + second.periods,
        joints=first.joints | second.joints,
        pieces=first.pieces + second.pieces,
        until=first.until or second.until,
        later=first.later or second.later,
        earlier=first.earlier or second.earlier,
        before=first.before or second.before,
        open_end=first.open_end or second.open_end,
        doubtful=first.doubtful or second.doubtful,
    )
