"""Whoever holds a takeover slot at a bad time asks another holder to change places; neither reads the other's name."""

from datetime import datetime

import words.applications
import words.swaps
from domain.application_presses import AnswerSwap, AskSwap, ProposeSwap
from domain.application_states import ApplicationState
from domain.applications import ON_A_PAGE
from domain.choosing_fairly import TOO_LATE
from domain.refusal import Refusal
from domain.slot_states import SlotState
from domain.takeovers import AgeRule, Part
from handlers.feature import Feature, Pressed
from handlers.slot_giving import changed, tell_her, tell_plainly
from handlers.slot_views import found, has_opened, lent, view
from handlers.turn import Turn
from storage import applications, moving_up, slot_holders, swapping, takeover_swaps, takeovers
from storage.applications import Application
from storage.takeover_swaps import TakeoverSwap
from storage.takeovers import TakeoverSlot

MOST_LOOKED_AT = 40
Held = tuple[Application, TakeoverSlot]


def _mine(turn: Turn, slot_id: int) -> Held:
    """A slot of hers that has not begun and may be changed."""
    slot = found(turn, slot_id)
    its = applications.holder(turn.session, slot_id)
    person = turn.me(turn.unit_here().id)
    if its is None or its.person_id != person.id or its.state != ApplicationState.CHOSEN:
        raise Refusal("applications-not-yours")
    if has_opened(turn, slot):
        raise Refusal("swaps-begun")
    if its.part == Part.BESIDE:
        raise Refusal("swaps-young")
    return its, slot


def _others(turn: Turn, mine: Held) -> list[Held]:
    """With which one could change: both fit the other's rules of age, and there is time left to ask."""
    its, slot = mine
    earliest = turn.now + TOO_LATE
    every = swapping.candidates(turn.session, slot, earliest, MOST_LOOKED_AT)
    if slot.starts_at <= earliest:
        return []
    return [one for one in every if _fits(turn, its, one[1]) and _fits(turn, one[0], slot)]


def _fits(turn: Turn, application: Application, slot: TakeoverSlot) -> bool:
    """Whether somebody who takes part in this way may have this slot."""
    rule = takeovers.round_of(turn.session, slot).age_rule
    return application.part == Part.HOLDS or rule == AgeRule.ANY


def ask(turn: Turn, pressed: AskSwap) -> None:
    """With which slot?"""
    mine = _mine(turn, pressed.slot_id)
    every, page = _others(turn, mine), max(pressed.page, 0)
    others = [lent(turn, slot) for _, slot in every[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]]
    following = page + 1 if len(every) > (page + 1) * ON_A_PAGE else None
    turn.edit(words.swaps.choose(turn.reader, lent(turn, mine[1]), others, following))


def propose(turn: Turn, pressed: ProposeSwap) -> None:
    """Whoever holds that one is asked; hers stays hers until the answer."""
    its, slot = _mine(turn, pressed.slot_id)
    if takeover_swaps.asked(turn.session, its.id or 0) is not None:
        raise Refusal("swaps-waits")
    other = next((one for one in _others(turn, (its, slot)) if one[1].id == pressed.with_slot_id), None)
    until = _until(turn, other[0], min(slot.starts_at, other[1].starts_at)) if other is not None else None
    if other is None or until is None:
        raise Refusal("swaps-gone")
    swap = TakeoverSwap(
        application_id=its.id or 0,
        with_id=other[0].id or 0,
        person_id=its.person_id,
        with_person_id=other[0].person_id,
        lapses_at=until,
        at=turn.now,
    )
    takeover_swaps.add(turn.session, swap)
    _tell_other(turn, slot, other, swap.id or 0, until)
    turn.journal("swap asked", f"slot:{slot.id}")
    turn.edit(words.swaps.asked(turn.reader, lent(turn, slot), lent(turn, other[1]), until))


def _until(turn: Turn, other: Application, starts_at: datetime) -> datetime | None:
    return moving_up.answers_until(turn.session, other.person_id, starts_at, turn.now)


def _tell_other(turn: Turn, slot: TakeoverSlot, other: Held, swap_id: int, until: datetime) -> None:
    theirs, (its, yours) = lent(turn, slot), other
    tell_her(
        turn,
        yours,
        its,
        lambda reader, mine: words.swaps.question(reader, mine, theirs, swap_id, until),
    )


def answer(turn: Turn, pressed: AnswerSwap) -> None:
    """Yes: both slots change hands in this moment. No: everything stays as it was."""
    swap = takeover_swaps.find(turn.session, pressed.swap_id)
    if swap is None or swap.lapses_at is None or turn.person is None or swap.with_person_id != turn.person.id:
        raise Refusal("swaps-gone")
    asker = _standing(turn, swap.application_id, swap.person_id)
    hers = _standing(turn, swap.with_id, swap.with_person_id)
    if asker is None or hers is None:
        raise Refusal("swaps-gone")
    takeover_swaps.answer(turn.session, swap, agrees=pressed.yes)
    if not pressed.yes:
        tell_her(turn, asker[1], asker[0], words.swaps.declined)
        turn.edit(words.swaps.answered(turn.reader))
        return
    _change(turn, asker, hers)


def _standing(turn: Turn, application_id: int, person_id: int) -> Held | None:
    """Her slot, if it is hers still and the account is in nobody's hands."""
    application = applications.find(turn.session, application_id)
    slot = slot_holders.kept_apart(turn.session, application.slot_id) if application is not None else None
    if application is None or slot is None or slot.state != SlotState.TAKEN:
        return None
    is_hers = application.state == ApplicationState.CHOSEN and application.person_id == person_id
    return (application, slot) if is_hers and not has_opened(turn, slot) else None


def _change(turn: Turn, asker: Held, hers: Held) -> None:
    slot = found(turn, asker[1].id or 0)
    person = turn.me(turn.unit_here().id)
    swapping.exchange(turn.session, asker, hers, turn.now)
    tell_plainly(turn, hers[1], hers[0], "swapped")
    for one in (asker[1], hers[1]):
        changed(turn, one, "slots swapped")
    turn.edit(words.applications.shown(turn.reader, view(turn, slot, person)))


FEATURE = Feature(
    noun="swaps",
    presses={AskSwap: Pressed(ask), ProposeSwap: Pressed(propose), AnswerSwap: Pressed(answer)},
)
