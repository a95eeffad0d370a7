"""/ekspor: a pengurus takes the unit's data along as a file: what, of which days, of which kind; in private alone."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import words.exports
from domain.export_times import by_button, is_allowed, typed
from domain.exports import (
    CALENDAR_MAKER,
    FILE_MAKER,
    Form,
    OpenExports,
    PickDays,
    PickExport,
    SendExport,
    TypeDays,
    What,
    forms,
)
from domain.figures import Stretch
from domain.files import document
from domain.message import Message
from domain.permissions import Need
from domain.posting import Lane
from domain.refusal import Refusal
from domain.units import Role
from handlers import guards
from handlers.feature import Command, Feature, Pressed
from handlers.turn import Turn
from storage import drafts, export_terms
from storage.outbox import Call
from storage.units import Unit

PURPOSE, DAYS = "exports", "exports-days"


def command(turn: Turn, _: str) -> None:
    """/ekspor: the first page; always in private."""
    turn.answer_privately(_page(turn, turn.unit_here()), PURPOSE, unit=turn.unit_here().id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group; the role is asked again."""
    turn.say(_page(turn, _hers(turn, int(facts["unit"]))))


def _page(turn: Turn, unit: Unit) -> Message:
    return words.exports.choose(turn.reader, unit.id or 0, unit.name)


def _hers(turn: Turn, unit_id: int) -> Unit:
    """The unit, of which she is pengurus; never in a group."""
    return guards.of_board(turn, unit_id, "exports-in-private")


def open_page(turn: Turn, pressed: OpenExports) -> None:
    """What can be taken along."""
    unit = _hers(turn, pressed.unit_id)
    _ask_no_more(turn)
    turn.edit(_page(turn, unit))


def pick(turn: Turn, pressed: PickExport) -> None:
    """This; now of which days? Accounts are told as they are today."""
    unit = _hers(turn, pressed.unit_id)
    _ask_no_more(turn)
    if pressed.what is What.ACCOUNTS:
        today = turn.now.astimezone(unit.reader().tz).date()
        stretch = Stretch(today, today, unit.zone)
        turn.edit(words.exports.choose_form(turn.reader, unit.id or 0, pressed.what, stretch))
        return
    began = _term_began(turn, unit)
    turn.edit(words.exports.choose_days(turn.reader, unit.id or 0, pressed.what, began))


def _ask_no_more(turn: Turn) -> None:
    """The days that she was to type are not waited for any more."""
    asker = turn.incoming.actor.telegram_id if turn.incoming.actor is not None else 0
    waits = drafts.waiting(turn.session, asker, turn.now)
    if waits is not None and waits.question == DAYS:
        drafts.end(turn.session, asker)


def _term_began(turn: Turn, unit: Unit) -> date | None:
    at = export_terms.began(turn.session, unit.id or 0, turn.now)
    return at.astimezone(unit.reader().tz).date() if at is not None else None


def pick_days(turn: Turn, pressed: PickDays) -> None:
    """Of these days; now as which file?"""
    unit = _hers(turn, pressed.unit_id)
    stretch = by_button(pressed.since, turn.now, unit.zone, _term_began(turn, unit))
    turn.edit(words.exports.choose_form(turn.reader, unit.id or 0, pressed.what, stretch))


def type_days(turn: Turn, pressed: TypeDays) -> None:
    """She types the days."""
    unit = _hers(turn, pressed.unit_id)
    turn.ask(DAYS, unit=unit.id, what=pressed.what)
    turn.edit(words.exports.ask_days(turn.reader, unit.id or 0, pressed.what))


def receive_days(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """The days that she typed; what can't be read is asked again."""
    unit = _hers(turn, int(facts["unit"]))
    stretch = typed(text, turn.now, unit.zone)
    _ask_no_more(turn)
    turn.say(words.exports.choose_form(turn.reader, unit.id or 0, What(facts["what"]), stretch))


def send(turn: Turn, pressed: SendExport) -> None:
    """The file comes here, as everything stands when it leaves; pressed twice within a minute it comes once."""
    unit = _hers(turn, pressed.unit_id)
    guards.surely(turn, Role.PENGURUS, unit.id or 0)
    stretch = _in_bounds(pressed, unit)
    caption = words.exports.caption(turn.reader, unit.name, pressed.what, stretch, pressed.form)
    facts = {
        "unit": unit.id,
        "by": turn.person.id if turn.person is not None else 0,
        "what": pressed.what.value,
        "first": pressed.first.isoformat(),
        "last": pressed.last.isoformat(),
        "form": pressed.form.value,
        "language": turn.reader.language,
    }
    maker = CALENDAR_MAKER if pressed.form is Form.ICS else FILE_MAKER
    named = ":".join(str(facts[one]) for one in ("unit", "what", "first", "last", "form"))
    call = Call(
        "sendDocument",
        document(maker, caption, **facts),
        Lane.REPLY,
        chat_id=turn.chat.id,
        once=f"export:{named}:{turn.chat.id}:{turn.now:%Y%m%d%H%M}",
        private=True,
    )
    if turn.put(call) is not None:
        turn.journal("took an export", f"unit:{unit.id}", unit)
    turn.toast(words.exports.making(turn.reader))


def _in_bounds(pressed: SendExport, unit: Unit) -> Stretch:
    """A forged button names days that no page offers, or a file that there is not."""
    stretch = Stretch(pressed.first, pressed.last, unit.zone)
    if not is_allowed(stretch) or pressed.form not in forms(pressed.what):
        raise Refusal("refusal-link-over")
    return stretch


FEATURE = Feature(
    noun="exports",
    commands=(Command(("ekspor", "export"), command),),
    presses={
        OpenExports: Pressed(open_page, Need.SURE),
        PickExport: Pressed(pick, Need.SURE),
        PickDays: Pressed(pick_days, Need.SURE),
        TypeDays: Pressed(type_days, Need.SURE),
        SendExport: Pressed(send, Need.SURE),
    },
    starts={PURPOSE: arrive},
    answers={DAYS: receive_days},
)
