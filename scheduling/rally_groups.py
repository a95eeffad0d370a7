"""Draws the countdown of an aksi serempak in the groups that join."""

from datetime import datetime, timedelta

import words.rally_groups
from domain.message import Message
from domain.rallies import AFTER, COMING
from domain.rally_pages import (
    GroupView,
)
from scheduling.cards import Renderer
from scheduling.rally_views import view_of
from scheduling.readers import reader_of
from storage import (
    promotions,
    rallies,
    rally_cards,
    rally_units,
    units,
)
from storage.cards import Card
from storage.session import Session

GROUP_EVERY = timedelta(seconds=15)


def draw_group(session: Session, card: Card, now: datetime) -> Message | None:
    """The countdown; where it is off a later one is put up anew."""
    rally = rallies.find(session, int(card.subject.partition(":")[2]))
    promotion = promotions.find(session, rally.promotion_id) if rally is not None else None
    if rally is None or promotion is None:
        return None
    here = rally_units.joined_here(session, rally.id or 0, card.chat_id)
    is_on = bool(here) and rally.step in (*COMING, *AFTER)
    if not is_on and card.digest is None:
        return None
    card.page = None if is_on else rally_cards.OFF
    ready, served = rallies.tally(session, rally.id or 0), units.of_chat(session, card.chat_id)
    view = GroupView(
        rally=view_of(session, promotion, rally, now),
        is_joined=bool(here),
        ready_here=sum(ready.get(one.id or 0, 0) for one in here),
        names=tuple(one.name for one in here) if len(served) > 1 else (),
    )
    return words.rally_groups.group(reader_of(session, card, units.get(session, rally.unit_id)), view)


GROUPS = Renderer(draw_group, every=GROUP_EVERY)
