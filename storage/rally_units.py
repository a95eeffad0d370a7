"""Which units are asked to carry a promotion on together, what they answered, and in which groups they meet."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, case, cast, func, literal, null, update
from sqlalchemy import select as sql_select
from sqlmodel import Session, UTCDateTime, col, select

from domain.posting import ChatState
from domain.rallies import OPEN, UnitState
from domain.rally_counts import Numbers
from domain.switches import Switch, SwitchState
from domain.units import Room
from storage import rallies, units
from storage.chats import Chat
from storage.database import insert_ignoring
from storage.due import Due
from storage.rallies import Rally, RallyUnit
from storage.unit_settings import UnitSwitch
from storage.units import Unit, UnitChat

_AWAKE = (col(Unit.closed_at).is_(None), col(Unit.paused_at).is_(None), col(Unit.rested_at).is_(None))


def _askable(unit_id: int) -> Any:
    """Units of the tree that are awake, use promotions, and have a group that we reach; a row for each group."""
    off = select(UnitSwitch.unit_id).where(
        UnitSwitch.feature == Switch.PROMOTIONS, UnitSwitch.state != SwitchState.ON
    )
    rows: Any = sql_select(col(Unit.id), col(Chat.id)).join(UnitChat, col(UnitChat.unit_id) == Unit.id)
    rows = rows.join(Chat, col(Chat.id) == col(UnitChat.chat_id))
    rows = rows.where(UnitChat.room == Room.KADER, Chat.state == ChatState.OPEN, *_AWAKE)
    return rows.where(col(Unit.id).in_(units.in_tree(unit_id)), col(Unit.id).not_in(off))


def reach(session: Session, unit_id: int) -> tuple[int, int]:
    """How many units, this one among them, and how many groups can be asked."""
    rows = _askable(unit_id).subquery()
    of_units, of_groups = rows.c
    counts = sql_select(func.count(of_units.distinct()), func.count(of_groups.distinct()))
    in_units, in_groups = session.execute(counts).one()
    return int(in_units), int(in_groups)


def ask(session: Session, rally: Rally, now: datetime) -> None:
    """Every unit that can be asked is asked next; the caller's own joins."""
    rows = _askable(rally.unit_id).subquery()
    unit_id = rows.c[0]
    state = case((unit_id == rally.unit_id, UnitState.JOINED.value), else_=UnitState.NEW.value)
    at = literal(now, UTCDateTime())
    nobody = cast(null(), Integer)  # PostgreSQL takes a bare NULL under DISTINCT for text
    asked = sql_select(literal(rally.id), unit_id, state, nobody, at, literal(0), at).distinct()
    asked = asked.where(unit_id.is_not(None))  # SQLite takes a bare SELECT's ON CONFLICT for a join
    columns = ["rally_id", "unit_id", "state", "person_id", "due_at", "ready", "at"]
    session.execute(insert_ignoring(session, RallyUnit).from_select(columns, asked))
    session.expire_all()


def ask_again(session: Session, rally: Rally, now: datetime) -> None:
    """It is another hour: what anybody said before does not hold, and whoever came meanwhile is asked too."""
    is_own = col(RallyUnit.unit_id) == rally.unit_id
    state = case((is_own, UnitState.JOINED.value), else_=UnitState.NEW.value)
    every = update(RallyUnit).where(col(RallyUnit.rally_id) == rally.id)
    session.execute(every.where(~is_own).values(person_id=None))
    session.execute(every.values(state=state, due_at=now, at=now, ready=0))
    rallies.forget_ready(session, rally.id or 0)
    ask(session, rally, now)


def look_again(session: Session, rally: Rally, states: Iterable[UnitState], at: datetime | None) -> None:
    """At this moment units in these states hear the next word (None: nothing more)."""
    its = update(RallyUnit).where(col(RallyUnit.rally_id) == rally.id, col(RallyUnit.state).in_(list(states)))
    session.execute(its.values(due_at=at))
    session.expire_all()


