"""Takes a typed line apart: which words say when, which say where, and what is left is the title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from domain import platforms, repeats
from domain.commemorations import named_in
from domain.links import find_each
from domain.moments import Moment, Reading, Why, read
from domain.platforms import Platform
from domain.posts import LONGEST_TITLE, Asked, Wants
from domain.repeat_rules import Monthly

Spans = Sequence[tuple[int, int]]

EDGE = " \t,;:|·–—-"
EMPTY_BRACKETS = re.compile(r"[(\[]\s*[)\]]")
LONGEST_SAID = 120
REPEATING = re.compile(r"\b(?:se)?tiap\b|\bevery\b|\brutin\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class When:
    """What is known of the time: a moment (aware), or else what must be asked."""

    starts_at: datetime | None = None
    ends_at: datetime | None = None
    zone: str | None = None
    said: str = ""
    asked: Asked | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A line taken apart; an empty title is still to be asked."""

    title: str
    platform: Platform | None
    when: When


def understand(text: str, said_at: datetime, now: datetime, zone: ZoneInfo) -> Planned:
    """A whole line, its parts in any order. `said_at` is the message's own date; both times aware."""
    reading = read(text, said_at, zone)
    repeated = _repeat(text, reading, now, zone)
    links = [link.span for link in find_each(text) if link.span]
    spans = reading.spans if repeated is None else repeated.spans
    times = [span for span in spans if not _within(span, links)]
    named = platforms.named_in(text, [*times, *links])
    cuts = [*_without_names(text, times), *_edges(text, named, times)]
    return Planned(
        title=title_of(text, cuts),
        platform=named[0].platform if named else None,
        when=_when(text, reading, now, zone) if repeated is None else _repeated(text, repeated),
    )


def answered_time(text: str, said_at: datetime, now: datetime, zone: ZoneInfo) -> When:
    """Words that answer "when?"."""
    reading = read(text, said_at, zone)
    repeated = _repeat(text, reading, now, zone)
    return _when(text, reading, now, zone) if repeated is None else _repeated(text, repeated)


def _repeat(text: str, reading: Reading, now: datetime, zone: ZoneInfo) -> repeats.Read | None:
    """What comes back; where another day is named, "setiap hari" and the like belong to the title."""
    found = repeats.read(text, now, zone)
    if found is None or not isinstance(reading.moment, datetime):
        return found
    return found if reading.moment.astimezone(zone).date() == found.first_day else None


def _repeated(text: str, found: repeats.Read) -> When:
    """It comes back: the hour is asked if none was said, then whether it shall be a series."""
    said = " ".join(word for start, end in found.spans for word in text[start:end].split())[:LONGEST_SAID]
    is_long = isinstance(found.rule, Monthly) and found.rule.may_be_too_long
    asked = Asked(Wants.TIME, why=repeats.SERIES_LONG if is_long else repeats.SERIES, said=said)
    if found.at is None:
        return When(zone=found.zone, said=said, asked=replace(asked, day=found.first_day, hint=found.hint))
    return When(zone=found.zone, said=said, asked=replace(asked, tries=found.moments(found.at)))


def repeated_at(asked: Asked | None, at: time, now: datetime, zone: ZoneInfo) -> When | None:
    """The hour of what comes back is chosen: the same question with its next times; None where nothing does."""
    if asked is None or asked.why not in (repeats.SERIES, repeats.SERIES_LONG) or asked.tries:
        return None
    said = f"{asked.said} {at:%H.%M}"
    found = repeats.read(said, now, zone)
    return _repeated(said, found) if found is not None and found.at is not None else None


def passed(moment: Moment) -> Asked:
    """A moment that lies behind us is asked again."""
    return Asked(Wants.TIME, why=Why.PAST, said=moment.isoformat())


def title_of(text: str, cuts: Spans) -> str:
    """What is left of a text without these ranges, tidied; at most 1,000 characters."""
    pieces: list[tuple[str, bool, bool]] = []
    at = 0
    for start, end in [*sorted(cuts), (len(text), len(text))]:
        if start > at or not pieces:
            pieces.append((text[at : max(start, at)], at > 0, start < len(text)))
        at = max(at, end)
    kept = [_tidied(*piece) for piece in pieces]
    whole = EMPTY_BRACKETS.sub("", " ".join(piece for piece in kept if piece)) if cuts else "".join(kept)
    lines = (" ".join(line.split()) for line in whole.replace("\0", "").splitlines())
    return "\n".join(line for line in lines if line)[:LONGEST_TITLE].strip()


