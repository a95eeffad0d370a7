"""Reports of what was seen outside: how many of one hand, what numbers beside them count, and their buttons."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.amounts import Measure
from domain.cases import CaseKind
from domain.presses import Press, press
from domain.refusal import Refusal
from domain.safety import SafetyKind

MOST_LINKS = 5  # of one message, each a case of its own
MOST_LISTED = 8
MOST_WRONG_CODES = 10  # a day, of one hand
ANSWER_LIFE = timedelta(hours=24)
ALBUM_LIFE = timedelta(minutes=1)
COUNTED = (Measure.VIEWS, Measure.LIKES, Measure.COMMENTS, Measure.SHARES)
NAMES = ("viral", "hoaks", "hoax", "lapor", "report")
"""How the commands are called: what they answer or carry in a group is given to us on purpose."""
NAMELESS = re.compile(
    r"\s*(?:(?:tanpa|rahasiakan)\s+nama(?:ku)?|anonim|anonymous(?:ly)?)\b[\s,.:;-]*", re.IGNORECASE
)

HIDES = re.compile(
    rf"/(?:{'|'.join(NAMES)})(?:@\w+)?(?:\s|\\n)+(?:tanpa|rahasiakan|anonim|anonymous)\b", re.IGNORECASE
)
"""An update, as it is written down, in which somebody who reports says that she wants to stay unknown."""


class Wrong(StrEnum):
    """Why nothing can be reported of what she sent: it can't be read, or nothing is left without what is secret."""

    UNREAD = "unread"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Before:
    """How many reports came today: of this hand, and of all who are no members of the unit."""

    hand: int
    guests: int


def may_report(before: Before, many: int, is_known: bool, most: int, most_guests: int) -> None:
    """Refuses the ninth report of one hand in a day, and those of strangers when too many came; members are not kept
    out by what strangers send."""
    if before.hand and before.hand + many > most:
        raise Refusal("alerts-enough", most=most)
    if not is_known and before.guests + many > most_guests:
        raise Refusal("alerts-many-guests")


def nameless(text: str) -> tuple[bool, str]:
    """Whether she begins with "tanpa nama", and what she says after it."""
    found = NAMELESS.match(text)
    return (True, text[found.end() :]) if found is not None else (False, text)


def counts(numbers: Mapping[Measure, int]) -> dict[str, int]:
    """The numbers that a case keeps, as its columns are called."""
    return {one.value: numbers[one] for one in COUNTED if one in numbers}


@press("caq")
@dataclass(frozen=True, slots=True)
class AskReport(Press):
    """I want to report this kind; `hidden`: nobody shall know who I am."""

    kind: CaseKind
    hidden: bool = False


@press("cak")
@dataclass(frozen=True, slots=True)
class WeighKept(Press):
    """What I sent (`token` keeps it for a day) is content that I report: with my name or without?"""

    token: str


@press("cas")
@dataclass(frozen=True, slots=True)
class SendKept(Press):
    """Report what I sent."""

    token: str
    hidden: bool = False


@press("caz")
@dataclass(frozen=True, slots=True)
class LeadToSafety(Press):
    """It is about somebody's safety: what I sent is not kept, and I am asked there."""

    token: str
    kind: SafetyKind


@press("cao")
@dataclass(frozen=True, slots=True)
class OpenReport(Press):
    """A report of mine."""

    report_id: int


@press("cal")
@dataclass(frozen=True, slots=True)
class ListReports(Press):
    """All my reports."""


@press("can")
@dataclass(frozen=True, slots=True)
class AddNumbers(Press):
    """Let me type what stands beside it."""

    report_id: int


@press("cap")
@dataclass(frozen=True, slots=True)
class AddPicture(Press):
    """Let me send a screenshot of it."""

    report_id: int


@press("cah")
@dataclass(frozen=True, slots=True)
class HideReporter(Press):
    """Nobody shall know that I reported it."""

    report_id: int


@press("cad")
@dataclass(frozen=True, slots=True)
class InDanger(Press):
    """Somebody is in danger there; asked once more until `sure`."""

    report_id: int
    sure: bool = False


@press("cax")
@dataclass(frozen=True, slots=True)
class InDangerByCode(Press):
    """The same of who stays unknown, by her code word."""

    code: str
    sure: bool = False
