"""What people press under a digest: the thing that a line is about, what is more, and when they want to be told."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from domain.digest_items import ItemKind
from domain.digests import DigestKind
from domain.presses import Press, press


class DigestPage(StrEnum):
    """The pages on which a digest is set."""

    MAIN = "main"
    HOURS = "hours"
    DAYS = "days"
    LANGUAGE = "language"


class DigestLanguage(StrEnum):
    """In which language it is told; OWN: as everything else."""

    OWN = "own"
    INDONESIAN = "id"
    ENGLISH = "en"


@press("tba")
@dataclass(frozen=True, slots=True)
class OpenItem(Press):
    """Show what a line is about, as it stands now, in a message of its own; `unit_id` is whose morning it was."""

    kind: ItemKind
    subject_id: int
    unit_id: int | None = None


@press("tbm")
@dataclass(frozen=True, slots=True)
class ShowMorning(Press):
    """All of a morning, page by page, in a message of its own or (`here`) in this one; -1 is the page of yesterday."""

    page: int = 0
    here: bool = False


@press("tbs")
@dataclass(frozen=True, slots=True)
class ShowDigests(Press):
    """Everything that I am told by itself, and how; in this message (`here`) or in one of its own."""

    here: bool = False


@press("tbk")
@dataclass(frozen=True, slots=True)
class ShowDigest(Press):
    """How I am told one kind."""

    kind: DigestKind
    page: DigestPage = DigestPage.MAIN


@press("tbd")
@dataclass(frozen=True, slots=True)
class SetDigest(Press):
    """I want this kind or not, at this time, also or no longer on this weekday (0 is Monday), in this language; what
    is not said stays."""

    kind: DigestKind
    is_on: bool | None = None
    at: time | None = None
    weekday: int | None = None
    language: DigestLanguage | None = None


@press("tbu")
@dataclass(frozen=True, slots=True)
class UsualDigest(Press):
    """This kind as usual again: hour, days and language."""

    kind: DigestKind
