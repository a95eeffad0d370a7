"""What humas reads when its shift begins, and the page of all that waits for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.desk_digests import SHOWN_AT_ONCE, first_lines
from domain.digest_items import Item, Listed
from domain.markup import Safe
from domain.menus import RunCommand
from domain.message import Button, Message
from domain.reader import Reader
from words import digest_lines, summaries
from words.posts import SHOWN_IN_LIST
from words.sentences import sentences
from words.sharing import one_line


@dataclass(frozen=True, slots=True)
class Desk:
    """The unit, how it calls its humas, the day, what is new, and how much waits in all."""

    unit: str
    desk: str
    day: date
    new: tuple[Item, ...]
    total: int
    now: datetime


def morning(reader: Reader, view: Desk) -> Message:
    """At most five lines, each with its button; the rest is one press away."""
    t, shown = sentences(reader), first_lines(view.new)
    left = view.total - len(shown)
    text = [t("desk-digests-title", desk=view.desk, day=view.day), *_lines(reader, shown, view.now)]
    text += [t("desk-digests-left", count=left)] if left else []
    doors = (Button(t("desk-digests-all-button", count=view.total), RunCommand(summaries.COMMAND)),)
    return Message("\n".join(text), (*_buttons(reader, shown), *((doors,) if left else ())))


def page(reader: Reader, unit: tuple[int, str], waits: Listed, now: datetime) -> Message:
    """All that waits, as much as has room."""
    t, (unit_id, name) = sentences(reader), unit
    title = t("desk-digests-page", unit=one_line(name, SHOWN_IN_LIST), count=waits.total)
    shown = waits.items[:SHOWN_AT_ONCE]
    text = [title, *_lines(reader, shown, now)]
    text += [t("desk-digests-more", count=waits.total - len(shown))] if waits.total > len(shown) else []
    return Message("\n".join(text), (*_buttons(reader, shown), (summaries.day_button(reader, unit_id),)))


def _lines(reader: Reader, items: Sequence[Item], now: datetime) -> list[Safe]:
    t = sentences(reader)
    lines = [digest_lines.line(reader, one, now) for one in items]
    return [t("desk-digests-line", number=at, line=line) for at, line in enumerate(lines, start=1)]


def _buttons(reader: Reader, items: Sequence[Item]) -> tuple[tuple[Button], ...]:
    return tuple((digest_lines.button(reader, one, at),) for at, one in enumerate(items, start=1))
