"""Deals a promotion that was sent to those who want kits in private: the next members by id, in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import exists, func, update
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from domain import dealing
from domain.belonging import band
from domain.bundles import kit_due
from domain.posting import OutboxStatus
from domain.promotions import TOO_YOUNG
from storage import audiences
from storage.audiences import Addressed
from storage.database import insert_ignoring
from storage.dealing import count_uses, minute_uses, uses
from storage.due import Due
from storage.members import Member
from storage.outbox import OutboxRow
from storage.people import Person
from storage.promotion_deals import KitWish, PromotionDeal
from storage.promotions import SPREAD_DUE, Promotion, PromotionRun
from storage.units import Unit

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Wanting:
    """A member who wants kits: through which unit she is addressed, its zone and hers (IANA names), her year of birth,
    and the last day on which she got an urgent one."""

    person_id: int
    unit_id: int
    unit_zone: str
    zone: str | None
    birth_year: int | None
    urged_on: date | None


def due(session: Session, now: datetime) -> PromotionRun | None:
    """The promotion whose next members are due, longest waiting first."""
    ripe = select(PromotionRun).where(col(PromotionRun.spread_due) <= now)
    return session.exec(ripe.order_by(col(PromotionRun.spread_due)).limit(1)).first()


def next_due() -> Due:
    """When the next members of any promotion are due."""
    return select(func.min(PromotionRun.spread_due)).where(SPREAD_DUE)


def next_members(session: Session, whom: Addressed, above: int, limit: int) -> Sequence[int]:
    """The next members with ids above this one, in their order."""
    following = select(Member.person_id).where(audiences.is_hers(whom), col(Member.person_id) > above)
    return session.exec(following.order_by(col(Member.person_id)).limit(limit)).all()


def wanting(
    session: Session, promotion: Promotion, whom: Addressed, ids: Sequence[int], now: datetime
) -> list[Wanting]:
    """Who of these members wants kits about it, can be reached, and was dealt none yet."""
    dealt = exists().where(
        col(PromotionDeal.promotion_id) == promotion.id,
        col(PromotionDeal.person_id) == col(Member.person_id),
    )
    asked = sql_select(
        col(Member.person_id),
        col(Member.unit_id),
        col(Unit.zone),
        col(Person.zone),
        col(Person.birth_year),
        col(KitWish.urged_on),
    ).select_from(Member)
    asked = audiences.in_private(asked).join(Unit, col(Unit.id) == col(Member.unit_id))
    asked = asked.where(col(Member.person_id).in_(ids), audiences.is_first(whom), ~dealt)
    asked = asked.where(audiences.wants(whom.topic), audiences.is_reachable(now))
    rows = session.execute(asked.order_by(col(Member.person_id))).all()
    return [Wanting(*row) for row in rows]


def deal_all(
    session: Session, promotion: Promotion, run: PromotionRun, people: Sequence[Wanting], now: datetime
) -> None:
    """Captions and minutes for all of these, and when their kits are due; who would get hers after the end is dealt
    none."""
    by_due: dict[tuple[datetime, str], list[Wanting]] = {}
    for one in people:
        when = _due(promotion, run, one, now)
        if when is not None:
            by_due.setdefault((when, one.unit_zone), []).append(one)
    for (when, zone), some in by_due.items():
        _deal(session, promotion, run, some, (when, zone, now))


def _due(promotion: Promotion, run: PromotionRun, one: Wanting, now: datetime) -> datetime | None:
    today = now.astimezone(ZoneInfo(one.zone or one.unit_zone)).date()
    at_once = promotion.is_urgent and one.urged_on != today
    return kit_due(now, one.unit_zone, run.closes_at, at_once=at_once)


def _deal(
    session: Session,
    promotion: Promotion,
    run: PromotionRun,
    people: Sequence[Wanting],
    when: tuple[datetime, str, datetime],
) -> None:
    due_at, zone, now = when
    old_enough = [one for one in people if band(one.birth_year, now, zone) not in TOO_YOUNG]
    captions = dealing.deal(uses(session, run.promotion_id), len(old_enough), promotion.cap)
    hers = dict(zip((one.person_id for one in old_enough), captions, strict=True))
    free = dealing.minutes(run.sent_at, due_at, run.closes_at, zone)
    minutes = dealing.deal(minute_uses(session, run.promotion_id, free), len(people))
    rows: list[Row] = [
        {
            "promotion_id": run.promotion_id,
            "person_id": one.person_id,
            "unit_id": one.unit_id,
            "caption_id": hers.get(one.person_id),
            "had": [hers[one.person_id]] if hers.get(one.person_id) is not None else [],
            "minute": minute,
            "kit_due": due_at,
            "at": now,
        }
        for one, minute in zip(people, minutes, strict=True)
    ]
    table = PromotionDeal.__table__  # type: ignore[attr-defined]
    made = insert_ignoring(session, table).returning(table.c.caption_id)
    count_uses(session, session.connection().execute(made, rows).scalars())


def revive(session: Session, promotion_id: int, limit: int, now: datetime) -> int:
    """So many whose kits were held back get theirs now, as if there had been none today; returns how many."""
    held = select(PromotionDeal.person_id).join(OutboxRow, col(OutboxRow.id) == col(PromotionDeal.outbox_id))
    held = held.where(PromotionDeal.promotion_id == promotion_id, OutboxRow.status == OutboxStatus.CANCELLED)
    ids = session.exec(held.limit(limit)).all()
    again = update(PromotionDeal).where(col(PromotionDeal.promotion_id) == promotion_id)
    session.execute(again.where(col(PromotionDeal.person_id).in_(ids)).values(kit_due=now, outbox_id=None))
    session.execute(
        update(KitWish).where(col(KitWish.person_id).in_(ids)).values(bundled_on=None, urged_on=None)
    )
    session.expire_all()
    return len(ids)
