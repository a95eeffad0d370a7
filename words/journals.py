"""The journal for the accountability report: the pages on which a pengurus chooses its days and its file."""

from dataclasses import dataclass
from datetime import date

from domain.exports import OpenExports, Since
from domain.figures import Stretch
from domain.journal_papers import MOST_PDF, MOST_XLSX
from domain.journals import JournalDays, JournalExport, JournalFile, PaperKind, short
from domain.markup import plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from words.sentences import sentences

EMPTY_KILOBYTES = {PaperKind.PDF: 16, PaperKind.XLSX: 8}
LINES_A_KILOBYTE = {PaperKind.PDF: 4, PaperKind.XLSX: 7}


@dataclass(frozen=True, slots=True)
class Stock:
    """What there is of these days: so many sealed lines (one more than fit means more), and the newest seal."""

    count: int
    link: str
    day: date


def choose(
    reader: Reader, unit_id: int, unit: str, days: dict[Since, Stretch], began: date | None
) -> Message:
    """Of which days?"""
    t = sentences(reader)
    rows: Rows = tuple(
        (Button(t(f"journals-{since}-button"), JournalExport(unit_id, one.first, one.last)),)
        for since, one in days.items()
    )
    known = "yes" if began is not None else "no"
    typed = (Button(t("journals-type-button"), JournalDays(unit_id)),)
    text = t("journals-choose", unit=unit, known=known, began=began or "")
    return Message(text, (*rows, typed, (Button(t("journals-back-button"), OpenExports(unit_id)),)))


def ask_days(reader: Reader) -> Message:
    """Please type the days."""
    return Message(sentences(reader)("journals-ask-days"))


def choose_file(reader: Reader, unit_id: int, unit: str, stretch: Stretch, stock: Stock | None) -> Message:
    """As which file? Only those that have room for it are offered."""
    t = sentences(reader)
    days = {"unit": unit, "first": stretch.first, "last": stretch.last}
    back = (Button(t("journals-back-button"), JournalExport(unit_id)),)
    if stock is None or not stock.count:
        return Message(t("journals-empty", **days), (back,))
    sealed = {"seal": short(stock.link), "day": stock.day}
    if stock.count > MOST_XLSX:
        lines = [t("journals-many-choose", **days, **sealed, most=MOST_XLSX), t("journals-too-long")]
        return Message("\n\n".join(lines), (back,))
    lines = [t("journals-file-choose", **days, **sealed, count=stock.count)]
    lines += [t("journals-pdf-long", most=MOST_PDF)] if stock.count > MOST_PDF else []
    papers = [PaperKind.PDF, PaperKind.XLSX] if stock.count <= MOST_PDF else [PaperKind.XLSX]
    rows: Rows = tuple(
        (_file(reader, JournalFile(unit_id, stretch.first, stretch.last, one), stock),) for one in papers
    )
    return Message("\n\n".join(lines), (*rows, back))


def _file(reader: Reader, pressed: JournalFile, stock: Stock) -> Button:
    kilobytes = EMPTY_KILOBYTES[pressed.paper] + stock.count // LINES_A_KILOBYTE[pressed.paper]
    return Button(sentences(reader)(f"journals-{pressed.paper}-button", kilobytes=kilobytes), pressed)


def caption(reader: Reader, unit: str, stretch: Stretch) -> Message:
    """Below the file."""
    return Message(sentences(reader)("journals-caption", unit=unit, first=stretch.first, last=stretch.last))


def making(reader: Reader) -> str:
    """It is being made."""
    return plain(sentences(reader)("journals-making"))
