"""Which features of a unit are on, and when we look whether to offer one that is off."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.case_states import CaseState
from domain.switches import FIRST_LOOK, OFFERED_LATER, TABLE, Counts, Switch, SwitchState
from storage.cases import Case
from storage.chats import Chat
from storage.database import insert_ignoring
from storage.due import Due
from storage.members import Member
from storage.posts import IN_CALENDARS, Post
from storage.promotions import Promotion, PromotionRun
from storage.unit_settings import UnitSwitch
from storage.units import Unit, UnitChat


def is_on(session: Session, unit_id: int, switch: Switch) -> bool:
    """Whether this unit uses the feature."""
    row = session.get(UnitSwitch, (unit_id, switch))
    if row is None:
        return TABLE[switch].is_on_from_start
    return row.state == SwitchState.ON


def put(session: Session, row: UnitSwitch) -> None:
    """From now on it is so; at its `due` we look at it again."""
    session.merge(row)
    session.flush()


def state(session: Session, unit_id: int, switch: Switch) -> SwitchState | None:
    """What was decided about it, if anything."""
    row = session.get(UnitSwitch, (unit_id, switch))
    return SwitchState(row.state) if row is not None else None


def watch(session: Session, unit_ids: Sequence[int], now: datetime) -> None:
    """Begin to look, a week from now, whether what is off would help these units."""
    rows = [
        {"unit_id": unit_id, "feature": one, "state": SwitchState.WATCHED, "at": now, "due": now + FIRST_LOOK}
        for unit_id in unit_ids
        for one in OFFERED_LATER
    ]
    if rows:
        session.execute(insert_ignoring(session, UnitSwitch), rows)


def unwatched(session: Session, limit: int) -> Sequence[int]:
    """Open units, made before all that may be offered was there, where something is neither watched nor decided."""
    known = select(func.count()).select_from(UnitSwitch).where(UnitSwitch.unit_id == col(Unit.id))
    known = known.where(col(UnitSwitch.feature).in_(OFFERED_LATER))
    plain = select(Unit.id).where(col(Unit.closed_at).is_(None), known.scalar_subquery() < len(OFFERED_LATER))
    return [one for one in session.exec(plain.limit(limit)).all() if one]


def decided_in(session: Session, telegram_chat: int) -> Sequence[UnitSwitch]:
    """What the units of a group decided about features that are off from the start."""
    rows = select(UnitSwitch).join(UnitChat, col(UnitChat.unit_id) == col(UnitSwitch.unit_id))
    rows = rows.join(Chat, col(Chat.id) == col(UnitChat.chat_id)).where(Chat.telegram_id == telegram_chat)
    rows = rows.where(col(UnitSwitch.feature).in_(OFFERED_LATER))
    return session.exec(rows.where(col(UnitSwitch.state).in_((SwitchState.ON, SwitchState.OFF)))).all()


def due(session: Session, now: datetime, limit: int) -> Sequence[UnitSwitch]:
    """What to look at, longest waiting first."""
    ripe = select(UnitSwitch).where(col(UnitSwitch.due) <= now)
    return session.exec(ripe.order_by(col(UnitSwitch.due), col(UnitSwitch.unit_id)).limit(limit)).all()


def next_due() -> Due:
    """When we look next."""
    return select(func.min(UnitSwitch.due)).where(col(UnitSwitch.due).is_not(None))


def offered_since(session: Session, unit_id: int, since: datetime) -> bool:
    """Whether anything was offered to this unit after `since`."""
    asked = select(UnitSwitch).where(UnitSwitch.unit_id == unit_id, col(UnitSwitch.at) > since)
    asked = asked.where(col(UnitSwitch.state).in_((SwitchState.OFFERED, SwitchState.DECLINED)))
    return session.exec(asked).first() is not None


def counts(session: Session, unit_id: int) -> Counts:
    """What a unit has done so far."""
    plans = select(func.count()).select_from(Post).where(Post.unit_id == unit_id, Post.title != "")
    plans = plans.where(IN_CALENDARS)
    members = select(func.count()).select_from(Member)
    members = members.where(Member.unit_id == unit_id, col(Member.left_at).is_(None))
    sent = select(func.count()).select_from(PromotionRun)
    sent = sent.join(Promotion, col(Promotion.id) == col(PromotionRun.promotion_id))
    sent = sent.where(Promotion.unit_id == unit_id)
    alerts = select(func.count()).select_from(Case)
    alerts = alerts.where(Case.unit_id == unit_id, Case.state != CaseState.MERGED)
    return Counts(*(session.exec(one).one() for one in (plans, members, sent, alerts)))


def put_off(row: UnitSwitch, until: timedelta, now: datetime) -> None:
    """Look again later."""
    row.due = now + until