def leave_out(session: Session, rally: Rally) -> None:
    """It begins: who has not answered is left in peace."""
    its = update(RallyUnit).where(col(RallyUnit.rally_id) == rally.id)
    session.execute(its.where(col(RallyUnit.state).in_(OPEN)).values(state=UnitState.LEFT))
    session.execute(its.values(due_at=None))
    session.expire_all()


def found(session: Session, rally_id: int, unit_id: int) -> RallyUnit | None:
    """How this unit stands to it, if it was asked."""
    return session.get(RallyUnit, (rally_id, unit_id))


def numbers(session: Session, rally_id: int) -> Numbers:
    """How the units stand, and how many people are ready in those that join."""
    by_state = select(RallyUnit.state, func.count()).where(RallyUnit.rally_id == rally_id)
    counts = dict(session.exec(by_state.group_by(col(RallyUnit.state))).all())
    joined = set(joined_ids(session, rally_id))
    ready = sum(number for one, number in rallies.tally(session, rally_id).items() if one in joined)
    return Numbers(
        joined=counts.get(UnitState.JOINED, 0),
        declined=counts.get(UnitState.DECLINED, 0),
        open=sum(counts.get(one, 0) for one in (*OPEN, UnitState.LEFT)),
        ready=ready,
    )


def joined_ids(session: Session, rally_id: int) -> list[int]:
    """The units that join and are awake."""
    return [one for one in session.exec(joined(rally_id)).all() if one]


def joined(rally_id: int) -> Any:
    """The same as a question that others can build on."""
    its = select(Unit.id).join(RallyUnit, col(RallyUnit.unit_id) == col(Unit.id))
    return its.where(RallyUnit.rally_id == rally_id, RallyUnit.state == UnitState.JOINED, *_AWAKE)


def addressed(session: Session, promotion_id: int) -> list[int] | None:
    """Whom a promotion is for while many units carry it on together: those that join; None where none was called."""
    rally = rallies.standing(session, promotion_id)
    return joined_ids(session, rally.id or 0) if rally is not None else None


def joined_here(session: Session, rally_id: int, chat_id: int) -> list[Unit]:
    """The units of this kader group that join."""
    its = select(Unit).join(UnitChat, col(UnitChat.unit_id) == col(Unit.id))
    its = its.where(UnitChat.chat_id == chat_id, UnitChat.room == Room.KADER)
    return list(session.exec(its.where(col(Unit.id).in_(joined(rally_id))).order_by(col(Unit.id))).all())


def waits_here(session: Session, rally_id: int, chat_id: int, since: datetime) -> bool:
    """Whether a unit of this group had joined by this moment (UTC): its people wait for the signal."""
    its = select(RallyUnit).join(UnitChat, col(UnitChat.unit_id) == col(RallyUnit.unit_id))
    its = its.where(
        RallyUnit.rally_id == rally_id, RallyUnit.state == UnitState.JOINED, RallyUnit.at <= since
    )
    its = its.where(UnitChat.chat_id == chat_id, UnitChat.room == Room.KADER)
    return session.exec(its.limit(1)).first() is not None


def names(session: Session, rally_id: int) -> dict[int, str]:
    """The units that join, by id."""
    its = select(Unit.id, Unit.name).where(col(Unit.id).in_(joined(rally_id)))
    return {one: name for one, name in session.exec(its).all() if one}


def groups(session: Session, unit_id: int) -> list[Chat]:
    """The kader groups of a unit that we reach."""
    return [one for one in units.rooms(session, unit_id, Room.KADER) if one.state == ChatState.OPEN]


def due(session: Session, now: datetime, limit: int) -> Sequence[RallyUnit]:
    """Units that hear the next word, longest overdue first."""
    ripe = select(RallyUnit).where(col(RallyUnit.due_at) <= now)
    order = (col(RallyUnit.due_at), col(RallyUnit.rally_id), col(RallyUnit.unit_id))
    return session.exec(ripe.order_by(*order).limit(limit)).all()


def next_due() -> Due:
    """When the next unit hears something."""
    return select(func.min(RallyUnit.due_at)).where(col(RallyUnit.due_at).is_not(None))
