"""Reports of bullying and of not being safe: what they are, who may get them, and what time does while nobody helps."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from domain.markup import width
from domain.presses import Press, press

CODE_DIGITS = 4  # code words of cases have three: 16 times as many to guess, for what is more private
MOST_PIECE = 1_600  # signs of one line of a report; what is longer is kept as several
PAGE = 3_400  # units of the lines on one page; what stands around them fits beside it into a message
BESIDE = 60  # units of what stands beside each line
FEWEST_LETTERS = 3
STORY = "safety-story"  # the open question that waits for her words
RINGS_FOR = timedelta(hours=24)
MOST_RINGS = 5  # a day (UTC) by one hand; what comes after it is not refused, but wakes nobody
MOST_NEWS = 20  # a day by one hand; what comes after it waits in the list without a message
TITLE = re.compile(
    "bu|ibu|pak|bapak|kak|kakak|mbak|mas|bang|abang|ust|ustadz?|ustadzah|k[yi]ai|nyai|gus|ning|neng|cak|rekan"
    "|rekanita|haji|hajah|hj"
)
WORD = re.compile(r"\w+")


class SafetyKind(StrEnum):
    """What it is about. DANGER: she is not safe at this very moment."""

    BULLYING = "bullying"
    UNSAFE = "unsafe"
    DANGER = "danger"


class SafetyTo(StrEnum):
    """Whom she lets read it: the unit's pembina, its ketua, or those of the unit above. All of them are of age."""

    PEMBINA = "pembina"
    KETUA = "ketua"
    ABOVE = "above"


class Asks(StrEnum):
    """What is still asked before her words can go anywhere: whether there is danger now, who may read them, nothing."""

    NOW = "now"
    READER = "reader"
    NOTHING = ""


class SafetyState(StrEnum):
    """Where a report stands: nobody answered yet, somebody did, it is looked after to its end."""

    OPEN = "open"
    ANSWERED = "answered"
    HANDLED = "handled"


class Said(StrEnum):
    """What an adult may answer: ready-made sentences, as a minor may be at the other end; and what the bot notes."""

    THANKS = "thanks"
    BELIEVE = "believe"
    LOOKING = "looking"
    MORE = "more"
    NOT_ALONE = "not-alone"
    PROOF = "proof"
    MEET = "meet"
    CALL = "call"
    HANDLED = "handled"
    PASSED = "passed"


ANSWERS = tuple(one for one in Said if one not in (Said.HANDLED, Said.PASSED))


class News(StrEnum):
    """What an adult is told of a report, never what stands in it."""

    ARRIVED = "arrived"
    MORE = "more"
    WAITS = "waits"
    PASSED = "passed"


class Duty(StrEnum):
    """What is done when its time has come: whoever got it is reminded (again only while nobody has read it), or the
    next unit above is told as well."""

    REMIND_UNREAD = "remind-unread"
    REMIND = "remind"
    ABOVE_UNREAD = "above-unread"
    ABOVE = "above"


_CALM = (
    (timedelta(hours=24), Duty.REMIND),
    (timedelta(hours=24), Duty.ABOVE),
    (timedelta(hours=48), Duty.REMIND),
)
STEPS: Mapping[SafetyKind, Sequence[tuple[timedelta, Duty]]] = {
    SafetyKind.BULLYING: _CALM,
    SafetyKind.UNSAFE: _CALM,
    SafetyKind.DANGER: (
        (timedelta(minutes=10), Duty.REMIND_UNREAD),
        (timedelta(minutes=20), Duty.REMIND_UNREAD),
        (timedelta(minutes=30), Duty.ABOVE_UNREAD),
        (timedelta(hours=23), Duty.REMIND),
        (timedelta(hours=24), Duty.ABOVE),
        (timedelta(hours=48), Duty.REMIND),
    ),
}
"""What follows upon what, as long as nobody has answered; each time counts from the one before it."""


class ReportFacts(Protocol):
    """A report as it stands; `at` and `changed_at` in UTC."""

    @property
    def id(self) -> int | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def to_role(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def at(self) -> datetime: ...


class LineFacts(Protocol):
    """One line of a report: hers, or an answer (`said`, a Said)."""

    @property
    def is_hers(self) -> bool: ...
    @property
    def text(self) -> str: ...
    @property
    def said(self) -> str: ...
    @property
    def at(self) -> datetime: ...


def step(kind: SafetyKind, place: int) -> tuple[timedelta, Duty] | None:
    """What follows after `place` steps, and how long after the last; None when all were taken."""
    steps = STEPS[kind]
    return steps[place] if place < len(steps) else None


def is_done(duty: Duty, *, is_read: bool) -> bool:
    """Whether it is done at its time, where somebody has read the report or nobody has."""
    return not is_read or duty in (Duty.REMIND, Duty.ABOVE)


def pieces(text: str) -> list[str]:
    """A story as lines that can be kept, at most MOST_PIECE signs each, cut where a word ends."""
    found, rest = list[str](), text.strip()
    while len(rest) > MOST_PIECE:
        at = rest.rfind(" ", MOST_PIECE // 2, MOST_PIECE)
        at = at if at > 0 else MOST_PIECE
        found.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return [*found, rest] if rest else found


def rings(kind: str, at: datetime, now: datetime) -> bool:
    """Whether a report (made at `at`) may ring at any hour: danger does, for a day."""
    return kind == SafetyKind.DANGER and now - at < RINGS_FOR


L = TypeVar("L", bound=LineFacts)


def pages(lines: Sequence[L]) -> list[list[L]]:
    """The lines as pages that fit into one message; one empty page where there are none."""
    found, room = list[list[L]]([[]]), PAGE
    for line in lines:
        needs = width(line.text) + BESIDE
        if found[-1] and needs > room:
            found.append([])
            room = PAGE
        found[-1].append(line)
        room -= needs
    return found


def names(text: str, first_name: str) -> bool:
    """Whether a text calls somebody by this first name, titles such as Bu or Pak left aside."""
    said = {word.casefold() for word in WORD.findall(text)}
    called = [word for word in WORD.findall(first_name.casefold()) if not TITLE.fullmatch(word)]
    return any(len(word) >= FEWEST_LETTERS and word in said for word in called)


def means(text: str, to: SafetyTo) -> bool:
    """Whether a text speaks of somebody in this office."""
    return to is not SafetyTo.ABOVE and to in {word.casefold() for word in WORD.findall(text)}


@dataclass(frozen=True, slots=True)
class ReaderFacts:
    """Somebody who may read a report: our id of her and her first name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to go: an office, and who would read it there."""

    to: SafetyTo
    readers: Sequence[ReaderFacts]


@press("cfb")
@dataclass(frozen=True, slots=True)
class BeginSafety(Press):
    """Perundungan, aku tidak aman, or a danger at this moment; `unit_id` where it must be said which one (0: the
    unit of this chat)."""

    kind: SafetyKind
    unit_id: int = 0
