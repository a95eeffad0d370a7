"""Monday's card: who is on duty this week, and a button for each day on which nobody is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.duty import DAYS
from domain.duty_presses import CopyWeek, FillMonth, TakeGap, UndoFilling
from domain.message import Button, Message
from domain.reader import Reader
from words.duties import IN_A_ROW, Taken, back, day_line
from words.formats import day_short
from words.sentences import sentences


@dataclass(frozen=True, slots=True)
class ShownWeek:
    """The week of a unit that begins on this Monday: who is on duty, and the coming days without anybody first."""

    unit_id: int
    unit: str
    first: date
    taken: Taken
    free: Sequence[date]
    is_over: bool = False


def card(reader: Reader, week: ShownWeek) -> Message:
    """A line for each day, and a button for each that is free."""
    t, free = sentences(reader), week.free
    lines = [
        t("duty-weeks-title", unit=week.unit, first=week.first),
        *(day_line(reader, week.first + timedelta(days=ahead), week.taken) for ahead in range(DAYS)),
        "",
        t("duty-weeks-over") if week.is_over else t("duty-weeks-gaps", count=len(free)),
    ]
    keys = [
        Button(t("duty-weeks-me-button", day=day_short(reader, day)), TakeGap(week.unit_id, day))
        for day in free
    ]
    rows = tuple(tuple(keys[at : at + IN_A_ROW - 1]) for at in range(0, len(keys), IN_A_ROW - 1))
    return Message("\n".join(lines), rows)


def ways(reader: Reader, unit_id: int, first: date) -> Message:
    """Many days at once: how? What is taken stays as it is."""
    t = sentences(reader)
    month = Button(t("duty-weeks-month-button"), FillMonth(unit_id, first))
    copy = Button(t("duty-weeks-copy-button"), CopyWeek(unit_id, first))
    return Message(t("duty-weeks-ways", first=first), ((month,), (copy,), (back(reader, unit_id, first),)))


def filled(reader: Reader, pressed: UndoFilling, count: int, until: date) -> Message:
    """How many seats were filled, and a way back."""
    t = sentences(reader)
    undo = (Button(t("duty-weeks-undo-button"), pressed),) if count else ()
    text = t("duty-weeks-filled", count=count, until=until)
    return Message(text, (undo, (back(reader, pressed.unit_id, pressed.first),)))


def undone(reader: Reader, unit_id: int, first: date, count: int) -> Message:
    """It is as before."""
    text = sentences(reader)("duty-weeks-undone", count=count)
    return Message(text, ((back(reader, unit_id, first),),))


def not_after_all(reader: Reader, who: str) -> Message:
    """To whom was written down a moment ago: not after all."""
    return Message(sentences(reader)("duty-weeks-not-after-all", who=who))
