"""Promotions: official content that members carry on, what is asked of them, and until when it may be."""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from domain.belonging import AgeBand
from domain.post_states import PostState
from domain.refusal import Refusal

USUAL_LIFE = timedelta(hours=48)
LIVES = (timedelta(hours=6), timedelta(hours=24), USUAL_LIFE, timedelta(days=7))
LONGEST_LIFE = timedelta(days=31)
TO_BE_SENT_WITHIN = timedelta(hours=24)  # a promotion that goes as soon as it is read is meant to go by then
MOST_CAPTIONS = 10
REMIND_BEFORE = timedelta(hours=2)
PROOF_KEPT = timedelta(days=14)


class Task(StrEnum):
    """What is asked of members."""

    SHARE = "share"
    COMMENT = "comment"
    VOTE = "vote"
    ATTEND = "attend"
    PRINT = "print"


OWN_ACCOUNT = frozenset({Task.SHARE, Task.COMMENT, Task.VOTE})
"""What one does with an account of one's own, closed to under-16s (Permen Komdigi 9/2026)."""
TOO_YOUNG = frozenset({AgeBand.UNKNOWN, AgeBand.UNDER_13, AgeBand.UNDER_16})


class Topic(StrEnum):
    """What a promotion is about, so that members get what they care for."""

    NEWS = "news"
    STUDY = "study"
    FAITH = "faith"
    AID = "aid"
    ARTS = "arts"
    SCHOOL = "school"


class Scope(StrEnum):
    """Whose members are addressed: of this unit, or of all units below it too."""

    UNIT = "unit"
    TREE = "tree"


class Ending(StrEnum):
    """How a promotion ended: its deadline came, humas stopped it, or it was taken back."""

    CLOSED = "closed"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"


class Mark(StrEnum):
    """What may be counted of people whom nobody knows: who read it, and to how many WhatsApp groups it went."""

    SEEN = "seen"
    ONE_GROUP = "wa1"
    TWO_GROUPS = "wa2"
    MORE_GROUPS = "wa3"


class RunFacts(Protocol):
    """What rules need of a promotion that was sent; times in UTC. `ending` is "" while it goes on."""

    @property
    def sent_at(self) -> datetime: ...
    @property
    def closes_at(self) -> datetime: ...
    @property
    def ending(self) -> str: ...


def closes_at(sent_at: datetime, hours: int, deadline: datetime | None) -> datetime:
    """Until when (UTC) it is open when it is sent now: a chosen deadline, or so many hours."""
    return deadline if deadline is not None and deadline > sent_at else sent_at + timedelta(hours=hours)


def is_open(run: RunFacts | None, now: datetime) -> bool:
    """Whether members may still act on it."""
    return run is not None and not run.ending and run.closes_at > now


def must_be_open(run: RunFacts | None, now: datetime) -> None:
    """Refuses what is done with a promotion that was not sent, or is over."""
    if run is None:
        raise Refusal("promotions-gone")
    if run.ending == Ending.WITHDRAWN:
        raise Refusal("promotions-withdrawn")
    if not is_open(run, now):
        raise Refusal("promotions-closed", closed=min(run.closes_at, now))


def hers(tasks: Collection[str], band: AgeBand) -> list[Task]:
    """What of it she may do at her age: nothing that needs an account of her own before 16."""
    asked = [one for one in Task if one in tasks]
    return [one for one in asked if not (band in TOO_YOUNG and one in OWN_ACCOUNT)]


SENT = (PostState.PUBLISHED, PostState.WITHDRAWN)
BEFORE_SENDING = (
    PostState.DRAFT,
    PostState.PLANNED,
    PostState.WAITING,
    PostState.FIXING,
    PostState.APPROVED,
    PostState.SCHEDULED,
)
