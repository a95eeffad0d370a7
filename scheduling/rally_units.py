"""What the units of an aksi serempak hear in time: the question, one reminder, the countdown, or that it is off."""

from datetime import datetime

from domain.promotions import is_open
from domain.rallies import CARD_BEFORE, COMING, GOING, UnitState, is_up, remind_at
from scheduling.sweeper import BATCH, Sweeper
from storage import (
    asking,
    broadcasting,
    cards,
    following,
    promotions,
    rallies,
    rally_cards,
    rally_units,
)
from storage.rallies import Rally, RallyUnit
from storage.session import Session


def tell_units(session: Session, now: datetime) -> int:
    """Units that hear the next word."""
    due = rally_units.due(session, now, BATCH)
    for row in due:
        rally = rallies.find(session, row.rally_id)
        if rally is None:
            raise LookupError(f"a unit asked by no rally: {row.rally_id}")
        row.due_at = None
        if rally.step in COMING:
            _prepare(session, rally, row, now)
        elif rally.step in GOING and row.state == UnitState.JOINED:
            _come_in(session, rally, row, now)
        else:
            _call_off(session, rally, row, now)
        session.flush()
    return len(due)


def _prepare(session: Session, rally: Rally, row: RallyUnit, now: datetime) -> None:
    """Before the hour: it is asked, then reminded once; in the groups of one that joins the card is put up."""
    if row.state == UnitState.JOINED:
        _put_up(session, rally, row, now)
    elif row.state in (UnitState.NEW, UnitState.ASKED):
        is_new = row.state == UnitState.NEW
        row.state = UnitState.ASKED if is_new else UnitState.REMINDED
        row.due_at = remind_at(rally.starts_at, now) if is_new else None
        _ask(session, rally, row, now)


def _ask(session: Session, rally: Rally, row: RallyUnit, now: datetime) -> None:
    """The question is the newest message where the unit's humas reads."""
    readers = asking.readers(session, row.unit_id, now)
    rally_cards.say_anew(session, rally_cards.asks(row.rally_id, row.unit_id), readers, now)
    cards.redraw(session, rally_cards.lead(rally.promotion_id), now)


def _put_up(session: Session, rally: Rally, row: RallyUnit, now: datetime) -> None:
    """The countdown, a day before at the earliest; one that had said that it is off stands further down again."""
    if not is_up(rally.starts_at, now):
        row.due_at = rally.starts_at - CARD_BEFORE
        return
    subject = rally_cards.group(row.rally_id)
    for chat in rally_units.groups(session, row.unit_id):
        card = cards.of(session, subject, chat.id or 0)
        if card is not None and card.page == rally_cards.OFF:
            following.drop(session, card, now)
        cards.offer(session, subject, chat.id or 0, now)


def _come_in(session: Session, rally: Rally, row: RallyUnit, now: datetime) -> None:
    """It joins after the signal: its groups get the offer, and its members theirs; nobody is dealt to twice."""
    for chat in rally_units.groups(session, row.unit_id):
        cards.offer(session, broadcasting.offer_subject(rally.promotion_id), chat.id or 0, now)
    run = promotions.run(session, rally.promotion_id)
    if run is not None and is_open(run, now):
        run.spread_to, run.spread_due = 0, now


def _call_off(session: Session, rally: Rally, row: RallyUnit, now: datetime) -> None:
    """It does not take place at its hour: who joined hears it, and a question that has not left never leaves."""
    subject = rally_cards.asks(row.rally_id, row.unit_id)
    rally_cards.withdraw_unsent(session, subject, now)
    if row.state == UnitState.JOINED and row.unit_id != rally.unit_id:
        _ask(session, rally, row, now)


UNITS = Sweeper("units of rallies", rally_units.next_due(), tell_units)
