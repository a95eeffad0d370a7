"""Members: who agreed to have a profile in which unit, and how a guardian agreed for those under 18."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, String, func
from sqlmodel import Field, Session, SQLModel, col, select

from domain.belonging import CONSENT
from domain.roles import CHECKED_EVERY
from storage.due import Due
from storage.people import Person
from storage.units import Unit


class Member(SQLModel, table=True):
    """One person in one unit: the record of her consent (its text's version, and when). `chat_id` is the group she
    came from; at `check_due` Telegram is asked whether she is still there. `pledged`: the edition of the guide that she
    last pledged (0: none); `name_key`: her first name as it is searched (sign by sign, in every database). `left_at`:
    she left, and comes back with one step, until she is forgotten."""

    __tablename__ = "members"
    __table_args__ = (
        Index("ix_members_by_name", "unit_id", "name_key", "person_id"),
        Index("ix_members_left", "left_at"),
        Index("ix_members_check", "check_due"),
    )

    person_id: int = Field(primary_key=True, foreign_key="people.id")
    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    consent: str
    consented_at: datetime
    pledged: int = Field(default=0)
    name_key: str = Field(sa_type=String().with_variant(String(collation="C"), "postgresql"))
    department_id: int | None = Field(default=None, foreign_key="departments.id", index=True)
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    check_due: datetime | None = Field(default=None)
    left_at: datetime | None = Field(default=None)


class GuardianConsent(SQLModel, table=True):
    """A parent or guardian agreed: how the pembina was told, or by her own link; `recorded_by` is the pembina.
    `guardian_key` is a keyed hash of the Telegram id that may withdraw it by a button, `code` the word that both know.
    """

    __tablename__ = "guardian_consents"

    person_id: int = Field(primary_key=True, foreign_key="people.id")
    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    told: str
    said_at: datetime
    recorded_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    guardian_key: str | None = Field(default=None)
    code: str | None = Field(default=None, unique=True)


def name_key(name: str) -> str:
    """A name as it is searched: without case and double spaces."""
    return " ".join(name.casefold().split())


def found(session: Session, person_id: int, unit_id: int) -> Member | None:
    """Her membership in this unit, unless she has none or left."""
    member = session.get(Member, (person_id, unit_id))
    return member if member is not None and member.left_at is None else None


def join(session: Session, person: Person, unit_id: int, now: datetime, chat_id: int | None = None) -> Member:
    """She agreed to the text as it is now; one who left comes back."""
    member = session.get(Member, (person.id, unit_id))
    if member is None:
        member = Member(
            person_id=person.id or 0,
            unit_id=unit_id,
            consent=CONSENT,
            consented_at=now,
            name_key=name_key(person.first_name),
            chat_id=chat_id,
            check_due=_next_check(chat_id, now),
        )
        session.add(member)
    elif member.left_at is not None:
        member.left_at, member.consent, member.consented_at = None, CONSENT, now
        member.chat_id, member.check_due = chat_id, _next_check(chat_id, now)
    session.flush()
    return member


def leave(session: Session, person_id: int, unit_id: int, now: datetime) -> bool:
    """She is no member of this unit any more; whether she was one."""
    member = found(session, person_id, unit_id)
    if member is not None:
        member.left_at, member.check_due = now, None
        session.flush()
    return member is not None


def known(session: Session, person_id: int, unit_id: int) -> Member | None:
    """Her row in this unit, also when she has left."""
    return session.get(Member, (person_id, unit_id))


def belongs_elsewhere(session: Session, person_id: int, unit_id: int) -> bool:
    """Whether she is a member of any other unit, or left one so lately that she may come back."""
    others = select(Member.unit_id).where(Member.person_id == person_id, Member.unit_id != unit_id)
    return session.exec(others.limit(1)).first() is not None


def drop(session: Session, person_id: int, unit_id: int) -> None:
    """Nothing tells any more that she belonged to this unit."""
    for table in (GuardianConsent, Member):
        row = session.get(table, (person_id, unit_id))
        if row is not None:
            session.delete(row)
    session.flush()


def left_before(session: Session, when: datetime, limit: int) -> Sequence[Member]:
    """Who left before this time and did not come back, longest ago first."""
    gone = select(Member).where(col(Member.left_at) <= when).order_by(col(Member.left_at))
    return session.exec(gone.limit(limit)).all()


def first_left() -> Due:
    """When the first of those left who may still come back."""
    return select(func.min(Member.left_at))


def _next_check(chat_id: int | None, now: datetime) -> datetime | None:
    return now + CHECKED_EVERY if chat_id is not None else None


def unchecked(session: Session, now: datetime, limit: int) -> Sequence[Member]:
    """Members from groups about whom Telegram is to be asked again, longest due first."""
    stale = select(Member).where(col(Member.check_due) <= now)
    return session.exec(stale.order_by(col(Member.check_due)).limit(limit)).all()


def put_off_check(session: Session, person_id: int, chat_id: int, now: datetime) -> None:
    """Telegram was asked, whatever it said: about her in this group it is asked again tomorrow."""
    for member in from_chat(session, person_id, chat_id):
        member.check_due = now + CHECKED_EVERY
    session.flush()


def from_chat(session: Session, person_id: int, chat_id: int) -> Sequence[Member]:
    """Her memberships that came from this group."""
    hers = select(Member).where(Member.person_id == person_id, Member.chat_id == chat_id)
    return session.exec(hers.where(col(Member.left_at).is_(None))).all()


def units_of(session: Session, person_id: int) -> Sequence[Unit]:
    """The open units that she is a member of, oldest first."""
    hers = select(Unit).join(Member, col(Member.unit_id) == col(Unit.id))
    hers = hers.where(
        Member.person_id == person_id, col(Member.left_at).is_(None), col(Unit.closed_at).is_(None)
    )
    return session.exec(hers.order_by(col(Unit.id))).all()


def rename(session: Session, person: Person, name: str) -> None:
    """She is called `name` from now on, in every unit."""
    person.first_name = name
    for member in session.exec(select(Member).where(Member.person_id == person.id)):
        member.name_key = name_key(name)
    session.flush()
