"""Who is to be reminded of promotions now, with all that decides it, read for many people at once."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlmodel
from sqlalchemy import and_, case, exists, func, select, tuple_, update
from sqlmodel import Session, col

from domain.posting import ChatKind
from domain.promotion_deeds import TASKS
from domain.promotion_reminders import Reminded, Waits
from domain.unit_settings import SETTINGS, Name
from storage import units
from storage.chats import Chat
from storage.due import Due
from storage.members import Member
from storage.people import Person
from storage.posts import Post
from storage.promotion_deeds import PromotionDeed
from storage.promotion_tasks import PromotionDecline, PromotionReminders, PromotionTask
from storage.promotions import Promotion, PromotionRun
from storage.reach import Reach
from storage.unit_settings import UnitSetting
from storage.units import Unit

_DUE = col(PromotionTask.remind_at).is_not(None)


@dataclass(frozen=True, slots=True)
class Someone:
    """A person with what decides whether and how she is told: her chat, what she set, the smallest cap of her units,
    and how many reminders she got on her day of the last one."""

    person: Person
    unit: Unit
    chat_id: int | None
    reach: Reach | None
    cap: int
    last_day: date | None
    sent: int


def next_due() -> Due:
    """When the next is due."""
    return sqlmodel.select(func.min(PromotionTask.remind_at)).where(_DUE)


def people_due(session: Session, now: datetime, limit: int) -> list[int]:
    """The people of the tasks that are due, the longest due first; at most so many tasks are looked at."""
    due = select(col(PromotionTask.person_id)).where(_DUE, col(PromotionTask.remind_at) <= now)
    found = session.execute(due.order_by(col(PromotionTask.remind_at)).limit(limit)).scalars()
    return list(dict.fromkeys(found))


def waiting(session: Session, person_ids: Collection[int], now: datetime) -> dict[int, list[Waits]]:
    """Of each of these people what she is still to be reminded of, earliest first."""
    same = and_(
        col(PromotionTask.promotion_id) == col(PromotionDeed.promotion_id),
        col(PromotionTask.person_id) == col(PromotionDeed.person_id),
    )
    did = exists().where(same, col(PromotionDeed.what).in_(TASKS))
    left = exists().where(
        col(PromotionDecline.promotion_id) == col(PromotionTask.promotion_id),
        col(PromotionDecline.person_id) == col(PromotionTask.person_id),
    )
    is_open = and_(col(PromotionRun.ending) == "", col(PromotionRun.closes_at) > now)
    helps: Any = case((and_(is_open, ~did, ~left), True), else_=False)
    asked = select(
        col(PromotionTask.person_id),
        col(PromotionTask.promotion_id),
        col(Post.title),
        col(PromotionRun.closes_at),
        col(PromotionTask.remind_at),
        helps,
    )
    asked = asked.join(PromotionRun, col(PromotionRun.promotion_id) == col(PromotionTask.promotion_id))
    asked = asked.join(Promotion, col(Promotion.id) == col(PromotionTask.promotion_id))
    asked = asked.join(Post, col(Post.id) == col(Promotion.post_id))
    asked = asked.where(_DUE, col(PromotionTask.person_id).in_(person_ids))
    found: dict[int, list[Waits]] = {}
    for person_id, number, title, closes_at, at, helps_her in session.execute(
        asked.order_by(col(PromotionTask.remind_at), col(PromotionTask.promotion_id))
    ):
        line = Waits(Reminded(number, title, closes_at), at, bool(helps_her))
        found.setdefault(person_id, []).append(line)
    return found


def everyone(session: Session, person_ids: Collection[int]) -> list[Someone]:
    """These people."""
    known = select(
        Person, Unit, col(Chat.id), Reach, col(PromotionReminders.day), col(PromotionReminders.sent)
    )
    known = known.join(PromotionTask, col(PromotionTask.person_id) == col(Person.id))
    known = known.join(Unit, col(Unit.id) == col(PromotionTask.unit_id))
    is_private = and_(col(Chat.telegram_id) == col(Person.telegram_id), col(Chat.kind) == ChatKind.PRIVATE)
    known = known.outerjoin(Chat, is_private)
    known = known.outerjoin(Reach, col(Reach.person_id) == col(Person.id))
    known = known.outerjoin(PromotionReminders, col(PromotionReminders.person_id) == col(Person.id))
    caps = _caps(session, person_ids)
    found: dict[int, Someone] = {}
    for person, unit, chat_id, reach, day, sent in session.execute(
        known.where(_DUE, col(Person.id).in_(person_ids)).order_by(col(Unit.id))
    ):
        cap = caps.get(person.id, _USUAL_CAP)
        found.setdefault(person.id, Someone(person, unit, chat_id, reach, cap, day, sent or 0))
    return list(found.values())


_USUAL_CAP = int(SETTINGS[Name.DAILY_CAP].default)


def _caps(session: Session, person_ids: Collection[int]) -> dict[int, int]:
    """How many reminders in a day the strictest of her units allows each of them."""
    rows = session.execute(
        select(col(UnitSetting.unit_id), col(UnitSetting.value)).where(
            col(UnitSetting.name) == Name.DAILY_CAP
        )
    )
    chosen = {unit_id: int(value) for unit_id, value in rows}
    if not chosen:
        return {}
    hers = select(col(Member.person_id), col(Member.unit_id)).where(
        col(Member.person_id).in_(person_ids), col(Member.left_at).is_(None)
    )
    memberships: list[tuple[int, int]] = [
        (person_id, unit_id) for person_id, unit_id in session.execute(hers)
    ]
    of_unit = {unit_id: _in_effect(session, unit_id, chosen) for _, unit_id in memberships}
    caps: dict[int, int] = {}
    for person_id, unit_id in memberships:
        caps[person_id] = min(of_unit[unit_id], caps.get(person_id, of_unit[unit_id]))
    return caps


def _in_effect(session: Session, unit_id: int, chosen: Mapping[int, int]) -> int:
    """What this unit chose, or the nearest above it."""
    if unit_id in chosen:
        return chosen[unit_id]
    above = (chosen.get(one.id or 0) for one in units.ancestors(session, unit_id))
    return next((cap for cap in above if cap is not None), _USUAL_CAP)


def settle(session: Session, reminded: Iterable[tuple[int, int]]) -> None:
    """Of these promotions these people are reminded no more: (promotion, person)."""
    pairs = list(reminded)
    if pairs:
        key = tuple_(col(PromotionTask.promotion_id), col(PromotionTask.person_id))
        session.execute(update(PromotionTask).where(key.in_(pairs)).values(remind_at=None))


def count(session: Session, told: Sequence[tuple[int, date, int]]) -> None:
    """So many reminders have these people got on their day by now: (person, day, number)."""
    rows = session.execute(
        select(PromotionReminders).where(col(PromotionReminders.person_id).in_([one for one, *_ in told]))
    ).scalars()
    known = {row.person_id: row for row in rows}
    for person_id, day, number in told:
        row = known.get(person_id) or PromotionReminders(person_id=person_id, day=day)
        row.day, row.sent = day, number
        session.add(row)
    session.flush()
