"""Screenshots that prove a deed: adults only, kept for 14 days as Telegram's id, opened one by one."""

from dataclasses import dataclass
from datetime import datetime

from domain.belonging import AgeBand
from domain.presses import Press, press
from domain.promotions import PROOF_KEPT
from domain.refusal import Refusal

PICTURES = ("image/jpeg", "image/png", "image/webp")
MOST_SHOWN = 8


def must_be_adult(band: AgeBand) -> None:
    """Refuses everyone under 18, or whose age is not known: a picture can show her face, her school or her chats."""
    if band is not AgeBand.ADULT:
        raise Refusal("promotion-proofs-minor")


def kept_until(now: datetime) -> datetime:
    """Until when (UTC) a screenshot that comes now may be opened."""
    return now + PROOF_KEPT


@press("np")
@dataclass(frozen=True, slots=True)
class GiveProof(Press):
    """I want to send a screenshot."""

    promotion_id: int


@press("nr")
@dataclass(frozen=True, slots=True)
class RemoveProof(Press):
    """Forget my screenshot now."""

    promotion_id: int


@press("ns")
@dataclass(frozen=True, slots=True)
class ShowProofs(Press):
    """Humas: which screenshots are there, from this one on (0: the first)?"""

    promotion_id: int
    start: int = 0


@press("no")
@dataclass(frozen=True, slots=True)
class OpenProof(Press):
    """Humas: let me see this screenshot."""

    deed_id: int
