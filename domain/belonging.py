"""The four steps of belonging, and the ages that the law and our own rules know."""

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

CONSENT = "2026-11"
JOIN_FIRST = "join-first"
WAITING = "join-waiting"
YOUNGEST = 13
OWN_ACCOUNT_FROM = 16
OF_AGE = 18


class Belonging(StrEnum):
    """How far someone has come in a unit; only the last two have a profile."""

    GUEST = "guest"
    WAITING = "waiting"
    YOUNG = "young"
    MEMBER = "member"


class AgeBand(StrEnum):
    """What an age allows. UNKNOWN is treated like the youngest who may take part."""

    UNDER_13 = "under-13"
    UNDER_16 = "under-16"
    UNDER_18 = "under-18"
    ADULT = "adult"
    UNKNOWN = "unknown"


def age(birth_year: int, now: datetime, zone: str) -> int:
    """Her age in whole years: until 31 December a year counts as the younger age."""
    return now.astimezone(ZoneInfo(zone)).year - birth_year - 1


def band(birth_year: int | None, now: datetime, zone: str) -> AgeBand:
    """What her year of birth allows at `now`, in the unit's zone (an IANA name)."""
    if birth_year is None:
        return AgeBand.UNKNOWN
    years = age(birth_year, now, zone)
    if years < YOUNGEST:
        return AgeBand.UNDER_13
    if years < OWN_ACCOUNT_FROM:
        return AgeBand.UNDER_16
    return AgeBand.UNDER_18 if years < OF_AGE else AgeBand.ADULT


def youngest_adult(now: datetime, zone: str) -> int:
    """The latest year of birth of somebody who is surely of age at `now`, in this zone (an IANA name)."""
    return now.astimezone(ZoneInfo(zone)).year - OF_AGE - 1


def is_minor(birth_year: int | None, now: datetime, zone: str) -> bool:
    """Whether the rules for minors hold for her; an unknown year counts as a minor's."""
    return band(birth_year, now, zone) is not AgeBand.ADULT
