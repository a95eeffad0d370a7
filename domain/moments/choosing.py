"""Chooses, among all phrases about time in a text, the one that is meant; what it leaves is the title's."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.moments.lexicon import RAMADAN_ONLY
from domain.moments.phrases import Phrase, join
from domain.moments.pieces import Clock, Hint, MonthDay, NamedDay, Offset, Piece, Zone
from domain.moments.reading import Moment, Reading, Why
from domain.moments.resolving import resolve
from domain.moments.which_day import Scene

MOVED_TO = frozenset({"ke", "jadi", "menjadi", "kepada", "to"})
NOT_THIS = frozenset({"bukan", "not", "jangan"})
_MOST = 12  # phrases looked at; a plan has one or two


@dataclass(frozen=True, slots=True)
class Stretch:
    """A phrase and the word right before it."""

    phrase: Phrase
    led_by: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """A reading and the pieces it was made of."""

    reading: Reading
    pieces: tuple[Piece, ...]


def choose(stretches: Sequence[Stretch], is_alone: bool, scene: Scene) -> Chosen:
    """The reading of a text. `is_alone`: the text holds nothing but time, so even a bare "malam" counts."""
    meant = [stretch for stretch in stretches if stretch.led_by not in NOT_THIS][:_MOST]
    denied = len(meant) < len(stretches)
    phrases = [found for one in meant if (found := _useful(one.phrase, is_alone and len(meant) == 1))]
    complete = [phrase for phrase in phrases if phrase.is_complete]
    moved = [_without_titles(one.phrase) for one in meant if one.led_by in MOVED_TO]
    moved = [phrase for phrase in moved if phrase in phrases]
    if len(complete) > 1 and moved and moved[-1] in complete:
        complete = [moved[-1], *(phrase for phrase in complete if phrase != moved[-1])]
        chosen = _among_complete(complete, phrases, scene, first_wins=True)
    elif complete:
        chosen = _among_complete(complete, phrases, scene, first_wins=False)
    else:
        chosen = _put_together(phrases, moved, scene)
    doubted = denied or _is_unsettled(chosen, [one.phrase for one in meant])
    reading = _doubted(chosen.reading) if doubted else chosen.reading
    titles = reading.moment is not None  # then "H-3" is what the post is about
    return Chosen(
        reading, tuple(piece for piece in chosen.pieces if not (titles and isinstance(piece, Hint)))
    )


def _is_unsettled(chosen: Chosen, phrases: list[Phrase]) -> bool:
    """Whether words elsewhere may change the moment: a zone, "bulan depan", "setiap"."""
    elsewhere = [phrase for phrase in phrases if not any(piece in chosen.pieces for piece in phrase.pieces)]
    has_zone = any(
        isinstance(piece, Zone) or (isinstance(piece, Clock) and piece.zones) for piece in chosen.pieces
    )
    if not has_zone and any(phrase.zones for phrase in elsewhere):
        return True
    hints = [hint for phrase in elsewhere for hint in phrase.hints]
    own = [piece for piece in chosen.pieces if isinstance(piece, Hint)]
    return bool(own) or any(hint.why in {Why.VAGUE, Why.REPEAT} for hint in hints)


def _useful(phrase: Phrase, is_alone: bool) -> Phrase | None:
    """The phrase without noise: a lone "malam", a prayer in a title, an hour like 45.80 that is none."""
    phrase = _without_titles(phrase)
    if not phrase.has_day:
        phrase = replace(
            phrase,
            clocks=tuple(c for c in phrase.clocks if c.is_possible or c.marked or c.zones or is_alone),
            prayers=tuple(p for p in phrase.prayers if is_alone or not p.bare),
        )
    if is_alone and phrase.parts and not phrase.has_day and not phrase.has_time:
        return replace(phrase, later=True)
    if phrase.has_day or phrase.has_time or phrase.hints:
        return phrase
    return None


def _without_titles(phrase: Phrase) -> Phrase:
    """In "Sabtu 17.00 buka puasa bersama" the hour is clear, so the prayer is what is done; so is a feast."""
    clear = any(not clock.twelve for clock in phrase.clocks)
    titles = [p for p in phrase.prayers if p.bare and phrase.clocks and (clear or p.name in RAMADAN_ONLY)]
    feasts = [day for day in phrase.days if isinstance(day, NamedDay)]
    if len(feasts) == len(phrase.days):
        feasts = []
    return replace(
        phrase,
        prayers=tuple(prayer for prayer in phrase.prayers if prayer not in titles),
        days=tuple(day for day in phrase.days if day not in feasts),
        pieces=tuple(piece for piece in phrase.pieces if piece not in titles and piece not in feasts),
    )


def _doubted(reading: Reading) -> Reading:
    why = Why.LIKELY if reading.why is Why.CLEAR else reading.why
    return replace(reading, sure=False, why=why)


def _among_complete(
    complete: list[Phrase], phrases: list[Phrase], scene: Scene, *, first_wins: bool
) -> Chosen:
    """Day and hour stand together somewhere: that is it, unless another place says something else."""
    main = complete[0]
    reading = resolve(main, scene)
    rest = [resolve(phrase, scene) for phrase in complete[1:]]
    if reading.why is Why.PAST and any(other.moment for other in rest):
        ahead = next(at for at, other in enumerate(rest, 1) if other.moment)
        main, reading = complete[ahead], _doubted(rest[ahead - 1])
        rest = []
    others = [other.moment for other in rest if other.moment and other.moment != reading.moment]
    if others and reading.moment and not first_wins:
        return Chosen(Reading(None, False, Why.AMBIGUOUS, (reading.moment, *others)), main.pieces)
    variants = [*others, *_variants(main, phrases, scene)]
    return Chosen(_with_variants(reading, variants), main.pieces)


def _variants(main: Phrase, phrases: list[Phrase], scene: Scene) -> list[Moment]:
    """What the moment would be with a day or an hour that stands elsewhere in the text."""
    found = []
    for phrase in phrases:
        if phrase.is_complete or phrase is main or any(d.minutes for d in main.durations):
            continue
        if any(_is_strong(day) for day in phrase.days):
            found.append(resolve(replace(phrase, clocks=main.clocks, prayers=main.prayers, hints=()), scene))
        elif phrase.clocks:
            found.append(resolve(replace(main, clocks=phrase.clocks, prayers=(), last_clock=None), scene))
    return [reading.moment for reading in found if reading.moment]


def _is_strong(day: Piece) -> bool:
    """Feasts, and days gone by, are named in titles and never compete."""
    if isinstance(day, NamedDay):
        return False
    return not (isinstance(day, Offset) and day.days < 0) and not (isinstance(day, MonthDay) and day.weak)


def _with_variants(reading: Reading, variants: list[Moment]) -> Reading:
    new = tuple(moment for moment in dict.fromkeys(variants) if moment != reading.moment)
    if not new or reading.moment is None:
        return reading
    return replace(_doubted(reading), alternatives=(*reading.alternatives, *new))


def _put_together(phrases: list[Phrase], moved: list[Phrase], scene: Scene) -> Chosen:
    """Day and hour stand apart, or one of them is missing."""
    hints = [phrase for phrase in phrases if phrase.hints]
    days = [phrase for phrase in phrases if phrase.has_day and not phrase.hints]
    times = [phrase for phrase in phrases if phrase.has_time and not phrase.has_day and not phrase.hints]
    binding = [
        phrase
        for phrase in hints
        if not days or {h.why for h in phrase.hints} & {Why.REPEAT, Why.NEEDS_EVENT}
    ]
    if binding:
        return Chosen(resolve(binding[0], scene), binding[0].pieces)
    days = _firm(days)
    if not days and not times:
        return Chosen(Reading(None, False, Why.NOTHING), ())
    return _joined(_last_moved(days, moved), _last_moved(times, moved), scene, len(days) > 1 and bool(moved))


def _firm(days: list[Phrase]) -> list[Phrase]:
    """Without feasts in titles, and without nanti, where a plain day is named too."""
    firm = [phrase for phrase in days if any(_is_strong(day) for day in phrase.days) or phrase.durations]
    return firm or days


def _last_moved(phrases: list[Phrase], moved: list[Phrase]) -> list[Phrase]:
    """In "diundur dari Sabtu ke Ahad" Ahad counts."""
    there = [phrase for phrase in phrases if phrase in moved]
    return there[-1:] or phrases


def _joined(days: list[Phrase], times: list[Phrase], scene: Scene, doubted: bool) -> Chosen:
    """Every day with every hour; if that is more than one moment, it is asked."""
    spots: list[tuple[Moment, Reading, Phrase]] = []
    refusals: list[tuple[Reading, Phrase]] = []
    for day in days or [Phrase()]:
        for hour in times or [Phrase()]:
            phrase = join(day, hour)
            reading = resolve(phrase, scene)
            if reading.moment is None:
                refusals.append((reading, phrase))
            else:
                spots.append((reading.moment, reading, phrase))
    together = _agreeing(days, times, scene)
    if together:
        return together
    moments = tuple(dict.fromkeys(moment for moment, *_ in spots))
    if not moments:
        return Chosen(refusals[0][0], refusals[0][1].pieces)
    if len(moments) == 1:
        _, reading, phrase = spots[0]
        return Chosen(_doubted(reading) if doubted else reading, phrase.pieces)
    return Chosen(Reading(None, False, Why.AMBIGUOUS, moments), spots[0][2].pieces)


def _agreeing(days: list[Phrase], times: list[Phrase], scene: Scene) -> Chosen | None:
    """Several places that say the same: "Sabtu" in the first line, "28 November" in the second."""
    if len(days) < 2 or len(times) > 1:
        return None
    whole = Phrase()
    for phrase in (*days, *times):
        whole = join(whole, phrase)
    reading = resolve(whole, scene)
    return Chosen(reading, whole.pieces) if reading.moment else None
