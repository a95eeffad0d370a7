"""Whose content humas has taken lately, so that they look beyond the same three people."""

from collections import Counter
from datetime import datetime

from sqlmodel import Session, col, func, select

from domain.belonging import is_minor
from domain.suggestions import FAIR_SPAN, Fairness, State
from storage.members import Member
from storage.people import Person
from storage.posts import Post
from storage.suggestions import Suggestion
from storage.units import Unit


def of(session: Session, unit: Unit, now: datetime) -> Fairness:
    """Of the last 90 days: how many of whose were taken, in alphabetical order, minors as numbers; and how many
    members of the unit had none taken."""
    taken = select(Person, func.count()).join(Suggestion, col(Suggestion.person_id) == col(Person.id))
    taken = taken.join(Post, col(Post.id) == col(Suggestion.post_id)).where(
        Suggestion.unit_id == unit.id,
        col(Suggestion.state).in_((State.TAKEN, State.OUT)),
        col(Post.created_at) >= now - FAIR_SPAN,
    )
    rows = session.exec(taken.group_by(col(Person.id))).all()
    adults = Counter[tuple[str, int]]()
    minors = list[int]()
    for person, count in rows:
        if is_minor(person.birth_year, now, unit.zone):
            minors.append(count)
        else:
            adults[(person.first_name, person.id or 0)] = count
    named = tuple((name, count) for (name, _), count in sorted(adults.items(), key=_by_name))
    never = _members_but(session, unit, [person.id or 0 for person, _ in rows])
    return Fairness(named, len(minors), sum(minors), never)


def _by_name(entry: tuple[tuple[str, int], int]) -> tuple[str, int]:
    (name, person_id), _ = entry
    return name.casefold(), person_id


def _members_but(session: Session, unit: Unit, others: list[int]) -> int:
    counted = select(func.count()).select_from(Member).where(Member.unit_id == unit.id)
    counted = counted.where(col(Member.left_at).is_(None), col(Member.person_id).not_in(others))
    return session.exec(counted).one()
