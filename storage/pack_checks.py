"""The checklist of a pack as it stands now: what is looked after by hand, what has solved itself, and what is left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from domain.pack_contents import Check, CheckItem
from domain.units import Role
from storage import board_packs, pack_hands
from storage.board_packs import BoardPack, BoardPackItem
from storage.people import Person
from storage.roles import Grant, stands


@dataclass(frozen=True, slots=True)
class Standing:
    """One thing of the checklist: `by_hand`: somebody said that it is done; `is_solved`: it is, whoever says so."""

    item: CheckItem
    by_hand: bool
    is_solved: bool

    @property
    def is_open(self) -> bool:
        """Whether somebody is still to look after it."""
        return not (self.by_hand or self.is_solved)


def listed(session: Session, pack: BoardPack, now: datetime) -> list[Standing]:
    """All of it in its order, as it stands now."""
    return [_standing(session, pack, row, now) for row in board_packs.items(session, pack.id or 0)]


def _standing(session: Session, pack: BoardPack, row: BoardPackItem, now: datetime) -> Standing:
    item = CheckItem(Check(row.kind), int(row.subject.partition(":")[2]))
    by_hand = row.done_at is not None
    return Standing(item, by_hand, not by_hand and _is_solved(session, pack, item, now))


def _is_solved(session: Session, pack: BoardPack, item: CheckItem, now: datetime) -> bool:
    """The guide and the settings are read, which nobody sees but who reads."""
    match item.kind:
        case Check.GUARDIAN:
            return pack_hands.has_guards(session, item.number, now)
        case Check.DORMANT:
            return pack_hands.is_awake(session, item.number, pack.sealed_at or pack.begun_at)
        case Check.CASE:
            return pack_hands.case_is_held(session, item.number, now)
        case Check.PLAN:
            return pack_hands.plan_is_held(session, item.number, now)
        case Check.ROSTER:
            return pack_hands.days_of_duty(session, item.number, now) > 0
    return False


def left(session: Session, pack: BoardPack, now: datetime) -> int:
    """How many things somebody is still to look after."""
    return sum(one.is_open for one in listed(session, pack, now))


def came_at(session: Session, pack: BoardPack) -> datetime | None:
    """When the first pengurus of the next board came (UTC): one whose role began after the sealing."""
    since = select(func.min(Grant.since)).where(*_of_next(pack))
    return session.exec(since).one()


def next_board(session: Session, pack: BoardPack, now: datetime) -> Sequence[Person]:
    """The pengurus of now whose role began after the sealing, longest in it first."""
    who = select(Person).join(Grant, col(Grant.person_id) == col(Person.id)).where(*_of_next(pack))
    return session.exec(who.where(stands(now)).order_by(col(Grant.id))).all()


def is_next(session: Session, pack: BoardPack, person_id: int, now: datetime) -> bool:
    """Whether she is one of them."""
    hers = select(Grant.id).where(*_of_next(pack), Grant.person_id == person_id, stands(now))
    return session.exec(hers.limit(1)).first() is not None


def _of_next(pack: BoardPack) -> list[ColumnElement[bool]]:
    is_pengurus = (col(Grant.unit_id) == pack.unit_id, col(Grant.role) == Role.PENGURUS)
    return [*is_pengurus, col(Grant.since) > pack.sealed_at]