def _tidied(piece: str, is_cut_before: bool, is_cut_after: bool) -> str:
    """Signs that only joined the title to words that went."""
    if is_cut_before and not piece.lstrip(" \t").startswith("\n"):
        piece = piece.lstrip(EDGE)
    if is_cut_after:
        piece = piece.rstrip(EDGE)
    return piece.strip(" \t")


def _without_names(text: str, times: Spans) -> list[tuple[int, int]]:
    """The words about time, but for the names of commemorations, which say what a post is about."""
    names = [span for _, span in named_in(text)]
    parts: list[tuple[int, int]] = []
    for start, end in times:
        inside = [name for name in names if start <= name[0] and name[1] <= end]
        edges = [start, *(edge for name in inside for edge in name), end]
        parts += [(first, last) for first, last in pairwise(edges) if (first, last) not in inside]
    return [(first, last) for first, last in parts if text[first:last].strip()]


def _edges(text: str, named: Sequence[platforms.Named], times: Spans) -> list[tuple[int, int]]:
    """Platforms that stand apart from the title: at its ends, beside the time, or after "di" and the like."""
    borders = {0, len(text)} | {edge for span in times for edge in span}
    if not named:
        return []
    first = named[0]
    at_border = any(
        not text[min(edge, border) : max(edge, border)].strip(EDGE + "\n()[]")
        for edge in (first.start, first.end)
        for border in borders
    )
    return [(first.start, first.end)] if first.has_lead or at_border else []


def _within(span: tuple[int, int], others: Spans) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _when(text: str, reading: Reading, now: datetime, zone: ZoneInfo) -> When:
    said = " ".join(text[start:end] for start, end in reading.spans)[:LONGEST_SAID]
    moment = reading.moment
    if isinstance(moment, datetime):
        named = moment.tzinfo.key if isinstance(moment.tzinfo, ZoneInfo) else zone.key
        if moment <= now:
            return When(said=said, asked=passed(moment))
        if reading.sure:
            end = reading.end if isinstance(reading.end, datetime) and reading.end > moment else None
            return When(moment, end, named, said)
        return When(zone=named, said=said, asked=_either((moment, *reading.alternatives), reading, now))
    if moment is not None and not reading.alternatives:
        return When(said=said, asked=_asked_hour(moment, reading, now, zone))
    tries = (moment, *reading.alternatives) if moment is not None else _tries(said, reading, now, zone)
    return When(said=said, asked=_either(tries, reading, now, said))


def _asked_hour(day: date, reading: Reading, now: datetime, zone: ZoneInfo) -> Asked:
    if day < now.astimezone(zone).date():
        return passed(day)
    return Asked(Wants.TIME, day=day, hint=reading.suggested_time)


def _tries(said: str, reading: Reading, now: datetime, zone: ZoneInfo) -> tuple[Moment, ...]:
    """What stands on buttons where nothing was settled; of a repeat its first two dates."""
    if reading.why is not Why.REPEAT or reading.alternatives:
        return reading.alternatives
    first = read(REPEATING.sub(" ", said), now, zone).moment
    return (first, first + timedelta(weeks=1)) if first is not None else ()


def _either(tries: Sequence[Moment], reading: Reading, now: datetime, said: str = "") -> Asked:
    ahead = tuple(one for one in tries if not isinstance(one, datetime) or one > now)
    told: dict[str, Any] = dict(reading.facts)
    words = str(told.get("read", "")) if reading.why is Why.PAST else said
    if "day" in told and "month" in told:
        words = f"{told['day']}/{told['month']}"
    return Asked(Wants.TIME, why=reading.why, said=words, tries=ahead[:3])


def with_day(asked: Asked, day: date) -> Asked:
    """The day is chosen; the hour is asked next."""
    return replace(asked, wants=Wants.TIME, day=day, why="", said="", tries=())
