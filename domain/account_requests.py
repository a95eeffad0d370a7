"""New accounts that units ask for: the steps of a request as data, what is asked, and who may look after an account."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from domain.refusal import Refusal

SUBJECT = "account-request"
DRAFT_LIFE = timedelta(days=30)
REMINDERS = (timedelta(days=3), timedelta(days=7))  # after it was sent
OPENED_WITHIN = timedelta(days=14)  # after the yes, then who asked is reminded once
LONGEST_TEXT = 200
MOST_WAITING = 8
MOST_OPEN = 3  # of one unit
PEOPLE_A_PAGE = 8


class State(StrEnum):
    """DRAFT: being written. ASKED: sent, and not decided. APPROVED: the account may be opened. PLACED: its content
    goes out through an account of who decides. OPENED: the account stands in the list."""

    DRAFT = "draft"
    ASKED = "asked"
    APPROVED = "approved"
    PLACED = "placed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    OPENED = "opened"


class Step(StrEnum):
    """What takes a request from one state to the next."""

    SEND = "send"
    APPROVE = "approve"
    PLACE = "place"
    DECLINE = "decline"
    WITHDRAW = "withdraw"
    REVISE = "revise"
    OPEN = "open"


MOVES: Mapping[tuple[State, Step], State] = {
    (State.DRAFT, Step.SEND): State.ASKED,
    (State.DRAFT, Step.WITHDRAW): State.WITHDRAWN,
    (State.ASKED, Step.APPROVE): State.APPROVED,
    (State.ASKED, Step.PLACE): State.PLACED,
    (State.ASKED, Step.DECLINE): State.DECLINED,
    (State.ASKED, Step.WITHDRAW): State.WITHDRAWN,
    (State.ASKED, Step.REVISE): State.DRAFT,
    (State.APPROVED, Step.OPEN): State.OPENED,
    (State.APPROVED, Step.WITHDRAW): State.WITHDRAWN,
    (State.DECLINED, Step.REVISE): State.DRAFT,
    (State.PLACED, Step.REVISE): State.DRAFT,
}
STANDING = (State.DRAFT, State.ASKED, State.APPROVED)


def after(state: str, step: Step) -> State:
    """The state after this step; refuses one that this state does not know."""
    following = MOVES.get((State(state), step))
    if following is None:
        raise Refusal("account-requests-over")
    return following


class Piece(StrEnum):
    """What is asked of a unit that wants an account, in this order."""

    PLATFORM = "platform"
    PURPOSE = "purpose"
    AUDIENCE = "audience"
    FIRST = "first"
    SECOND = "second"
    RHYTHM = "rhythm"
    WHY = "why"


class Purpose(StrEnum):
    """What most accounts are for."""

    NEWS = "news"
    DAKWAH = "dakwah"
    LEARNING = "learning"
    RECRUITING = "recruiting"


class Audience(StrEnum):
    """Whom most accounts speak to."""

    PUPILS = "pupils"
    MEMBERS = "members"
    SANTRI = "santri"
    PUBLIC = "public"


class Rhythm(StrEnum):
    """How often there would be a post."""

    DAILY = "daily"
    THRICE = "thrice"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


class Why(StrEnum):
    """Why the account of the unit above does not do."""

    PLACE = "place"
    TOPIC = "topic"
    FULL = "full"
    NONE = "none"


READY: Mapping[Piece, type[StrEnum]] = {
    Piece.PURPOSE: Purpose,
    Piece.AUDIENCE: Audience,
    Piece.RHYTHM: Rhythm,
    Piece.WHY: Why,
}
TYPED = frozenset({Piece.PURPOSE, Piece.AUDIENCE, Piece.WHY})
SEATS = (Piece.FIRST, Piece.SECOND)


class Reason(StrEnum):
    """Why it is not opened now; each answer also says what could be tried."""

    REACHED = "reached"
    PEOPLE = "people"
    RHYTHM = "rhythm"
    PURPOSE = "purpose"
    LATER = "later"


class DeskPage(StrEnum):
    """The sides of the card of who decides."""

    MAIN = "main"
    PLACE = "place"
    DECLINE = "decline"


class RequestFacts(Protocol):
    """What words and rules need of a request; times in UTC."""

    @property
    def id(self) -> int | None: ...
    @property
    def unit_id(self) -> int: ...
    @property
    def parent_id(self) -> int | None: ...
    @property
    def platform(self) -> str: ...
    @property
    def purpose(self) -> str: ...
    @property
    def audience(self) -> str: ...
    @property
    def rhythm(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def first_id(self) -> int | None: ...
    @property
    def second_id(self) -> int | None: ...
    @property
    def state(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def at(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Seats:
    """The first names of the two who would look after it; '' for an empty seat."""

    first: str = ""
    second: str = ""

    @property
    def are_taken(self) -> bool:
        """Whether both are there."""
        return bool(self.first and self.second)


def missing(request: RequestFacts) -> Piece | None:
    """What is asked next; None when all is there."""
    has = {
        Piece.PLATFORM: request.platform,
        Piece.PURPOSE: request.purpose,
        Piece.AUDIENCE: request.audience,
        Piece.FIRST: request.first_id,
        Piece.SECOND: request.second_id,
        Piece.RHYTHM: request.rhythm,
        Piece.WHY: request.why,
    }
    return next((one for one in Piece if not has[one]), None)


def next_word(request: RequestFacts, since: datetime, now: datetime) -> datetime | None:
    """When something is due for a request that is in its state since then (UTC); None: nothing more."""
    waits: Mapping[str, tuple[timedelta, ...]] = {
        State.DRAFT: (DRAFT_LIFE,),
        State.ASKED: REMINDERS,
        State.APPROVED: (OPENED_WITHIN,),
    }
    times = (since + wait for wait in waits.get(request.state, ()))
    return next((at for at in times if at > now), None)


def subject(request_id: int | None) -> str:
    """The name of its card."""
    return f"{SUBJECT}:{request_id}"
