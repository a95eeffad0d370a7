"""Humas notes comments and questions from outside, so that none is forgotten: /jawab, pasting, and the list."""

from collections.abc import Mapping
from typing import Any

import words.answer_bank
import words.remarks
from domain.forwarded import cleaned
from domain.permissions import Need
from domain.refusal import Refusal
from domain.remark_presses import ListRemarks, LogRemark, OpenDesk, OpenRemark
from domain.remarks import MOST_OPEN, MOST_TEXT, PAGE, RemarkState
from domain.suggestions import guarded, parted
from handlers import withholding
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.remark_pages import PURPOSE, desk, front, hers, listed, matches, remark_page, stop_asking
from handlers.turn import Turn
from storage import remarks
from storage.remarks import Remark

TEXT = "remark-text"


def answer(turn: Turn, text: str) -> None:
    """/jawab: what waits; with words: the answers that fit them. Never read out in a group."""
    unit = turn.unit_here()
    unit.must_be_awake()
    asked = text.strip()
    if asked:
        withholding.check(turn, asked)
        found = matches(turn, unit.id or 0, asked, PAGE)
        message = words.answer_bank.found(turn.reader, unit.id or 0, asked, found)
    else:
        message = front(turn, unit)
    turn.answer_privately(message, PURPOSE, unit=unit.id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group."""
    turn.say(front(turn, desk(turn, int(facts["unit"]))))


def open_desk(turn: Turn, pressed: OpenDesk) -> None:
    """What waits, in the same message."""
    unit = desk(turn, pressed.unit_id)
    stop_asking(turn)
    turn.edit(front(turn, unit))


def log(turn: Turn, pressed: LogRemark) -> None:
    """She will paste it."""
    unit = desk(turn, pressed.unit_id)
    turn.ask(TEXT, unit=unit.id)
    turn.edit(words.remarks.ask_text(turn.reader, unit.id or 0))


def pasted(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She pasted it: kept without secrets, numbers only hinted at, and asked of which kind it is."""
    unit = desk(turn, int(facts["unit"]))
    withholding.check_key(turn, text)
    said, link, _ = parted(cleaned(text.replace("\0", "")))
    said = guarded(said)
    if not said and not link:
        raise Refusal("remarks-empty")
    if len(said) > MOST_TEXT:
        raise Refusal("remarks-long", most=MOST_TEXT)
    if remarks.count_waiting(turn.session, unit.id or 0) >= MOST_OPEN:
        raise Refusal("remarks-full", most=MOST_OPEN)
    stop_asking(turn)
    row = Remark(
        unit_id=unit.id or 0,
        kind="",
        text=said,
        link=link,
        state=RemarkState.OPEN,
        person_id=turn.person.id if turn.person is not None else None,
        at=turn.now,
        changed_at=turn.now,
    )
    remarks.add(turn.session, row)
    turn.journal("remark noted", remarks.subject(row))
    turn.say(remark_page(turn, row))


def list_open(turn: Turn, pressed: ListRemarks) -> None:
    """What is still to be done."""
    turn.edit(listed(turn, desk(turn, pressed.unit_id), max(pressed.page, 0)))


def show(turn: Turn, pressed: OpenRemark) -> None:
    """One of them; from a message that told of it, as a page of its own there."""
    turn.edit(remark_page(turn, hers(turn, pressed.remark_id), more=pressed.more))


FEATURE = Feature(
    noun="remarks",
    commands=(Command(("jawab", "answers"), answer, (Scope.HUMAS,)),),
    presses={
        OpenDesk: Pressed(open_desk, Need.HUMAS),
        LogRemark: Pressed(log, Need.HUMAS),
        ListRemarks: Pressed(list_open, Need.HUMAS),
        OpenRemark: Pressed(show),
    },
    starts={PURPOSE: arrive},
    answers={TEXT: pasted},
)
