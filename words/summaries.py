"""Today at a glance, in the words that everybody may read."""

from domain.markup import Safe
from domain.menus import RunCommand
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.summaries import MOST_PLANS, PublicDay, ShowPublicDay
from words.calendar import entry_line, named
from words.formats import day_short, moment_short
from words.posts import SHOWN_IN_LIST
from words.sentences import sentences
from words.sharing import one_line
from words.which_unit import other_button

COMMAND = "ringkasan"
SHOWN_OFFER = 40


def public_day(reader: Reader, view: PublicDay) -> Message:
    """Today, how much comes this week, and what may be carried on; nobody's name."""
    t = sentences(reader)
    blocks = [t("summaries-head", unit=one_line(view.name, SHOWN_IN_LIST)), *_blocks(reader, view)]
    return Message("\n\n".join(blocks), _buttons(reader, view))


def _blocks(reader: Reader, view: PublicDay) -> list[Safe]:
    t = sentences(reader)
    if view.is_empty:
        return [t("summaries-nothing", day=day_short(reader, view.today.day))]
    week = t("summaries-coming", count=view.coming)
    return [
        block for block in (_today(reader, view), week, _offers(reader, view), _slots(reader, view)) if block
    ]


def _today(reader: Reader, view: PublicDay) -> Safe:
    t, day = sentences(reader), view.today
    lines = [t("summaries-today", day=day_short(reader, day.day))]
    lines += [named(reader, one) for one in day.days]
    lines += [entry_line(reader, entry) for entry in day.entries[:MOST_PLANS]]
    if len(day.entries) > MOST_PLANS:
        lines.append(t("summaries-more", count=len(day.entries) - MOST_PLANS))
    if day.slots:
        lines.append(t("calendar-slots", count=day.slots, free=day.free))
    if not (day.entries or day.slots):
        lines.append(t("summaries-no-plan"))
    return Safe("\n".join(lines))


def _offers(reader: Reader, view: PublicDay) -> Safe:
    t = sentences(reader)
    if not view.open_offers:
        return Safe("")
    lines = [t("summaries-offers", count=view.open_offers)]
    for one in view.offers:
        title = one_line(one.title, SHOWN_OFFER)
        lines.append(t("summaries-offer", title=title, at=moment_short(reader, one.at)))
    return Safe("\n".join(lines))


def _slots(reader: Reader, view: PublicDay) -> Safe:
    return sentences(reader)("summaries-slots", count=view.free_slots) if view.free_slots else Safe("")


def _buttons(reader: Reader, view: PublicDay) -> Rows:
    t = sentences(reader)
    doors = [Button(t("summaries-calendar-button"), RunCommand("kalender"))]
    if view.open_offers:
        doors.append(Button(t("summaries-offers-button"), RunCommand("promosi")))
    elif not view.today.entries:
        doors.append(Button(t("summaries-plan-button"), RunCommand("rencana")))
    return (tuple(doors), *((other_button(reader, one, COMMAND),) for one in view.others))


def day_button(reader: Reader, unit_id: int) -> Button:
    """The way to today and this week, for who reads something else first."""
    return Button(sentences(reader)("summaries-day-button"), ShowPublicDay(unit_id))
