"""Who agreed, as an adult, to be thanked by name in the final reports of a unit."""

from datetime import datetime

from sqlmodel import Session

from storage.promotion_deeds import PromotionThanks


def agrees(session: Session, person_id: int, unit_id: int) -> bool:
    """Whether she may be thanked by name there."""
    return session.get(PromotionThanks, (person_id, unit_id)) is not None


def put(session: Session, person_id: int, unit_id: int, now: datetime, *, on: bool) -> None:
    """She agrees from now on, or no more."""
    row = session.get(PromotionThanks, (person_id, unit_id))
    if on and row is None:
        session.add(PromotionThanks(person_id=person_id, unit_id=unit_id, at=now))
    elif not on and row is not None:
        session.delete(row)
    session.flush()
