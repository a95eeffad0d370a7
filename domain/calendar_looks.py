"""What a calendar is turned to: which week or month, whose plans, and which of them; kept as one short text."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from domain.contents import Pillar
from domain.platforms import Platform

WEEK_LENGTH = 7
ALL_CHILDREN = 0
FAMILIES: Mapping[Platform, tuple[Platform, ...]] = {
    Platform.INSTAGRAM: (Platform.INSTAGRAM, Platform.REELS, Platform.STORY, Platform.INSTAGRAM_LIVE),
    Platform.TIKTOK: (Platform.TIKTOK, Platform.TIKTOK_LIVE),
    Platform.YOUTUBE: (Platform.YOUTUBE, Platform.SHORTS, Platform.YOUTUBE_LIVE),
    Platform.WHATSAPP: (Platform.WHATSAPP, Platform.WHATSAPP_STATUS, Platform.WHATSAPP_CHANNEL),
}
FAMILY_HEADS = (
    Platform.INSTAGRAM,
    Platform.TIKTOK,
    Platform.YOUTUBE,
    Platform.FACEBOOK,
    Platform.X,
    Platform.THREADS,
    Platform.WHATSAPP,
    Platform.TELEGRAM,
    Platform.WEB,
)


class Reach(StrEnum):
    """How much is shown at once."""

    WEEK = "week"
    MONTH = "month"


class Side(StrEnum):
    """Which side of the calendar is up: its buttons differ."""

    MAIN = "main"
    MORE = "more"
    PICTURE = "picture"
    SIEVE = "sieve"
    BY_DEPARTMENT = "d"
    BY_ACCOUNT = "a"
    BY_PLATFORM = "p"
    BY_PILLAR = "l"
    BY_UNIT = "c"


CHOICES = (Side.BY_DEPARTMENT, Side.BY_ACCOUNT, Side.BY_PLATFORM, Side.BY_PILLAR, Side.BY_UNIT)


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which plans are shown; None lets all through. `child`: those of this child unit, 0 of all, instead of ours."""

    department: int | None = None
    account: int | None = None
    platform: Platform | None = None
    pillar: Pillar | None = None
    mine: bool = False
    child: int | None = None

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """The platforms that are meant: Instagram means Reels too."""
        return () if self.platform is None else FAMILIES.get(self.platform, (self.platform,))


EVERYTHING = Sieve()


@dataclass(frozen=True, slots=True)
class Look:
    """A calendar as it is turned; `day` lies in the week or month that is shown (None: today's, whenever that is)."""

    reach: Reach = Reach.WEEK
    day: date | None = None
    sieve: Sieve = EVERYTHING
    side: Side = Side.MAIN

    def bounds(self, today: date) -> tuple[date, date]:
        """First and last day, both included: Monday to Sunday, or a whole month."""
        return bounds(self.reach, self.day or today)

    def on(self, day: date, today: date) -> "Look":
        """The same over the week or month of another day."""
        is_now = bounds(self.reach, day) == bounds(self.reach, today)
        return replace(self, day=None if is_now else day)


def bounds(reach: Reach, day: date) -> tuple[date, date]:
    """The week (Monday to Sunday) or the month in which this day lies."""
    if reach is Reach.WEEK:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=WEEK_LENGTH - 1)
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def beside(reach: Reach, day: date, steps: int) -> date:
    """The first day of the week or month so many steps later."""
    first, last = bounds(reach, day)
    for _ in range(abs(steps)):
        first, last = bounds(reach, last + timedelta(days=1) if steps > 0 else first - timedelta(days=1))
    return first


def written(look: Look) -> str:
    """The look as a card keeps it, such as "week.20261130.d3.pinstagram"."""
    sieve = look.sieve
    parts = [
        look.reach.value,
        f"{look.day:%Y%m%d}" if look.day else "",
        f"d{sieve.department}" if sieve.department is not None else "",
        f"a{sieve.account}" if sieve.account is not None else "",
        f"p{sieve.platform}" if sieve.platform else "",
        f"l{sieve.pillar}" if sieve.pillar else "",
        f"c{sieve.child}" if sieve.child is not None else "",
        "u" if sieve.mine else "",
        f"s{look.side}" if look.side is not Side.MAIN else "",
    ]
    return ".".join(part for part in parts if part)


def read(page: str | None) -> Look:
    """What `written` wrote; anything else, also what older versions wrote, is this week or month."""
    first, *parts = (page or "").split(".")
    reach = Reach.MONTH if first == Reach.MONTH else Reach.WEEK
    try:
        return _read(reach, parts)
    except ValueError:
        return Look(reach)


def _read(reach: Reach, parts: list[str]) -> Look:
    days = [date.fromisoformat(part) for part in parts if part[:1].isdigit()]
    said = {part[:1]: part[1:] for part in parts if not part[:1].isdigit()}
    sieve = Sieve(
        department=int(said["d"]) if "d" in said else None,
        account=int(said["a"]) if "a" in said else None,
        platform=Platform(said["p"]) if "p" in said else None,
        pillar=Pillar(said["l"]) if "l" in said else None,
        mine="u" in said,
        child=int(said["c"]) if "c" in said else None,
    )
    return Look(reach, days[0] if days else None, sieve, Side(said.get("s", Side.MAIN)))


def sifted(sieve: Sieve, by: Side, value: str | None) -> Sieve:
    """The sieve with one choice more, or with one less (None). ValueError for a value that is none of its kind."""
    match by:
        case Side.BY_DEPARTMENT:
            return replace(sieve, department=_number(value), child=None)
        case Side.BY_ACCOUNT:
            return replace(sieve, account=_number(value), child=None)
        case Side.BY_PLATFORM:
            return replace(sieve, platform=Platform(value) if value else None)
        case Side.BY_PILLAR:
            return replace(sieve, pillar=Pillar(value) if value else None)
        case Side.BY_UNIT:
            of_child = replace(sieve, department=None, account=None, mine=False)
            return replace(of_child if value else sieve, child=_number(value))
        case _:
            raise ValueError(f"{by} is no choice")


def _number(value: str | None) -> int | None:
    return int(value) if value is not None else None
