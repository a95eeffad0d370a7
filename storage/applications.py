"""Who wants to hold an official account for a slot, in which order, and who holds it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.application_states import HOLDING, LISTED, OPEN, ApplicationState, ApplicationStep, after
from domain.takeovers import Part
from storage.database import insert_ignoring
from storage.due import Due
from storage.numbering import NEVER_AGAIN
from storage.takeovers import TakeoverSlot

_HOLDS = text("state IN ('offered', 'asked', 'chosen')")
_DUE = text("lapses_at IS NOT NULL")


class Application(SQLModel, table=True):
    """She would like to hold the account in this slot, with an idea; `part` is text of domain.takeovers, `state` of
    domain.application_states. The list is in the order of `at`, then `id`. At `lapses_at` what she, or the pembina, was
    asked is over. `comes`: what she answered the day before. `approved_by`: the pembina who said yes."""

    __tablename__ = "applications"
    __table_args__ = (
        UniqueConstraint("slot_id", "person_id"),
        Index("uq_applications_holder", "slot_id", unique=True, sqlite_where=_HOLDS, postgresql_where=_HOLDS),
        Index("ix_applications_lapses", "lapses_at", sqlite_where=_DUE, postgresql_where=_DUE),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    slot_id: int = Field(foreign_key="takeover_slots.id")
    person_id: int = Field(foreign_key="people.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    part: str = Field(default=Part.HOLDS)
    idea: str = Field(default="")
    state: str = Field(default=ApplicationState.APPLIED)
    comes: bool | None = Field(default=None)
    lapses_at: datetime | None = Field(default=None)
    approved_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    approved_at: datetime | None = Field(default=None)
    at: datetime
    changed_at: datetime


def apply(session: Session, application: Application) -> Application:
    """Her application for this slot, found or made."""
    values = insert_ignoring(session, Application).values(application.model_dump(exclude={"id"}))
    session.execute(values)
    found = of(session, application.slot_id, application.person_id)
    if found is None:
        raise LookupError(f"application not written: slot {application.slot_id}")
    return found


def find(session: Session, application_id: int) -> Application | None:
    """The application with this id."""
    return session.get(Application, application_id)


def of(session: Session, slot_id: int, person_id: int) -> Application | None:
    """What she asked for this slot."""
    hers = select(Application).where(Application.slot_id == slot_id, Application.person_id == person_id)
    return session.exec(hers).first()


def holder(session: Session, slot_id: int) -> Application | None:
    """Whose the slot is, or will be if she or the pembina says yes."""
    its = select(Application).where(Application.slot_id == slot_id, col(Application.state).in_(HOLDING))
    return session.exec(its).first()


def listed(session: Session, slot_id: int) -> Sequence[Application]:
    """Who waits for it, first come first."""
    its = select(Application).where(Application.slot_id == slot_id, col(Application.state).in_(LISTED))
    return session.exec(its.order_by(col(Application.at), col(Application.id))).all()


def open_of(session: Session, slot_id: int) -> Sequence[Application]:
    """Everybody for whom it is not over, first come first."""
    its = select(Application).where(Application.slot_id == slot_id, col(Application.state).in_(OPEN))
    return session.exec(its.order_by(col(Application.at), col(Application.id))).all()


def of_person(
    session: Session, person_id: int, now: datetime, limit: int
) -> Sequence[tuple[Application, TakeoverSlot]]:
    """Her applications for slots that are not over, soonest first."""
    hers = select(Application, TakeoverSlot).join(TakeoverSlot)
    hers = hers.where(Application.person_id == person_id, col(Application.state).in_(OPEN))
    hers = hers.where(col(TakeoverSlot.ends_at) > now)
    return session.exec(hers.order_by(col(TakeoverSlot.starts_at)).limit(limit)).all()


def step(session: Session, application: Application, taken: ApplicationStep, now: datetime) -> None:
    """Take a step that makes the slot nobody else's."""
    application.state = after(application.state, taken)
    application.changed_at, application.lapses_at = now, None
    session.flush()


def waiting_for_pembina(session: Session, limit: int) -> Sequence[Application]:
    """Those of 16 and 17 about whom a pembina is asked, in every unit, the one that is over soonest first."""
    asked = select(Application).where(Application.state == ApplicationState.ASKED, _DUE)
    return session.exec(asked.order_by(col(Application.lapses_at), col(Application.id)).limit(limit)).all()


def past_turns(session: Session, unit_id: int, person_ids: Sequence[int]) -> dict[int, int]:
    """How many takeovers in this unit each of these people has finished; those without one are left out."""
    done = select(Application.person_id, func.count()).join(TakeoverSlot)
    done = done.where(
        TakeoverSlot.unit_id == unit_id,
        Application.state == ApplicationState.DONE,
        col(Application.person_id).in_(person_ids),
    )
    return dict(session.exec(done.group_by(col(Application.person_id))).all())


def due(session: Session, now: datetime, limit: int) -> Sequence[Application]:
    """Where an answer was waited for too long, longest first."""
    ripe = select(Application).where(col(Application.lapses_at) <= now)
    return session.exec(ripe.order_by(col(Application.lapses_at), col(Application.id)).limit(limit)).all()


def next_due() -> Due:
    """When the next answer is over."""
    return select(func.min(Application.lapses_at)).where(_DUE)
