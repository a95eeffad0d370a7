"""Draws the cards of cases where humas reads, and again when what they say about the time has changed."""

from datetime import datetime, timedelta

import words.cases
from domain.case_presses import CasePage
from domain.case_states import CaseState
from domain.message import Message
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from storage import case_views, cases, units
from storage.cards import Card
from storage.cases import Case
from storage.session import Session

LOOKS = tuple(timedelta(minutes=one) for one in (5, 15, 60, 180, 480, 1440))
"""How old a case is that nobody has in hand, when its card is drawn again to say so."""


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """A case as it stands now; one that was merged before its card left stays away."""
    case = cases.find(session, int(card.subject.partition(":")[2]))
    if case is None or (card.digest is None and case.state == CaseState.MERGED):
        return None
    reader = reader_of(session, card, units.get(session, case.unit_id))
    if case.state == CaseState.MERGED:
        return words.cases.merged(reader, case, cases.standing(session, case))
    card.redraw_at = _look_again(case, now)
    page = CasePage(card.page or CasePage.MAIN)
    return words.cases.card(reader, case_views.of(session, case, now), page)


def _look_again(case: Case, now: datetime) -> datetime | None:
    """When what the card says is no more true by itself (UTC): Urungkan goes, or nobody has it in hand for longer."""
    if case_views.may_undo(case, now):
        return case_views.undo_until(case)
    if case.state != CaseState.NEW:
        return None
    if case.begun_at > now:
        return case.begun_at
    return next((case.begun_at + one for one in LOOKS if case.begun_at + one > now), None)


CASES = Renderer(draw, every=WHILE_TAPPED, silent=False)
