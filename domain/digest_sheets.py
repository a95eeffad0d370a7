"""A whole morning, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.digest_items import Item
from domain.figures import UnitFigures

A_PAGE = 8
MOST = 40
"""So many of each part are shown in all; of more than that only their number."""
YESTERDAY = -1
"""Instead of a page's number: the first page of yesterday."""


class Part(StrEnum):
    """What a page is about."""

    DECISIONS = "decisions"
    TODAY = "today"
    YESTERDAY = "yesterday"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: of this unit, with these things on it; `more` are those that are shown nowhere, `numbers` those of
    yesterday."""

    unit_id: int
    unit: str
    part: Part
    items: Sequence[Item] = ()
    more: int = 0
    numbers: UnitFigures | None = None


def place(sheets: Sequence[Sheet], page: int) -> int:
    """Where this page is, as a place in these; an old button may name one that is not there any more."""
    if page == YESTERDAY:
        return next((at for at, one in enumerate(sheets) if one.part is Part.YESTERDAY), 0)
    return max(0, min(page, len(sheets) - 1))
