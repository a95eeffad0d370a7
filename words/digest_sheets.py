"""All of a morning, page by page, every thing with its button."""

from collections.abc import Sequence
from datetime import datetime

from domain.cases import ListCases
from domain.digest_presses import ShowDigests, ShowMorning
from domain.digest_sheets import Sheet, place
from domain.message import Button, Message
from domain.reader import Reader
from words import digest_lines
from words.sentences import sentences


def page(reader: Reader, sheets: Sequence[Sheet], wanted: int, now: datetime) -> Message:
    """This page; without any it says that there is nothing."""
    t = sentences(reader)
    doors = (Button(t("digests-set-button"), ShowDigests()),)
    if not sheets:
        return Message(t("digests-nothing"), (doors,))
    at = place(sheets, wanted)
    sheet = sheets[at]
    text = [
        t("digest-sheets-title", part=sheet.part.value, unit=sheet.unit, page=at + 1, pages=len(sheets)),
        "",
    ]
    text += [digest_lines.numbers(reader, sheet.numbers)] if sheet.numbers is not None else []
    for number, item in enumerate(sheet.items, 1):
        text.append(t("digests-line", number=number, line=digest_lines.line(reader, item, now)))
    text += [t("digest-sheets-more", count=sheet.more)] if sheet.more else []
    buttons = [(digest_lines.button(reader, item, number),) for number, item in enumerate(sheet.items, 1)]
    buttons += _cases(reader, sheet)
    return Message("\n".join(text), (*buttons, _turning(reader, at, len(sheets)), doors))


def _cases(reader: Reader, sheet: Sheet) -> list[tuple[Button]]:
    """The way to the cases, where yesterday had any."""
    if sheet.numbers is None or sheet.numbers.cases is None or not sheet.numbers.cases.cases:
        return []
    return [(Button(sentences(reader)("digest-sheets-cases-button"), ListCases(sheet.unit_id)),)]


def _turning(reader: Reader, at: int, count: int) -> tuple[Button, ...]:
    """To the page before and the next, where there are any."""
    t = sentences(reader)
    back = Button(t("digest-sheets-back-button"), ShowMorning(at - 1, here=True)) if at else None
    on = Button(t("digest-sheets-on-button"), ShowMorning(at + 1, here=True)) if at + 1 < count else None
    return tuple(one for one in (back, on) if one is not None)
