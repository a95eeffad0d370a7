"""A pengurus takes the sealed journal of her unit along for the accountability report: of which days, as which file."""

from collections.abc import Mapping
from typing import Any

import words.journals
from domain.export_times import by_button, is_allowed, typed
from domain.exports import Since
from domain.figures import Stretch
from domain.files import document
from domain.journal_papers import MOST_PDF, MOST_XLSX
from domain.journals import FILE_MAKER, JournalDays, JournalExport, JournalFile, PaperKind
from domain.message import Message
from domain.permissions import Need
from domain.posting import Lane
from domain.refusal import Refusal
from domain.units import Role
from handlers import guards
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import drafts, export_terms, journal_pages, journal_sealing
from storage.outbox import Call
from storage.units import Unit
from words.journals import Stock

DAYS = "journal-days"


def hers(turn: Turn, unit_id: int) -> Unit:
    """The unit, of which she is pengurus; never in a group."""
    return guards.of_board(turn, unit_id, "journals-in-private")


def choose(turn: Turn, pressed: JournalExport) -> None:
    """Of which days; and where they are known, as which file."""
    unit = hers(turn, pressed.unit_id)
    if pressed.first is not None and pressed.last is not None:
        stretch = _allowed(Stretch(pressed.first, pressed.last, unit.zone))
        turn.edit(_files(turn, unit, stretch))
        return
    at = export_terms.began(turn.session, unit.id or 0, turn.now)
    began = at.astimezone(unit.reader().tz).date() if at is not None else None
    offered = [one for one in Since if one is not Since.TERM or began is not None]
    days = {one: by_button(one, turn.now, unit.zone, began) for one in offered}
    turn.edit(words.journals.choose(turn.reader, unit.id or 0, unit.name, days, began))


def _allowed(stretch: Stretch) -> Stretch:
    """A forged button names days that no page offers."""
    if not is_allowed(stretch):
        raise Refusal("refusal-link-over")
    return stretch


def _files(turn: Turn, unit: Unit, stretch: Stretch) -> Message:
    seal = journal_sealing.last(turn.session, unit.id)
    stock = Stock(_count(turn, unit, stretch), seal.link, seal.day) if seal is not None else None
    return words.journals.choose_file(turn.reader, unit.id or 0, unit.name, stretch, stock)


def _count(turn: Turn, unit: Unit, stretch: Stretch) -> int:
    return journal_pages.count(turn.session, unit.id or 0, stretch.since, stretch.until, MOST_XLSX)


def type_days(turn: Turn, pressed: JournalDays) -> None:
    """She types the days."""
    unit = hers(turn, pressed.unit_id)
    turn.ask(DAYS, unit=unit.id)
    turn.edit(words.journals.ask_days(turn.reader))


def receive_days(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """The days that she typed; what can't be read is asked again."""
    unit = hers(turn, int(facts["unit"]))
    stretch = typed(text, turn.now, unit.zone)
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    turn.say(_files(turn, unit, stretch))


def send(turn: Turn, pressed: JournalFile) -> None:
    """The file comes here; pressed twice within a minute it comes once."""
    unit = hers(turn, pressed.unit_id)
    guards.surely(turn, Role.PENGURUS, unit.id or 0)
    stretch = _allowed(Stretch(pressed.first, pressed.last, unit.zone))
    most = MOST_PDF if pressed.paper is PaperKind.PDF else MOST_XLSX
    if not 0 < _count(turn, unit, stretch) <= most:
        turn.edit(_files(turn, unit, stretch))
        return
    facts = {
        "unit": unit.id,
        "by": turn.person.id if turn.person is not None else 0,
        "first": pressed.first.isoformat(),
        "last": pressed.last.isoformat(),
        "paper": pressed.paper.value,
        "language": turn.reader.language,
    }
    named = ":".join(str(facts[one]) for one in ("unit", "first", "last", "paper"))
    call = Call(
        "sendDocument",
        document(FILE_MAKER, words.journals.caption(turn.reader, unit.name, stretch), **facts),
        Lane.REPLY,
        chat_id=turn.chat.id,
        once=f"journal:{named}:{turn.chat.id}:{turn.now:%Y%m%d%H%M}",
        private=True,
    )
    if turn.put(call) is not None:
        turn.journal("took the journal", f"unit:{unit.id}", unit)
    turn.toast(words.journals.making(turn.reader))


FEATURE = Feature(
    noun="journals",
    presses={
        JournalExport: Pressed(choose, Need.SURE),
        JournalDays: Pressed(type_days, Need.SURE),
        JournalFile: Pressed(send, Need.SURE),
    },
    answers={DAYS: receive_days},
)
