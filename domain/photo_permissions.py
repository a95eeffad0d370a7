"""Permission to show photos: who gave it, who may see them, until when, and what is missing where it does not cover.

Kept without names: a permission says "orang tua", never whose (UU 27/2022 ps. 4 and 25, PP 17/2025).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from domain.leak_guard import find, is_given_name
from domain.platforms import Platform
from domain.presses import Press, press
from domain.refusal import Refusal
from domain.typed import one_line

LONGEST_GIVER = 40


class Giver(StrEnum):
    """Who may give it for children; anybody else is typed as a role."""

    PARENTS = "parents"
    SCHOOL = "school"
    PEMBINA = "pembina"


class Audience(StrEnum):
    """Who may see the photos, widest first."""

    PUBLIC = "umum"
    MEMBERS = "anggota"
    INTERNAL = "internal"


class Lasting(StrEnum):
    """Until when it counts."""

    OPEN = "open"
    QUARTER = "quarter"
    YEAR = "year"


class Lack(StrEnum):
    """Why a plan's photos with children may not be shown."""

    NONE = "none"
    CLOSE = "close"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    NARROW = "narrow"


LENGTHS = {Lasting.QUARTER: timedelta(days=90), Lasting.YEAR: timedelta(days=365)}
WIDTHS = {Audience.INTERNAL: 0, Audience.MEMBERS: 1, Audience.PUBLIC: 2}


class Permission(Protocol):
    """What the rules need of a permission; `until` is the last day on which something may be put out."""

    @property
    def audience(self) -> str: ...
    @property
    def until(self) -> date | None: ...
    @property
    def is_close(self) -> bool: ...
    @property
    def is_over(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Shown:
    """A piece that was put out: its publication's id, title, link, who can take it down, and whether that is done."""

    publication_id: int
    title: str
    link: str
    owner: str | None
    is_down: bool


@dataclass(frozen=True, slots=True)
class Carried:
    """A promotion that carried it on and was withdrawn: its title, how many are asked to delete it, and how many have
    answered."""

    title: str
    told: int
    acted: int


def seen_by(platforms: Collection[str | None]) -> Audience:
    """Who sees what is put out there: a WhatsApp group its members, everything else everybody."""
    return Audience.MEMBERS if set(platforms) == {Platform.WHATSAPP} else Audience.PUBLIC


def lack(known: Sequence[Permission], seen: Audience, last_day: date | None, *, close: bool) -> Lack | None:
    """What these permissions lack to show photos to `seen` up to `last_day`; None where one of them covers it.

    `close`: one child is shown closely, which needs a permission of its own. Where several lack something, the
    latest says what.
    """
    lacks = [_lack(one, seen, last_day, close=close) for one in known]
    return None if None in lacks else lacks[-1] if lacks else Lack.NONE


def _lack(one: Permission, seen: Audience, last_day: date | None, *, close: bool) -> Lack | None:
    if one.is_over:
        return Lack.WITHDRAWN
    if close and not one.is_close:
        return Lack.CLOSE
    if one.until is not None and (last_day is None or one.until < last_day):
        return Lack.EXPIRED
    return Lack.NARROW if WIDTHS[Audience(one.audience)] < WIDTHS[seen] else None


def until(lasting: Lasting, today: date) -> date | None:
    """The last day of a permission that begins today; None: until it is withdrawn."""
    return today + LENGTHS[lasting] if lasting in LENGTHS else None


def giver(text: str) -> str:
    """A typed role such as "panitia lomba"; refuses whatever could tell who the child is."""
    line = one_line(text, LONGEST_GIVER, "photo-permissions-giver-length")
    if find(line) or any(is_given_name(word.strip(".,()")) for word in line.split()):
        raise Refusal("photo-permissions-no-names")
    return line


@press("kia")
@dataclass(frozen=True, slots=True)
class GivePermission(Press):
    """The photos may be shown: by the word of this giver, for the whole event or this plan alone."""

    post_id: int
    giver: Giver
    for_event: bool


@press("kib")
@dataclass(frozen=True, slots=True)
class WriteGiver(Press):
    """Let me type who gave it."""

    post_id: int
    for_event: bool


@press("kic")
@dataclass(frozen=True, slots=True)
class SetAudience(Press):
    """The photos may be seen by these."""

    post_id: int
    permission_id: int
    audience: Audience


@press("kid")
@dataclass(frozen=True, slots=True)
class SetLasting(Press):
    """It counts so long from today."""

    post_id: int
    permission_id: int
    lasting: Lasting


@press("kie")
@dataclass(frozen=True, slots=True)
class WithdrawPermission(Press):
    """It was taken back; asked once more until it is `sure`."""

    post_id: int
    permission_id: int
    sure: bool


@press("kif")
@dataclass(frozen=True, slots=True)
class TakenDown(Press):
    """I have taken this piece down."""

    permission_id: int
    publication_id: int


@press("kig")
@dataclass(frozen=True, slots=True)
class OpenPhotos(Press):
    """Let me see the photos of this plan, in private; the opening is written down."""

    post_id: int
