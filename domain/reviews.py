"""Four eyes: who may say yes to a plan, how many must, and when those who decide are reminded."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from domain.leak_guard import Leak, find, mask
from domain.refusal import Refusal
from domain.units import Role

READERS = (Role.HUMAS, Role.PENGURUS, Role.PEMBINA)
PARENT_HUMAS = "parent-humas"
PARENT_STEPS_IN = timedelta(hours=24)
MARK = 32  # hex signs of a digest on a button; fewer could be met on purpose by another text
LONGEST_REASON = 200
SECOND_EYES = 2

AFTER_SUBMISSION = timedelta(hours=24)
BEFORE_ITS_TIME = (
    timedelta(days=7),
    timedelta(days=3),
    timedelta(hours=24),
    timedelta(hours=6),
    timedelta(hours=2),
    timedelta(minutes=30),
)
LAST_REMINDERS = timedelta(hours=6)
BUNDLE = timedelta(hours=1)
SIGN_AFTER = (timedelta(hours=24), timedelta(hours=72))


class FixReason(StrEnum):
    """Why it must be mended; OTHER is typed, and never for a minor's eyes."""

    FACTS = "facts"
    NAMES = "names"
    SPELLING = "spelling"
    PHOTO = "photo"
    TIME = "time"
    LINK = "link"
    TONE = "tone"
    OTHER = "other"


class UrgentReason(StrEnum):
    """Why it can't wait for as many eyes as usual."""

    CORRECTION = "correction"
    AID = "aid"
    GRIEF = "grief"
    CLARIFY = "clarify"
    CHANGED = "changed"
    OTHER = "other"


class ReleaseReason(StrEnum):
    """Why what looks like a leak may be published."""

    OFFICIAL = "official"
    AGREED = "agreed"
    NO_LEAK = "no-leak"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who wants to say yes: her roles in the plan's unit and in the unit right above it, whether she wrote
    any of it, and how long it has waited since it was submitted."""

    own: frozenset[Role]
    above: frozenset[Role]
    wrote: bool
    waited: timedelta


def rank_of(one: Candidate) -> str:
    """As what she reads: humas, pengurus or pembina of the unit, after 24 hours also the humas of the unit above.

    Raises Refusal for everybody else, and for whoever wrote any of it.
    """
    here = next((role for role in READERS if role in one.own), None)
    if here is None and Role.HUMAS not in one.above:
        raise Refusal("refusal-only-reviewers")
    if one.wrote:
        raise Refusal("reviews-own-words")
    if here is not None:
        return here.value
    if one.waited < PARENT_STEPS_IN:
        raise Refusal("reviews-parent-later")
    return PARENT_HUMAS


def needed(approvers: int, *, is_religious: bool, is_urgent: bool = False) -> int:
    """How many must say yes: what the unit has set, on the urgent path one; what teaches religion needs two always."""
    usual = 1 if is_urgent else approvers
    return max(usual, SECOND_EYES) if is_religious else usual


def seal(digest: str) -> str:
    """The beginning of a content's number, as it stands on a button."""
    return digest[:MARK]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a text that looks like a leak; `mark` is the same for the same words, whatever stands around them."""

    leak: Leak
    mark: str
    around: str


def spots(texts: Iterable[str]) -> list[Spot]:
    """Everything in these texts that looks like a leak, each once, with the veiled words around it."""
    found: dict[str, Spot] = {}
    for text in texts:
        leaks = find(text)
        for leak in leaks:
            mark_of = _leak_mark(leak, text)
            found.setdefault(mark_of, Spot(leak, mark_of, _around(text, leaks, leak)))
    return list(found.values())


def _leak_mark(leak: Leak, text: str) -> str:
    """SHA-256 in hex; case and spaces make no difference."""
    words = " ".join(text[leak.start : leak.end].split()).casefold()
    return sha256(f"{leak.kind}:{words}".encode()).hexdigest()


def _around(text: str, leaks: Collection[Leak], leak: Leak) -> str:
    """The lines in which it stands, every leak in them veiled."""
    begin = text.rfind("\n", 0, leak.start) + 1
    end = text.find("\n", leak.end)
    end = len(text) if end < 0 else end
    inside = [
        replace(one, start=one.start - begin, end=one.end - begin)
        for one in leaks
        if one.start >= begin and one.end <= end
    ]
    return mask(text[begin:end], inside)


def remind_at(submitted_at: datetime, starts_at: datetime, now: datetime) -> datetime:
    """When those who decide are reminded next: a day after the submission, then ever closer to its time, and at its
    time itself (UTC). Nothing is due so soon after the submission that it has just been seen: less than a quarter of
    what is still left. A time that has passed is due now."""
    rungs = [submitted_at + AFTER_SUBMISSION]
    for before in BEFORE_ITS_TIME:
        if submitted_at + before / 4 <= starts_at - before:
            rungs.append(starts_at - before)
    coming = [rung for rung in rungs if now < rung < starts_at]
    return min(coming, default=max(starts_at, now))


def is_pressing(starts_at: datetime, now: datetime) -> bool:
    """Whether its time is so near that the last reminder of the day is kept for it."""
    return starts_at - now <= LAST_REMINDERS


def sign_at(approved_at: datetime, reminded: int) -> datetime | None:
    """When the second signature of the urgent path is asked for next: a day and three days after the first yes; None
    when it was asked for twice (the digest goes on asking)."""
    return approved_at + SIGN_AFTER[reminded] if reminded < len(SIGN_AFTER) else None


def fix_reasons(*, for_a_minor: bool) -> tuple[FixReason, ...]:
    """What may be asked for; free words never go to a minor."""
    return tuple(one for one in FixReason if not (for_a_minor and one is FixReason.OTHER))
