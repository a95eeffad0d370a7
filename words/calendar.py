"""The calendar as a group reads it: by day, or a month by numbers."""

from collections.abc import Iterator

from domain.calendar import CalendarDay, CalendarView, Entry, ShowSpan, Span
from domain.days import Day
from domain.markup import Safe, plain, units
from domain.menus import RunCommand
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.ties import ShowChildrenPlans
from words.formats import day_short
from words.posts import line
from words.sentences import sentences
from words.sharing import whatsapp
from words.which_unit import other_button

ROOM = 3300


def calendar(reader: Reader, view: CalendarView) -> Message:
    """The calendar over a span, with buttons to turn it."""
    t = sentences(reader)
    head = t("calendar-head", first=day_short(reader, view.first), last=day_short(reader, view.last))
    blocks = list(_blocks(reader, view))
    if not any(day.entries for day in view.days):
        blocks.append(t("calendar-empty"))
    return Message("\n\n".join(_fitting(reader, [head, *blocks])), _buttons(reader, view))


def _blocks(reader: Reader, view: CalendarView) -> Iterator[Safe]:
    if view.span is Span.MONTH:
        t = sentences(reader)
        lines = [_counted(reader, day) for day in view.days]
        if lines:
            yield t("calendar-month", lines=Safe("\n".join(lines)))
        return
    for day in view.days:
        yield day_block(reader, day)


def day_block(reader: Reader, day: CalendarDay) -> Safe:
    """One day: its name, what it is, and its plans."""
    lines = [sentences(reader)("calendar-day", day=day_short(reader, day.day))]
    lines += [named(reader, one) for one in day.days]
    lines += [entry_line(reader, entry) for entry in day.entries]
    return Safe("\n".join(lines))


def entry_line(reader: Reader, entry: Entry) -> Safe:
    """A plan with the first name of who is responsible."""
    has_owner = entry.owner is not None
    t, shown = sentences(reader), line(reader, entry.post)
    if entry.department:
        shown = t("departments-in-line", line=shown, name=entry.department)
    return t("calendar-entry", line=shown, owner=entry.owner or "", owned=has_owner)


def named(reader: Reader, day: Day) -> Safe:
    """A holiday or commemoration, and whether its date is an estimate."""
    return sentences(reader)("calendar-named", name=day.name, kind=day.kind.value, sure=day.sure)


def _counted(reader: Reader, day: CalendarDay) -> Safe:
    t = sentences(reader)
    names = t("calendar-names", names=Safe(", ".join(named(reader, one) for one in day.days)))
    return t(
        "calendar-count",
        day=day_short(reader, day.day),
        count=len(day.entries),
        planned=bool(day.entries),
        names=names if day.days else "",
    )


def _fitting(reader: Reader, blocks: list[Safe]) -> Iterator[Safe]:
    """As many blocks as fit, and how many days are left out; the card cuts a day that is too long."""
    room = ROOM
    for number, block in enumerate(blocks):
        room -= units(block) + 2
        if room < 0 and number > 1:
            yield sentences(reader)("calendar-more", count=len(blocks) - number)
            return
        yield block


def _buttons(reader: Reader, view: CalendarView) -> Rows:
    t = sentences(reader)
    spans = [
        Button(t(f"calendar-{span}-button", here=span is view.span), ShowSpan(view.unit_id, span))
        for span in Span
    ]
    share = Button(t("calendar-share-button"), url=whatsapp(share_text(reader, view)))
    plan = Button(t("posts-new-button"), RunCommand("rencana"))
    more: list[tuple[Button, ...]] = [(other_button(reader, one, "kalender"),) for one in view.others]
    if view.has_children:
        more.append((Button(t("ties-plans-button"), ShowChildrenPlans(view.unit_id)),))
    return (tuple(spans), (share, plan), *more)


def share_text(reader: Reader, view: CalendarView) -> str:
    """The plans of a span as plain text for WhatsApp, without anybody's name."""
    t = sentences(reader)
    head = t("calendar-head", first=day_short(reader, view.first), last=day_short(reader, view.last))
    days = []
    for day in view.days:
        lines = [t("calendar-day", day=day_short(reader, day.day))]
        lines += [named(reader, one) for one in day.days]
        lines += [line(reader, entry.post) for entry in day.entries]
        days.append(Safe("\n".join(lines)))
    return plain("\n\n".join([head, *days]))


def above(reader: Reader) -> Message:
    """It was put up a moment ago; this message answers that one, so a tap leads there."""
    return Message(sentences(reader)("calendar-above"))
