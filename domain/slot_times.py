"""Reads when takeover slots are to be: one or many, as people type them; says what is missing rather than guess it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

from domain import slot_days, slot_hours
from domain.moments.tokens import LIMIT, Kind, Line, tokenise
from domain.slot_days import Days
from domain.slot_hours import Hours
from domain.takeovers import FARTHEST, LONGEST, MOST_IN_A_ROUND, SHORTEST

A_DAY = timedelta(days=1)
_APART = re.compile(r"\n|;|,(?!\d)|&|\b(?:dan|lalu|terus|serta|and|then)\b", re.IGNORECASE)
_TIGHT = re.compile(r"(?<=\d),(?=\d+(?!\d|\s*(?:jam|j\b)))")
Span = tuple[datetime, datetime]


class Missing(StrEnum):
    """Why words don't tell a slot. HOURS: no hour. END: from when, but not until when. DAY: a day that does not exist.
    PAST: all over. TURNED: until an hour before it begins. SHORT, LONG: less than half an hour, more than a
    day. FAR: too far ahead. MANY: too many at once. OVERLAP: two of them at the same time."""

    NOTHING = "nothing"
    HOURS = "hours"
    END = "end"
    DAY = "day"
    PAST = "past"
    TURNED = "turned"
    SHORT = "short"
    LONG = "long"
    FAR = "far"
    MANY = "many"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class Unclear:
    """A piece of the text that can't become a slot, and why."""

    said: str
    why: Missing


@dataclass(frozen=True, slots=True)
class SlotTimes:
    """What was read: the slots (UTC, soonest first), the words, what is unclear in them, and whether an hour was only
    likely. Where anything is unclear, nothing should be opened."""

    spans: tuple[Span, ...]
    said: str
    unclear: tuple[Unclear, ...] = ()
    is_guess: bool = False


@dataclass
class _Clause:
    """Words with one pair of hours."""

    text: str
    line: Line
    days: Days
    hours: Hours | None


def read(text: str, now: datetime, zone: ZoneInfo) -> SlotTimes:
    """The slots that a text names, relative to `now` (aware), in `zone` unless it names another. Never raises."""
    text = _TIGHT.sub(", ", text[:LIMIT])
    said = " ".join(text.split())
    spans: list[Span] = []
    unclear: list[Unclear] = []
    clauses = _clauses(text, now, zone)
    for one in clauses:
        found = _spans(one, now, zone)
        if isinstance(found, Missing):
            unclear.append(Unclear(" ".join(one.text.split()), found))
        else:
            spans += found
    if not clauses:
        unclear.append(Unclear(said, Missing.NOTHING))
    unique = sorted(set(spans))
    unclear += _too_much(unique, said)
    is_guess = any(one.hours is not None and one.hours.is_guess for one in clauses)
    return SlotTimes(tuple(unique), said, tuple(unclear), is_guess)


def _too_much(spans: Sequence[Span], said: str) -> list[Unclear]:
    if len(spans) > MOST_IN_A_ROUND:
        return [Unclear(said, Missing.MANY)]
    meets = any(first[1] > second[0] for first, second in pairwise(spans))
    return [Unclear(said, Missing.OVERLAP)] if meets else []


def _clauses(text: str, now: datetime, zone: ZoneInfo) -> list[_Clause]:
    """The text cut so that each piece has one pair of hours; what is said once holds for its line."""
    today = now.astimezone(zone).date()
    made: list[_Clause] = []
    for piece in _pieces(text, today):
        line = Line(tokenise(piece))
        days = slot_days.scan(line, today)
        made.append(_Clause(piece, line, days, slot_hours.read(piece, line, days.used, now, zone)))
    for before, one in pairwise(made):
        if not one.days.names_days:
            one.days.borrow(before.days)
    bounded = next((one for one in made if one.days.is_bounded), None)
    for one in made:
        if bounded is not None and one.days.weekdays and not one.days.is_bounded:
            one.days.borrow(bounded.days)
    return made


def _pieces(text: str, today: date) -> list[str]:
    """Cut where both sides have hours of their own; days before their hours stay with them."""
    cuts = [(0, 0), *((one.start(), one.end()) for one in _APART.finditer(text)), (len(text), len(text))]
    bits = [(left[1], right[0]) for left, right in pairwise(cuts)]
    bits = [bit for bit in bits if text[bit[0] : bit[1]].strip()]
    groups: list[list[tuple[int, int]]] = []
    has_hours = False
    for at, bit in enumerate(bits):
        tells, names = _tells(text[bit[0] : bit[1]], today)
        hours_ahead = any(_tells(text[one[0] : one[1]], today)[0] for one in bits[at + 1 :])
        begins_next = has_hours and (tells or (names and hours_ahead))
        if not groups or begins_next:
            groups.append([])
            has_hours = False
        groups[-1].append(bit)
        has_hours = has_hours or tells
    return [text[one[0][0] : one[-1][1]] for one in groups]


def _tells(bit: str, today: date) -> tuple[bool, bool]:
    """Whether a bit of text says hours, and whether it says days."""
    line = Line(tokenise(bit))
    days = slot_days.scan(line, today)
    return slot_hours.tells(bit, line, days.used), days.names_days


def _spans(clause: _Clause, now: datetime, zone: ZoneInfo) -> list[Span] | Missing:
    hours = clause.hours
    if _names_no_day(clause):
        return Missing.DAY
    if hours is None:
        return Missing.HOURS if clause.days.used else Missing.NOTHING
    if hours.length is None:
        return Missing.END
    if hours.is_turned:
        return Missing.TURNED
    if not SHORTEST <= hours.length <= LONGEST:
        return Missing.SHORT if hours.length < SHORTEST else Missing.LONG
    return _at(clause.days, hours, hours.length, now)


def _at(days: Days, hours: Hours, length: timedelta, now: datetime) -> list[Span] | Missing:
    zone = ZoneInfo(hours.zone)
    today = now.astimezone(zone).date()

    def begins(day: date) -> datetime:
        return datetime.combine(day, hours.start, zone).astimezone(UTC)

    def is_over(day: date) -> bool:
        return begins(day) <= now

    named = days.wanted(today, is_over)
    starts = [begins(day) for day in named]
    if not starts:
        return Missing.PAST
    if max(starts) > now + FARTHEST:
        return Missing.FAR
    return [(one, one + length) for one in starts]


def _names_no_day(clause: _Clause) -> bool:
    """Whether a date was typed that no calendar has, such as 31/11, or that its weekday contradicts."""
    days, line = clause.days, clause.line
    if days.dates and days.weekdays and not any(one.weekday() in days.weekdays for one in days.dates):
        return True
    dates = (Kind.ISO, Kind.DATE, Kind.DAYMONTH)
    return any(
        at not in days.used
        and (token.kind in dates or (token.kind is Kind.NUMBER and line.month(at + 1) is not None))
        for at, token in enumerate(line.tokens)
    )
