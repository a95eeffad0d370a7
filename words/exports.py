"""The pages on which a pengurus chooses what to take along: what, of which days, and as which file."""

from datetime import date

from domain.board_packs import OpenPack
from domain.exports import (
    Form,
    OpenExports,
    PickDays,
    PickExport,
    SendExport,
    Since,
    TypeDays,
    What,
    forms,
)
from domain.figures import Stretch
from domain.journals import JournalExport
from domain.markup import plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from words.sentences import sentences


def what_name(reader: Reader, what: What) -> str:
    """What it is called."""
    return plain(sentences(reader)("exports-what", what=what))


def days(reader: Reader, stretch: Stretch) -> str:
    """From which day to which, or the one day."""
    is_one = stretch.first == stretch.last
    return plain(sentences(reader)("exports-days", one=is_one, first=stretch.first, last=stretch.last))


def choose(reader: Reader, unit_id: int, unit: str) -> Message:
    """The first page: what."""
    t = sentences(reader)
    every, *others = (Button(what_name(reader, one), PickExport(unit_id, one)) for one in What)
    pairs = tuple(tuple(others[at : at + 2]) for at in range(0, len(others), 2))
    journal = Button(t("exports-journal-button"), JournalExport(unit_id))
    pack = Button(t("exports-pack-button"), OpenPack(unit_id))
    return Message(t("exports-choose", unit=unit), ((every,), *pairs, (journal,), (pack,)))


def choose_days(reader: Reader, unit_id: int, what: What, term_began: date | None) -> Message:
    """The second page: of which days."""
    t = sentences(reader)
    offered = [one for one in Since if one is not Since.TERM or term_began is not None]
    rows: Rows = tuple((Button(t(f"exports-{one}-button"), PickDays(unit_id, what, one)),) for one in offered)
    typed = (Button(t("exports-type-button"), TypeDays(unit_id, what)),)
    text = t(
        "exports-choose-days",
        what=what_name(reader, what),
        known=term_began is not None,
        began=term_began or "",
    )
    return Message(text, (*rows, typed, (_back(reader, OpenExports(unit_id)),)))


def _back(reader: Reader, press: OpenExports | PickExport) -> Button:
    return Button(sentences(reader)("exports-back-button"), press)


def ask_days(reader: Reader, unit_id: int, what: What) -> Message:
    """Please type the days."""
    return Message(sentences(reader)("exports-ask-days"), ((_back(reader, PickExport(unit_id, what)),),))


def choose_form(reader: Reader, unit_id: int, what: What, stretch: Stretch) -> Message:
    """The third page: as which file."""
    t = sentences(reader)
    rows: Rows = tuple(
        (Button(t(f"exports-{one}-button"), SendExport(unit_id, what, stretch.first, stretch.last, one)),)
        for one in forms(what)
    )
    before = OpenExports(unit_id) if what is What.ACCOUNTS else PickExport(unit_id, what)
    text = t("exports-choose-form", what=what_name(reader, what), days=days(reader, stretch))
    return Message(text, (*rows, (_back(reader, before),)))


def caption(reader: Reader, unit: str, what: What, stretch: Stretch, form: Form) -> Message:
    """Below the file."""
    t = sentences(reader)
    name = "exports-caption-ics" if form is Form.ICS else "exports-caption"
    return Message(t(name, unit=unit, what=what_name(reader, what), days=days(reader, stretch)))


def making(reader: Reader) -> str:
    """It is being made."""
    return plain(sentences(reader)("exports-making"))
