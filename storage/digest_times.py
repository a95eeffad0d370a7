"""Who is told a digest, and when next: follows her roles, her units and what she chose."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.belonging import is_minor
from domain.digest_times import Rhythm, is_absurd, rhythm
from domain.digests import DigestKind
from domain.units import Role
from storage import digest_telling, members
from storage.database import insert_ignoring
from storage.digests import _DUE, DigestWish
from storage.due import Due
from storage.people import Person
from storage.roles import Grant, stands
from storage.units import Unit

NOT_YET = datetime(1970, 1, 1, tzinfo=UTC)
"""Due at once, so that its time is found."""
ROLES = {
    DigestKind.BOARD: Role.PENGURUS,
    DigestKind.REPORT: Role.PENGURUS,
    DigestKind.ADVISER: Role.PEMBINA,
}
KINDS = (*ROLES, DigestKind.KADER)


@dataclass(frozen=True, slots=True)
class Standing:
    """Who may be told a kind now: her open units, oldest first (never none), and when she is told."""

    person: Person
    units: tuple[Unit, ...]
    rhythm: Rhythm
    is_minor: bool


def units_for(session: Session, person_id: int, kind: DigestKind, now: datetime) -> tuple[Unit, ...]:
    """The open units of which she is told: where she holds the role of this kind, or is a member."""
    if kind is DigestKind.KADER:
        return tuple(members.units_of(session, person_id))
    if kind not in ROLES:
        return ()
    its = select(Unit).join(Grant, col(Grant.unit_id) == col(Unit.id))
    its = its.where(Grant.person_id == person_id, Grant.role == ROLES[kind], col(Unit.closed_at).is_(None))
    its = its.where(col(Grant.since) <= now, stands(now)).distinct().order_by(col(Unit.id))
    return tuple(session.exec(its))


def standing(
    session: Session, wish: DigestWish | None, person_id: int, kind: DigestKind, now: datetime
) -> Standing | None:
    """How things stand for her, by what she chose (`wish`, if she has one); None where nothing of the kind is hers."""
    person, hers = session.get(Person, person_id), units_for(session, person_id, kind, now)
    if person is None or not hers:
        return None
    zone = person.zone or hers[0].zone
    young = is_minor(person.birth_year, now, zone)
    at, days = (wish.at, wish.days) if wish is not None else (None, None)
    return Standing(person, hers, rhythm(kind, at, days, zone, is_minor=young), young)


def settle(session: Session, person_id: int, now: datetime) -> None:
    """What she is, where she lives or what she chose has changed: she is told what is hers, at its time."""
    session.flush()
    for kind in KINDS:
        wish = session.get(DigestWish, (person_id, kind))
        stood = standing(session, wish, person_id, kind, now)
        if wish is None and stood is not None and kind is not DigestKind.KADER:
            wish = made(session, person_id, kind)
        if wish is not None:
            _settle(session, wish, stood, now)
    session.flush()


def made(session: Session, person_id: int, kind: DigestKind) -> DigestWish:
    """Her row of this kind; what she has to ask for herself is off in a new one."""
    values = {"person_id": person_id, "kind": kind, "is_on": kind is not DigestKind.KADER}
    session.execute(insert_ignoring(session, DigestWish).values(values))
    return session.get_one(DigestWish, (person_id, kind))


def _settle(session: Session, wish: DigestWish, stood: Standing | None, now: datetime) -> None:
    """Nothing is due for who may not or does not want; what is due already is judged when it is told."""
    if stood is None:
        wish.due_at, wish.missed_from, wish.said = None, None, ""
        digest_telling.take_back(session, wish, now)
    elif not wish.is_on:
        wish.due_at = None
    elif wish.due_at is None or not _stays(session, wish, stood.rhythm, now):
        wish.due_at = next_time(session, wish, stood.rhythm, now)


def _stays(session: Session, wish: DigestWish, rhythm: Rhythm, now: datetime) -> bool:
    """Whether it is due because of an hour that has come: told by and by, or at the end of her quiet."""
    if wish.due_at is None or wish.due_at <= now:
        return wish.due_at is not None and wish.due_at > NOT_YET
    return wish.due_at < rhythm.worth(rhythm.last(now)) and rhythm.day(wish.due_at) == rhythm.day(now)


def next_time(session: Session, wish: DigestWish, rhythm: Rhythm, now: datetime) -> datetime:
    """When she is told next, on a day on which she has not been told."""
    return rhythm.next(now, digest_telling.days(session, wish.person_id, wish.kind, rhythm.day(now)))


def settle_unit(session: Session, unit_id: int, now: datetime) -> None:
    """The hours of a unit have changed: those of its board and its pembina, who have none of their own, follow."""
    theirs = select(Grant.person_id).join(Person, col(Person.id) == col(Grant.person_id))
    theirs = theirs.where(Grant.unit_id == unit_id, col(Grant.role).in_(tuple(ROLES.values())), stands(now))
    for person_id in session.exec(theirs.where(col(Person.zone).is_(None)).distinct()).all():
        settle(session, person_id, now)


def due(session: Session, now: datetime, limit: int) -> Sequence[DigestWish]:
    """Whose time has come, longest due first."""
    ripe = select(DigestWish).where(_DUE, col(DigestWish.due_at) <= now)
    ripe = ripe.order_by(col(DigestWish.due_at))
    return session.exec(ripe.limit(limit)).all()


def next_due() -> Due:
    """When somebody is told next."""
    return select(func.min(DigestWish.due_at)).where(_DUE)


def lost(session: Session, now: datetime, limit: int) -> Sequence[int]:
    """People of whom something is due so far ahead that the clock must have been wrong."""
    late = select(DigestWish.person_id, DigestWish.due_at).where(_DUE)
    late = late.order_by(col(DigestWish.due_at).desc()).limit(limit)
    return sorted({one for one, at in session.exec(late) if at is not None and is_absurd(at, now)})
