"""The morning of a board, in at most five lines, each with its button."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.digest_news import Lines
from domain.digest_presses import ShowDigests, ShowMorning
from domain.digest_sheets import YESTERDAY
from domain.figures import UnitFigures
from domain.menus import RunCommand
from domain.message import Button, Message
from domain.reader import Reader
from words import digest_lines
from words.address import greeting
from words.sentences import Safe, sentences

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told, for which day, of which units (names by id), and what; `missed` is the first day that she did not
    get; `is_quiet`: nothing in it is new."""

    name: str
    day: date
    units: dict[int, str]
    lines: Lines
    yesterday: UnitFigures
    now: datetime
    missed: date | None = None
    is_quiet: bool = False


def morning(reader: Reader, told: Told) -> Message:
    """The digest; without a line it says that nothing waits, and that the bot lives."""
    t = sentences(reader)
    text = [t("digests-title", greeting=greeting(reader, told.name), day=told.day)]
    text += [t("digests-unit", unit=next(iter(told.units.values())))] if len(told.units) == 1 else []
    text += _news(reader, told)
    body, buttons = _lines(reader, told)
    return Message("\n".join([*text, *body]), (*((one,) for one in buttons), _doors(reader, told)))


def _news(reader: Reader, told: Told) -> list[Safe]:
    """What must be said before: days that did not arrive, or that nothing is new."""
    t, said = sentences(reader), list[Safe]()
    if told.missed is not None:
        said.append(
            t(
                "digests-missed",
                day=told.missed,
                yesterday=told.missed == told.day - A_DAY,
                waits=bool(told.lines.decisions),
            )
        )
    if told.lines.is_empty:
        said.append(t("digests-nothing"))
    elif told.is_quiet:
        said.append(t("digests-quiet"))
    return said


def _lines(reader: Reader, told: Told) -> tuple[list[Safe], list[Button]]:
    """The lines under their headings, numbered through, and the buttons of the same numbers."""
    t, text, buttons = sentences(reader), list[Safe](), list[Button]()
    for name, items in (("decide", told.lines.decisions), ("today", told.lines.today)):
        text += [Safe(""), t(f"digests-{name}")] if items else []
        for item in items:
            number = len(buttons) + 1
            unit = told.units.get(item.unit_id, "") if len(told.units) > 1 else ""
            line = digest_lines.line(reader, item, told.now, unit)
            text.append(t("digests-line", number=number, line=line))
            buttons.append(digest_lines.button(reader, item, number))
    if told.lines.has_yesterday:
        number = len(buttons) + 1
        text += [Safe(""), t("digests-yesterday")]
        text.append(t("digests-line", number=number, line=digest_lines.numbers(reader, told.yesterday)))
        if told.yesterday.has_parts:
            buttons.append(Button(t("digests-yesterday-button", number=number), ShowMorning(YESTERDAY)))
    return text, buttons


def _doors(reader: Reader, told: Told) -> tuple[Button, ...]:
    t = sentences(reader)
    set_up = Button(t("digests-set-button"), ShowDigests())
    if told.lines.is_empty:
        return Button(t("digests-calendar-button"), RunCommand("kalender")), set_up
    if not told.lines.more:
        return (set_up,)
    return Button(t("digests-more-button", count=told.lines.more), ShowMorning()), set_up
