"""Tells everybody who got a promotion that it is wrong or taken back: who shared it first, some hundred at a time."""

from dataclasses import dataclass
from datetime import datetime

import words.promotion_notices
import words.reach
from domain.belonging import AgeBand, band
from domain.message import Message, send_params
from domain.notices import AT_NIGHT, BETWEEN_STAGES, QUIETLY, WAITS_FOR_HER, NoticeKind, Reason, Stage
from domain.posting import Lane
from domain.promotions import is_open
from domain.reader import Reader
from scheduling.sweeper import Sweeper
from storage import (
    broadcasting,
    cards,
    notice_readers,
    outbox,
    promotion_notices,
    promotions,
    share_kits,
    units,
)
from storage.cards import Card
from storage.notice_readers import CHUNK, Hearer
from storage.outbox import Body, Call
from storage.promotion_notices import PromotionNotice
from storage.promotions import Promotion, PromotionRun
from storage.session import Session
from storage.writer import Urgency
from words.promotion_notices import NoticeView

STAGES = tuple(Stage)


@dataclass(frozen=True, slots=True)
class _Variant:
    """What makes one message differ from another; everybody else shares it."""

    reader: Reader
    band: AgeBand
    caption_id: int | None


def tell_next(session: Session, now: datetime) -> int:
    """One step: the next members of this stage, or the groups; what was written once is not written twice."""
    notice = promotion_notices.due(session, now)
    if notice is None:
        return 0
    promotion = promotions.find(session, notice.promotion_id)
    run = promotions.run(session, notice.promotion_id)
    if promotion is None or run is None:
        notice.due_at = None
        return 1
    if notice.stage == Stage.GROUPS:
        _tell_groups(session, promotion, notice, now)
        _go_on(notice, now)
        return 1
    hearers = notice_readers.next_of(session, notice)
    _tell(session, (promotion, run, notice), hearers, now)
    if len(hearers) < CHUNK:
        _go_on(notice, now)
    else:
        notice.told_to = hearers[-1].person_id
    return 1


def _go_on(notice: PromotionNotice, now: datetime) -> None:
    """The next stage a moment later, so that whoever comes first stands first in line."""
    rest = STAGES[STAGES.index(Stage(notice.stage)) + 1 :]
    notice.told_to = 0
    notice.stage = rest[0] if rest else notice.stage
    notice.due_at = now + BETWEEN_STAGES if rest else None


def _tell(
    session: Session,
    said: tuple[Promotion, PromotionRun, PromotionNotice],
    hearers: list[Hearer],
    now: datetime,
) -> None:
    notice = said[2]
    readers = {one: units.get(session, one).reader() for one in {one.unit_id for one in hearers}}
    chats = notice_readers.private_chats(session, (one.telegram_id for one in hearers), now)
    alike: dict[_Variant, list[int]] = {}
    for one in hearers:
        variant = _variant(notice, one, (readers[one.unit_id], now))
        alike.setdefault(variant, []).append(chats[one.telegram_id])
    for variant, chat_ids in alike.items():
        message = words.reach.with_stop(variant.reader, _message(session, said, variant, now))
        body = Body(payload=send_params(message), created_at=now, fingerprint=_once(notice))
        outbox.fan_out(session, body, chat_ids, _call(notice, variant.band, now), now)


def _variant(notice: PromotionNotice, one: Hearer, by: tuple[Reader, datetime]) -> _Variant:
    """Before the right words are there, everybody's caption is the same: none."""
    unit, now = by
    reader = unit.with_own(one.language, one.zone, one.address)
    caption_id = one.caption_id if notice.mended_at is not None else None
    return _Variant(reader, band(one.birth_year, now, unit.zone), caption_id)


def _message(
    session: Session,
    said: tuple[Promotion, PromotionRun, PromotionNotice],
    variant: _Variant,
    now: datetime,
) -> Message:
    promotion, run, notice = said
    kit = share_kits.view(session, promotion, run, variant.caption_id, variant.band, None)
    view = NoticeView(promotion_notices.of(notice), kit, is_open(run, now))
    return words.promotion_notices.notice(variant.reader, view)


def _call(notice: PromotionNotice, age: AgeBand, now: datetime) -> Call:
    """At once; a minor's night and school hours are kept, unless somebody may come to harm meanwhile."""
    is_held = age is not AgeBand.ADULT and Reason(notice.reason) not in AT_NIGHT
    return Call(
        "sendMessage",
        {},
        Lane.REMINDER,
        subject=subject(notice.id or 0),
        once=_once(notice),
        expires_at=now + WAITS_FOR_HER,
        quiet=is_held,
        private=True,
    )


def subject(notice_id: int) -> str:
    """What the calls of a notice are about."""
    return f"notice:{notice_id}"


def _once(notice: PromotionNotice) -> str:
    """Everybody hears it once when it is said, and once when the right words are there."""
    return f"{subject(notice.id or 0)}:{'mended' if notice.mended_at is not None else 'said'}"


def _tell_groups(session: Session, promotion: Promotion, notice: PromotionNotice, now: datetime) -> None:
    """One silent message where its card stands, only where it matters there; else the card says enough."""
    if notice.mended_at is not None or not _matters(session, notice):
        return
    title = promotions.post_of(session, promotion).title
    unit = units.get(session, promotion.unit_id)
    for card in cards.everywhere(session, broadcasting.offer_subject(notice.promotion_id)):
        message = words.promotion_notices.group(
            unit.reader(card.language), promotion_notices.of(notice), title
        )
        outbox.put(session, _group_call(notice, card, message), now)


def _matters(session: Session, notice: PromotionNotice) -> bool:
    """Somebody has carried it on, or it is withdrawn for what may hurt; of anything else the card says enough."""
    is_small = notice.kind == NoticeKind.CORRECTION or Reason(notice.reason) in QUIETLY
    return not is_small or notice_readers.is_shared(session, notice.promotion_id)


def _group_call(notice: PromotionNotice, card: Card, message: Message) -> Call:
    params = {**send_params(message), "disable_notification": True}
    if card.message_id is not None:
        params["reply_parameters"] = {"message_id": card.message_id, "allow_sending_without_reply": True}
    return Call(
        "sendMessage",
        params,
        Lane.REMINDER,
        chat_id=card.chat_id,
        subject=subject(notice.id or 0),
        once=f"{_once(notice)}:group:{card.chat_id}",
        quiet=Reason(notice.reason) not in AT_NIGHT,
    )


TELL = Sweeper("corrections and withdrawals", promotion_notices.next_due(), tell_next, Urgency.FAN_OUT)
