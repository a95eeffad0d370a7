"""Aksi serempak: humas lists and opens the promotions that many units carry on in the same minute."""

from collections.abc import Mapping
from typing import Any

import words.rally_hours
from domain.message import Message
from domain.permissions import Need
from domain.promotion_presses import OpenRally
from domain.rally_presses import (
    BackToRally,
    BeginRally,
    CallRally,
    CancelRally,
    ChooseRallyHour,
    MoveRally,
    TypeRallyHour,
)
from handlers import rally_calling, rally_hours
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.rallying import (
    PURPOSE,
    TYPING,
    hers,
    is_elsewhere,
    must_be_callable,
    put_up,
)
from handlers.turn import Turn
from storage import broadcasting, promotions, rallies
from storage.promotions import Promotion

MOST_LISTED = 8


def list_rallies(turn: Turn, _: str) -> None:
    """/serempak: the promotions that many units carry on together, and those that they could."""
    turn.answer_privately(_listed(turn), PURPOSE)


def _listed(turn: Turn) -> Message:
    unit_id = turn.unit_here().id or 0
    on = rallies.called(turn.session, unit_id, MOST_LISTED)
    free = [
        one
        for one in rallies.uncalled(turn.session, unit_id, MOST_LISTED)
        if broadcasting.may_send(turn.session, one, turn.now)
    ]
    named = [(one.id or 0, promotions.post_of(turn.session, one).title) for one in (*on, *free)]
    return words.rally_hours.listed(turn.reader, named[:MOST_LISTED])


def open_rally(turn: Turn, pressed: OpenRally) -> None:
    """Aksi serempak under a promotion: its card, where humas works."""
    promotion = _openable(turn, pressed.promotion_id)
    if is_elsewhere(turn, promotion):
        turn.toast("", url=turn.link(PURPOSE, promotion_id=promotion.id))
    else:
        put_up(turn, promotion)


def _openable(turn: Turn, promotion_id: int) -> Promotion:
    promotion = hers(turn, promotion_id)
    if rallies.standing(turn.session, promotion_id) is None:
        must_be_callable(turn, promotion)
    return promotion


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group."""
    if "promotion_id" in facts:
        promotion = _openable(turn, int(facts["promotion_id"]))
        turn.chat.unit_id = promotion.unit_id
        put_up(turn, promotion)
    else:
        turn.say(_listed(turn))


FEATURE = Feature(
    noun="rallies",
    commands=(Command(("serempak", "rally"), list_rallies, (Scope.PRIVATE, Scope.HUMAS)),),
    presses={
        OpenRally: Pressed(open_rally),
        ChooseRallyHour: Pressed(rally_hours.choose),
        TypeRallyHour: Pressed(rally_hours.type_hour),
        CallRally: Pressed(rally_calling.call, Need.SURE),
        MoveRally: Pressed(rally_hours.move),
        BeginRally: Pressed(rally_calling.begin, Need.SURE),
        CancelRally: Pressed(rally_calling.cancel),
        BackToRally: Pressed(rally_hours.back),
    },
    starts={PURPOSE: arrive, TYPING: rally_hours.arrive_typing},
    answers={TYPING: rally_hours.typed_hour},
)
