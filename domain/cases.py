"""What a case is: something that was seen outside and reported, once for every thing; and buttons of many cards."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.presses import Press, press

LIFE = timedelta(days=365)
SNAPSHOT_LIFE = timedelta(days=90)
UNDO_FOR = timedelta(seconds=60)
MOST_TEXT = 3_000  # signs of what was forwarded
MOST_NOTE = 500
MOST_TITLE = 80


class CaseKind(StrEnum):
    """What it is reported as. CONTENT: something else about what somebody posted (/lapor konten)."""

    VIRAL = "viral"
    HOAX = "hoax"
    CONTENT = "content"


class CaseTime(StrEnum):
    """What time does next to a case: tell the next of the ladder, take it from a handler who let it lie, bring it back
    from being watched."""

    RING = "ring"
    LAPSE = "lapse"
    RETURN = "return"


class Likeness(StrEnum):
    """What became of two cases that look alike: humas is asked, they are one, or they are two."""

    ASKED = "asked"
    MERGED = "merged"
    APART = "apart"


@press("ccp")
@dataclass(frozen=True, slots=True)
class OpenCase(Press):
    """The page of a case, for humas and pengurus of its unit; in the same message."""

    case_id: int


@press("ccl")
@dataclass(frozen=True, slots=True)
class ListCases(Press):
    """What stands open in a unit."""

    unit_id: int


@press("cct")
@dataclass(frozen=True, slots=True)
class TakeCase(Press):
    """Saya tangani."""

    case_id: int


@press("ccd")
@dataclass(frozen=True, slots=True)
class DismissCase(Press):
    """Bukan masalah."""

    case_id: int
