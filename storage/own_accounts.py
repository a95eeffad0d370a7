"""Accounts of grown members, which they let humas know because they want to be found and shared."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, select

from storage.people import Person


class OwnAccount(SQLModel, table=True):
    """Her own public account, told by herself; only humas and pengurus of the unit see it."""

    __tablename__ = "own_accounts"
    __table_args__ = (UniqueConstraint("unit_id", "platform", "handle"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="people.id", index=True)
    unit_id: int = Field(foreign_key="units.id")
    platform: str
    handle: str
    at: datetime


def of_unit(session: Session, unit_id: int, skip: int, limit: int) -> Sequence[tuple[OwnAccount, Person]]:
    """What members of this unit let humas know, by their names."""
    its = select(OwnAccount, Person).join(Person, col(Person.id) == col(OwnAccount.person_id))
    its = its.where(OwnAccount.unit_id == unit_id)
    return session.exec(
        its.order_by(col(Person.first_name), col(OwnAccount.id)).offset(skip).limit(limit)
    ).all()


def of_person(session: Session, person_id: int, unit_id: int) -> Sequence[OwnAccount]:
    """What she let humas of this unit know."""
    hers = select(OwnAccount).where(OwnAccount.person_id == person_id, OwnAccount.unit_id == unit_id)
    return session.exec(hers.order_by(col(OwnAccount.platform), col(OwnAccount.handle))).all()


def find(session: Session, account_id: int) -> OwnAccount | None:
    """The account with this id."""
    return session.get(OwnAccount, account_id)


def add(session: Session, row: OwnAccount) -> OwnAccount:
    """She lets humas know of it."""
    session.add(row)
    session.flush()
    return row


def told(session: Session, unit_id: int, platform: str, handle: str) -> OwnAccount | None:
    """This account, if anybody let humas of this unit know of it."""
    same = select(OwnAccount).where(OwnAccount.unit_id == unit_id, OwnAccount.platform == platform)
    return session.exec(same.where(OwnAccount.handle == handle)).first()


def let_go(session: Session, person_id: int, unit_id: int) -> None:
    """She has left this unit, whose humas knows of hers no more."""
    for row in of_person(session, person_id, unit_id):
        session.delete(row)
    session.flush()


def take_back(session: Session, row: OwnAccount) -> None:
    """Humas knows of it no more."""
    session.delete(row)
    session.flush()
