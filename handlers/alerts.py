"""How something that was seen outside reaches humas: /viral, /hoaks, /lapor, or what is forwarded in private."""

from collections.abc import Mapping
from typing import Any

import words.alerts
from domain.alerts import (
    AddNumbers,
    AddPicture,
    AskReport,
    HideReporter,
    InDanger,
    InDangerByCode,
    LeadToSafety,
    ListReports,
    OpenReport,
    SendKept,
    WeighKept,
    nameless,
)
from domain.cases import CaseKind
from domain.forwarded import Door, Pasted
from domain.message import Message
from domain.permissions import Need
from domain.secrets import found
from domain.sightings import Given
from handlers import alert_codes, alert_receipts, withholding
from handlers.alert_asking import (
    ALBUM,
    WHAT,
    ask,
    given,
    keep,
    lead_to_safety,
    linked,
    look,
    send,
    send_kept,
    weigh,
    wrong_with,
)
from handlers.alert_receipts import NUMBERS, PICTURE
from handlers.alert_reporting import known, reader_of
from handlers.alert_views import PURPOSE, in_private
from handlers.feature import Command, Feature, Pressed, Scope, Taker
from handlers.turn import Turn
from storage import reported


def viral(turn: Turn, text: str) -> None:
    """/viral: something about us goes round."""
    _report(turn, CaseKind.VIRAL, text)


def hoax(turn: Turn, text: str) -> None:
    """/hoaks: something may not be true."""
    _report(turn, CaseKind.HOAX, text)


def _report(turn: Turn, kind: CaseKind, text: str) -> None:
    hidden, said = nameless(text)
    withholding.check_key(turn, said)
    what = look(turn, said)
    if not what.seen.matters:
        ask(turn, AskReport(kind, hidden), wrong_with(what.seen))
        return
    send(turn, kind, what, hidden=hidden, chat_id=linked(turn))


def lapor(turn: Turn, text: str) -> None:
    """/lapor: what is it about? With a code word: what became of it. A password in it is not kept."""
    if alert_codes.open_code(turn, text):
        return
    if turn.unit is None and not turn.incoming.is_group and not turn.units_of_hers():
        turn.say(words.alerts.stranger(turn.reader))
        return
    what = look(turn, text)
    is_kept = bool(what.seen.matters) and found(text) not in withholding.KEYS
    in_private(turn, _page(turn, keep(turn, what, chat=linked(turn)) if is_kept else ""))


def _page(turn: Turn, kept: str = "") -> Message:
    unit, person = turn.unit_here(), known(turn)
    has = person is not None and bool(reported.latest(turn.session, unit.id or 0, person.id or 0, 1))
    return words.alerts.begin(reader_of(turn), unit.name, kept, has_reports=has)


def take_viral(turn: Turn, pasted: Pasted) -> None:
    """What she forwarded or pasted goes round."""
    send(turn, CaseKind.VIRAL, Given(pasted), hidden=False, chat_id=None)


def take_hoax(turn: Turn, pasted: Pasted) -> None:
    """What she forwarded or pasted may not be true."""
    send(turn, CaseKind.HOAX, Given(pasted), hidden=False, chat_id=None)


def take_report(turn: Turn, pasted: Pasted) -> None:
    """She wants to report it herself: what is it about?"""
    in_private(turn, _page(turn, keep(turn, Given(pasted), chat=None)))


def is_something(_: Turn, pasted: Pasted) -> bool:
    """Whether it can be reported."""
    return bool(Given(pasted).seen.matters)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group: what waited for her stands there already, or is gone; then, what is it about?"""
    if "unit" in facts and turn.reaches(int(facts["unit"])):
        turn.mean(int(facts["unit"]))
    if not facts.get("told"):
        in_private(turn, _page(turn))


FEATURE = Feature(
    noun="alerts",
    commands=(
        Command(("viral",), viral, (Scope.GROUP, Scope.PRIVATE)),
        Command(("hoaks", "hoax"), hoax, (Scope.GROUP, Scope.PRIVATE)),
        Command(("lapor", "report"), lapor, (Scope.GROUP, Scope.PRIVATE)),
    ),
    presses={
        AskReport: Pressed(ask, Need.UNIT),
        WeighKept: Pressed(weigh),
        SendKept: Pressed(send_kept),
        LeadToSafety: Pressed(lead_to_safety),
        OpenReport: Pressed(alert_receipts.open_report),
        ListReports: Pressed(alert_receipts.list_reports, Need.UNIT),
        AddNumbers: Pressed(alert_receipts.ask_numbers),
        AddPicture: Pressed(alert_receipts.ask_picture),
        HideReporter: Pressed(alert_receipts.hide),
        InDanger: Pressed(alert_receipts.in_danger),
        InDangerByCode: Pressed(alert_codes.in_danger),
    },
    starts={PURPOSE: arrive},
    answers={
        WHAT: given,
        NUMBERS: alert_receipts.give_numbers,
        PICTURE: alert_receipts.give_picture,
        ALBUM: alert_receipts.give_picture,
    },
    attached={WHAT: given, PICTURE: alert_receipts.give_picture, ALBUM: alert_receipts.give_picture},
    meant={PICTURE: alert_receipts.is_picture, ALBUM: alert_receipts.is_of_album},
    takes={
        Door.VIRAL: Taker(take_viral, Need.UNIT, is_something),
        Door.HOAX: Taker(take_hoax, Need.UNIT, is_something),
        Door.REPORT: Taker(take_report, Need.UNIT),
    },
)
