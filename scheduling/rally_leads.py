"""Draws the caller's card of an aksi serempak: the hours, whether one is meant, or how it stands."""

from datetime import datetime
from zoneinfo import ZoneInfo

import words.rallies
import words.rally_hours
from domain.message import Message
from domain.rallies import AFTER, Stage, may_begin_now, offered
from domain.rally_counts import listed
from domain.rally_pages import (
    CANCEL,
    HOURS,
    HourView,
    LeadView,
    hour_on,
)
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.rally_views import counts_of, view_of
from scheduling.readers import reader_of
from storage import (
    broadcasting,
    promotions,
    rallies,
    rally_units,
    reach,
    units,
)
from storage.cards import Card
from storage.promotions import Promotion
from storage.rallies import Rally
from storage.session import Session


def draw_lead(session: Session, card: Card, now: datetime) -> Message | None:
    """The caller's card: the hours, whether one is meant, or how it stands."""
    promotion = promotions.find(session, int(card.subject.partition(":")[2]))
    if promotion is None:
        return None
    unit = units.get(session, promotion.unit_id)
    reader, rally = reader_of(session, card, unit), rallies.standing(session, promotion.id or 0)
    meant = hour_on(card.page)
    if meant is not None:
        return words.rally_hours.confirm(reader, _hours(session, promotion, rally, now), meant)
    if card.page == HOURS or rally is None:
        was_cancelled = rally is None and rallies.of(session, promotion.id or 0) is not None
        hours = _hours(session, promotion, rally, now)
        return words.rally_hours.hours(reader, hours, was_cancelled=was_cancelled)
    view = _lead(session, promotion, rally, now)
    return words.rallies.cancel(reader, view) if card.page == CANCEL else words.rallies.lead(reader, view)


def _hours(session: Session, promotion: Promotion, rally: Rally | None, now: datetime) -> HourView:
    unit, post = units.get(session, promotion.unit_id), promotions.post_of(session, promotion)
    until = promotions.sendable_until(post)
    in_units, in_groups = rally_units.reach(session, promotion.unit_id)
    its = rally_units.groups(session, promotion.unit_id)
    hours = [
        one
        for one in offered(until, now, ZoneInfo(unit.zone))
        if all(reach.quiet_end(session, chat, one) is None for chat in its)
    ]
    return HourView(
        promotion_id=promotion.id or 0,
        title=post.title,
        zone=unit.zone,
        hours=hours,
        until=until,
        units=in_units,
        groups=in_groups,
        has_hour=rally.starts_at if rally is not None else None,
        send_at=promotion.send_at,
    )


def _lead(session: Session, promotion: Promotion, rally: Rally, now: datetime) -> LeadView:
    is_after = rally.step in AFTER
    return LeadView(
        rally=view_of(session, promotion, rally, now),
        is_cleared=is_after or broadcasting.may_send(session, promotion, max(now, rally.starts_at)),
        may_begin=rally.step == Stage.MISSED and may_begin_now(rally.starts_at, now),
        counts=listed(counts_of(session, promotion, rally)) if is_after else (),
    )


LEADS = Renderer(draw_lead, every=WHILE_TAPPED, silent=False)
