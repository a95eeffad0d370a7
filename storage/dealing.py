"""Deals captions and minutes of a promotion to members, and knows how many of them have got theirs."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from domain import dealing
from domain.belonging import band
from domain.dealing import Progress, Use
from domain.posting import OPEN_STATUSES, OutboxStatus
from domain.promotions import TOO_YOUNG
from storage import people, promotions, units
from storage.database import insert_ignoring
from storage.outbox import OutboxRow
from storage.promotion_deals import CaptionUse, PromotionDeal
from storage.promotions import Promotion, PromotionCaption


def found(session: Session, promotion_id: int, person_id: int) -> PromotionDeal | None:
    """What she was dealt of it, if anything yet."""
    return session.get(PromotionDeal, (promotion_id, person_id))


def uses(session: Session, promotion_id: int) -> list[Use]:
    """How often each caption was dealt, in their order; held until this transaction ends, so that two deals at the
    same moment wait for each other."""
    captions = select(PromotionCaption.id).where(PromotionCaption.promotion_id == promotion_id)
    captions = captions.order_by(col(PromotionCaption.position), col(PromotionCaption.id))
    ids = [one for one in session.exec(captions) if one]
    if ids:
        rows = [{"caption_id": one, "used": 0} for one in ids]
        session.execute(insert_ignoring(session, CaptionUse), rows)
    counted = select(CaptionUse.caption_id, CaptionUse.used).where(col(CaptionUse.caption_id).in_(ids))
    known = dict(session.exec(counted.order_by(col(CaptionUse.caption_id)).with_for_update()).all())
    return [Use(one, known[one]) for one in ids]


def count_uses(session: Session, dealt: Iterable[int | None]) -> None:
    """These captions were dealt once more each time that they stand here."""
    times: dict[int, int] = {}
    for one in dealt:
        if one is not None:
            times[one] = times.get(one, 0) + 1
    for caption_id, more in sorted(times.items()):
        used = update(CaptionUse).where(col(CaptionUse.caption_id) == caption_id)
        session.execute(used.values(used=col(CaptionUse.used) + more))


def minute_uses(session: Session, promotion_id: int, minutes: Sequence[int]) -> list[Use]:
    """How many were told to post at each of these minutes."""
    taken = select(PromotionDeal.minute, func.count()).where(PromotionDeal.promotion_id == promotion_id)
    known = dict(session.exec(taken.group_by(col(PromotionDeal.minute))).all())
    return [Use(one, known.get(one, 0)) for one in minutes]


def deal_to(
    session: Session, promotion: Promotion, person_id: int, unit_id: int, now: datetime
) -> PromotionDeal:
    """What she was dealt, made at her first act: one of the least used captions (none for who is too young for an
    account of her own) and a minute. Raises LookupError for a promotion that was not sent."""
    deal = found(session, promotion.id or 0, person_id)
    if deal is not None:
        return deal
    caption_id = None
    if not _is_too_young(session, person_id, unit_id, now):
        caption_id = dealing.deal(uses(session, promotion.id or 0), 1, promotion.cap)[0]
    row = {
        "promotion_id": promotion.id,
        "person_id": person_id,
        "unit_id": unit_id,
        "caption_id": caption_id,
        "had": [caption_id] if caption_id is not None else [],
        "minute": _minute(session, promotion, unit_id, now),
        "at": now,
    }
    made = insert_ignoring(session, PromotionDeal).returning(col(PromotionDeal.person_id))
    if session.execute(made, [row]).first() is not None:
        count_uses(session, [caption_id])
    return session.get_one(PromotionDeal, (promotion.id, person_id))


def _is_too_young(session: Session, person_id: int, unit_id: int, now: datetime) -> bool:
    year = people.get(session, person_id).birth_year
    return band(year, now, units.get(session, unit_id).zone) in TOO_YOUNG


def _minute(session: Session, promotion: Promotion, unit_id: int, now: datetime) -> int:
    run = promotions.run(session, promotion.id or 0)
    if run is None:
        raise LookupError(f"promotion {promotion.id} was not sent")
    zone = units.get(session, unit_id).zone
    free = dealing.minutes(run.sent_at, now, run.closes_at, zone)
    return dealing.deal(minute_uses(session, promotion.id or 0, free), 1)[0] or 0


def another(session: Session, promotion: Promotion, deal: PromotionDeal, now: datetime) -> bool:
    """Give her another caption, one of the least used that she has not had; False when there is none."""
    chosen = dealing.another(uses(session, promotion.id or 0), deal.had, promotion.cap)
    if chosen is None:
        return False
    deal.caption_id, deal.had, deal.at = chosen, [*deal.had, chosen], now
    session.flush()
    count_uses(session, [chosen])
    return True


def progress(session: Session, promotion_id: int) -> Progress:
    """How far its private kits are, as long as the calls are remembered."""
    last = func.max(func.coalesce(OutboxRow.closed_at, OutboxRow.created_at))
    called = select(OutboxRow.status, func.count(), last).join(
        PromotionDeal, col(PromotionDeal.outbox_id) == col(OutboxRow.id)
    )
    called = called.where(PromotionDeal.promotion_id == promotion_id).group_by(col(OutboxRow.status))
    rows = session.exec(called).all()
    counts = {status: number for status, number, _ in rows}
    due, last_due = _to_come(session, promotion_id)
    waiting = sum(counts.get(one, 0) for one in OPEN_STATUSES) + due
    moments = [at for _, _, at in rows] + ([last_due] if last_due is not None else [])
    return Progress(
        total=sum(counts.values()) + due,
        sent=counts.get(OutboxStatus.SENT, 0),
        failed=counts.get(OutboxStatus.DEAD, 0) + counts.get(OutboxStatus.UNCERTAIN, 0),
        waiting=waiting,
        done_at=max(moments) + dealing.delivery_time(waiting, 0) if moments else None,
    )


def _to_come(session: Session, promotion_id: int) -> tuple[int, datetime | None]:
    """How many kits are due later, and when the last."""
    later = select(func.count(), func.max(PromotionDeal.kit_due)).where(
        PromotionDeal.promotion_id == promotion_id, col(PromotionDeal.kit_due).is_not(None)
    )
    number, last = session.exec(later).one()
    return number, last
