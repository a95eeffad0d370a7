"""Counts down to the hour of an aksi serempak, gives the signal or says why not, and tells what came of it."""

from datetime import datetime

from domain.promotions import is_open
from domain.rallies import AFTER_SIGNAL, COMING, FIRST_COUNT, WARNED, Stage, UnitState, is_too_late, next_step
from domain.switches import Switch
from scheduling.sweeper import BATCH, Sweeper
from storage import (
    broadcasting,
    cards,
    crisis_gates,
    journal,
    promotions,
    rallies,
    rally_cards,
    rally_units,
    switches,
    units,
)
from storage.journal import Line
from storage.promotions import Promotion
from storage.rallies import Rally
from storage.session import Session


def take_steps(session: Session, now: datetime) -> int:
    """Every rally for which something is due takes its next step."""
    due = rallies.due(session, now, BATCH)
    for rally in due:
        if rally.step in COMING and crisis_gates.stops_rally(session, rally, now):
            rally_cards.redraw(session, rally, now)
        elif rally.step in COMING and rally.starts_at <= now:
            _signal(session, rally, now)
        elif rally.step in COMING:
            _count_down(session, rally, now)
        else:
            _go_on(session, rally, now)
        session.flush()
    return len(due)


def _count_down(session: Session, rally: Rally, now: datetime) -> None:
    """The cards come nearer to the hour; where it could not be sent then, its caller hears so in time."""
    if rally.step in WARNED and not _may_begin(session, rally, rally.starts_at):
        rally_cards.tell_caller(session, rally, now)
    rally.step, rally.due_at = next_step(rally.starts_at, now)
    cards.redraw(session, rally_cards.group(rally.id or 0), now)
    cards.redraw(session, rally_cards.lead(rally.promotion_id), now)


def _may_begin(session: Session, rally: Rally, at: datetime) -> bool:
    """Whether it may be sent at this moment, by the gate, a unit that is awake, and somebody who joins."""
    promotion, unit = _promotion(session, rally), units.get(session, rally.unit_id)
    rests = unit.paused_at or unit.rested_at or unit.closed_at
    is_on = switches.is_on(session, rally.unit_id, Switch.PROMOTIONS) and not rests
    return is_on and broadcasting.may_send(session, promotion, at)


def _promotion(session: Session, rally: Rally) -> Promotion:
    promotion = promotions.find(session, rally.promotion_id)
    if promotion is None:
        raise LookupError(f"rally of no promotion: {rally.promotion_id}")
    return promotion


def _signal(session: Session, rally: Rally, now: datetime) -> None:
    """Its hour has come, or passed while we were down."""
    if is_too_late(rally.starts_at, now):
        _stop(session, rally, Stage.MISSED, now)
    elif not _may_begin(session, rally, now) or not rally_units.joined_ids(session, rally.id or 0):
        _stop(session, rally, Stage.LOST, now)
    else:
        _begin(session, rally, now)


def _begin(session: Session, rally: Rally, now: datetime) -> None:
    """The gate is open: every group that joins gets the offer, and whoever wants kits gets hers at once."""
    promotion = _promotion(session, rally)
    promotion.is_urgent = True
    rally_units.leave_out(session, rally)
    rally_cards.withdraw_unsent(session, rally_cards.group(rally.id or 0), now)
    broadcasting.send(session, promotion, rally.person_id, now)
    rally.step, rally.due_at = Stage.BEGUN, now + AFTER_SIGNAL
    cards.redraw(session, rally_cards.lead(rally.promotion_id), now)
    _note(session, rally, "rally began", now)


def _stop(session: Session, rally: Rally, stage: Stage, now: datetime) -> None:
    """Nothing is sent; its caller and every unit that joined hear it, and what can be done."""
    rally.step, rally.due_at = stage, None
    rally_units.look_again(session, rally, UnitState, now)
    rally_cards.redraw(session, rally, now)
    rally_cards.tell_caller(session, rally, now)
    _note(session, rally, f"rally {stage}", now)


def _go_on(session: Session, rally: Rally, now: datetime) -> None:
    """It goes on: the cards say so, then what came of it, until the promotion ends."""
    run = promotions.run(session, rally.promotion_id)
    if run is None or not is_open(run, now):
        rallies.close(session, rally)
    elif rally.step == Stage.BEGUN:
        rally.step, rally.due_at = Stage.COUNTED, max(now, run.sent_at + FIRST_COUNT)
    else:
        rally.step, rally.due_at = Stage.ENDING, run.closes_at
    rally_cards.redraw(session, rally, now)


def _note(session: Session, rally: Rally, verb: str, now: datetime) -> None:
    line = Line(at=now, verb=verb, subject=f"rally:{rally.id}", unit_id=rally.unit_id)
    journal.note(session, line)


RALLIES = Sweeper("rallies", rallies.next_due(), take_steps)
