"""The pembina's page of consents: he pastes codes, says how he was told, and records withdrawals."""

from collections.abc import Mapping
from typing import Any

import words.consents
from domain import codewords
from domain.guardians import (
    NEVER_ADULTS_ONLY,
    AskWithdrawal,
    CancelWaiting,
    ConfirmAdults,
    ConfirmGuardian,
    DeclareAdults,
    GuardianSays,
    OpenConsent,
    RecordRefusal,
    RecordTold,
    RecordWithdrawal,
    SendLetter,
    SendLink,
    State,
    Told,
    Withdraw,
)
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.units import Level, Role
from handlers import adults, guardians, waiting
from handlers.agreeing import actor_of
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import consents, declarations, drafts, people, units, waitings
from storage.units import Unit

CODES = "guardian-codes"
WITHDRAWAL = "guardian-withdrawal"


def show(turn: Turn, rest: str) -> None:
    """The page, which waits for codes; codes typed behind the command are read at once, in private."""
    unit = turn.unit_here()
    turn.ask(CODES, unit=unit.id)
    if rest and not turn.incoming.is_group:
        read_codes(turn, {"unit": unit.id}, rest)
        return
    turn.answer_privately(_desk(turn, unit), "open", unit=unit.id)


def back(turn: Turn, _: OpenConsent) -> None:
    """The page again, in place."""
    unit = turn.unit_here()
    turn.ask(CODES, unit=unit.id)
    turn.edit(_desk(turn, unit))


def _desk(turn: Turn, unit: Unit) -> Message:
    unit_id = unit.id or 0
    facts = words.consents.Desk(
        unit=unit.name,
        unit_id=unit_id,
        waiting=waitings.count_in(turn.session, unit_id),
        held=[row.code for row in waitings.held_in(turn.session, unit_id)],
        adults_only=None if Level(unit.level) in NEVER_ADULTS_ONLY else unit.is_adults_only,
        declared=declarations.standing(turn.session, unit_id) is not None,
    )
    return words.consents.desk(turn.reader, facts)


def _must_advise(turn: Turn, unit_id: int) -> Unit:
    """Only for a pembina of this very unit."""
    if Role.PEMBINA not in turn.held_in(unit_id):
        raise Refusal("refusal-only-pembina")
    return units.get(turn.session, unit_id)


