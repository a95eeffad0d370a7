"""Private kits: one bundle a day in the afternoon, and at most one urgent promotion a day at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.belonging import AgeBand
from domain.presses import encode
from domain.promotion_presses import OpenKit
from domain.reader import Address, Reader, Sunday

BUNDLE_AT = time(16)
A_DAY = timedelta(days=1)
PARAGRAPH = "\n\n"


@dataclass(frozen=True, slots=True)
class Edition:
    """One rendered kit that everybody shares who reads alike: of one promotion with one caption (0: her own words) at
    one age; or a list (`is_list`) that names promotions, with a button for each."""

    promotions: tuple[int, ...]
    reader: Reader
    is_list: bool = False
    caption_id: int = 0
    band: AgeBand = AgeBand.UNKNOWN

    def less(self, promotion_id: int) -> "Edition":
        """The same list without this promotion."""
        return replace(self, promotions=tuple(one for one in self.promotions if one != promotion_id))

    def key(self) -> str:
        """All of it in one line, in which `mark` finds every promotion."""
        r, ids = self.reader, ",".join(str(one) for one in self.promotions)
        how = (r.language, r.zone, r.address, "salam" if r.salam else "", r.sunday)
        return "|".join(
            (f",{ids},", "list" if self.is_list else "kit", str(self.caption_id), self.band, *how)
        )


def mark(promotion_id: int) -> str:
    """What stands in the key of every edition with this promotion, and of no other."""
    return f",{promotion_id},"


def edition(key: str) -> Edition:
    """The edition with this key."""
    ids, kind, caption_id, age, language, zone, address, salam, sunday = key.split("|")
    reader = Reader(language, zone, Address(address), bool(salam), Sunday(sunday))
    named = tuple(int(one) for one in ids.split(",") if one)
    return Edition(named, reader, kind == "list", int(caption_id), AgeBand(age))


def without(of: Edition, payload: Mapping[str, Any], promotion_id: int) -> dict[str, Any] | None:
    """A list as it was rendered, without the paragraph and the button of this promotion; None when no other is left.
    Its first paragraph is the head, the others follow in the order of its promotions."""
    if of.promotions == (promotion_id,):
        return None
    paragraphs, markup = str(payload["text"]).split(PARAGRAPH), payload["reply_markup"]
    place = of.promotions.index(promotion_id) + 1
    hers = encode(OpenKit(promotion_id))
    rows = [row for row in markup["inline_keyboard"] if all(one.get("callback_data") != hers for one in row)]
    text = PARAGRAPH.join(one for at, one in enumerate(paragraphs) if at != place)
    return {**payload, "text": text, "reply_markup": {"inline_keyboard": rows}}


@dataclass(frozen=True, slots=True)
class Due:
    """One promotion that is due for her: since when (UTC), and until when it is open."""

    promotion_id: int
    is_urgent: bool
    since: datetime
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """Her day: its date, its zone (an IANA name), and the last days on which she got a bundle and an urgent one."""

    zone: str
    today: date
    bundled_on: date | None
    urged_on: date | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What goes to her now, and when (UTC) the rest is due; None: it will be over by then. `is_bundle`: this was her
    one bundle of the day, else her urgent one."""

    now: tuple[int, ...]
    later: datetime | None
    rest: tuple[int, ...]
    is_bundle: bool


def next_bundle(now: datetime, zone: str) -> datetime:
    """The next time (UTC) at which bundles go in this zone; a moment that has just come counts as passed."""
    local = now.astimezone(ZoneInfo(zone))
    today = datetime.combine(local.date(), BUNDLE_AT, local.tzinfo)
    return (today if local < today else today + A_DAY).astimezone(now.tzinfo)


def kit_due(now: datetime, zone: str, closes_at: datetime, *, at_once: bool) -> datetime | None:
    """When a promotion that is dealt now is due in private (UTC); None when it is over before the next bundle."""
    due = now if at_once else next_bundle(now, zone)
    return due if due < closes_at else None


def plan(due: Sequence[Due], day: Day, now: datetime) -> Plan:
    """What of all that is due for her goes now."""
    is_time = any(not one.is_urgent or _is_daily(one, day.zone) for one in due)
    urgent = sorted((one for one in due if one.is_urgent), key=lambda one: one.since)
    later = next_bundle(now, day.zone)
    if is_time and day.bundled_on != day.today:
        return Plan(tuple(one.promotion_id for one in due), None, (), is_bundle=True)
    goes = urgent[:1] if day.urged_on != day.today else []
    rest = tuple(one.promotion_id for one in due if one not in goes)
    return Plan(tuple(one.promotion_id for one in goes), later, rest, is_bundle=False)


def _is_daily(due: Due, zone: str) -> bool:
    """It waited for the bundle, though it is urgent: another one of that day had gone at once."""
    return due.since.astimezone(ZoneInfo(zone)).time() == BUNDLE_AT
