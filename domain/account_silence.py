"""Official accounts on which nothing is published: after how long their owners are asked, and what they may choose."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.presses import Press, press

STAGES = (30, 60, 90)  # days without a post
LOOK_EVERY = timedelta(days=30)
PLANNED_WITHIN = timedelta(days=30)
FOLLOWED_AFTER = timedelta(days=14)
AFTER_A_PLAN = timedelta(days=1)  # so that somebody can say that it is out
BETWEEN_TWO = timedelta(days=1)  # no unit is asked about two accounts in one day
SUBJECT = "account-silence"


class Answer(StrEnum):
    """What the owners choose: bring it back to life, merge it into another account, or close it."""

    REVIVE = "revive"
    MERGE = "merge"
    CLOSE = "close"


ENDING = (Answer.MERGE, Answer.CLOSE)
"""After these the account is closed some day; they are asked once whether it was done."""


class SilencePage(StrEnum):
    """The sides of the question."""

    ASK = "ask"
    INTO = "into"


def stage(since: datetime, now: datetime) -> int:
    """After how many days without a post its owners are asked now; 0: not yet."""
    silent = (now - since).days
    return max((days for days in STAGES if days <= silent), default=0)


def look_at(since: datetime, now: datetime) -> datetime:
    """When to look at it next (UTC): at the next stage, and after the last one every 30 days."""
    ahead = (since + timedelta(days=days) for days in STAGES)
    return next((at for at in ahead if at > now), now + LOOK_EVERY)


def subject(account_id: int | None) -> str:
    """The name of its card."""
    return f"{SUBJECT}:{account_id}"


@press("vqa")
@dataclass(frozen=True, slots=True)
class AnswerSilence(Press):
    """We bring it back, merge it (`into_id`: which account it becomes), or close it."""

    account_id: int
    answer: Answer
    into_id: int | None = None


@press("vqt")
@dataclass(frozen=True, slots=True)
class TurnSilence(Press):
    """The question again, or the accounts into which it could be merged."""

    account_id: int
    page: SilencePage = SilencePage.ASK


@press("vqp")
@dataclass(frozen=True, slots=True)
class PlanForSilent(Press):
    """Begin a plan for this account."""

    account_id: int


@press("vqe")
@dataclass(frozen=True, slots=True)
class EndSilent(Press):
    """It was done: close the account here too, in private."""

    account_id: int
