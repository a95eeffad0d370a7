"""The settings of a unit: what each may be, and how a unit without its own follows the units above it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from domain.colors import Color
from domain.reader import Address, Sunday
from domain.refusal import Refusal
from domain.typed import one_line
from domain.units import Zone

HIGHEST_TREE = 6  # units above a unit, at most
LONGEST_LABEL = 30
LONGEST_NAME = 40
MOST_NAMES = 12
LONGEST_EXAMS = timedelta(days=60)
YES, NO = "yes", "no"
KADER_OF = "kader"  # who posts says that she is a kader of this unit, by its name
DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?")


class Kind(StrEnum):
    """How a setting is chosen: by buttons alone, or also by typing."""

    CHOICE = "choice"
    FLAG = "flag"
    HOURS = "hours"
    LABEL = "label"
    NAMES = "names"
    DAY = "day"


class Name(StrEnum):
    """Every setting of a unit."""

    ADDRESS = "address"
    SALAM = "salam"
    SUNDAY = "sunday"
    LANGUAGE = "language"
    ZONE = "zone"
    CLOSING = "closing"
    MOTTO = "motto"
    DESK = "desk"
    LEVELS = "levels"
    QUIET = "quiet"
    PRAYER = "prayer"
    REMINDERS = "reminders"
    DAILY_CAP = "daily-cap"
    EXAMS = "exams"
    RAMADAN = "ramadan"
    APPROVERS = "approvers"
    PEMBINA_AGE = "pembina-age"
    DEPARTMENTS = "departments"
    COLOR = "color"
    DISCLOSURE = "disclosure"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its kind, what holds while nobody chose, and what stands on buttons."""

    name: Name
    kind: Kind
    default: str
    choices: tuple[str, ...] = ()


FLAG = (YES, NO)
SETTINGS: Mapping[Name, Setting] = {
    one.name: one
    for one in (
        Setting(Name.ADDRESS, Kind.CHOICE, "rekanita", ("rekanita", "rekan", "rekan-rekanita", "kak")),
        Setting(Name.SALAM, Kind.FLAG, YES, FLAG),
        Setting(Name.SUNDAY, Kind.CHOICE, "ahad", ("ahad", "minggu")),
        Setting(Name.LANGUAGE, Kind.CHOICE, "id", ("id", "en")),
        Setting(Name.ZONE, Kind.CHOICE, Zone.WIB.value, tuple(zone.value for zone in Zone)),
        Setting(Name.CLOSING, Kind.FLAG, YES, FLAG),
        Setting(Name.MOTTO, Kind.FLAG, NO, FLAG),
        Setting(Name.DESK, Kind.LABEL, "Humas", ("Humas", "Jarkominfo", "LPP", "Media Center")),
        Setting(Name.LEVELS, Kind.NAMES, ""),
        Setting(Name.QUIET, Kind.HOURS, "2130-0500", ("2130-0500", "2100-0500", "2000-0600", "2200-0430")),
        Setting(Name.PRAYER, Kind.FLAG, YES, FLAG),
        Setting(Name.REMINDERS, Kind.CHOICE, "120", ("60", "120", "180", "1440", "1440+120")),
        Setting(Name.DAILY_CAP, Kind.CHOICE, "3", ("1", "2", "3")),
        Setting(Name.EXAMS, Kind.DAY, NO, (NO,)),
        Setting(Name.RAMADAN, Kind.FLAG, NO, FLAG),
        Setting(Name.APPROVERS, Kind.CHOICE, "1", ("1", "2")),
        Setting(Name.PEMBINA_AGE, Kind.CHOICE, "21", ("21", "25", "30")),
        Setting(Name.DEPARTMENTS, Kind.NAMES, ""),
        Setting(Name.COLOR, Kind.CHOICE, Color.GREEN.value, tuple(one.value for one in Color)),
        Setting(Name.DISCLOSURE, Kind.LABEL, KADER_OF, (KADER_OF, NO)),
    )
}
TYPED = (Kind.HOURS, Kind.LABEL, Kind.NAMES, Kind.DAY)
IN_COLUMNS = (Name.ADDRESS, Name.SALAM, Name.SUNDAY, Name.LANGUAGE, Name.ZONE)


@dataclass(frozen=True, slots=True)
class Effective:
    """The value that holds, and the id of the unit that chose it (None: nobody did)."""

    value: str
    source: int | None


def effective(chain: Sequence[tuple[int, Mapping[str, str]]]) -> dict[Name, Effective]:
    """What holds for the first unit of the chain; the others stand above it, the nearest first. The hours of prayer
    go with the salam unless someone chose."""
    found = {name: Effective(setting.default, None) for name, setting in SETTINGS.items()}
    for unit_id, own in reversed(chain):
        found |= {Name(name): Effective(value, unit_id) for name, value in own.items() if name in SETTINGS}
    if found[Name.PRAYER].source is None:
        found[Name.PRAYER] = Effective(found[Name.SALAM].value, None)
    return found


def checked(name: Name, value: str, today: date) -> str:
    """The value as it is kept; a Refusal that says how to type it when it fits this setting in no way."""
    setting = SETTINGS[name]
    written = " ".join(value.split())
    readers = {Kind.HOURS: _hours, Kind.LABEL: _label, Kind.NAMES: _names}
    if written in setting.choices:
        return written
    if setting.kind is Kind.DAY:
        return _day(written, today)
    if setting.kind not in readers:
        raise Refusal("unit-settings-unclear", said=value)
    return readers[setting.kind](value)


