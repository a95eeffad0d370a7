"""What the card of a verdict and the page of who writes it show."""

from dataclasses import dataclass
from enum import StrEnum

from domain.clarifying import Kit
from domain.markup import Safe
from domain.ratings import VerdictFacts


class KitStage(StrEnum):
    """Where the promotion stands that carries it. NONE: there is none. READING: somebody still has to read it."""

    NONE = "none"
    READING = "reading"
    READY = "ready"
    SENT = "sent"


class Side(StrEnum):
    """Which side of the card is up. WHY: for what reason not yet? QUIETLY: only who reported it: really?"""

    MAIN = "main"
    WHY = "why"
    QUIETLY = "quietly"


@dataclass(frozen=True, slots=True)
class RatingView:
    """A verdict as its card shows it: `case` is the name of its case, `writer` and `second` first names (None: gone),
    `told` of `reporters` members have heard of it;
    `has_interim`: the groups wait for what is found; `is_first`: nothing was found before it."""

    verdict: VerdictFacts
    case: Safe
    kit: Kit
    writer: str | None
    second: str | None
    stage: KitStage
    promotion_id: int | None
    told: int
    reporters: int
    has_interim: bool = False
    is_first: bool = True
    side: Side = Side.MAIN


@dataclass(frozen=True, slots=True)
class PageView:
    """Her page: what stands (`signed`), what is being written (`draft`) and by whom; `has_interim`: the groups were
    asked not to share it."""

    case_id: int
    case: Safe
    signed: VerdictFacts | None
    draft: VerdictFacts | None
    writer: str | None
    is_hers: bool
    has_interim: bool
