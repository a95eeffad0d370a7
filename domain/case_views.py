"""What is shown of a case: the facts that words need, gathered from what belongs to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.case_figures import CaseFigures
from domain.cases import CaseKind
from domain.ratings import Rating, VerdictFacts, VerdictState


class CaseFacts(Protocol):
    """What words and rules need of a case; times in UTC."""

    @property
    def id(self) -> int | None: ...
    @property
    def unit_id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def severity(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def platform(self) -> str | None: ...
    @property
    def link(self) -> str: ...
    @property
    def is_opaque(self) -> bool: ...
    @property
    def text(self) -> str: ...
    @property
    def note(self) -> str: ...
    @property
    def holder_id(self) -> int | None: ...
    @property
    def held_at(self) -> datetime | None: ...
    @property
    def begun_at(self) -> datetime: ...
    @property
    def due_at(self) -> datetime | None: ...
    @property
    def is_asking(self) -> bool: ...
    @property
    def promotion_id(self) -> int | None: ...
    @property
    def opened_at(self) -> datetime: ...
    @property
    def changed_at(self) -> datetime: ...


class NumbersFacts(Protocol):
    """What somebody read beside it at that time (UTC)."""

    @property
    def views(self) -> int | None: ...
    @property
    def likes(self) -> int | None: ...
    @property
    def comments(self) -> int | None: ...
    @property
    def shares(self) -> int | None: ...
    @property
    def at(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Told:
    """One report as humas reads it: a first name, or None for who stays unknown (`is_anonymous`) and for guests."""

    name: str | None
    is_anonymous: bool
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Permission:
    """What a maker among our members was asked: who, and her first name (None: she is gone), and what she allows (""
    while she is silent, "withdrawn" where she took it back)."""

    person_id: int | None
    name: str | None
    allows: str


@dataclass(frozen=True, slots=True)
class Reporters:
    """How often it was reported, by how many members, of whom some are named; how often by who wants to stay unknown,
    and by guests. `places` are some of the linked groups in which it was, of `groups` altogether."""

    reports: int
    members: int
    names: Sequence[str]
    anonymous: int
    guests: int
    places: Sequence[str]
    groups: int


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case with all that its card shows. `told` are its newest reports, earliest first; `makers` the members who may
    have made it, with their ids; `alike` are cases that humas may join with it. `is_hers`: who reads it alone handles
    it; None where many read it."""

    case: CaseFacts
    unit: str
    now: datetime
    holder: str | None
    reporters: Reporters
    told: Sequence[Told]
    numbers: Sequence[NumbersFacts]
    files: int
    makers: Sequence[tuple[int, str]] = ()
    permission: Permission | None = None
    verdict: VerdictFacts | None = None
    figures: CaseFigures | None = None
    alike: Sequence[CaseFacts] = ()
    may_undo: bool = False
    is_hers: bool | None = None


def may_lift(case: CaseFacts, verdict: VerdictFacts | None) -> bool:
    """Whether it may be carried on: what is or may be a hoax only where two people found that it is true."""
    if verdict is None or verdict.state != VerdictState.SIGNED:
        return case.kind != CaseKind.HOAX
    return verdict.rating == Rating.TRUE
