"""The report of a takeover: humas and those who took part read it in private, and may ask to be reminded."""

from collections.abc import Mapping
from typing import Any

import words.takeover_reports
from domain.handover_states import HandoverState
from domain.refusal import Refusal
from domain.takeover_presses import OpenReport
from domain.takeover_reports import RemindNumbers, TakeoverReport
from handlers import handing
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import (
    handover_steps,
    takeover_reports,
    takeover_times,
    takeovers,
)
from storage.handovers import Handover
from storage.takeovers import TakeoverSlot

PURPOSE = "takeover-report"


def read(turn: Turn, pressed: OpenReport) -> None:
    """It comes in private; from a group her chat with us opens."""
    slot, row = its(turn, pressed.slot_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, slot_id=slot.id))
    else:
        turn.say(words.takeover_reports.report(turn.reader, of(turn, slot, row)))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room."""
    slot, row = its(turn, int(facts["slot_id"]))
    turn.chat.unit_id = turn.chat.unit_id or slot.unit_id
    turn.say(words.takeover_reports.report(turn.reader, of(turn, slot, row)))


def its(turn: Turn, slot_id: int) -> tuple[TakeoverSlot, Handover]:
    """A takeover that has ended, for humas of every owner and for those who took part."""
    slot, found = takeovers.find(turn.session, slot_id), handover_steps.found(turn.session, slot_id)
    if slot is None:
        raise Refusal("takeover-reports-gone")
    person_id = turn.person.id if turn.person is not None else None
    took_part = found is not None and takeover_reports.took_part(found[1], person_id)
    if not took_part and not handing.decides(turn, slot):
        raise Refusal("takeover-reports-not-yours")
    if found is None or found[1].ended_at is None:
        missed = found is not None and found[1].state == HandoverState.MISSED
        raise Refusal("takeover-reports-missed" if missed else "takeover-reports-not-yet")
    return found


def of(turn: Turn, slot: TakeoverSlot, row: Handover) -> TakeoverReport:
    """All that came of it."""
    return takeover_reports.of(turn.session, slot, row, turn.now)


def remind(turn: Turn, pressed: RemindNumbers) -> None:
    """Who looks after the account is asked for the numbers a day and a week later, or is not any more."""
    slot, row = its(turn, pressed.slot_id)
    row.wants_numbers = pressed.on
    takeover_times.settle(turn.session, slot, turn.now)
    if pressed.on and slot.due_at is None and row.closed_at is not None:
        raise Refusal("takeover-reports-past")
    handing.note(turn, slot, "asked for numbers" if pressed.on else "asked for no numbers")
    turn.toast(words.takeover_reports.toast(turn.reader, on=pressed.on))
    turn.edit(words.takeover_reports.report(turn.reader, of(turn, slot, row)))


FEATURE = Feature(
    noun="takeover_reports",
    presses={OpenReport: Pressed(read), RemindNumbers: Pressed(remind)},
    starts={PURPOSE: arrive},
)
