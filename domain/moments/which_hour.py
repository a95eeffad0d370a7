"""Decides which hour of the day is meant by an hour as people say it."""

from dataclasses import dataclass, replace

from domain.moments.lexicon import AFTER_MIDNIGHT, PARTS, PRAYER_PART, PRAYERS, RAMADAN_ONLY, USUAL
from domain.moments.phrases import Phrase
from domain.moments.pieces import Clock, HijriDay, MonthDay, NamedDay, Weekday
from domain.moments.reading import Why

DAY = 24 * 60
HALF = 12 * 60
RANGES = {**PARTS, "am": (0, HALF), "pm": (HALF, DAY)}


@dataclass(frozen=True, slots=True)
class Hour:
    """Minutes from the beginning of the day that was said, best first; DAY and more is the night after.

    `ask`: nobody can tell which option. `take_next`: if the first has passed, the next one is meant.
    `suggested`: the minute to propose.
    """

    options: tuple[int, ...] = ()
    sure: bool = True
    ask: bool = False
    take_next: bool = False
    why: Why = Why.CLEAR
    suggested: int | None = None


def which_hour(phrase: Phrase) -> Hour:
    """The hour of a phrase; without options where none was said, or with the reason why it can't be."""
    part = part_of(phrase)
    if phrase.clocks:
        return _of_start(phrase, part)
    if phrase.prayers:
        return _of_prayer(phrase)
    return Hour(sure=not phrase.parts and not phrase.earlier, suggested=USUAL[part] if part else None)


def part_of(phrase: Phrase) -> str:
    """The part of the day that was said with the day: besok malam, malam Minggu, habis maghrib."""
    if phrase.parts:
        return phrase.parts[0].name
    if any(isinstance(day, Weekday | MonthDay | HijriDay | NamedDay) and day.eve for day in phrase.days):
        return "malam"
    if phrase.prayers and phrase.clocks:
        return PRAYER_PART.get(phrase.prayers[0].name, "")
    return ""


def _of_start(phrase: Phrase, part: str) -> Hour:
    """The first hour; in "jam 7-9 malam" and "jam 10-1 siang" it shares the last one's part of the day."""
    first, last = phrase.clocks[0], phrase.last_clock
    if last and last.part and first.twelve and not first.part:
        shared = of_clock(replace(first, part=last.part), part, phrase.has_day)
        end = of_clock(last, part, phrase.has_day)
        if shared.options and end.options and shared.options[0] < end.options[0] and not shared.ask:
            return shared
    return of_clock(first, part, phrase.has_day)


def of_clock(clock: Clock, part_of_day: str, has_day: bool) -> Hour:
    """The hour that a clock means, with the part said beside it or beside the day."""
    hour = _of_clock(clock, part_of_day, has_day)
    return replace(hour, sure=hour.sure and not clock.about)


def _of_clock(clock: Clock, part_of_day: str, has_day: bool) -> Hour:
    if not clock.is_possible:
        return Hour(why=Why.IMPOSSIBLE_HOUR)
    if clock.minutes == DAY:
        return Hour((DAY,), sure=False)
    part = clock.part or part_of_day
    if part:
        return _in_part(clock, part, bool(part_of_day) and clock.part in {"", part_of_day}, has_day)
    return _bare(clock) if clock.twelve else Hour((clock.minutes,))


def _in_part(clock: Clock, part: str, said_with_day: bool, has_day: bool) -> Hour:
    minutes = clock.minutes
    faces = [minutes] if minutes >= HALF + 60 else [minutes % HALF, minutes % HALF + HALF]
    low, high = RANGES[part]
    inside = [face for face in faces if low <= face < high]
    if part == "malam" and not inside:
        return _night(faces, said_with_day, has_day)
    if not inside:
        return Hour(tuple(faces), why=Why.CONFLICT)
    if part in {"pagi", "subuh"} and HALF <= minutes < HALF + 60:
        return Hour(tuple(faces), ask=True)
    return Hour((inside[0],), sure=part != "dinihari" or minutes < HALF)


def _night(faces: list[int], said_with_day: bool, has_day: bool) -> Hour:
    """jam 12 to jam 4 malam: after midnight, so on the next date."""
    late = faces[0]
    if late >= AFTER_MIDNIGHT:
        return Hour(tuple(faces), why=Why.CONFLICT)
    if said_with_day:
        return Hour((late + DAY,), sure=False)
    if not has_day:
        return Hour((late, late + DAY), sure=False, take_next=True)
    if late < 60:
        return Hour((late + DAY, late), sure=False)
    return Hour((late, late + DAY), ask=True)


def _bare(clock: Clock) -> Hour:
    """An hour up to 12 with nothing to tell morning from evening."""
    early, late = clock.minutes % HALF, clock.minutes % HALF + HALF
    if clock.hour == 12:
        return Hour((late, early + DAY), sure=False)
    if clock.hour <= 4:
        return Hour((late, early), sure=False)
    return Hour((early, late), sure=False, ask=clock.hour <= 6)


def _of_prayer(phrase: Phrase) -> Hour:
    said = phrase.prayers[0]
    if said.before:
        return Hour(why=Why.NOT_RAMADAN if said.name in RAMADAN_ONLY else Why.VAGUE)
    minutes = PRAYERS.get(said.name, RAMADAN_ONLY.get(said.name))
    return Hour((minutes,) if minutes is not None else (), sure=False, suggested=minutes)


def end_minutes(clock: Clock, start: int, part_of_day: str) -> int | None:
    """Where a range that began at minute `start` ends: the first moment after it that the clock can mean."""
    if not clock.is_possible:
        return None
    hour = of_clock(clock, clock.part or (part_of_day if clock.twelve else ""), True)
    readings = {clock.minutes, *hour.options} if hour.sure or not clock.twelve else set(hour.options)
    if clock.twelve and not clock.part:
        readings = {clock.minutes % HALF, clock.minutes % HALF + HALF}
    later = [minutes for reading in readings for minutes in (reading, reading + DAY) if minutes > start]
    return min(later, default=None)
