"""Who looks after an account, and what was checked about its safety."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import delete
from sqlmodel import Field, Session, SQLModel, col, select

from storage.people import Person


class AccountGuardian(SQLModel, table=True):
    """One of the two adults who look after an account (`seat`: 1 or 2)."""

    __tablename__ = "account_guardians"

    account_id: int = Field(primary_key=True, foreign_key="accounts.id")
    seat: int = Field(primary_key=True)
    person_id: int = Field(foreign_key="people.id", index=True)
    at: datetime


class AccountCheck(SQLModel, table=True):
    """One point of the list about an account's safety, as it was last looked at (`day`, in the unit's zone)."""

    __tablename__ = "account_checks"

    account_id: int = Field(primary_key=True, foreign_key="accounts.id")
    point: str = Field(primary_key=True)
    is_so: bool
    day: date
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)


def guardians(session: Session, account_id: int) -> Sequence[Person]:
    """The people who look after an account, the first named first."""
    its = select(Person).join(AccountGuardian, col(AccountGuardian.person_id) == col(Person.id))
    its = its.where(AccountGuardian.account_id == account_id)
    return session.exec(its.order_by(col(AccountGuardian.seat))).all()


def guarded_by(session: Session, person_id: int) -> Sequence[int]:
    """The accounts that she looks after."""
    hers = select(AccountGuardian.account_id).where(AccountGuardian.person_id == person_id)
    return session.exec(hers.order_by(col(AccountGuardian.account_id))).all()


def name_guardian(session: Session, row: AccountGuardian) -> None:
    """She looks after it from now on, in this seat."""
    session.merge(row)
    session.flush()


def free_seat(session: Session, account_id: int, seat: int) -> None:
    """Nobody sits there."""
    row = session.get(AccountGuardian, (account_id, seat))
    if row is not None:
        session.delete(row)
        session.flush()


def free_person(session: Session, account_id: int, person_id: int) -> None:
    """She looks after it no more, whatever seat was hers."""
    hers = delete(AccountGuardian).where(col(AccountGuardian.account_id) == account_id)
    session.execute(hers.where(col(AccountGuardian.person_id) == person_id))
    session.expire_all()


def seats(session: Session, account_id: int) -> Sequence[tuple[int, Person]]:
    """Who sits where, by seat."""
    its = select(AccountGuardian.seat, Person).join(Person, col(Person.id) == col(AccountGuardian.person_id))
    its = its.where(AccountGuardian.account_id == account_id)
    return session.exec(its.order_by(col(AccountGuardian.seat))).all()


def forget_checks(session: Session, account_id: int) -> None:
    """Nothing that was checked before counts any more."""
    session.execute(delete(AccountCheck).where(col(AccountCheck.account_id) == account_id))
    session.expire_all()


def checks(session: Session, account_id: int) -> Sequence[AccountCheck]:
    """What was checked of an account."""
    its = select(AccountCheck).where(AccountCheck.account_id == account_id)
    return session.exec(its.order_by(col(AccountCheck.point))).all()


def check(session: Session, row: AccountCheck) -> None:
    """It was looked at."""
    session.merge(row)
    session.flush()
