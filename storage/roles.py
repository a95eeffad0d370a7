"""Who is what in which unit, and what was last seen of their place in Telegram's groups."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Index, false, func, tuple_
from sqlmodel import Field, Session, SQLModel, col, select

from domain.roles import CHECKED_EVERY, NOTICE, PARENT_STEPS_IN
from domain.units import Role
from storage import board_packs
from storage.due import Due
from storage.people import Person
from storage.units import Unit

HIGHEST = 10  # no unit stands deeper under the nation


class Grant(SQLModel, table=True):
    """A role of a person; `chat_id` is the group it came from, `checked_at` when she was last seen there. `is_given`:
    a pengurus gave it, so being in that group is enough; at `check_due` Telegram is asked again. `until` may lie ahead
    (masa khidmat); at `ends_due` the notice before it, and then its end, is told."""

    __tablename__ = "roles"
    __table_args__ = (Index("ix_roles_by_role", "unit_id", "role", "id"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="people.id", index=True)
    unit_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    role: str
    office: str | None = Field(default=None)
    chat_id: int | None = Field(default=None, foreign_key="chats.id")
    is_given: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    since: datetime
    until: datetime | None = Field(default=None)
    ends_due: datetime | None = Field(default=None, index=True)
    checked_at: datetime | None = Field(default=None)
    check_due: datetime | None = Field(default=None, index=True)


def stands(now: datetime) -> ColumnElement[bool]:
    """A role counts until the very moment of its end."""
    return col(Grant.until).is_(None) | (col(Grant.until) > now)


def held(session: Session, person_id: int, unit_id: int | None, now: datetime) -> Sequence[Grant]:
    """What a person is in this unit at this time; the owner's grant counts everywhere."""
    mine = select(Grant).where(Grant.person_id == person_id, col(Grant.since) <= now, stands(now))
    here = (Grant.unit_id == unit_id) | (Grant.role == Role.OWNER)
    return session.exec(mine.where(here).order_by(col(Grant.id))).all()


def get(session: Session, grant_id: int, now: datetime) -> Grant | None:
    """A role that stands."""
    return session.exec(select(Grant).where(Grant.id == grant_id, stands(now))).first()


def give(session: Session, grant: Grant) -> Grant:
    """Write a role down; who holds it already keeps it, with the office and the term that were given now."""
    same = select(Grant).where(
        Grant.person_id == grant.person_id, Grant.unit_id == grant.unit_id, Grant.role == grant.role
    )
    standing = session.exec(same.where(stands(grant.since))).first()
    if standing is None:
        standing = grant
        session.add(grant)
    elif grant.is_given:
        standing.office, standing.until, standing.is_given = grant.office, grant.until, True
    standing.ends_due = _next_word(standing, grant.since)
    standing.check_due = grant.since + CHECKED_EVERY if standing.chat_id is not None else None
    session.flush()
    if standing is grant and grant.role == Role.PENGURUS and grant.unit_id is not None:
        board_packs.expect(session, grant.unit_id, grant.since)
    return standing


def _next_word(grant: Grant, now: datetime) -> datetime | None:
    """When she hears next of the end: the notice where there is still time for one, else the end itself."""
    if grant.until is None:
        return None
    notice = grant.until - NOTICE
    return notice if notice > now else grant.until


def end(session: Session, grant: Grant, now: datetime) -> None:
    """The role is over; nothing is due for it any more."""
    grant.until, grant.ends_due, grant.check_due = now, None, None
    session.flush()


def standing_in(session: Session, unit_id: int, now: datetime) -> Sequence[Grant]:
    """Every standing role in a unit."""
    return session.exec(select(Grant).where(Grant.unit_id == unit_id, stands(now))).all()


def page(
    session: Session, unit_id: int, now: datetime, after: Grant | None, limit: int
) -> Sequence[tuple[Grant, Person]]:
    """The roles of a unit with their people: pengurus, pembina, humas, of each the newest first."""
    rows = select(Grant, Person).join(Person).where(Grant.unit_id == unit_id, stands(now))
    if after is not None:
        rows = rows.where(tuple_(col(Grant.role), col(Grant.id)) < tuple_(after.role, after.id))
    return session.exec(rows.order_by(col(Grant.role).desc(), col(Grant.id).desc()).limit(limit)).all()


def from_chats(session: Session, person_id: int, now: datetime) -> Sequence[Grant]:
    """The standing roles of a person that came from a group."""
    mine = select(Grant).where(Grant.person_id == person_id, col(Grant.chat_id).is_not(None))
    return session.exec(mine.where(stands(now))).all()


def standing_from_chat(session: Session, person_id: int, chat_id: int, now: datetime) -> Sequence[Grant]:
    """The standing roles of a person that came from this group."""
    return [grant for grant in from_chats(session, person_id, now) if grant.chat_id == chat_id]


def unchecked(session: Session, now: datetime, limit: int) -> Sequence[Grant]:
    """Standing roles from groups about which Telegram is to be asked again, longest due first."""
    stale = select(Grant).where(col(Grant.check_due) <= now, stands(now))
    return session.exec(stale.order_by(col(Grant.check_due)).limit(limit)).all()


def put_off_check(session: Session, person_id: int, chat_id: int, now: datetime) -> None:
    """Telegram was asked, whatever it said: about her roles from this group it is asked again tomorrow."""
    for grant in standing_from_chat(session, person_id, chat_id, now):
        grant.check_due = now + CHECKED_EVERY
    session.flush()


def holders(session: Session, unit_id: int, role: Role, now: datetime) -> Sequence[Person]:
    """Who holds this role in this unit now, longest in it first."""
    who = select(Person).join(Grant).where(Grant.unit_id == unit_id, Grant.role == role)
    return session.exec(who.where(col(Grant.since) <= now, stands(now)).order_by(col(Grant.id))).all()


def owners(session: Session) -> Sequence[Person]:
    """Who hosts the bot; that role has no term."""
    who = select(Person).join(Grant).where(Grant.role == Role.OWNER, col(Grant.until).is_(None))
    return session.exec(who.order_by(col(Grant.id))).all()


def units_of(session: Session, person_id: int, now: datetime) -> Sequence[Unit]:
    """The open units in which a person holds a role, oldest first."""
    where = select(Unit).join(Grant).where(Grant.person_id == person_id, col(Unit.closed_at).is_(None))
    return session.exec(where.where(stands(now)).distinct().order_by(col(Unit.id))).all()


def pembina_for(session: Session, unit: Unit, since: datetime, now: datetime) -> list[Person]:
    """Who answers what waits since `since`: the unit's pembina, after 48 hours also those of the nearest unit above
    that has any; these at once where the unit has none."""
    own = list(holders(session, unit.id or 0, Role.PEMBINA, now))
    if own and now - since < PARENT_STEPS_IN:
        return own
    above, parent_id = list[Person](), unit.parent_id
    for _ in range(HIGHEST):
        if above or parent_id is None:
            break
        parent = session.get_one(Unit, parent_id)
        if parent.closed_at is None:
            above = list(holders(session, parent_id, Role.PEMBINA, now))
        parent_id = parent.parent_id
    return list({person.id: person for person in (*own, *above)}.values())


def next_ending() -> Due:
    """When the next word about the end of a term is due."""
    return select(func.min(Grant.ends_due))


def ending(session: Session, now: datetime, limit: int) -> Sequence[Grant]:
    """Roles whose end, or the notice of it, is due."""
    due = select(Grant).where(col(Grant.ends_due) <= now).order_by(col(Grant.ends_due))
    return session.exec(due.limit(limit)).all()
