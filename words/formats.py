"""Moments, days, hours and lengths of time as a reader says them, in her language and zone (Babel's data)."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from babel import Locale
from babel.dates import DateTimePattern, get_timezone_name, parse_pattern
from babel.units import format_unit

from domain.reader import Reader, Sunday

FULL_MOMENT = {"id": "EEEE, d MMMM y 'pukul' HH.mm", "en": "EEEE, d MMMM y 'at' HH:mm"}
SHORT_MOMENT = {"id": "EEE d MMM HH.mm", "en": "EEE d MMM HH:mm"}
FULL_DAY = {"id": "EEEE, d MMMM y", "en": "EEEE, d MMMM y"}
SHORT_DAY = {"id": "EEE d MMM", "en": "EEE d MMM"}
PLAIN_DAY = {"id": "d MMM y", "en": "d MMM y"}
WEEKDAY = {"id": "EEEE", "en": "EEEE"}
CLOCK = {"id": "HH.mm", "en": "HH:mm"}
ZONES = {"Asia/Jakarta": "WIB", "Asia/Pontianak": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}
BABEL_SUNDAYS = ("Minggu", "Min")
AHAD = "Ahad"
LENGTHS = (("day", timedelta(days=1)), ("hour", timedelta(hours=1)), ("minute", timedelta(minutes=1)))

locale: Callable[[str], Locale] = lru_cache(Locale.parse)
pattern: Callable[[str], DateTimePattern] = lru_cache(parse_pattern)


def moment_full(reader: Reader, moment: datetime) -> str:
    """Such as "Sabtu, 28 November 2026 pukul 19.30 WIB" in her zone; ValueError for a naive moment."""
    return f"{_shown(reader, FULL_MOMENT, _local(reader, moment))} {zone_name(reader, moment)}"


def moment_short(reader: Reader, moment: datetime) -> str:
    """Such as "Sab 28 Nov 19.30" in the reader's zone; ValueError for a naive moment."""
    return _shown(reader, SHORT_MOMENT, _local(reader, moment))


def day_full(reader: Reader, day: date) -> str:
    """Such as "Sabtu, 28 November 2026"; a moment counts as its day in the reader's zone."""
    return _shown(reader, FULL_DAY, _day(reader, day))


def day_short(reader: Reader, day: date) -> str:
    """Such as "Sab 28 Nov"; a moment counts as its day in the reader's zone."""
    return _shown(reader, SHORT_DAY, _day(reader, day))


def day_plain(reader: Reader, day: date) -> str:
    """Such as "28 Nov 2026"; a moment counts as its day in the reader's zone."""
    return pattern(PLAIN_DAY[reader.language]).apply(_day(reader, day), locale(reader.language))


def weekday(reader: Reader, day: date) -> str:
    """Such as "Sabtu"; a moment counts as its day in the reader's zone."""
    return _shown(reader, WEEKDAY, _day(reader, day))


def month_name(reader: Reader, month: int) -> str:
    """Such as "November" for 11; KeyError outside 1 to 12."""
    return str(locale(reader.language).months["stand-alone"]["wide"][month])


def clock(reader: Reader, at: time | datetime) -> str:
    """Such as "19.30" (English "19:30"); a moment is shown in the reader's zone, a plain hour as it is."""
    shown = _local(reader, at) if isinstance(at, datetime) else at
    return pattern(CLOCK[reader.language]).apply(shown, locale(reader.language))


def zone_name(reader: Reader, moment: datetime) -> str:
    """ "WIB", "WITA" or "WIT" in every language; elsewhere Babel's short name, such as "+0300"."""
    local = _local(reader, moment)
    return ZONES.get(reader.zone) or get_timezone_name(local, "short", locale=locale(reader.language))


def duration(reader: Reader, length: timedelta) -> str:
    """Such as "1 hari 2 jam", "1 jam 30 menit": days, hours and minutes; under a minute "0 menit"."""
    return " ".join(_counted(reader, length)) or _unit(reader.language, "minute", 0)


def age(reader: Reader, length: timedelta) -> str:
    """Such as "2 jam": the largest unit of days, hours and minutes, rounded down."""
    return next(iter(_counted(reader, length)), _unit(reader.language, "minute", 0))


def _local(reader: Reader, moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no zone")
    return moment.astimezone(reader.tz)


def _day(reader: Reader, day: date) -> date:
    return _local(reader, day) if isinstance(day, datetime) else day


def _shown(reader: Reader, patterns: dict[str, str], day: date) -> str:
    """The pattern filled in; each begins with the day of the week, where Ahad may stand for Minggu."""
    text = pattern(patterns[reader.language]).apply(day, locale(reader.language))
    if day.isoweekday() != 7 or reader.language != "id" or reader.sunday is not Sunday.AHAD:
        return text
    sunday = next(name for name in BABEL_SUNDAYS if text.startswith(name))
    return AHAD + text.removeprefix(sunday)


def _counted(reader: Reader, length: timedelta) -> list[str]:
    rest = max(length, timedelta())
    counts = []
    for name, unit in LENGTHS:
        count, rest = divmod(rest, unit)
        if count:
            counts.append(_unit(reader.language, name, count))
    return counts


@lru_cache(maxsize=512)
def _unit(language: str, name: str, count: int) -> str:
    return format_unit(count, f"duration-{name}", locale=locale(language))


def rounded(lasted: timedelta) -> timedelta:
    """To whole minutes, at least one; from a day on to whole hours."""
    whole = timedelta(hours=1) if lasted >= timedelta(days=1) else timedelta(minutes=1)
    return max(round(lasted / whole) * whole, timedelta(minutes=1))
