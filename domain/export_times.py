"""The days of an export: by a button, or as somebody typed them."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.exports import MOST_DAYS, Since
from domain.figures import A_DAY, Stretch
from domain.moments import Moment, read
from domain.refusal import Refusal

BETWEEN = re.compile(r"\b(sampai|hingga|s[./]?d|to|until|till)\b|[–—]|\s-\s", re.IGNORECASE)
YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
MONTHS_IN_A_QUARTER = 3
MIN_YEAR, MAX_YEAR = 2000, 2100


def by_button(since: Since, now: datetime, zone: str, term_began: date | None) -> Stretch:
    """These days in this zone (an IANA name); a month to its last day, a term to today."""
    today = now.astimezone(ZoneInfo(zone)).date()
    if since is Since.TERM:
        first = term_began or today
        return Stretch(max(first, date.fromordinal(today.toordinal() - MOST_DAYS + 1)), today, zone)
    back = MONTHS_IN_A_QUARTER - 1 if since is Since.QUARTER else 0
    first = _months_on(today.replace(day=1), -back)
    return Stretch(first, _months_on(today.replace(day=1), 1) - A_DAY, zone)


def _months_on(first: date, count: int) -> date:
    months = first.year * 12 + first.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)


def typed(text: str, now: datetime, zone: str, refused: str = "exports-days") -> Stretch:
    """The days that were typed, both included; one day alone means until today. Days without a year are those that
    were last. Refuses what can't be read, and more than three years, by sentences whose names begin
    with `refused`."""
    today = now.astimezone(ZoneInfo(zone)).date()
    begin, end = _both(text, now, ZoneInfo(zone))
    if begin is None:
        raise Refusal(f"{refused}-unclear")
    first, last = _day(begin), _day(end) if end is not None else None
    if not YEAR.search(text) and first > today:
        first, last = _year_before(first), _year_before(last) if last is not None else None
    last = last if last is not None else max(today, first)
    if last < first:
        raise Refusal(f"{refused}-reversed", first=first, last=last)
    stretch = Stretch(first, last, zone)
    if not is_allowed(stretch):
        raise Refusal(f"{refused}-long")
    return stretch


def _both(text: str, now: datetime, zone: ZoneInfo) -> tuple[Moment | None, Moment | None]:
    """From when, until when. An end that no plan could have, such as one before its beginning, is read by itself."""
    reading, between = read(text, now, zone, past_allowed=True), BETWEEN.search(text)
    if reading.moment is None or reading.end is not None or between is None:
        return reading.moment, reading.end
    end = read(text[between.end() :], now, zone, past_allowed=True).moment
    return (reading.moment if end is not None else None), end


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _year_before(day: date) -> date:
    """A leap day becomes the day before it."""
    return (
        day.replace(year=day.year - 1, day=min(day.day, 28))
        if day.month == 2
        else day.replace(year=day.year - 1)
    )


def is_allowed(stretch: Stretch) -> bool:
    """Whether a page could have offered these days."""
    is_in_order = (
        stretch.first.year >= MIN_YEAR and stretch.first <= stretch.last and stretch.last.year < MAX_YEAR
    )
    return is_in_order and stretch.days <= MOST_DAYS
