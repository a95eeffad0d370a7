"""The one message that a group gets when a promotion is over: where it goes, and when."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from domain.posting import ChatState
from domain.promotion_reports import report_at
from domain.promotions import Mark
from domain.units import Room
from storage import promotion_reports
from storage.cards import Card
from storage.chats import Chat
from storage.database import insert_ignoring
from storage.promotion_deeds import PromotionThanks
from storage.units import Unit, UnitChat

OUTCOME = "outcome"
AT_ONCE = 500


def subject(promotion_id: int) -> str:
    """The report of a promotion in the groups."""
    return f"{OUTCOME}:{promotion_id}"


def busy_units(session: Session, promotion_id: int, guests: Mapping[tuple[int, str], int]) -> set[int]:
    """The units in which anybody carried it on; of guests those who sent it to WhatsApp groups."""
    doers = promotion_reports.doer_units(session, promotion_id)
    return {*doers, *(unit_id for unit_id, what in guests if what != Mark.SEEN)}


def put_up(session: Session, promotion_id: int, unit_ids: Collection[int], now: datetime) -> None:
    """The kader groups of these units hear of it, each once, and never twice on one day."""
    chat_ids = _groups(session, unit_ids)
    for start in range(0, len(chat_ids), AT_ONCE):
        some = chat_ids[start : start + AT_ONCE]
        last = _last_reports(session, some)
        times = [(chat_id, report_at(last.get(chat_id), now)) for chat_id in some]
        rows = [
            {
                "subject": subject(promotion_id),
                "chat_id": chat_id,
                "language": "id",
                "redraw_at": at,
                "is_unasked": True,
            }
            for chat_id, at in times
            if at is not None
        ]
        if rows:
            session.execute(insert_ignoring(session, Card), rows)


def _groups(session: Session, unit_ids: Collection[int]) -> list[int]:
    """The groups of units that are awake."""
    found: set[int] = set()
    ids = sorted(unit_ids)
    for start in range(0, len(ids), AT_ONCE):
        rooms = select(UnitChat.chat_id).join(Chat, col(Chat.id) == col(UnitChat.chat_id))
        rooms = rooms.join(Unit, col(Unit.id) == col(UnitChat.unit_id))
        rooms = rooms.where(
            col(UnitChat.unit_id).in_(ids[start : start + AT_ONCE]), UnitChat.room == Room.KADER
        )
        rooms = rooms.where(Chat.state == ChatState.OPEN, col(Unit.closed_at).is_(None))
        awake = rooms.where(col(Unit.paused_at).is_(None), col(Unit.rested_at).is_(None))
        found |= set(session.exec(awake).all())
    return sorted(found)


def _last_reports(session: Session, chat_ids: Collection[int]) -> dict[int, datetime]:
    """When each of these groups got, or will get, its last report (UTC)."""
    at = func.max(func.coalesce(col(Card.redraw_at), col(Card.drawn_at)))
    its = select(Card.chat_id, at).where(col(Card.chat_id).in_(chat_ids))
    rows = session.exec(its.where(col(Card.subject).startswith(f"{OUTCOME}:")).group_by(col(Card.chat_id)))
    return {chat_id: last for chat_id, last in rows if last is not None}


def named_in(session: Session, person_id: int) -> list[int]:
    """The units in which she may be thanked by name."""
    hers = select(PromotionThanks.unit_id).where(PromotionThanks.person_id == person_id)
    return list(session.exec(hers).all())


def rewrite(session: Session, unit_ids: Collection[int], now: datetime) -> None:
    """Somebody of these units is named no more, or agreed to be: what stands in their groups follows."""
    here = select(UnitChat.chat_id).where(col(UnitChat.unit_id).in_(unit_ids))
    stands = update(Card).where(col(Card.chat_id).in_(here), col(Card.subject).startswith(f"{OUTCOME}:"))
    session.execute(stands.where(col(Card.digest).is_not(None)).values(redraw_at=now))
