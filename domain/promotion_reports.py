"""The final report of a promotion: thanks for the groups, numbers for humas, and a file with all of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.belonging import OF_AGE
from domain.promotion_counts import What
from domain.promotion_live import LiveView

ONE_A_DAY = timedelta(days=1)
"""A group gets at most one of these reports a day; it bears three messages that nobody asked for."""
STALE_AFTER = timedelta(days=3)
MOST_NAMES = 100
FILE_MAKER = "promotion-report"
ACTS = (What.DONE, What.WHATSAPP, What.GUESTS_WHATSAPP)
Cell = str | int


@dataclass(frozen=True, slots=True)
class Thanked:
    """The adults who agreed to be thanked, by name, and how many others did something too."""

    names: tuple[str, ...] = ()
    others: int = 0

    @property
    def is_nobody(self) -> bool:
        """Whether no member did anything."""
        return not self.names and not self.others


@dataclass(frozen=True, slots=True)
class GroupReport:
    """What a group is told: what came of it here (None: too few people to tell apart) and, where more units took part,
    in all."""

    title: str
    thanked: Thanked
    here: Mapping[What, int] | None
    everywhere: Mapping[What, int]
    is_shared: bool


@dataclass(frozen=True, slots=True)
class CaptionUse:
    """A caption, its platform ("": any), and to how many people it was dealt."""

    platform: str
    text: str
    dealt: int


@dataclass(frozen=True, slots=True)
class FileReport:
    """What stands in the file: only humas gets it. `links` are those of adults who agreed, of `posts` in all."""

    unit: str
    view: LiveView
    rows: tuple[tuple[str, str, Mapping[What, int]], ...]
    captions: tuple[CaptionUse, ...]
    links: tuple[str, ...]
    thanked: Thanked


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, the widths of its columns in signs, its heading and its rows."""

    name: str
    widths: tuple[int, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Book:
    """A spreadsheet, as it is handed to the process that writes it."""

    title: str
    made_at: str
    sheets: tuple[Sheet, ...]


def born_until(now: datetime, zone: str) -> int:
    """Whoever was born in this year or earlier is an adult in this zone (an IANA name): until 31 December a year counts
    as the younger age."""
    return now.astimezone(ZoneInfo(zone)).year - OF_AGE - 1


def report_at(last: datetime | None, now: datetime) -> datetime | None:
    """When (UTC) a group whose last report came then gets the next; None when it would be stale by then."""
    at = max(now, last + ONE_A_DAY) if last is not None else now
    return at if at <= now + STALE_AFTER else None


def day_of(at: datetime, zone: str) -> date:
    """The day of this moment in this zone (an IANA name)."""
    return at.astimezone(ZoneInfo(zone)).date()
