"""Sees to it that everybody who has a role is told what belongs to it: some are older than the digests."""

from datetime import datetime

from sqlalchemy import ColumnElement, exists, literal, or_, true, update
from sqlalchemy import select as ask
from sqlmodel import Session, UTCDateTime, col

from domain.digests import DigestKind
from storage.database import insert_ignoring
from storage.digest_times import NOT_YET, ROLES
from storage.digests import DigestWish
from storage.members import Member
from storage.roles import Grant, stands
from storage.units import Unit


def begin(session: Session, now: datetime) -> None:
    """Who has a role and no row yet gets one, all in one go; its time is found when it is looked at."""
    for kind, role in ROLES.items():
        theirs = ask(
            col(Grant.person_id), literal(kind.value), true(), literal(NOT_YET, UTCDateTime()), literal("")
        )
        theirs = theirs.join(Unit, col(Unit.id) == col(Grant.unit_id)).distinct()
        theirs = theirs.where(col(Grant.role) == role, stands(now), col(Unit.closed_at).is_(None))
        theirs = theirs.where(~_has_row(kind))
        columns = ["person_id", "kind", "is_on", "due_at", "said"]
        session.execute(insert_ignoring(session, DigestWish).from_select(columns, theirs))


def _has_row(kind: DigestKind) -> ColumnElement[bool]:
    return exists().where(col(DigestWish.person_id) == col(Grant.person_id), col(DigestWish.kind) == kind)


def go_on(session: Session, now: datetime) -> None:
    """Who has a row, wants it, and is told nothing although she has the role (again) is looked at."""
    idle = update(DigestWish).where(col(DigestWish.is_on), col(DigestWish.due_at).is_(None))
    of_role = [_holds(kind, now) for kind in ROLES]
    idle = idle.where(or_(*of_role, _belongs()))
    session.execute(idle.values(due_at=NOT_YET).execution_options(synchronize_session=False))
    session.expire_all()


def _holds(kind: DigestKind, now: datetime) -> ColumnElement[bool]:
    holds = exists().where(col(Grant.person_id) == col(DigestWish.person_id), col(Grant.role) == ROLES[kind])
    in_open = exists().where(col(Unit.id) == col(Grant.unit_id), col(Unit.closed_at).is_(None))
    return (col(DigestWish.kind) == kind) & holds.where(stands(now), in_open)


def _belongs() -> ColumnElement[bool]:
    hers = exists().where(col(Member.person_id) == col(DigestWish.person_id), col(Member.left_at).is_(None))
    in_open = exists().where(col(Unit.id) == col(Member.unit_id), col(Unit.closed_at).is_(None))
    return (col(DigestWish.kind) == DigestKind.KADER) & hers.where(in_open)
