"""Draws the one card in which the cases of a storm stand, so that the room can still be read."""

from datetime import datetime

import words.storms
from domain.case_states import CaseState
from domain.message import Message
from domain.storms import ON_A_PAGE
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from storage import storms, units
from storage.cards import Card
from storage.session import Session
from words.storms import StormView


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The storm as it stands now; None where none of its cases is kept any more."""
    number = int(card.subject.partition(":")[2])
    its = storms.of(session, number)
    if not its:
        return None
    last_page = (len(its) - 1) // ON_A_PAGE
    view = StormView(
        storm_id=number,
        cases=its,
        reports=storms.count_reports(session, number),
        waiting=sum(one.state == CaseState.NEW for one in its),
        first=its[0].opened_at,
        last=its[-1].opened_at,
        page=min(int(card.page or 0), last_page),
    )
    return words.storms.card(reader_of(session, card, units.get(session, its[0].unit_id)), view)


STORMS = Renderer(draw, every=WHILE_TAPPED, silent=False)
