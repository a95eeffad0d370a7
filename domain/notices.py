"""Corrections and withdrawals of promotions: why, who hears it first, and what people answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.outlets import Reason as PlanReason
from domain.platforms import Platform, home
from domain.presses import Press, press

WAITS_FOR_HER = timedelta(days=7)  # who can't be reached hears it when she comes within a week
BETWEEN_STAGES = timedelta(
    seconds=1
)  # who heard it first stands first in line, whatever the database's order
TO_BE_READ_WITHIN = timedelta(hours=24)


class NoticeKind(StrEnum):
    """Something in it was wrong, or all of it is taken back."""

    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"


class Reason(StrEnum):
    """Why; there are no free words, since minors read it. HARM: somebody may come to harm."""

    FACTS = "facts"
    TIME = "time"
    NAMES = "names"
    LINK = "link"
    NUMBERS = "numbers"
    PHOTO = "photo"
    UNTIMELY = "untimely"
    HOAX = "hoax"
    HARM = "harm"
    OTHER = "other"


REASONS: Mapping[NoticeKind, tuple[Reason, ...]] = {
    NoticeKind.CORRECTION: (
        Reason.TIME,
        Reason.NAMES,
        Reason.LINK,
        Reason.NUMBERS,
        Reason.PHOTO,
        Reason.OTHER,
    ),
    NoticeKind.WITHDRAWAL: (
        Reason.FACTS,
        Reason.PHOTO,
        Reason.UNTIMELY,
        Reason.HOAX,
        Reason.HARM,
        Reason.OTHER,
    ),
}
OF_PLAN: Mapping[PlanReason, Reason] = {
    PlanReason.WRONG: Reason.FACTS,
    PlanReason.UNTIMELY: Reason.UNTIMELY,
    PlanReason.ASKED: Reason.OTHER,
    PlanReason.OTHER: Reason.OTHER,
}
"""Why a promotion goes when the plan that it repeats is withdrawn for this reason."""
AT_NIGHT = frozenset({Reason.HARM})
"""What does not wait for the end of a minor's quiet hours."""
QUIETLY = frozenset({Reason.UNTIMELY, Reason.OTHER})
"""What the groups learn from the card alone, while nobody has shared it."""


class Stage(StrEnum):
    """Who hears it now: who shared it, who took it on, the groups, who only got it."""

    SHARED = "shared"
    TOOK = "took"
    GROUPS = "groups"
    GOT = "got"


class Acted(StrEnum):
    """What she says that she did."""

    DELETED = "deleted"
    MENDED = "mended"
    NOT_POSTED = "not-posted"


ANSWERS: Mapping[NoticeKind, tuple[Acted, ...]] = {
    NoticeKind.CORRECTION: (Acted.MENDED, Acted.DELETED, Acted.NOT_POSTED),
    NoticeKind.WITHDRAWAL: (Acted.DELETED, Acted.NOT_POSTED),
}


class Way(StrEnum):
    """How somebody undoes what she posted: in a chat or elsewhere she removes it, edits it, or posts it anew."""

    UNSEND = "unsend"
    REMOVE = "remove"
    RESEND = "resend"
    EDIT = "edit"
    ANEW = "anew"


CHATS = frozenset({Platform.WHATSAPP, Platform.TELEGRAM})
EDITED = frozenset({Platform.INSTAGRAM, Platform.FACEBOOK, Platform.YOUTUBE, Platform.WEB})
"""Where the words of what stands there can be changed at any time; on X, TikTok and Threads they can't, or not long."""


def ways(kind: NoticeKind, reason: Reason, platforms: Iterable[str]) -> dict[Way, tuple[Platform, ...]]:
    """What is to be done on which of these platforms, each once."""
    found: dict[Way, tuple[Platform, ...]] = {}
    for place in dict.fromkeys(home(one) or Platform(one) for one in platforms):
        way = _way(kind, reason, place)
        found[way] = (*found.get(way, ()), place)
    return found


def _way(kind: NoticeKind, reason: Reason, place: Platform) -> Way:
    is_chat = place in CHATS
    if kind is NoticeKind.WITHDRAWAL:
        return Way.UNSEND if is_chat else Way.REMOVE
    if is_chat:
        return Way.RESEND
    return Way.EDIT if place in EDITED and reason is not Reason.PHOTO else Way.ANEW


@dataclass(frozen=True, slots=True)
class Standing:
    """What was said last about a promotion; `is_mended`: the corrected words are out, and stand in its place."""

    notice_id: int
    kind: NoticeKind
    reason: Reason
    at: datetime
    is_mended: bool

    @property
    def is_awaited(self) -> bool:
        """Whether members wait for corrected words before they may go on."""
        return self.kind is NoticeKind.CORRECTION and not self.is_mended


@dataclass(frozen=True, slots=True)
class Tally:
    """How many people a notice went to, and how many have answered what."""

    told: int
    deleted: int
    mended: int
    not_posted: int

    @property
    def acted(self) -> int:
        """How many have answered."""
        return self.deleted + self.mended + self.not_posted


@press("ar")
@dataclass(frozen=True, slots=True)
class ChooseReason(Press):
    """Humas: correct it, or take it back; show me the reasons."""

    promotion_id: int
    kind: NoticeKind


@press("as")
@dataclass(frozen=True, slots=True)
class GiveNotice(Press):
    """Humas: for this reason; asked once more until `sure`."""

    promotion_id: int
    kind: NoticeKind
    reason: Reason
    sure: bool = False


@press("ab")
@dataclass(frozen=True, slots=True)
class LeaveIt(Press):
    """Humas: nothing of it after all."""

    promotion_id: int


@press("aa")
@dataclass(frozen=True, slots=True)
class AnswerNotice(Press):
    """A member: that is what I did."""

    notice_id: int
    acted: Acted


@press("au")
@dataclass(frozen=True, slots=True)
class HandIn(Press):
    """Humas: have the corrected words read, by the urgent path."""

    notice_id: int


@press("ao")
@dataclass(frozen=True, slots=True)
class ShowMending(Press):
    """Humas: show me here how the correction stands."""

    notice_id: int
