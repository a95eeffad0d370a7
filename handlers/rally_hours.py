"""The hour at which many units begin: chosen by a tap or typed, and shown with its weekday before anybody is asked."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import words.rally_hours
from domain.planning import answered_time
from domain.rallies import MOVABLE, moment
from domain.rally_pages import HOURS, at_page
from domain.rally_presses import (
    BackToRally,
    CallRally,
    ChooseRallyHour,
    MoveRally,
    TypeRallyHour,
)
from domain.refusal import Refusal
from handlers.events import likely_moment
from handlers.rallying import (
    TYPING,
    check,
    hers,
    put_up,
    turn_page,
)
from handlers.turn import Turn
from storage import drafts, rallies, units
from storage.promotions import Promotion
from storage.rallies import Rally


def choose(turn: Turn, pressed: ChooseRallyHour) -> None:
    """An hour is chosen; the card says who would be asked."""
    promotion = hers(turn, pressed.promotion_id)
    starts_at = meant_by(turn, promotion, pressed)
    must_be_open(turn, promotion)
    check(turn, promotion, starts_at)
    turn_page(turn, promotion, at_page(starts_at))


def meant_by(turn: Turn, promotion: Promotion, pressed: ChooseRallyHour | CallRally) -> datetime:
    zone = ZoneInfo(units.get(turn.session, promotion.unit_id).zone)
    return moment(pressed.day, pressed.at, zone).astimezone(UTC)


def must_be_open(turn: Turn, promotion: Promotion) -> Rally | None:
    """Its rally, which has not begun."""
    rally = rallies.standing(turn.session, promotion.id or 0)
    if rally is not None and rally.step not in MOVABLE:
        raise Refusal("rallies-begun")
    return rally


def type_hour(turn: Turn, pressed: TypeRallyHour) -> None:
    """She will type the hour, in private."""
    promotion = hers(turn, pressed.promotion_id)
    must_be_open(turn, promotion)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(TYPING, promotion_id=promotion.id))
    else:
        _ask_hour(turn, promotion)


def _ask_hour(turn: Turn, promotion: Promotion) -> None:
    turn.ask(TYPING, promotion_id=promotion.id)
    turn.say(words.rally_hours.ask_hour(turn.reader))


def arrive_typing(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room to type."""
    _ask_hour(turn, hers(turn, int(facts["promotion_id"])))


def typed_hour(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed the hour; the card shows how it was read, with its weekday."""
    promotion = hers(turn, int(facts["promotion_id"]))
    zone = ZoneInfo(units.get(turn.session, promotion.unit_id).zone)
    starts_at = likely_moment(answered_time(text, turn.incoming.sent_at, turn.now, zone))
    if starts_at is None:
        raise Refusal("rallies-unclear", said=text[:60])
    must_be_open(turn, promotion)
    check(turn, promotion, starts_at)
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    put_up(turn, promotion, at_page(starts_at.astimezone(UTC)))


def move(turn: Turn, pressed: MoveRally) -> None:
    """The card shows the hours."""
    promotion = hers(turn, pressed.promotion_id)
    must_be_open(turn, promotion)
    turn_page(turn, promotion, HOURS)


def back(turn: Turn, pressed: BackToRally) -> None:
    """The card as it was."""
    turn_page(turn, hers(turn, pressed.promotion_id), None)
