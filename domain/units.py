"""Units of the organisation: their levels, rooms and zones, and the taps that set one up."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from domain.presses import Press, press


class Level(StrEnum):
    """From the nation down to a village, a school or a campus; OTHER is for other organisations."""

    PP = "pp"
    PW = "pw"
    PC = "pc"
    PAC = "pac"
    PR = "pr"
    PK = "pk"
    OTHER = "other"


class Zone(StrEnum):
    """The three zones of Indonesia, by their IANA names."""

    WIB = "Asia/Jakarta"
    WITA = "Asia/Makassar"
    WIT = "Asia/Jayapura"


class Room(StrEnum):
    """What a unit uses a group for."""

    KADER = "kader"
    HUMAS = "humas"


class Role(StrEnum):
    """What a person is in a unit; OWNER hosts the bot and belongs to no unit."""

    OWNER = "owner"
    PENGURUS = "pengurus"
    HUMAS = "humas"
    PEMBINA = "pembina"


TRUSTED = (Role.PENGURUS, Role.HUMAS)

LONGEST_NAME = 60
DECORATIONS = re.compile(r"\b(grup|group|grop|official|resmi|telegram|chat)\b", re.IGNORECASE)
PUNCTUATION = ("Mn", "Mc", "Po", "Pd", "Pc", "Zs")
LOOSE_SIGNS = " -–—_|~•*.,:;/\\=#"


def name_from_title(title: str) -> str:
    """The unit's name as its group's title tells it: without emojis, brackets and words such as "Grup".

    A title that is nothing but decoration stays as it is; at most 60 signs.
    """
    letters = "".join(sign if _is_wording(sign) else " " for sign in unicodedata.normalize("NFKC", title))
    bare = " ".join(DECORATIONS.sub(" ", letters).split()).strip(LOOSE_SIGNS)
    return (bare or " ".join(title.split()) or "-")[:LONGEST_NAME].strip()


def _is_wording(sign: str) -> bool:
    """Letters with their marks, numbers and usual punctuation; no symbols, brackets or joiners."""
    kind = unicodedata.category(sign)
    return kind[0] in "LN" or (kind in PUNCTUATION and not "\ufe00" <= sign <= "\ufe0f")


@press("ul")
@dataclass(frozen=True, slots=True)
class ChooseLevel(Press):
    """First tap of the set-up."""

    level: Level


@press("uz")
@dataclass(frozen=True, slots=True)
class ChooseZone(Press):
    """Second tap of the set-up."""

    zone: Zone


@press("un")
@dataclass(frozen=True, slots=True)
class ConfirmName(Press):
    """Third tap of the set-up: the unit is made."""


@press("ur")
@dataclass(frozen=True, slots=True)
class StartOver(Press):
    """A wrong tap: ask the level again."""


@press("uo")
@dataclass(frozen=True, slots=True)
class ShowOtherWay(Press):
    """Show the code with which a humas room is linked by typing."""


@press("uw")
@dataclass(frozen=True, slots=True)
class Later(Press):
    """Nothing more today: the set-up card becomes a line without questions."""
