"""A round of takeover slots: looked at, changed by buttons while it is a draft, and opened."""

import words.slot_rounds
from domain.permissions import Need
from domain.refusal import Refusal
from domain.slot_presses import (
    DropRound,
    OpenSlots,
    RoundPage,
    SetAgeRule,
    SetBuffer,
    SetChoosing,
    SetDeadline,
    SetPosts,
    SetRoundAccount,
    ToggleRule,
    TurnRound,
    TypeRound,
)
from domain.slot_rounds import check_deadline, check_posts, must_have_account, toggled
from domain.takeover_presses import OpenRound
from domain.takeovers import BUFFERS, CHOSEN_RULES
from domain.units import Room
from handlers import slot_editing
from handlers.feature import Feature, Pressed
from handlers.slot_pages import (
    TYPING,
    draft,
    leads_to_private,
    lendable,
    page_of,
    put,
    round_of,
    stop_asking,
)
from handlers.turn import Turn
from storage import slot_cards, slot_opening, slot_views, units
from storage.takeovers import TakeoverRound


def open_round(turn: Turn, pressed: OpenRound) -> None:
    """The page of a round."""
    if leads_to_private(turn, round=pressed.round_id):
        return
    its = round_of(turn, pressed.round_id)
    stop_asking(turn)
    put(turn, page_of(turn, its))


def turn_round(turn: Turn, pressed: TurnRound) -> None:
    """Another side of it."""
    its = round_of(turn, pressed.round_id)
    stop_asking(turn)
    turn.edit(page_of(turn, its, pressed.page))


def set_account(turn: Turn, pressed: SetRoundAccount) -> None:
    """This one is lent."""
    its = draft(turn, pressed.round_id)
    if pressed.account_id not in {one.id for one in lendable(turn, its.unit_id)}:
        raise Refusal("slots-gone")
    its.account_id = pressed.account_id
    turn.edit(page_of(turn, its))


def toggle_rule(turn: Turn, pressed: ToggleRule) -> None:
    """Asked for, or not any more."""
    its = draft(turn, pressed.round_id)
    if pressed.rule in CHOSEN_RULES:
        its.rules = toggled(its.rules, pressed.rule)
    turn.edit(page_of(turn, its, RoundPage.RULES))


def set_posts(turn: Turn, pressed: SetPosts) -> None:
    """At least so many posts."""
    its = draft(turn, pressed.round_id)
    its.posts = check_posts(pressed.posts)
    turn.edit(page_of(turn, its, RoundPage.RULES))


def set_choosing(turn: Turn, pressed: SetChoosing) -> None:
    """Humas chooses, or the first gets it."""
    its = draft(turn, pressed.round_id)
    its.is_chosen = pressed.is_chosen
    turn.edit(page_of(turn, its, RoundPage.APPLYING))


def set_age(turn: Turn, pressed: SetAgeRule) -> None:
    """Whom it invites."""
    its = draft(turn, pressed.round_id)
    its.age_rule = pressed.rule
    turn.edit(page_of(turn, its, RoundPage.APPLYING))


def set_deadline(turn: Turn, pressed: SetDeadline) -> None:
    """Until when one may apply."""
    its = draft(turn, pressed.round_id)
    its.deadline = check_deadline(pressed.hours)
    turn.edit(page_of(turn, its, RoundPage.APPLYING))


def set_buffer(turn: Turn, pressed: SetBuffer) -> None:
    """How long before and after nobody else holds it."""
    its = draft(turn, pressed.round_id)
    if pressed.minutes not in BUFFERS:
        raise Refusal("slots-gone")
    its.buffer = pressed.minutes
    turn.edit(page_of(turn, its, RoundPage.TIMES))


def open_slots(turn: Turn, pressed: OpenSlots) -> None:
    """The slots whose hours are free are open from now on; a second tap changes nothing."""
    its = round_of(turn, pressed.round_id)
    if its.opened_at is not None:
        turn.toast(words.slot_rounds.toast(turn.reader, "opened"))
        turn.edit(page_of(turn, its))
        return
    must_have_account(its)
    opened = slot_opening.open_round(turn.session, its, turn.now)
    if not opened:
        raise Refusal("slots-none-free")
    turn.journal("opened slots", f"round:{its.id}")
    _announce(turn, its)
    turn.edit(page_of(turn, its))


def _announce(turn: Turn, its: TakeoverRound) -> None:
    """The card in the kader groups says it; one that is fresh is only drawn again."""
    for chat in units.rooms(turn.session, its.unit_id, Room.KADER):
        slot_cards.put_up(turn.session, its.unit_id, chat.id or 0, turn.now)
    slot_cards.redraw(turn.session, its.unit_id, turn.now)


def drop(turn: Turn, pressed: DropRound) -> None:
    """A draft is thrown away."""
    its = draft(turn, pressed.round_id)
    unit_id = its.unit_id
    stop_asking(turn)
    slot_views.drop(turn.session, its)
    turn.edit(words.slot_rounds.dropped(turn.reader, unit_id))


FEATURE = Feature(
    noun="slot_rounds",
    presses={
        OpenRound: Pressed(open_round, Need.UNIT),
        TurnRound: Pressed(turn_round, Need.UNIT),
        SetRoundAccount: Pressed(set_account, Need.UNIT),
        ToggleRule: Pressed(toggle_rule, Need.UNIT),
        SetPosts: Pressed(set_posts, Need.UNIT),
        SetChoosing: Pressed(set_choosing, Need.UNIT),
        SetAgeRule: Pressed(set_age, Need.UNIT),
        SetDeadline: Pressed(set_deadline, Need.UNIT),
        SetBuffer: Pressed(set_buffer, Need.UNIT),
        TypeRound: Pressed(slot_editing.ask_text, Need.UNIT),
        OpenSlots: Pressed(open_slots, Need.UNIT),
        DropRound: Pressed(drop, Need.UNIT),
    },
    answers={TYPING: slot_editing.typed},
)
