"""Who wants promotions in private: her wish, the open promotions that it brings her, and what it takes back."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, update
from sqlmodel import Session, col, select

from domain.bundles import kit_due
from domain.kit_wishes import BROUGHT
from domain.posting import Lane
from storage import audiences, dealing, members, outbox, units
from storage.chats import Chat
from storage.outbox import CANCELLABLE, OutboxRow
from storage.people import Person
from storage.promotion_deals import KitWish, PromotionDeal
from storage.promotion_tasks import PromotionDecline, PromotionTask
from storage.promotions import Promotion, PromotionRun


def of(session: Session, person_id: int) -> KitWish | None:
    """Her wish, if she said so."""
    return session.get(KitWish, person_id)


def want(session: Session, person: Person, now: datetime) -> KitWish:
    """She wants them from now on; the newest promotions that are open come with her next bundle."""
    wish = session.get(KitWish, person.id)
    if wish is None:
        wish = KitWish(person_id=person.id or 0, since=now)
        session.add(wish)
        session.flush()
        _bring(session, person, now)
    return wish


def _bring(session: Session, person: Person, now: datetime) -> None:
    brought = 0
    for promotion, run in _open(session, person.id or 0, now):
        unit_id = audiences.unit_of(session, promotion, person.id or 0)
        if unit_id is None or brought == BROUGHT:
            continue
        due = kit_due(now, units.get(session, unit_id).zone, run.closes_at, at_once=False)
        if due is not None:
            dealing.deal_to(session, promotion, person.id or 0, unit_id, now).kit_due = due
            brought += 1
    session.flush()


def _open(session: Session, person_id: int, now: datetime) -> Sequence[tuple[Promotion, PromotionRun]]:
    """Promotions of her units and those above them that go on, the newest first; without those that she knows."""
    hers = [one.id or 0 for one in members.units_of(session, person_id)]
    above = [one.id or 0 for unit_id in hers for one in units.ancestors(session, unit_id)]
    known = [
        select(table.promotion_id).where(col(table.person_id) == person_id)
        for table in (PromotionDeal, PromotionDecline)
    ]
    found = select(Promotion, PromotionRun).join(PromotionRun, col(PromotionRun.promotion_id) == Promotion.id)
    found = found.where(col(Promotion.unit_id).in_({*hers, *above}), PromotionRun.ending == "")
    found = found.where(col(PromotionRun.closes_at) > now)
    for one in known:
        found = found.where(col(Promotion.id).not_in(one))
    return session.exec(found.order_by(col(PromotionRun.sent_at).desc())).all()


def leave(session: Session, person_id: int, chat: Chat, now: datetime) -> None:
    """She does not want them any more; what waits for her is taken back."""
    session.execute(delete(KitWish).where(col(KitWish.person_id) == person_id))
    due = update(PromotionDeal).where(col(PromotionDeal.person_id) == person_id)
    session.execute(due.where(col(PromotionDeal.kit_due).is_not(None)).values(kit_due=None))
    waiting = select(OutboxRow.id).where(OutboxRow.chat_id == chat.id, OutboxRow.lane == int(Lane.BROADCAST))
    waiting = waiting.where(col(OutboxRow.status).in_(CANCELLABLE))
    outbox.take_back(session, [one for one in session.exec(waiting) if one], now)
    session.expire_all()


def has_just_begun(session: Session, person_id: int) -> bool:
    """Whether she has taken on her first promotion, and has not said whether she wants more in private."""
    taken = select(func.count()).select_from(PromotionTask).where(PromotionTask.person_id == person_id)
    return of(session, person_id) is None and session.exec(taken).one() == 1
