"""Who works on a plan, and who could."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from domain.seats import PEOPLE_A_PAGE, Seat
from domain.units import TRUSTED
from storage.contents import PostPerson
from storage.members import Member
from storage.people import Person
from storage.posts import Post
from storage.roles import Grant, stands


def holder(session: Session, post: Post, seat: Seat) -> int | None:
    """Who does this for the plan (id of a person)."""
    if seat is Seat.PJ:
        return post.owner_id
    row = session.get(PostPerson, (post.id, seat.task))
    return row.person_id if row is not None else None


def seat(session: Session, post: Post, seat: Seat, person_id: int | None) -> None:
    """She does it from now on; None: nobody."""
    if seat is Seat.PJ:
        post.owner_id = person_id
        session.flush()
        return
    row = session.get(PostPerson, (post.id, seat.task))
    if person_id is None and row is not None:
        session.delete(row)
    elif row is not None and person_id is not None:
        row.person_id = person_id
    elif person_id is not None:
        session.add(PostPerson(post_id=post.id or 0, task=seat.value, person_id=person_id))
    session.flush()


def candidates(
    session: Session, post: Post, now: datetime, skip: int, *, born_before: int | None = None
) -> Sequence[Person]:
    """Humas, pengurus and the members of the plan's department, by first name: a page of them, and one more where there
    are more; `born_before`: only those born before this year."""
    who = _able(post, now)
    if born_before is not None:
        who = who.where(col(Person.birth_year) < born_before)
    return session.exec(
        who.order_by(col(Member.name_key), col(Person.id)).offset(skip).limit(PEOPLE_A_PAGE + 1)
    ).all()


def is_candidate(session: Session, post: Post, person_id: int, now: datetime) -> bool:
    """Whether she is one of them."""
    return session.exec(_able(post, now).where(Person.id == person_id)).first() is not None


def _able(post: Post, now: datetime) -> SelectOfScalar[Person]:
    held = sql_select(col(Grant.person_id)).where(
        col(Grant.unit_id) == post.unit_id, col(Grant.role).in_(TRUSTED), col(Grant.since) <= now, stands(now)
    )
    able: list[ColumnElement[bool]] = [col(Person.id).in_(held)]
    if post.department_id is not None:
        able.append(col(Member.department_id) == post.department_id)
    who = select(Person).join(Member, col(Member.person_id) == col(Person.id))
    return who.where(Member.unit_id == post.unit_id, col(Member.left_at).is_(None), or_(*able))
