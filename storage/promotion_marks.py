"""Who read a promotion: members by a row, everybody else by a mark that counts her once and tells nobody who she is."""

import hmac
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import and_, delete, func
from sqlalchemy import select as ask
from sqlmodel import Session, col, select

from domain.promotion_counts import Count, Tally, What
from domain.promotion_deeds import GROUPS
from domain.promotions import Mark
from storage.database import insert_ignoring
from storage.members import Member
from storage.promotion_deeds import Doer, PromotionMark, PromotionSeen
from storage.promotions import PromotionRun


def see(session: Session, doer: Doer, now: datetime) -> bool:
    """A member has read it; False: she said so before."""
    values = {
        "promotion_id": doer.promotion_id,
        "person_id": doer.person_id,
        "unit_id": doer.unit_id,
        "at": now,
    }
    made = insert_ignoring(session, PromotionSeen).values(values).returning(col(PromotionSeen.person_id))
    return session.execute(made).first() is not None


def mark(session: Session, run: PromotionRun, unit_id: int, telegram_id: int, what: Mark) -> bool:
    """Somebody whom nobody knows read it or shared it; False: that was counted. Of groups the last number counts."""
    key = _key(run.salt, telegram_id, what)
    if what in GROUPS:
        others = [one for one in GROUPS if one is not what]
        session.execute(
            delete(PromotionMark).where(
                col(PromotionMark.promotion_id) == run.promotion_id,
                col(PromotionMark.what).in_(others),
                col(PromotionMark.mark) == key,
            )
        )
    values = {"promotion_id": run.promotion_id, "unit_id": unit_id, "what": what.value, "mark": key}
    made = insert_ignoring(session, PromotionMark).values(values).returning(col(PromotionMark.id))
    return session.execute(made).first() is not None


def _key(salt: str, telegram_id: int, what: Mark) -> str:
    """Hex HMAC-SHA256 of her Telegram id, keyed by the promotion's salt; reading and sharing can't be joined."""
    if not salt:
        raise LookupError("this promotion ended: nobody is counted any more")
    about = "groups" if what in GROUPS else what.value
    return hmac.new(salt.encode(), f"{about}:{telegram_id}".encode(), "sha256").hexdigest()


def tally(session: Session, promotion_id: int) -> Tally:
    """Who read it, by unit and department of today, and how much guests read and shared, by unit."""
    is_hers = and_(
        col(Member.person_id) == col(PromotionSeen.person_id),
        col(Member.unit_id) == col(PromotionSeen.unit_id),
    )
    groups = (col(PromotionSeen.unit_id), col(Member.department_id))
    seen = ask(*groups, func.count()).select_from(PromotionSeen).outerjoin(Member, is_hers)
    its = seen.where(col(PromotionSeen.promotion_id) == promotion_id).group_by(*groups)
    members = [Count(What.SEEN, *found) for found in session.execute(its)]
    return Tally().plus([*members, *_guests(counted(session, promotion_id))])


def _guests(counted: Mapping[tuple[int, str], int]) -> list[Count]:
    """Guests who read it, and the WhatsApp groups that they sent it to."""
    found = []
    for (unit_id, what), number in counted.items():
        groups = GROUPS.index(Mark(what)) + 1 if what in GROUPS else 0
        about = What.GUESTS_WHATSAPP if groups else What.GUESTS_SEEN
        found.append(Count(about, unit_id, None, number * (groups or 1)))
    return found


def counted(session: Session, promotion_id: int) -> Mapping[tuple[int, str], int]:
    """How many guests, by unit and what they said (text of domain.promotions.Mark)."""
    each = (
        select(PromotionMark.unit_id, PromotionMark.what, func.count())
        .where(PromotionMark.promotion_id == promotion_id)
        .group_by(col(PromotionMark.unit_id), col(PromotionMark.what))
    )
    return {(unit_id, what): number for unit_id, what, number in session.exec(each).all()}


def freeze_guests(session: Session, promotion_id: int) -> Mapping[tuple[int, str], int]:
    """The guests' numbers when it ends (see `counted`); their marks and the salt go, so that nobody can be found by
    them."""
    numbers = counted(session, promotion_id)
    session.execute(delete(PromotionMark).where(col(PromotionMark.promotion_id) == promotion_id))
    run = session.get(PromotionRun, promotion_id)
    if run is not None:
        run.salt = ""
    session.flush()
    return numbers
