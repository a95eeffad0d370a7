"""Calling units together for good: every unit is asked, the hour moves, it begins late, or it is called off."""

import secrets
from datetime import datetime

import words.rallies
from domain.markup import plain
from domain.rallies import COMING, GOING, Stage, UnitState, asks_again, may_begin_now, next_step, remind_at
from domain.rally_pages import CANCEL
from domain.rally_presses import (
    BeginRally,
    CallRally,
    CancelRally,
)
from domain.refusal import Refusal
from handlers.promotion_times import set_start
from handlers.rally_hours import meant_by, must_be_open
from handlers.rallying import (
    check,
    hers,
    must_be_callable,
    note,
    surely_hers,
    turn_page,
)
from handlers.turn import Turn
from storage import broadcasting, promotions, rallies, rally_cards, rally_ending, rally_units
from storage.promotions import Promotion
from storage.rallies import Rally


def call(turn: Turn, pressed: CallRally) -> None:
    """She is sure: every unit is asked, or hears of the new hour."""
    promotion = surely_hers(turn, pressed.promotion_id)
    starts_at = meant_by(turn, promotion, pressed)
    rally = must_be_open(turn, promotion)
    if rally is not None and rally.step in COMING and rally.starts_at == starts_at:
        turn.toast(plain(words.rallies.toast(turn.reader, "called")))
    elif rally is not None:
        check(turn, promotion, starts_at)
        _move(turn, rally, starts_at)
    else:
        check(turn, promotion, starts_at)
        _call(turn, promotion, starts_at)
    turn_page(turn, promotion, None)


def _call(turn: Turn, promotion: Promotion, starts_at: datetime) -> None:
    """A new one, or one that was called off and is called again."""
    step, due_at = next_step(starts_at, turn.now)
    rally = rallies.of(turn.session, promotion.id or 0)
    if rally is None:
        rally = Rally(
            promotion_id=promotion.id or 0,
            unit_id=promotion.unit_id,
            starts_at=starts_at,
            step=step,
            at=turn.now,
        )
    rally.starts_at, rally.step, rally.due_at, rally.at = starts_at, step, due_at, turn.now
    rally.person_id = turn.person.id if turn.person is not None else None
    rally.salt = secrets.token_hex(16)
    rallies.add(turn.session, rally)
    rally_units.ask_again(turn.session, rally, turn.now)
    note(turn, rally, "rally called")
    if promotion.send_at is not None:
        set_start(turn, promotion, promotions.post_of(turn.session, promotion), None)
    turn.redraw(broadcasting.subject(promotion.id or 0))


def _move(turn: Turn, rally: Rally, starts_at: datetime) -> None:
    """Another hour: who said yes to one that is far from it is asked again."""
    is_far = asks_again(rally.starts_at, starts_at)
    rally.starts_at = starts_at
    rally.step, rally.due_at = next_step(starts_at, turn.now)
    if is_far:
        rally_units.ask_again(turn.session, rally, turn.now)
    else:
        unasked = (UnitState.NEW, UnitState.JOINED)
        rally_units.look_again(turn.session, rally, unasked, turn.now)
        again = remind_at(starts_at, turn.now)
        rally_units.look_again(turn.session, rally, (UnitState.ASKED,), again)
    rally_cards.redraw(turn.session, rally, turn.now)
    note(turn, rally, "rally moved")


def begin(turn: Turn, pressed: BeginRally) -> None:
    """We were down at the hour; it begins now."""
    promotion = surely_hers(turn, pressed.promotion_id)
    rally = rallies.standing(turn.session, pressed.promotion_id)
    if rally is None or rally.step != Stage.MISSED:
        raise Refusal("rallies-begun" if rally is not None and rally.step in GOING else "rallies-gone")
    if not may_begin_now(rally.starts_at, turn.now):
        raise Refusal("rallies-choose-hour")
    must_be_callable(turn, promotion)
    rally.starts_at, rally.step, rally.due_at = turn.now, Stage.SIGNAL, turn.now
    note(turn, rally, "rally begun late")
    turn_page(turn, promotion, None)


def cancel(turn: Turn, pressed: CancelRally) -> None:
    """It is called off; every card of it says so."""
    promotion = hers(turn, pressed.promotion_id)
    rally = must_be_open(turn, promotion)
    if rally is None:
        raise Refusal("rallies-gone")
    if not pressed.sure:
        turn_page(turn, promotion, CANCEL)
        return
    rally_ending.call_off(turn.session, rally, turn.person, turn.now)
    turn_page(turn, promotion, None)
