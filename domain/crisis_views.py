"""What people see of a crisis: all facts of its card and its pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.crises import Item


class CrisisFacts(Protocol):
    """What the words ask of a crisis. Times in UTC; `reason` a code of domain.crises or what somebody typed."""

    @property
    def id(self) -> int | None: ...
    @property
    def unit_id(self) -> int: ...
    @property
    def reason(self) -> str: ...
    @property
    def statement(self) -> str: ...
    @property
    def proposed(self) -> str: ...
    @property
    def with_children(self) -> bool: ...
    @property
    def hours(self) -> int: ...
    @property
    def state(self) -> str: ...
    @property
    def owner_id(self) -> int | None: ...
    @property
    def asked_at(self) -> datetime: ...
    @property
    def began_at(self) -> datetime | None: ...
    @property
    def ends_at(self) -> datetime | None: ...
    @property
    def ended_at(self) -> datetime | None: ...
    @property
    def happened(self) -> str: ...
    @property
    def lessons(self) -> str: ...


class Side(StrEnum):
    """From where somebody looks. INSIDE: humas, pengurus and pembina of its unit. ABOVE: pengurus of the unit above.
    BELOW: humas and pengurus of a unit below, about what waits there."""

    INSIDE = "inside"
    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class CrisisView:
    """A crisis as one person, or a room, sees it; names are first names ("": nobody, or erased). `reads_typed`: what
    people typed may be shown here; `seal` is what a yes would agree to."""

    crisis: CrisisFacts
    unit: str
    side: Side
    now: datetime
    seal: str
    asker: str = ""
    owner: str = ""
    second: str = ""
    readers: int = 0
    groups: int = 0
    waiting: Sequence[Item] = ()
    coming: Sequence[Item] = ()
    is_asker: bool = False
    is_mine_proposed: bool = False
    may_confirm: bool = False
    may_lead: bool = False
    has_children: bool = False
    reads_typed: bool = False
    is_group: bool = False
