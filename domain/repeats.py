"""Reads how a plan comes back: setiap Jumat 16.00 sampai Desember; the rule, the hour, and from when until when."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from domain import moments, repeat_bounds, repeat_words
from domain.moments.tokens import LIMIT, Line, tokenise
from domain.repeat_bounds import Bound
from domain.repeat_rules import LAPANAN, EveryDays, Monthly, Rule, Weekly, days, moment, rule, write
from domain.repeat_words import Phrase

__all__ = ["SERIES", "SERIES_LONG", "Read", "Rule", "read", "rule", "write"]

# Why a card asks: a repeat was read, and may become a series; LONG: some months are too short for it.
SERIES, SERIES_LONG = "series", "series-long"
SHOWN = 3
A_DAY = timedelta(days=1)
DAY, EVE = "lusa", "lusa malam"  # no word that repeats is shorter than four letters
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Read:
    """What was read: the rule, the hour if one was said (`hint`: the usual hour of a part of the day), the zone that
    it means, the first day that is still to come, the last one, and the characters of all these words."""

    rule: Rule
    at: time | None
    hint: time | None
    zone: str
    first_day: date
    until: date | None
    spans: tuple[Span, ...]

    def moments(self, at: time, count: int = SHOWN) -> tuple[datetime, ...]:
        """Its next times at this hour."""
        its = days(self.rule, self.first_day, self.until)
        return tuple(moment(day, at, self.zone) for day in islice(its, count))

    def days(self, count: int = SHOWN) -> tuple[date, ...]:
        """Its next days."""
        return tuple(islice(days(self.rule, self.first_day, self.until), count))


def read(text: str, now: datetime, zone: ZoneInfo) -> Read | None:
    """The rule that a text names; None where it names none, or one whose days are all over. Never raises."""
    line = Line(tokenise(text))
    phrase = repeat_words.find(line)
    if phrase is None:
        return None
    today = now.astimezone(zone).date()
    begin = repeat_bounds.first(line, today)
    if begin is None and phrase.is_bare:
        return None
    if begin is None and phrase.rule == EveryDays(LAPANAN):
        begin = repeat_bounds.named(line, today)
    bounds = (begin, repeat_bounds.until(line, today))
    clock, hint, named, spans = _hour(text, line, phrase, bounds, now.astimezone(zone))
    begins = bounds[0].day if bounds[0] is not None else today
    until = bounds[1].day if bounds[1] is not None else None
    here = _Here(named or zone.key, now)
    first = _first(_candidates(phrase, begins, today), (begins, until), clock, here)
    if first is None:
        return None
    return Read(_settled(phrase, first), clock, hint, here.zone, first, until, spans)


@dataclass(frozen=True, slots=True)
class _Here:
    """The zone that is meant, and the present moment."""

    zone: str
    now: datetime


def _candidates(phrase: Phrase, begins: date, today: date) -> Rule:
    """The days on which it may begin."""
    match phrase.rule, phrase.by_first.split(" "):
        case None, ["lapanan", weekday]:
            return Weekly((int(weekday),))
        case None, ["weekly" | "monthly"]:
            return EveryDays()
        case Weekly(weekdays, _), _:
            return Weekly(weekdays)
        case EveryDays(), _ if begins >= today:
            return EveryDays()
    return phrase.rule or EveryDays()


def _settled(phrase: Phrase, first: date) -> Rule:
    """The rule, with what it takes from its first day."""
    match phrase.by_first:
        case "weekly":
            return Weekly((first.weekday(),), phrase.every)
        case "monthly":
            return Monthly((first.day,))
    return phrase.rule or EveryDays(LAPANAN)


def _first(its: Rule, bounds: tuple[date, date | None], at: time | None, here: _Here) -> date | None:
    """The first of these days that is not over yet."""
    for day in days(its, *bounds):
        over = moment(day, at, here.zone) if at is not None else moment(day + A_DAY, time(), here.zone)
        if over > here.now:
            return day
    return None


def _hour(
    text: str, line: Line, phrase: Phrase, bounds: tuple[Bound | None, ...], now: datetime
) -> tuple[time | None, time | None, str, tuple[Span, ...]]:
    """The hour, or the usual one of the part of day that was said, its zone if one was said, and all words about time:
    read from the same text with a single day where it repeats."""
    repeats = _characters(line, phrase.start, phrase.end)
    ends = [_characters(line, one.start, one.end) for one in bounds if one is not None]
    stand_in = EVE if phrase.is_eve and repeats[1] - repeats[0] >= len(EVE) else DAY
    swapped = text[:LIMIT]
    for start, end in (repeats, *ends):
        word = stand_in if (start, end) == repeats else ""
        swapped = swapped[:start] + word.ljust(end - start) + swapped[end:]
    reading = moments.read(swapped, now, now.tzinfo or UTC)
    others = [span for span in reading.spans if not repeats[0] <= span[0] < repeats[1]]
    others += [
        (repeats[1], span[1]) for span in reading.spans if repeats[0] <= span[0] < repeats[1] < span[1]
    ]
    spans = tuple(sorted([repeats, *ends, *others]))
    at = next((one for one in (reading.moment, *reading.alternatives) if isinstance(one, datetime)), None)
    if at is None:
        return None, reading.suggested_time, "", spans
    zone = at.tzinfo.key if isinstance(at.tzinfo, ZoneInfo) else ""
    return at.time().replace(second=0, microsecond=0, tzinfo=None), None, zone, spans


def _characters(line: Line, start: int, end: int) -> Span:
    return line.at(start).start, line.at(end - 1).end
