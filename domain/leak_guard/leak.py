"""What a leak is, and how it is shown without being told again."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

DOT = "•"
FEWEST_DOTS = 3  # two or more in a row read as "already hidden", one is the sign of a list


class Kind(StrEnum):
    """What must not be published."""

    PHONE = "phone"
    NIK = "nik"
    EMAIL = "email"
    ADDRESS = "address"
    BANK = "bank"
    INVITE = "invite"
    PASSWORD = "password"  # noqa: S105 - the name of a kind
    CHILD_SCHOOL = "child_school"


# An organisation's own number, mail or account, an event's address, an open meeting: a second person may say so.
_RELEASABLE = frozenset({Kind.PHONE, Kind.EMAIL, Kind.ADDRESS, Kind.BANK, Kind.INVITE})


def releasable(kind: Kind) -> bool:
    """Whether a second person may let it stand with a reason; NIK, secrets and children beside schools never."""
    return kind in _RELEASABLE


@dataclass(frozen=True, slots=True)
class Leak:
    """One place: `start` and `end` in characters of the text, what to show of it, and the code of the sentence.

    `also`: what it is at once, as a wallet's number is a phone's; it goes the way of its `kind`, so that whoever
    lets an open meeting stand lets its passcode stand.
    """

    kind: Kind
    start: int
    end: int
    masked: str
    why: str
    also: tuple[Kind, ...] = ()

    @property
    def kinds(self) -> frozenset[Kind]:
        """Everything that this place gives away."""
        return frozenset((self.kind, *self.also))

    @property
    def is_releasable(self) -> bool:
        """Whether a second person may let this place stand."""
        return releasable(self.kind)


class Found(NamedTuple):
    """A rule's finding, in characters of the original text."""

    start: int
    end: int
    masked: str
    why: str


def hidden_number(digits: str) -> str:
    """••••••••••90: the last two digits and no more; nothing of a short number."""
    return DOT * (len(digits) - 2) + digits[-2:] if len(digits) > 2 + FEWEST_DOTS else DOT * FEWEST_DOTS


def hidden_words(text: str) -> str:
    """The first word and the first letter of each other one: "Jl. M••• N•••"."""
    first, *others = text.split() or [""]
    return " ".join(
        [first if first.isalpha() or first[-1:] == "." else DOT * FEWEST_DOTS, *map(_begun, others)]
    )


def _begun(word: str) -> str:
    return (word[0] if word[0].isalpha() else "") + DOT * FEWEST_DOTS


def mask(text: str, leaks: Collection[Leak]) -> str:
    """The text with each of these leaks shown only so far that its author recognises it."""
    pieces: list[str] = []
    at = 0
    for leak in sorted(leaks, key=lambda leak: leak.start):
        pieces += text[at : leak.start], leak.masked
        at = leak.end
    return "".join(pieces) + text[at:]
