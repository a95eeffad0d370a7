"""What a case turned out to be: how it may be rated, the states of a verdict as data, and the buttons about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.presses import Press, press
from domain.refusal import Refusal


class Rating(StrEnum):
    """What was found. UNSURE: it can't be said for certain."""

    HOAX = "hoax"
    MISLEADING = "misleading"
    TRUE = "true"
    UNSURE = "unsure"


class VerdictState(StrEnum):
    """DRAFT: somebody is writing it. PROPOSED: a second person reads it. SIGNED: two stand by it. REFUSED: the second
    did not agree. REPLACED: another one took its place."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    SIGNED = "signed"
    REFUSED = "refused"
    REPLACED = "replaced"


class VerdictStep(StrEnum):
    """What takes a verdict from one state to the next. REOPEN: who wrote it goes on writing."""

    PROPOSE = "propose"
    REOPEN = "reopen"
    SIGN = "sign"
    REFUSE = "refuse"
    REPLACE = "replace"


_S, _T = VerdictState, VerdictStep
MOVES: Mapping[tuple[VerdictState, VerdictStep], VerdictState] = {
    (_S.DRAFT, _T.PROPOSE): _S.PROPOSED,
    (_S.DRAFT, _T.REPLACE): _S.REPLACED,
    (_S.PROPOSED, _T.REOPEN): _S.DRAFT,
    (_S.PROPOSED, _T.SIGN): _S.SIGNED,
    (_S.PROPOSED, _T.REFUSE): _S.REFUSED,
    (_S.PROPOSED, _T.REPLACE): _S.REPLACED,
    (_S.REFUSED, _T.REOPEN): _S.DRAFT,
    (_S.REFUSED, _T.REPLACE): _S.REPLACED,
    (_S.SIGNED, _T.REPLACE): _S.REPLACED,
}
UNSIGNED = (_S.DRAFT, _S.PROPOSED, _S.REFUSED)
NEED_SOURCES = (Rating.HOAX, Rating.MISLEADING, Rating.TRUE)


class VerdictFacts(Protocol):
    """What rules and words need of a verdict; `sources` one line each, moments in UTC."""

    @property
    def id(self) -> int | None: ...
    @property
    def case_id(self) -> int: ...
    @property
    def rating(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def sources(self) -> str: ...
    @property
    def note(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def signed_at(self) -> datetime | None: ...


def after(state: str, step: VerdictStep) -> VerdictState:
    """The state after this step; refuses one that this state does not know."""
    following = MOVES.get((VerdictState(state), step))
    if following is None:
        raise Refusal("ratings-over")
    return following


@press("ceo")
@dataclass(frozen=True, slots=True)
class OpenRating(Press):
    """Klarifikasi: what was it? For humas and pengurus of the case's unit; in private."""

    case_id: int