def _hours(text: str) -> str:
    """Such as 21.30-05.00 or 22-5."""
    ends = [_clock(part) for part in text.replace("–", "-").split("-")]
    if len(ends) != 2 or ends[0] == ends[1]:
        raise Refusal("unit-settings-hours", said=text)
    return "-".join(f"{end:%H%M}" for end in ends)


def _clock(text: str) -> time:
    digits = "".join(sign for sign in text if sign.isdigit())
    hour, minute = (digits, "0") if len(digits) <= 2 else (digits[:-2], digits[-2:])
    if not digits.isascii() or not digits or len(digits) > 4 or int(hour) > 23 or int(minute) > 59:
        raise Refusal("unit-settings-hours", said=text)
    return time(int(hour), int(minute))


def _label(text: str) -> str:
    return one_line(text, LONGEST_LABEL, "unit-settings-label")


def _names(text: str) -> str:
    """Names with commas or line breaks between them, each once, in the order in which they were typed."""
    names = list(dict.fromkeys(" ".join(one.split()) for one in text.replace("\n", ",").split(",")))
    kept = [one for one in names if one]
    if not kept or len(kept) > MOST_NAMES or any(len(one) > LONGEST_NAME for one in kept):
        raise Refusal("unit-settings-names", most=MOST_NAMES, longest=LONGEST_NAME)
    return "\n".join(kept)


def _day(text: str, today: date) -> str:
    """The last day of the exams, as 2026-12-12, 12/12 or 12/12/2026: not past, at most 60 days ahead."""
    day = _date(text, today)
    if day is None or not today <= day <= today + LONGEST_EXAMS:
        raise Refusal("unit-settings-day", said=text)
    return day.isoformat()


def _date(text: str, today: date) -> date | None:
    """A day without its year is the next such day."""
    read = DAY.fullmatch(text.strip())
    try:
        if read is None:
            return date.fromisoformat(text)
        day, month, year = int(read[1]), int(read[2]), int(read[3] or today.year)
        found = date(year, month, day)
        return found if read[3] or found >= today else date(year + 1, month, day)
    except ValueError:
        return None


def names_in(value: str) -> tuple[str, ...]:
    """The names that a setting of names holds."""
    return tuple(value.split("\n")) if value else ()


class SeasonKind(StrEnum):
    """Weeks in which more hours are quiet."""

    EXAMS = "exams"
    RAMADAN = "ramadan"


SEASON_QUIET: Mapping[SeasonKind, tuple[tuple[time, time], ...]] = {
    SeasonKind.EXAMS: ((time(19, 0), time(6, 0)),),
    SeasonKind.RAMADAN: ((time(17, 30), time(20, 30)), (time(21, 30), time(5, 30))),
}


@dataclass(frozen=True, slots=True)
class Season:
    """Such weeks, first and last civil day included; `spans` are quiet besides the usual hours, by the local clock
    (one that ends before it begins goes over midnight)."""

    kind: SeasonKind
    first: date
    last: date

    @property
    def spans(self) -> tuple[tuple[time, time], ...]:
        return SEASON_QUIET[self.kind]

    def holds(self, day: date) -> bool:
        """Whether this civil day lies in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class UnitWays:
    """How a unit does things, as its settings and those above it say; hours by the unit's own clock."""

    zone: str
    language: str
    address: Address
    salam: bool
    sunday: Sunday
    closing: bool
    motto: bool
    desk: str
    level_names: tuple[str, ...]
    quiet_from: time
    quiet_to: time
    prayer: bool
    remind_before: tuple[timedelta, ...]
    daily_cap: int
    seasons: tuple[Season, ...]
    approvers: int
    pembina_age: int
    departments: tuple[str, ...]


def ways(found: Mapping[Name, Effective], seasons: tuple[Season, ...]) -> UnitWays:
    """The settings in effect as values; the seasons were looked up before."""
    value = {name: one.value for name, one in found.items()}
    begins, ends = hours_in(value[Name.QUIET])
    return UnitWays(
        zone=value[Name.ZONE],
        language=value[Name.LANGUAGE],
        address=Address(value[Name.ADDRESS]),
        salam=value[Name.SALAM] == YES,
        sunday=Sunday(value[Name.SUNDAY]),
        closing=value[Name.CLOSING] == YES,
        motto=value[Name.MOTTO] == YES,
        desk=value[Name.DESK],
        level_names=names_in(value[Name.LEVELS]),
        quiet_from=begins,
        quiet_to=ends,
        prayer=value[Name.PRAYER] == YES,
        remind_before=lengths_in(value[Name.REMINDERS]),
        daily_cap=int(value[Name.DAILY_CAP]),
        seasons=seasons,
        approvers=int(value[Name.APPROVERS]),
        pembina_age=int(value[Name.PEMBINA_AGE]),
        departments=names_in(value[Name.DEPARTMENTS]),
    )


def hours_in(value: str) -> tuple[time, time]:
    """From and to, as kept: 2130-0500."""
    begins, ends = value.split("-")
    return time.fromisoformat(begins), time.fromisoformat(ends)


def lengths_in(value: str) -> tuple[timedelta, ...]:
    """How long before something it is recalled, as kept in minutes: 1440+120."""
    return tuple(timedelta(minutes=int(one)) for one in value.split("+"))
