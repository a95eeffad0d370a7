"""Who hears of a correction or a withdrawal: whoever has shared it, took it on, or got it; each once, in this order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlmodel import Session, col

from domain.notices import Acted, Stage, Tally
from domain.photo_permissions import Carried
from domain.posting import ChatKind, ChatState, OutboxStatus
from domain.promotions import Mark
from storage import photo_permissions, promotion_notices, promotions
from storage.chats import Chat
from storage.database import insert_ignoring
from storage.outbox import OutboxRow
from storage.people import Person
from storage.photo_permissions import PhotoPermission
from storage.promotion_deals import PromotionDeal
from storage.promotion_deeds import PromotionDeed, PromotionMark
from storage.promotion_notices import PromotionNotice
from storage.promotion_tasks import PromotionTask

CHUNK = 250
LEFT = (OutboxStatus.SENT, OutboxStatus.SENDING, OutboxStatus.UNCERTAIN)
Crowd = Select[Any, int]


@dataclass(frozen=True, slots=True)
class Hearer:
    """One who hears it, with all by which her message differs from that of others."""

    person_id: int
    telegram_id: int
    unit_id: int
    birth_year: int | None
    language: str | None
    address: str | None
    zone: str | None
    caption_id: int | None


def _shared(promotion_id: int) -> Crowd:
    """Who shared it, and through which of her units."""
    did = select(col(PromotionDeed.person_id), func.min(PromotionDeed.unit_id).label("unit_id"))
    did = did.where(
        col(PromotionDeed.promotion_id) == promotion_id, col(PromotionDeed.person_id).is_not(None)
    )
    return did.group_by(col(PromotionDeed.person_id))


def _took(promotion_id: int) -> Crowd:
    """Who took it on and has not shared it, as far as we know."""
    took = select(col(PromotionTask.person_id), col(PromotionTask.unit_id))
    return took.where(col(PromotionTask.promotion_id) == promotion_id, ~_has_shared(PromotionTask))


def _got(promotion_id: int) -> Crowd:
    """Who only got its words: in a message of ours that has left, or because she opened her kit."""
    got = select(col(PromotionDeal.person_id), col(PromotionDeal.unit_id))
    got = got.outerjoin(OutboxRow, col(OutboxRow.id) == col(PromotionDeal.outbox_id))
    got = got.where(col(PromotionDeal.promotion_id) == promotion_id, _has_left())
    return got.where(~_has_shared(PromotionDeal), ~_has_taken(PromotionDeal))


def _has_left() -> ColumnElement[bool]:
    """Nothing of it is still to be sent; a call that is gone was made long ago."""
    is_gone = col(OutboxRow.id).is_(None)
    return and_(col(PromotionDeal.kit_due).is_(None), or_(is_gone, col(OutboxRow.status).in_(LEFT)))


def _has_shared(row: Any) -> ColumnElement[bool]:
    hers = and_(
        col(PromotionDeed.promotion_id) == row.promotion_id, col(PromotionDeed.person_id) == row.person_id
    )
    return exists().where(hers)


def _has_taken(row: Any) -> ColumnElement[bool]:
    hers = and_(
        col(PromotionTask.promotion_id) == row.promotion_id, col(PromotionTask.person_id) == row.person_id
    )
    return exists().where(hers)


_CROWDS = {Stage.SHARED: _shared, Stage.TOOK: _took, Stage.GOT: _got}


def next_of(session: Session, notice: PromotionNotice) -> list[Hearer]:
    """The next of those whose turn it is, at most CHUNK, in the order of their ids."""
    crowd = _CROWDS[Stage(notice.stage)](notice.promotion_id).subquery()
    deal = and_(
        col(PromotionDeal.promotion_id) == notice.promotion_id,
        col(PromotionDeal.person_id) == crowd.c.person_id,
    )
    found = select(
        col(Person.id),
        col(Person.telegram_id),
        crowd.c.unit_id,
        col(Person.birth_year),
        col(Person.language),
        col(Person.address),
        col(Person.zone),
        col(PromotionDeal.caption_id),
    )
    found = found.select_from(crowd).join(Person, col(Person.id) == crowd.c.person_id)
    found = found.outerjoin(PromotionDeal, deal).where(col(Person.id) > notice.told_to)
    return [Hearer(*row) for row in session.execute(found.order_by(col(Person.id)).limit(CHUNK))]


def private_chats(session: Session, telegram_ids: Iterable[int], now: datetime) -> dict[int, int]:
    """Our ids of their private chats, by Telegram's; made for who has never been there."""
    wanted = set(telegram_ids)
    chats = _known(session, wanted)
    rows = [
        {
            "telegram_id": one,
            "kind": ChatKind.PRIVATE,
            "state": ChatState.OPEN,
            "seen_at": now,
            "late_count": 0,
            "greeted": False,
        }
        for one in sorted(wanted - chats.keys())
    ]
    if rows:
        session.execute(insert_ignoring(session, Chat), rows)
        chats |= _known(session, {one["telegram_id"] for one in rows})
    return chats


def _known(session: Session, wanted: Iterable[Any]) -> dict[int, int]:
    found = select(col(Chat.telegram_id), col(Chat.id)).where(col(Chat.telegram_id).in_(sorted(wanted)))
    return {telegram_id: chat_id for telegram_id, chat_id in session.execute(found)}


def count(session: Session, promotion_id: int) -> int:
    """How many people got it in any way."""
    crowds = (select(func.count()).select_from(crowd(promotion_id).subquery()) for crowd in _CROWDS.values())
    return sum(int(session.execute(one).scalar_one()) for one in crowds)


def is_hers(session: Session, promotion_id: int, person_id: int) -> bool:
    """Whether she got it in any way, so that its notices are meant for her."""
    crowds = (crowd(promotion_id) for crowd in _CROWDS.values())
    hers = (one.where(one.selected_columns[0] == person_id) for one in crowds)
    return any(session.execute(one).first() is not None for one in hers)


def is_shared(session: Session, promotion_id: int) -> bool:
    """Whether anybody has carried it on, known to us or not."""
    somebody = select(col(PromotionDeed.id)).where(col(PromotionDeed.promotion_id) == promotion_id).limit(1)
    others = select(col(PromotionMark.id)).where(
        col(PromotionMark.promotion_id) == promotion_id, col(PromotionMark.what) != Mark.SEEN
    )
    return any(session.execute(one).first() is not None for one in (somebody, others.limit(1)))


def carried(session: Session, permission: PhotoPermission) -> list[Carried]:
    """What members carried on of the pieces of a photo permission, and how many have acted since it was withdrawn."""
    found = []
    for promotion in photo_permissions.carried(session, permission):
        notice = promotion_notices.last(session, promotion.id or 0)
        heard = tally(session, notice) if notice is not None else Tally(0, 0, 0, 0)
        title = promotions.post_of(session, promotion).title
        found.append(Carried(title, heard.told, heard.acted))
    return found


def tally(session: Session, notice: PromotionNotice) -> Tally:
    """How many heard or will hear of it, and what they answered."""
    said = promotion_notices.answers(session, notice.id or 0)
    told = count(session, notice.promotion_id)
    return Tally(told, *(said.get(one, 0) for one in (Acted.DELETED, Acted.MENDED, Acted.NOT_POSTED)))
