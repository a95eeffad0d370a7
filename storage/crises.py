"""A crisis of a unit: who called it and why, until when, what waits meanwhile, and how many read its statement."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import CTE, Index, false, func, literal, or_, text
from sqlalchemy import select as sql_select
from sqlmodel import Field, Session, SQLModel, col, select

from domain.crises import HOLDING, OPEN, CrisisState
from domain.unit_settings import HIGHEST_TREE
from storage import cards
from storage.due import Due
from storage.numbering import NEVER_AGAIN
from storage.units import Unit

_DUE = text("due_at IS NOT NULL")
_ON = text("state = 'on'")
_UNDECIDED = text("what = ''")
IS_UNDECIDED = text("crisis_pauses.what = ''")


class Crisis(SQLModel, table=True):
    """One crisis. It counts when a second of humas or pengurus has said so (`second_id`), for `hours`, until `ends_at`
    (UTC). `state` and `step` are text of domain.crises; at `due_at` the step is due. `salt` keys the marks of who read
    its statement, and goes with its end, when only their number stays (`readers`). `statement` is what two saw ("": the
    ready-made one), `proposed` what `proposed_by` would say instead. Members with ids to `nudged_to` were told of it.
    `happened` and `lessons` are its review."""

    __tablename__ = "crises"
    __table_args__ = (
        Index("ix_crises_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        Index("uq_crises_on", "unit_id", unique=True, sqlite_where=_ON, postgresql_where=_ON),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    reason: str
    statement: str = Field(default="")
    with_children: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    hours: int
    state: str
    step: str = Field(default="")
    due_at: datetime | None = Field(default=None)
    owner_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    asked_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    second_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    proposed: str = Field(default="")
    proposed_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    salt: str = Field(default="")
    readers: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    nudged_to: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    happened: str = Field(default="")
    lessons: str = Field(default="")
    asked_at: datetime
    began_at: datetime | None = Field(default=None)
    ends_at: datetime | None = Field(default=None)
    ended_at: datetime | None = Field(default=None)


class CrisisPause(SQLModel, table=True):
    """What waits because of a crisis: a plan, a promotion, a takeover slot or a live by its id, and when it was due.
    `what` became of it is text of domain.crises ("" while it waits)."""

    __tablename__ = "crisis_pauses"
    __table_args__ = (
        Index("ix_crisis_pauses_subject", "noun", "subject_id"),
        Index("ix_crisis_pauses_undecided", "unit_id", sqlite_where=_UNDECIDED, postgresql_where=_UNDECIDED),
    )

    crisis_id: int = Field(primary_key=True, foreign_key="crises.id")
    noun: str = Field(primary_key=True)
    subject_id: int = Field(primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    was_due: datetime | None = Field(default=None)
    what: str = Field(default="")
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime


class CrisisMark(SQLModel, table=True):
    """Somebody read the statement: HMAC-SHA256 of her Telegram id, keyed by the crisis's salt, so that it can only be
    counted."""

    __tablename__ = "crisis_marks"

    crisis_id: int = Field(primary_key=True, foreign_key="crises.id")
    mark: str = Field(primary_key=True)


def holds(session: Session, unit_id: int, now: datetime) -> Crisis | None:
    """The crisis because of which what would go out of this unit waits now: its own, or one of a unit above it that
    was called for those below too. One question by index, asked before whatever goes out."""
    above = _upwards(unit_id)
    its = select(Crisis).join(above, col(Crisis.unit_id) == above.c.id)
    its = its.where(col(Crisis.state).in_(HOLDING), or_(above.c.depth == 0, col(Crisis.with_children)))
    its = its.where(or_(col(Crisis.ends_at).is_(None), col(Crisis.ends_at) > now))
    return session.exec(its.order_by(above.c.depth, col(Crisis.id))).first()


def _upwards(unit_id: int) -> CTE:
    """This unit at depth 0, and those above it."""
    start: Any = sql_select(
        col(Unit.id).label("id"), col(Unit.parent_id).label("up"), literal(0).label("depth")
    )
    path: CTE = start.where(col(Unit.id) == unit_id).cte("above", recursive=True)
    higher: Any = sql_select(col(Unit.id), col(Unit.parent_id), path.c.depth + 1)
    return path.union_all(higher.where(col(Unit.id) == path.c.up, path.c.depth <= HIGHEST_TREE))


def subject(crisis_id: int) -> str:
    """Its card for humas, and the name under which the journal knows it."""
    return f"crisis:{crisis_id}"


def holding_subject(crisis_id: int) -> str:
    """The card of its statement, in the groups."""
    return f"holding:{crisis_id}"


def find(session: Session, crisis_id: int) -> Crisis | None:
    """The crisis with this id."""
    return session.get(Crisis, crisis_id)


def kept_apart(session: Session, crisis_id: int) -> Crisis | None:
    """The crisis as it is now; whoever else asks for it in the same moment waits until this turn is over."""
    its = select(Crisis).where(Crisis.id == crisis_id).with_for_update()
    return session.exec(its.execution_options(populate_existing=True)).first()


def add(session: Session, crisis: Crisis) -> Crisis:
    """A new one."""
    session.add(crisis)
    session.flush()
    return crisis


def open_in(session: Session, unit_id: int) -> Crisis | None:
    """The unit's own crisis that is on, or waits for a second person."""
    its = select(Crisis).where(Crisis.unit_id == unit_id, col(Crisis.state).in_(OPEN))
    return session.exec(its.order_by(col(Crisis.id).desc())).first()


def draft_of(session: Session, unit_id: int, person_id: int) -> Crisis | None:
    """What she is filling in for this unit."""
    hers = select(Crisis).where(Crisis.unit_id == unit_id, Crisis.state == CrisisState.DRAFT)
    return session.exec(hers.where(Crisis.asked_by == person_id)).first()


def latest(session: Session, unit_id: int, limit: int) -> Sequence[Crisis]:
    """The crises of a unit that really were some, newest first."""
    its = select(Crisis).where(Crisis.unit_id == unit_id, col(Crisis.began_at).is_not(None))
    return session.exec(its.order_by(col(Crisis.id).desc()).limit(limit)).all()


def due(session: Session, now: datetime, limit: int) -> Sequence[Crisis]:
    """Crises for which something is due, longest overdue first."""
    ripe = select(Crisis).where(col(Crisis.due_at) <= now)
    return session.exec(ripe.order_by(col(Crisis.due_at), col(Crisis.id)).limit(limit)).all()


def next_due() -> Due:
    """When something is due for any crisis."""
    return select(func.min(Crisis.due_at)).where(_DUE)


def changed(session: Session, crisis: Crisis, now: datetime) -> None:
    """What shows it shows how it is now."""
    session.flush()
    cards.redraw(session, subject(crisis.id or 0), now)
    cards.redraw(session, holding_subject(crisis.id or 0), now)
