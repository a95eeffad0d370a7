"""Joining a unit: the taps of the joining card, the years on its grid, and the step where someone stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from domain.presses import Press, press
from domain.reader import Address

WISH_LIFE = timedelta(hours=24)
LEFT_KEPT = timedelta(days=30)

FIRST_GRID_FROM = 11  # years ago: members are 12 to 27, and a year counts as the younger age
YEARS_A_PAGE = 20
YEARS_A_ROW = 4
OLDEST = 100
YEAR_TYPED = re.compile(r"(?<!\d)(?:19|20)[0-9]{2}(?!\d)")


@press("jv")
@dataclass(frozen=True, slots=True)
class JoinThis(Press):
    """The joining card of this unit."""

    unit_id: int


@press("jy")
@dataclass(frozen=True, slots=True)
class TurnYears(Press):
    """Another page of the grid; page 0 holds the likely years, -1 the younger ones."""

    unit_id: int
    page: int


@press("jb")
@dataclass(frozen=True, slots=True)
class ChooseYear(Press):
    """Her year of birth; nothing is stored by it for who is 18 or older."""

    unit_id: int
    year: int


@press("ja")
@dataclass(frozen=True, slots=True)
class Agree(Press):
    """She agrees; `year` is what she chose a tap ago, 0 where it is known."""

    unit_id: int
    year: int = 0


@press("jn")
@dataclass(frozen=True, slots=True)
class NotNow(Press):
    """Not now: nothing is kept."""

    unit_id: int


@press("jd")
@dataclass(frozen=True, slots=True)
class ChooseAddress(Press):
    """How she likes to be addressed."""

    unit_id: int
    address: Address


@press("jl")
@dataclass(frozen=True, slots=True)
class ChooseTongue(Press):
    """In which language she likes to be spoken to, as the last question before the pledge."""

    unit_id: int
    language: str


@press("je")
@dataclass(frozen=True, slots=True)
class ForgetMe(Press):
    """She left this unit and does not want to wait until her data goes; asked once more unless `sure`."""

    unit_id: int
    sure: bool = False


class Step(StrEnum):
    """What a member is asked next."""

    ADDRESS = "address"
    LANGUAGE = "language"
    PLEDGE = "pledge"
    DONE = "done"


class ProfileFacts(Protocol):
    """What she has told of herself."""

    address: str | None
    language: str | None


def next_step(person: ProfileFacts, *, pledge_due: bool) -> Step:
    """Where she goes on, whenever that is."""
    if person.address is None:
        return Step.ADDRESS
    if person.language is None:
        return Step.LANGUAGE
    return Step.PLEDGE if pledge_due else Step.DONE


def years_on(page: int, now: datetime, zone: str) -> Sequence[int]:
    """The years of a page, latest first; empty beyond the oldest who may be alive and the children of this year."""
    this = now.astimezone(ZoneInfo(zone)).year
    latest = this - FIRST_GRID_FROM - page * YEARS_A_PAGE
    return [year for year in range(latest, latest - YEARS_A_PAGE, -1) if this - OLDEST < year < this]


def is_a_year(year: int, now: datetime, zone: str) -> bool:
    """Whether somebody who presses may have been born in it."""
    return 0 < now.astimezone(ZoneInfo(zone)).year - year < OLDEST


def year_in(text: str) -> int | None:
    """The year that she typed, if there is exactly one in it."""
    years = set(YEAR_TYPED.findall(text))
    return int(years.pop()) if len(years) == 1 else None


def addresses(usual: Address, *, is_minor: bool) -> Sequence[Address]:
    """The forms of address to choose from, the unit's own first; a title of elders only for adults."""
    young = [Address.REKANITA, Address.REKAN, Address.KAK]
    every = young if is_minor else [*young, Address.IBU, Address.BAPAK, Address.KIAI, Address.NYAI]
    return sorted(every, key=lambda one: one is not usual)
