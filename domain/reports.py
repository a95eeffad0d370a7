"""What a unit reports of a stretch of days: which days are meant, and the buttons of its page."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain import export_times
from domain.figures import A_DAY, Stretch
from domain.moments.months import CIVIL
from domain.presses import Press, press
from domain.refusal import Refusal

WEEK_DAYS = 7
WEEK = timedelta(days=WEEK_DAYS)
MOST_DAYS = 366
WEEKS_KNOWN = 12
"""So many weeks before are looked at for what is usual."""
PICTURE_MAKER = "report-picture"
THIS = re.compile(r"\b(ini|this)\b")
DAYS = re.compile(r"^(?P<before>kemarin|yesterday)$|^(hari ini|today)$")
WEEKS = re.compile(r"^(minggu|pekan|week|ahad)(an|ly)?( (ini|lalu|kemarin))?$|^(this|last) week$")
NAMED = re.compile(r"^(?:bulan |month )?([a-z]+)(?: (20\d\d))?$")
MONTHS = re.compile(r"^(bulan|month)(an|ly)?( (ini|lalu|kemarin))?$|^(this|last) month$")


@press("tdo")
@dataclass(frozen=True, slots=True)
class OpenReport(Press):
    """The report of these days, both included; the last whole week where none are named."""

    unit_id: int
    first: date | None = None
    last: date | None = None


@press("tdp")
@dataclass(frozen=True, slots=True)
class ReportPicture(Press):
    """Send me the picture of these days."""

    unit_id: int
    first: date
    last: date


def last_week(today: date, zone: str) -> Stretch:
    """The last whole week, Monday to Sunday, before this day."""
    monday = today - timedelta(days=today.weekday())
    return Stretch(monday - WEEK, monday - A_DAY, zone)


def last_month(today: date, zone: str) -> Stretch:
    """The last whole month before this day."""
    last = today.replace(day=1) - A_DAY
    return Stretch(last.replace(day=1), last, zone)


def typed(text: str, now: datetime, zone: str) -> Stretch:
    """The days that stand behind /laporan: nothing or "minggu" is the last whole week, "bulan" the last whole month,
    with "ini" this one until today, "kemarin" that day, "oktober" that month; otherwise from a day to a day. Refuses
    what can't be read or has not begun."""
    said = " ".join(text.casefold().split()).strip("[]. ")
    today = now.astimezone(ZoneInfo(zone)).date()
    if WEEKS.match(said) or not said:
        begun = today - timedelta(days=today.weekday())
        return Stretch(begun, today, zone) if THIS.search(said) else last_week(today, zone)
    if one := DAYS.match(said):
        day = today - A_DAY if one["before"] else today
        return Stretch(day, day, zone)
    if MONTHS.match(said):
        return Stretch(today.replace(day=1), today, zone) if THIS.search(said) else last_month(today, zone)
    if (named := NAMED.match(said)) and named[1] in CIVIL:
        return _until_today(_month(CIVIL[named[1]], named[2], today, zone), today)
    return _until_today(export_times.typed(text, now, zone, "reports-days"), today)


def _month(number: int, year: str | None, today: date, zone: str) -> Stretch:
    """This whole month of this year, or as it was last."""
    begun = int(year) if year else today.year - (number > today.month)
    return Stretch(date(begun, number, 1), date(begun, number, monthrange(begun, number)[1]), zone)


def _until_today(stretch: Stretch, today: date) -> Stretch:
    if stretch.first > today:
        raise Refusal("reports-days-ahead", first=stretch.first)
    until = Stretch(stretch.first, min(stretch.last, today), stretch.zone)
    if not is_allowed(until, today):
        raise Refusal("reports-days-long")
    return until


def is_allowed(stretch: Stretch, today: date) -> bool:
    """Whether a page could have offered these days."""
    is_begun = stretch.first.year >= export_times.MIN_YEAR and stretch.first <= today
    return is_begun and stretch.first <= stretch.last <= today + WEEK and stretch.days <= MOST_DAYS


def before(stretch: Stretch) -> int:
    """How many stretches of the same length it is compared with: twelve weeks, and otherwise the one before."""
    return WEEKS_KNOWN if stretch.days == WEEK_DAYS else 1