def read_codes(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """Codes were pasted, whatever stands between them: how was he told?"""
    unit = _must_advise(turn, int(facts["unit"]))
    readings = codewords.read(text)
    if not readings:
        turn.say(words.consents.no_codes(turn.reader))
        return
    turn.ask(CODES, unit=unit.id, codes=[one.code or one.said for one in readings])
    turn.say(words.consents.how_told(turn.reader, len(readings)))


def record(turn: Turn, pressed: RecordTold) -> None:
    """Write the consents down, each with who recorded it, when, and how it was told; the children are told."""
    draft = drafts.waiting(turn.session, actor_of(turn).telegram_id, turn.now)
    if draft is None or draft.question != CODES or not draft.facts.get("codes") or pressed.told is Told.LINK:
        raise Refusal("consents-paste-gone")
    unit = _must_advise(turn, int(draft.facts["unit"]))
    codes = [str(code) for code in draft.facts["codes"]]
    outcomes = [words.consents.Outcome(code, _record(turn, unit, code, pressed.told)) for code in codes]
    turn.ask(CODES, unit=unit.id)
    turn.edit(words.consents.recorded(turn.reader, outcomes))


def _record(turn: Turn, unit: Unit, code: str, told: Told) -> str:
    """What becomes of one code: recorded, already, elsewhere or unknown."""
    row = waitings.by_code(turn.session, code)
    given = consents.by_code(turn.session, code) if row is None else None
    found_in = row.unit_id if row is not None else given.unit_id if given is not None else None
    if found_in is None:
        return "unknown"
    if found_in != unit.id:
        return "elsewhere"
    if row is None or row.state == State.AGREED:
        return "already"
    row.state, row.told, row.said_at = State.AGREED, told, turn.now
    row.recorded_by = turn.person.id if turn.person is not None else None
    turn.session.flush()
    turn.journal(f"consent recorded, {told}", f"unit:{unit.id}", unit)
    waiting.agreed(turn.session, unit, row, turn.now)
    return "recorded"


def ask_withdrawal(turn: Turn, _: AskWithdrawal) -> None:
    """Whose consent? By code."""
    turn.ask(WITHDRAWAL, unit=turn.unit_here().id)
    turn.edit(words.consents.ask_code(turn.reader))


def find_withdrawal(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """The code of the one whose consent was withdrawn, or was never given."""
    unit = _must_advise(turn, int(facts["unit"]))
    code = next((one.code for one in codewords.read(text) if one.code is not None), None)
    row = waitings.by_code(turn.session, code) if code is not None else None
    given = consents.by_code(turn.session, code) if code is not None else None
    if row is not None and row.unit_id == unit.id:
        turn.say(words.consents.ask_refusal(turn.reader, row.code))
    elif given is not None and given.unit_id == unit.id and code is not None:
        turn.say(words.consents.ask_withdrawal(turn.reader, code, given.person_id, unit.id or 0))
    else:
        raise Refusal("consents-nothing-to-withdraw")


def record_refusal(turn: Turn, pressed: RecordRefusal) -> None:
    """The guardian said no: nothing is kept of the child who waited, and she is told."""
    row = waitings.by_code(turn.session, pressed.code)
    if row is None:
        raise Refusal("consents-nothing-to-withdraw")
    guardians.decline(turn, _must_advise(turn, row.unit_id), row)
    turn.edit(words.consents.withdrawn(turn.reader))


def record_withdrawal(turn: Turn, pressed: RecordWithdrawal) -> None:
    """From the code, or from the list of members: asked once more, then her data is gone and she is told."""
    unit = _must_advise(turn, pressed.unit_id)
    given = consents.of(turn.session, pressed.person_id, pressed.unit_id)
    if given is None:
        raise Refusal("consents-nothing-to-withdraw")
    if not pressed.sure:
        turn.edit(
            words.consents.ask_withdrawal(turn.reader, given.code or "", pressed.person_id, pressed.unit_id)
        )
        return
    reader = turn.reader
    guardians.end_consent(turn.session, people.get(turn.session, pressed.person_id), unit, turn.now)
    turn.edit(words.consents.withdrawn(reader))


def held_count(turn: Turn) -> int:
    """How many guardians' links wait for this pembina's yes."""
    if turn.unit is None or Role.PEMBINA not in turn.held:
        return 0
    return len(waitings.held_in(turn.session, turn.unit.id or 0))


FEATURE = Feature(
    noun="guardians",
    commands=(Command(("izin", "consent"), show, listed=(Scope.PRIVATE,)),),
    presses={
        SendLetter: Pressed(waiting.send_letter),
        SendLink: Pressed(waiting.send_link),
        CancelWaiting: Pressed(waiting.cancel),
        GuardianSays: Pressed(guardians.says),
        Withdraw: Pressed(guardians.withdraw),
        ConfirmGuardian: Pressed(guardians.confirm),
        OpenConsent: Pressed(back, Need.PEMBINA),
        RecordTold: Pressed(record, Need.PEMBINA),
        AskWithdrawal: Pressed(ask_withdrawal, Need.PEMBINA),
        RecordRefusal: Pressed(record_refusal),
        RecordWithdrawal: Pressed(record_withdrawal),
        DeclareAdults: Pressed(adults.declare),
        ConfirmAdults: Pressed(adults.confirm),
    },
    starts={waiting.GUARDIAN: guardians.opened},
    answers={CODES: read_codes, WITHDRAWAL: find_withdrawal},
    waiting={"guardian-requests": held_count},
)
