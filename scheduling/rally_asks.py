"""Draws the question to a unit whether its group joins an aksi serempak, and what became of it."""

from datetime import datetime

import words.rally_asks
import words.reach
from domain.message import Message
from domain.promotions import is_open
from domain.rallies import AFTER, COMING, GOING, OUT, UnitState
from domain.rally_pages import (
    CONTENT,
    AskView,
)
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.rally_views import counts_of, view_of
from scheduling.readers import reader_of
from storage import (
    chats,
    contents,
    promotions,
    rallies,
    rally_units,
    reach,
    units,
)
from storage.cards import Card
from storage.promotions import Promotion
from storage.rallies import Rally, RallyUnit
from storage.session import Session


def draw_ask(session: Session, card: Card, now: datetime) -> Message | None:
    """The question to a unit, or what became of it; one that never left and asks nothing any more stays away."""
    _, rally_id, unit_id = card.subject.split(":")
    rally = rallies.find(session, int(rally_id))
    row = rally_units.found(session, int(rally_id), int(unit_id))
    promotion = promotions.find(session, rally.promotion_id) if rally is not None else None
    if rally is None or row is None or promotion is None:
        return None
    unit = units.get(session, row.unit_id)
    reader = reader_of(session, card, unit)
    if card.page == CONTENT:
        content = contents.of(session, promotions.post_of(session, promotion))
        message = words.rally_asks.content(reader, content, rally.id or 0, row.unit_id)
    else:
        message = words.rally_asks.ask(reader, _ask(session, promotion, rally, row, now))
    is_private = not chats.get(session, card.chat_id).is_group
    return words.reach.with_stop(reader, message) if is_private else message


def _ask(session: Session, promotion: Promotion, rally: Rally, row: RallyUnit, now: datetime) -> AskView:
    its = rally_units.groups(session, row.unit_id)
    ends = [reach.quiet_end(session, chat, rally.starts_at) for chat in its]
    is_after, is_in = rally.step in AFTER, row.state == UnitState.JOINED
    counts = counts_of(session, promotion, rally) if is_after and is_in else []
    run = promotions.run(session, rally.promotion_id)
    return AskView(
        rally=view_of(session, promotion, rally, now),
        unit_id=row.unit_id,
        unit=units.get(session, row.unit_id).name,
        state=UnitState(row.state),
        may_join=rally.step in COMING or (rally.step in GOING and row.state in OUT and is_open(run, now)),
        quiet_until=min((one for one in ends if one is not None), default=None),
        count=next((one for one in counts if one.unit_id == row.unit_id), None),
    )


ASKS = Renderer(draw_ask, every=WHILE_TAPPED, silent=False)
