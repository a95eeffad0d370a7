"""Reads an export page by page, each in a short time of its own, however much there is in all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import null, or_
from sqlmodel import Session, col

from domain.figures import Stretch
from domain.switches import Switch
from storage import switches
from storage.departments import Department

Raw = tuple[Any, ...]
"""What is read for a row: a value for every field of its sheet, in their order."""
Key = tuple[Any, ...]
"""Behind which row the next page begins."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Of which unit and which days; `now` (UTC)."""

    unit_id: int
    stretch: Stretch
    now: datetime

    @property
    def since(self) -> datetime:
        """The first moment (UTC)."""
        return self.stretch.since

    @property
    def until(self) -> datetime:
        """The first moment after it (UTC)."""
        return self.stretch.until

    @property
    def days(self) -> tuple[date, date]:
        """Its first and its last day."""
        return self.stretch.first, self.stretch.last

    def day(self, at: datetime | None) -> date | None:
        """The day of a moment where the unit is."""
        return at.astimezone(ZoneInfo(self.stretch.zone)).date() if at is not None else None


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows, and where the next ones begin; None: these were the last."""

    rows: Sequence[Raw]
    after: Key | None


Source = Callable[[Session, Wanted, Key | None, int], Page]
"""Reads the next rows behind this key, at most so many."""


def page(session: Session, its: Any, key: tuple[Any, Any], after: Key | None, limit: int) -> Page:
    """The next rows of a question in the order of these two columns, by their index; the key stands before each row."""
    first, second = (col(one) for one in key)
    its = its.order_by(first, second).limit(limit)
    if after is not None:
        its = its.where(first >= after[0], or_(first > after[0], second > after[1]))
    rows = [tuple(row) for row in session.execute(its)]
    return Page([row[2:] for row in rows], tuple(rows[-1][:2]) if len(rows) == limit else None)


def account(platform: str | None, handle: str | None) -> tuple[str, str] | None:
    """What is shown of an account."""
    return (platform, handle) if platform is not None and handle is not None else None


def department_name(session: Session, wanted: Wanted) -> Any:
    """The column with a department's name; nothing while the unit does not use departments."""
    is_used = switches.is_on(session, wanted.unit_id, Switch.DEPARTMENTS)
    return col(Department.name) if is_used else null()
