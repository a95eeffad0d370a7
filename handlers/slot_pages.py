"""What every step of making and opening takeover slots needs: whose they are, and the pages that show them."""

from typing import Any
from zoneinfo import ZoneInfo

import words.slot_choices
import words.slot_rounds
from domain.message import Message
from domain.refusal import Refusal
from domain.slot_presses import RoundPage
from domain.slot_rounds import RoundView, must_be_draft
from domain.switches import Switch
from domain.units import TRUSTED
from handlers.promoting import page as put
from handlers.turn import Turn
from storage import account_care, accounts, drafts, slot_previews, switches, takeovers, units
from storage.accounts import Account
from storage.takeovers import TakeoverRound, TakeoverSlot
from storage.units import Unit

__all__ = ["PURPOSE", "TYPING", "draft", "hers", "leads_to_private", "page_of", "put", "round_of", "slot_of"]

PURPOSE = "slots"
TYPING = "slots-typing"


def hers(turn: Turn, unit_id: int) -> Unit:
    """The unit, in which she is humas or pengurus, and which lends its accounts."""
    if turn.held_in(unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    unit = units.get(turn.session, unit_id)
    if unit.closed_at is not None:
        raise Refusal("refusal-link-over")
    unit.must_be_awake()
    if not switches.is_on(turn.session, unit_id, Switch.TAKEOVERS):
        raise Refusal("switches-off")
    turn.mean(unit_id)
    return unit


def leads_to_private(turn: Turn, **facts: Any) -> bool:
    """In a group nobody reads who applied: her private chat opens instead."""
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, **facts))
    return turn.incoming.is_group


def round_of(turn: Turn, round_id: int) -> TakeoverRound:
    """The round that a button names, in her unit."""
    its = takeovers.find_round(turn.session, round_id)
    if its is None:
        raise Refusal("slots-gone")
    hers(turn, its.unit_id)
    return its


def draft(turn: Turn, round_id: int) -> TakeoverRound:
    """The same while nobody but humas has read it."""
    its = round_of(turn, round_id)
    must_be_draft(its)
    return its


def slot_of(turn: Turn, slot_id: int, *, as_opener: bool = False) -> TakeoverSlot:
    """The slot that a button names: of humas of the unit that opened it, to look at also of the other owner's."""
    slot = takeovers.find(turn.session, slot_id)
    if slot is None:
        raise Refusal("slots-gone")
    if as_opener:
        hers(turn, slot.unit_id)
        return slot
    account = accounts.find(turn.session, slot.account_id)
    owners = (account.unit_id, account.second_unit_id) if account is not None else ()
    mine = [
        one
        for one in (slot.unit_id, *owners)
        if one is not None and not turn.held_in(one).isdisjoint(TRUSTED)
    ]
    hers(turn, mine[0] if mine else slot.unit_id)
    return slot


def lendable(turn: Turn, unit_id: int) -> list[Account]:
    """The accounts that may be lent: the official ones of the unit, also those that it shares; none that is in strange
    hands."""
    return [one for one in accounts.of_unit(turn.session, unit_id) if one.hacked_at is None]


def view_of(turn: Turn, its: TakeoverRound, *, is_guess: bool = False) -> RoundView:
    """All that is shown of a round."""
    account = accounts.find(turn.session, its.account_id)
    is_open = its.opened_at is not None
    return RoundView(
        round=its,
        account=account,
        zone=units.get(turn.session, its.unit_id).zone,
        previews=() if is_open else slot_previews.of(turn.session, its, turn.now),
        slots=takeovers.slots_of(turn.session, its.id or 0) if is_open else (),
        accounts=lendable(turn, its.unit_id),
        is_guess=is_guess,
        has_guardian=account is None or bool(account_care.guardians(turn.session, account.id or 0)),
    )


def page_of(
    turn: Turn, its: TakeoverRound, side: RoundPage = RoundPage.MAIN, *, is_guess: bool = False
) -> Message:
    """A round from this side."""
    view = view_of(turn, its, is_guess=is_guess)
    if side is RoundPage.MAIN or its.opened_at is not None:
        return words.slot_rounds.page(turn.reader, view)
    return words.slot_choices.PAGES[side](turn.reader, view)


def zone_of(turn: Turn, unit_id: int) -> ZoneInfo:
    """The zone in which a unit's words about time are read."""
    return ZoneInfo(units.get(turn.session, unit_id).zone)


def stop_asking(turn: Turn) -> None:
    """What was to be typed is not waited for any more."""
    asker = turn.incoming.actor.telegram_id if turn.incoming.actor else 0
    waits = drafts.waiting(turn.session, asker, turn.now)
    if waits is not None and waits.question == TYPING:
        drafts.end(turn.session, asker)
