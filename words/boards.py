"""The Papan: the one message of a group that is worth pinning."""

from collections.abc import Sequence

from domain.boards import MOST_THIS_WEEK, MOST_TODAY, BoardView
from domain.markup import Safe
from domain.menus import RunCommand
from domain.message import Button, Message, Rows
from domain.posts import PlanThis
from domain.reader import Reader
from words.calendar import day_block, entry_line, named
from words.formats import day_short
from words.posts import SHOWN_IN_LIST
from words.sentences import sentences
from words.sharing import one_line
from words.which_unit import other_button


def board(reader: Reader, view: BoardView) -> Message:
    """Today, this week, the next commemoration and what is still open."""
    t = sentences(reader)
    blocks = [
        t("boards-head", name=one_line(view.name, SHOWN_IN_LIST)),
        _today(reader, view),
        _week(reader, view),
        _occasion(reader, view),
    ]
    blocks += [t("boards-offers", count=view.offers)] if view.offers else []
    blocks += [t("boards-slots", count=view.free_slots)] if view.free_slots else []
    blocks += [t("boards-drafts", count=view.drafts)] if view.drafts else []
    blocks += [t("boards-unverified")] if not view.is_verified else []
    blocks += [t("boards-pin")] if view.is_new else []
    return Message("\n\n".join(block for block in blocks if block), _buttons(reader, view))


def _today(reader: Reader, view: BoardView) -> Safe:
    t, today = sentences(reader), view.today
    lines = [t("boards-today", day=day_short(reader, today.day))]
    lines += [named(reader, one) for one in today.days]
    lines += [entry_line(reader, entry) for entry in today.entries[:MOST_TODAY]]
    if not today.entries:
        lines.append(t("boards-nothing-today"))
    left = len(today.entries) - MOST_TODAY
    return Safe("\n".join([*lines, t("boards-more", count=left)] if left > 0 else lines))


def _week(reader: Reader, view: BoardView) -> Safe:
    """The coming days that have plans, as many plans as fit."""
    t, blocks, room = sentences(reader), [], MOST_THIS_WEEK
    for day in view.week:
        if room > 0:
            blocks.append(day_block(reader, day))
        room -= len(day.entries)
    if not blocks:
        return t("boards-week-empty")
    return t("boards-week", days=Safe("\n".join(blocks)))


def _occasion(reader: Reader, view: BoardView) -> Safe:
    t = sentences(reader)
    if view.occasion is None:
        return Safe("")
    head = t("boards-next", what=named(reader, view.occasion), day=day_short(reader, view.occasion.date))
    if view.planned is None:
        return head
    title = one_line(view.planned.post.title, SHOWN_IN_LIST) or t("posts-no-title-short")
    return Safe(f"{head}\n{t('boards-planned', title=title)}")


def _buttons(reader: Reader, view: BoardView) -> Rows:
    t = sentences(reader)
    rows: list[tuple[Button, ...]] = []
    if view.occasion is not None and not view.is_taken:
        rows.append((Button(t("boards-plan-this-button"), PlanThis(view.unit_id, view.occasion.date)),))
    plan = Button(t("posts-new-button"), RunCommand("rencana"))
    return (*rows, (plan, Button(t("boards-calendar-button"), RunCommand("kalender"))))


def above(reader: Reader, others: Sequence[tuple[int, str]] = ()) -> Message:
    """The Papan stands further up; this message answers it, so a tap leads there. `others` share the group."""
    rows = tuple((other_button(reader, one, "papan"),) for one in others)
    return Message(sentences(reader)("boards-above"), rows)
