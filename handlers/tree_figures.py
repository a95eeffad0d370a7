"""What a unit sees of the units below it: a table of totals, page by page, and a picture on request."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import words.tree_figures
from domain.figures import Stretch
from domain.files import photo
from domain.message import Message
from domain.permissions import NEEDS, Need
from domain.posting import Lane
from domain.refusal import Refusal
from domain.reports import is_allowed
from domain.tree_figures import A_PAGE, PICTURE_MAKER, OpenTree, TreePicture
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import silences, tree_figures, units
from storage.outbox import Call
from storage.units import Unit
from words.tree_figures import TreeView

PURPOSE = "tree-figures"


def open_tree(turn: Turn, pressed: OpenTree) -> None:
    """A page of it; from a group her chat with us opens."""
    shown = page(
        turn, _hers(turn, pressed.unit_id), _stretch(turn, pressed.first, pressed.last), pressed.skip
    )
    if turn.incoming.is_group:
        first, last = pressed.first.isoformat(), pressed.last.isoformat()
        turn.toast("", url=turn.link(PURPOSE, unit_id=pressed.unit_id, first=first, last=last))
    else:
        turn.edit(shown)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group for it."""
    unit = _hers(turn, int(facts["unit_id"]))
    first, last = (date.fromisoformat(str(facts[one])) for one in ("first", "last"))
    turn.say(page(turn, unit, _stretch(turn, first, last), 0))


def _hers(turn: Turn, unit_id: int) -> Unit:
    """A unit of which she may read the report: humas, pengurus and pembina."""
    unit = units.get(turn.session, unit_id)
    if unit.closed_at is not None or NEEDS[Need.REVIEWERS].isdisjoint(turn.held_in(unit_id)):
        raise Refusal("refusal-only-reviewers")
    turn.mean(unit_id)
    unit.must_be_awake()
    return unit


def _stretch(turn: Turn, first: date, last: date) -> Stretch:
    """These days; refuses what only a forged button asks."""
    unit = turn.unit_here()
    stretch = Stretch(first, last, unit.zone)
    if not is_allowed(stretch, turn.now.astimezone(unit.reader().tz).date()):
        raise Refusal("refusal-link-over")
    return stretch


def page(turn: Turn, unit: Unit, stretch: Stretch, skip: int) -> Message:
    """The units right below, from this one on, in these days."""
    unit_id, skip = unit.id or 0, max(0, skip)
    count = units.child_count(turn.session, unit_id)
    if not count:
        raise Refusal("tree-figures-none")
    view = TreeView(
        unit_id=unit_id,
        unit=unit.name,
        stretch=stretch,
        whole=tree_figures.whole(turn.session, unit_id, stretch),
        children=tree_figures.children(turn.session, unit_id, stretch, skip, A_PAGE),
        silent={one.unit_id: one for one in silences.of_children(turn.session, unit_id, turn.now)},
        skip=skip,
        count=count,
    )
    return words.tree_figures.page(turn.reader, view)


def send_picture(turn: Turn, pressed: TreePicture) -> None:
    """It comes in private as it is when it leaves; pressed twice within a minute it comes once."""
    unit, stretch = _hers(turn, pressed.unit_id), _stretch(turn, pressed.first, pressed.last)
    if turn.incoming.is_group:
        raise Refusal("refusal-link-over")
    params = photo(
        PICTURE_MAKER,
        words.tree_figures.caption(turn.reader, unit.name, stretch),
        unit=unit.id,
        first=stretch.first.isoformat(),
        last=stretch.last.isoformat(),
        language=turn.reader.language,
    )
    once = f"tree:{unit.id}:{pressed.first}:{pressed.last}:{turn.chat.id}:{turn.now:%Y%m%d%H%M}"
    call = Call("sendPhoto", params, Lane.REPLY, chat_id=turn.chat.id, once=once, private=True)
    if turn.put(call) is not None:
        turn.journal("took the picture of units", f"unit:{unit.id}")
    turn.toast(words.tree_figures.toast(turn.reader))


FEATURE = Feature(
    noun="tree_figures",
    presses={OpenTree: Pressed(open_tree), TreePicture: Pressed(send_picture)},
    starts={PURPOSE: arrive},
)
