"""A day of duty that is given away, as cards and messages show it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SwapView:
    """A seat of somebody (`giver`) on a day that is given away; `back` is the day that she wants instead. `taker` has
    it now; `asked` alone is asked. `is_open`: whoever of humas sees it may take it."""

    swap_id: int
    unit_id: int
    day: date
    seat: int
    state: str
    giver: str
    taker: str = ""
    asked: str = ""
    back: date | None = None
    is_open: bool = True
