"""Screenshots that prove a deed: only Telegram's id of the file, and only for 14 days."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.promotion_deeds import PICTURE
from storage.due import Due
from storage.promotion_deeds import Doer, PromotionDeed, add, of


def put(session: Session, doer: Doer, file: str, until: datetime, now: datetime) -> None:
    """Her screenshot of this promotion, kept until then (UTC); a former one is forgotten. `file` is "photo:ID" or
    "document:ID" with Telegram's id."""
    add(session, doer, PICTURE, now)
    deed = next(one for one in of(session, doer.promotion_id, doer.person_id) if one.what == PICTURE)
    deed.proof, deed.proof_until, deed.at = file, until, now
    session.flush()


def kept(session: Session, promotion_id: int) -> Sequence[PromotionDeed]:
    """The screenshots that may still be opened, earliest first."""
    its = select(PromotionDeed).where(
        PromotionDeed.promotion_id == promotion_id, col(PromotionDeed.proof_until).is_not(None)
    )
    return session.exec(its.order_by(col(PromotionDeed.id))).all()


def find(session: Session, deed_id: int) -> PromotionDeed | None:
    """This screenshot, if it may still be opened."""
    deed = session.get(PromotionDeed, deed_id)
    return deed if deed is not None and deed.proof and deed.proof_until is not None else None


def next_due() -> Due:
    """When the next screenshot is forgotten (UTC)."""
    return select(func.min(PromotionDeed.proof_until)).where(col(PromotionDeed.proof_until).is_not(None))


def forget(session: Session, now: datetime, limit: int) -> int:
    """Screenshots whose time is over lose their file; that there was one stays. Returns how many."""
    over = select(PromotionDeed).where(col(PromotionDeed.proof_until) <= now)
    found = session.exec(over.order_by(col(PromotionDeed.proof_until)).limit(limit)).all()
    for deed in found:
        deed.proof, deed.proof_until = "", None
    session.flush()
    return len(found)
