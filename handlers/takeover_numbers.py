"""What a takeover brought, typed in everybody's own way: noted where it is clear, asked where it is not."""

from collections.abc import Mapping
from typing import Any

import words.takeover_numbers
from domain.amounts import LARGEST, Amounts, read
from domain.refusal import Refusal
from domain.takeover_reports import AFTER, COUNTED, Counted, KeepNumber, TypeNumbers
from domain.takeovers import TimeStep
from handlers import handing, withholding
from handlers.feature import Feature, Pressed
from handlers.takeover_reports import its
from handlers.turn import Turn
from storage import drafts, handover_people, takeover_reports
from storage.takeovers import TakeoverSlot

TYPING = "takeover-numbers"


def begin(turn: Turn, pressed: TypeNumbers) -> None:
    """She will type them, in private."""
    slot, _ = its(turn, pressed.slot_id)
    if pressed.after not in AFTER:
        raise Refusal("takeover-reports-gone")
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(TYPING, slot_id=slot.id, after=pressed.after))
    else:
        _ask(turn, slot, pressed.after)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room to type."""
    slot, _ = its(turn, int(facts["slot_id"]))
    _ask(turn, slot, TimeStep(facts["after"]))


def _ask(turn: Turn, slot: TakeoverSlot, after: TimeStep) -> None:
    turn.ask(TYPING, slot_id=slot.id, after=after)
    account = handover_people.account_of(turn.session, slot)
    turn.say(words.takeover_numbers.ask(turn.reader, slot, account, after))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """What is clear is noted; readings of what is not are offered as buttons."""
    slot, _ = its(turn, int(facts["slot_id"]))
    withholding.check_counts(turn, text)
    found, after = read(text, COUNTED), TimeStep(facts["after"])
    if not found.numbers and not found.doubts and not found.loose:
        raise Refusal("takeover-numbers-unclear")
    kept = Counted(after, found.numbers)
    _note(turn, slot, kept)
    if not _is_unfinished(found) and turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    turn.say(words.takeover_numbers.understood(turn.reader, slot.id or 0, kept, found))


def _is_unfinished(found: Amounts) -> bool:
    """Whether something has to be typed again."""
    return bool(found.loose) or any(not one.readings for one in found.doubts)


def keep(turn: Turn, pressed: KeepNumber) -> None:
    """This reading was meant."""
    slot, _ = its(turn, pressed.slot_id)
    is_ours = pressed.after in AFTER and pressed.measure in COUNTED
    if not is_ours or not 0 <= pressed.number <= LARGEST:  # a forged button
        raise Refusal("takeover-reports-gone")
    kept = Counted(pressed.after, {pressed.measure: pressed.number})
    _note(turn, slot, kept)
    turn.toast(words.takeover_numbers.toast(turn.reader, kept))


def _note(turn: Turn, slot: TakeoverSlot, told: Counted) -> None:
    if not told.numbers:
        return
    who = turn.person.id if turn.person is not None else None
    takeover_reports.note(turn.session, slot.id or 0, told, who, turn.now)
    handing.note(turn, slot, "noted numbers")


FEATURE = Feature(
    noun="takeover_numbers",
    presses={TypeNumbers: Pressed(begin), KeepNumber: Pressed(keep)},
    starts={TYPING: arrive},
    answers={TYPING: typed},
)
