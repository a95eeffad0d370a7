"""Whom a promotion is for: members by unit, department and topic; counted and paged by the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Text, and_, cast, exists, false, func, or_
from sqlalchemy import select as sql_select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from domain.audiences import Audience
from domain.belonging import OWN_ACCOUNT_FROM
from domain.bundles import kit_due
from domain.posting import ChatKind, ChatState
from domain.promotions import Scope, closes_at
from domain.reach import WORTH
from domain.units import Room
from storage import rally_units, units
from storage.chats import Chat
from storage.departments import Department
from storage.members import Member
from storage.people import Person
from storage.promotion_deals import KitWish
from storage.promotions import Promotion
from storage.reach import Reach
from storage.units import Unit, UnitChat


@dataclass(frozen=True, slots=True)
class Addressed:
    """The units, and the departments in them (None: all), whose members a promotion is for."""

    unit_ids: tuple[int, ...]
    department_ids: tuple[int, ...] | None
    topic: str | None = None


def unit_ids(session: Session, promotion: Promotion) -> list[int]:
    """The units that it addresses: its own, and where it is for the whole tree those below it, or those that carry it
    on together; none that is closed, paused or at rest."""
    together = rally_units.addressed(session, promotion.id or 0)
    if together is not None:
        return sorted(together)
    tree = promotion.scope == Scope.TREE
    ids = units.subtree_ids(session, promotion.unit_id) if tree else [promotion.unit_id]
    awake = select(Unit.id).where(col(Unit.id).in_(ids), col(Unit.closed_at).is_(None))
    awake = awake.where(col(Unit.paused_at).is_(None), col(Unit.rested_at).is_(None))
    return sorted(one for one in session.exec(awake) if one)


def addressed(session: Session, promotion: Promotion) -> Addressed:
    """Whose members it is for; a department means those of the same name in every unit."""
    ids = tuple(unit_ids(session, promotion))
    if promotion.department_id is None:
        return Addressed(ids, None, promotion.topic)
    chosen = aliased(Department)
    same = select(Department.id).join(chosen, func.lower(chosen.name) == func.lower(Department.name))
    same = same.where(chosen.id == promotion.department_id, col(Department.unit_id).in_(ids))
    return Addressed(ids, tuple(one for one in session.exec(same) if one), promotion.topic)


def is_hers(whom: Addressed, member: Any = Member) -> ColumnElement[bool]:
    """This membership is one that it addresses."""
    conditions = [member.unit_id.in_(whom.unit_ids), member.left_at.is_(None)]
    if whom.department_ids is not None:
        conditions.append(member.department_id.in_(whom.department_ids))
    return and_(*conditions)


def is_first(whom: Addressed) -> ColumnElement[bool]:
    """Through this membership she is addressed, and not through an older unit of hers: everybody once."""
    if len(whom.unit_ids) < 2:
        return is_hers(whom)
    other = aliased(Member)
    older = and_(col(other.person_id) == col(Member.person_id), col(other.unit_id) < col(Member.unit_id))
    return and_(is_hers(whom), ~exists().where(older, is_hers(whom, other)))


def wants(topic: str | None) -> ColumnElement[bool]:
    """She asked for promotions in private, about everything or about this."""
    if topic is None:
        return col(KitWish.person_id).is_not(None)
    topics = cast(col(KitWish.topics), Text)
    return or_(topics == "[]", topics.contains(f'"{topic}"', autoescape=True))


def is_reachable(now: datetime) -> ColumnElement[bool]:
    """Her private chat is open, and she neither stopped nor pauses longer than it would be worth."""
    rests = or_(col(Reach.stopped_at).is_not(None), col(Reach.paused_until) >= now + WORTH)
    is_open = and_(col(Chat.kind) == ChatKind.PRIVATE, col(Chat.state) == ChatState.OPEN)
    return and_(is_open, or_(col(Reach.person_id).is_(None), ~func.coalesce(rests, False)))


def in_private(query: Any) -> Any:
    """A question about members, joined with what decides whether she gets anything in private."""
    query = query.join(KitWish, col(KitWish.person_id) == col(Member.person_id))
    query = query.join(Person, col(Person.id) == col(Member.person_id))
    query = query.join(Chat, col(Chat.telegram_id) == col(Person.telegram_id))
    return query.outerjoin(Reach, col(Reach.person_id) == col(Member.person_id))


def count(session: Session, promotion: Promotion, now: datetime) -> Audience:
    """How many it is for, and how they would hear of it now."""
    whom = addressed(session, promotion)
    everyone = sql_select(func.count()).select_from(Member).where(is_first(whom))
    private = in_private(everyone).where(wants(whom.topic), is_reachable(now))
    young = everyone.join(Person, col(Person.id) == col(Member.person_id)).where(
        _is_under_16(session, promotion, now)
    )
    if _comes_too_late(session, promotion, now):
        private = private.where(false())
    members, reached, under_16 = (session.execute(one).scalar_one() for one in (everyone, private, young))
    return Audience(members, reached, len(groups(session, promotion)), under_16, len(whom.unit_ids))


def _comes_too_late(session: Session, promotion: Promotion, now: datetime) -> bool:
    """It will be over before the next bundles go."""
    ends = closes_at(now, promotion.hours, promotion.deadline)
    zone = units.get(session, promotion.unit_id).zone
    return kit_due(now, zone, ends, at_once=promotion.is_urgent) is None


def _is_under_16(session: Session, promotion: Promotion, now: datetime) -> ColumnElement[bool]:
    """As domain.belonging counts: until 31 December a year counts as the younger age; no year as the youngest."""
    this_year = now.astimezone(ZoneInfo(units.get(session, promotion.unit_id).zone)).year
    oldest_too_old = this_year - 1 - OWN_ACCOUNT_FROM
    return or_(col(Person.birth_year).is_(None), col(Person.birth_year) > oldest_too_old)


def unit_of(session: Session, promotion: Promotion, person_id: int) -> int | None:
    """Through which of her units she may take it on; None when it is not for her. What topics she wants in private
    decides nothing here: she came by herself."""
    hers = select(Member.unit_id).where(Member.person_id == person_id)
    return session.exec(
        hers.where(is_hers(addressed(session, promotion))).order_by(col(Member.unit_id))
    ).first()


def groups(session: Session, promotion: Promotion) -> Sequence[Chat]:
    """The kader groups in which its card stands, each once, oldest first."""
    used = select(Chat).join(UnitChat, col(UnitChat.chat_id) == col(Chat.id))
    used = used.where(col(UnitChat.unit_id).in_(unit_ids(session, promotion)), UnitChat.room == Room.KADER)
    found = {one.id or 0: one for one in session.exec(used.where(Chat.state == ChatState.OPEN))}
    return [found[one] for one in sorted(found)]
