"""What a reporter is shown, always in private: the group sees no more than a reaction."""

import words.alerts
import words.fallback
from domain.alerts import ANSWER_LIFE
from domain.message import Message, send_params
from domain.posting import FLEETING, Lane
from domain.refusal import Refusal
from handlers.alert_reporting import known, reader_of
from handlers.turn import Turn
from storage import cases, reported
from storage.cases import Case, CaseReport
from storage.outbox import Call
from words.alert_receipts import Line

PURPOSE = "alerts"
TAKEN_UP = "👌"

__all__ = ["PURPOSE", "hers", "in_private", "line_of", "reader_of", "say"]


def say(turn: Turn, message: Message, *, fleeting: bool = False) -> None:
    """In the place of the page whose button she pressed, else as an answer; of a `fleeting` one nothing is kept."""
    subject = FLEETING if fleeting else None
    if turn.incoming.press_id is not None and not turn.incoming.is_group:
        params = {**send_params(message), "message_id": turn.incoming.message_id}
        turn.put(Call("editMessageText", params, Lane.REPLY, chat_id=turn.chat.id, subject=subject))
    else:
        turn.tell(message, subject=subject)


def in_private(turn: Turn, message: Message, *, fleeting: bool = False) -> None:
    """Say it to her in private; from a group it goes on there, by a link for who never opened it."""
    if not turn.incoming.is_group:
        say(turn, message, fleeting=fleeting)
        return
    subject, is_press = FLEETING if fleeting else None, turn.incoming.press_id is not None
    link = turn.link(PURPOSE, ANSWER_LIFE, unit=turn.unit_here().id, answer=True, told=is_press)
    if is_press:
        turn.tell(message, subject=subject)
        turn.toast("", url=link)
        return
    _react(turn)
    turn.tell(message, otherwise=words.fallback.answer_waits(turn.reader, link), subject=subject)


def _react(turn: Turn) -> None:
    """A reaction; where the group allows none, a short line that says nothing of what came."""
    if turn.is_late:
        return
    answers = {"message_id": turn.incoming.message_id, "allow_sending_without_reply": True}
    said = {**send_params(words.alerts.group_thanks(turn.reader)), "reply_parameters": answers}
    instead = Call("sendMessage", said | {"disable_notification": True}, Lane.REPLY, chat_id=turn.chat.id)
    params = {"message_id": turn.incoming.message_id, "reaction": [{"type": "emoji", "emoji": TAKEN_UP}]}
    turn.put(Call("setMessageReaction", params, Lane.REPLY, chat_id=turn.chat.id, otherwise=instead))


def hers(turn: Turn, report_id: int) -> tuple[CaseReport, Line]:
    """A report of hers with its case as it stands; from here on the turn is about its unit."""
    person_id = turn.person.id if turn.person is not None else None
    row = reported.of_person(turn.session, report_id, person_id)
    found = cases.find(turn.session, row.case_id) if row is not None else None
    if row is None or found is None:
        raise Refusal("alerts-gone")
    turn.mean(found.unit_id)
    turn.unit_here().must_be_awake()
    if known(turn) is None:
        raise Refusal("alerts-gone")
    return row, line_of(turn, row)


def line_of(turn: Turn, row: CaseReport) -> Line:
    """A report with the case in which it goes on."""
    found = cases.find(turn.session, row.case_id)
    if found is None:
        raise Refusal("alerts-gone")
    standing = cases.standing(turn.session, found)
    others = cases.count_reports(turn.session, standing.id or 0) - 1
    return Line(row.id or 0, standing, others, _own(turn, row, standing))


def _own(turn: Turn, row: CaseReport, case: Case) -> str:
    """What she said about it; the words of the case itself only where they came from her."""
    if row.note or not reported.is_first(turn.session, row):
        return row.note
    return case.title or case.text
