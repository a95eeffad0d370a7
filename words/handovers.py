"""What humas reads of a handover on a slot's page, and what every card about it is headed by."""

from collections.abc import Callable

import words.slots
from domain.handover_presses import ListAdults, StepIn
from domain.handover_states import UNBEGUN, HandoverState
from domain.handover_views import HandoverView
from domain.markup import Safe
from domain.message import Button
from domain.reader import Reader
from domain.takeover_presses import StopTakeover
from domain.takeovers import Item, Part, Rule, Side, Way
from words.sentences import sentences

STOPPABLE = (HandoverState.OPENING, HandoverState.RUNNING)
SHOWN_BRIEF = 400


def lines(reader: Reader, view: HandoverView) -> list[Safe]:
    """How it stands, for the page of a slot: the state, who guards and stands beside, what is missing."""
    t = sentences(reader)
    if view.state is None and view.part is Part.HOLDS:
        return []
    state = (view.state or HandoverState.NAMED).value
    told = [t("handovers-passport", state=state, posts=view.posts, **counts(view))]
    told += [t("handovers-passport-stopped")] if view.was_stopped else []
    told += [t("handovers-passport-guardian", name=view.guardian)] if view.guardian else []
    told += [t("handovers-passport-adult", name=view.adult)] if view.adult else []
    if view.needs_adult and view.state in (None, *UNBEGUN):
        told.append(t("handovers-room-needs-adult"))
    return told


def doors(reader: Reader, view: HandoverView) -> list[Button]:
    """What humas may do about it from there."""
    t, slot_id, found = sentences(reader), view.slot.id or 0, list[Button]()
    may_name = view.state in (None, *UNBEGUN)
    if view.part is not Part.HOLDS and may_name:
        found.append(Button(t("handovers-adult-button"), ListAdults(slot_id)))
    if view.state in UNBEGUN and view.guardian is None:
        found.append(Button(t("handovers-step-in-button"), StepIn(slot_id)))
    if view.state in STOPPABLE:
        found.append(Button(t("handovers-stop-button"), StopTakeover(slot_id)))
    return found


def counts(view: HandoverView) -> dict[str, int]:
    """How many lines of the list are ticked, and how many it has."""
    left = sum(len(view.left(side)) for side in view.lists)
    return {"done": view.count - left, "all": view.count}


def head(reader: Reader, view: HandoverView) -> Safe:
    """Its slot: hours in the reader's zone, and the account."""
    return words.slots.name(reader, view.slot, view.account)


def line(reader: Reader, view: HandoverView, item: str) -> Safe:
    """One line of a list."""
    t = sentences(reader)
    if item in set(Rule):
        return t("handovers-rule", rule=item, posts=view.wanted_posts)
    return t("handovers-item", item=item, way=view.way or Way.DEVICE.value)


def waited_for(reader: Reader, view: HandoverView) -> Safe:
    """Whose part of the list is open, by what they are and never by name."""
    t: Callable[..., Safe] = sentences(reader)
    open_sides = [side for side in view.lists if view.left(side)]
    return Safe(", ".join(t("handovers-side", side=side.value) for side in open_sides))


def agrees(item: str) -> str:
    """Which word stands on the button of a line."""
    if item in set(Rule):
        return "agree"
    return "yes" if item in (Item.NOT_PERSONAL, Item.DEVICE) else "done"


def mine_first(view: HandoverView, side: Side) -> str | None:
    """What this side ticks next."""
    left = view.left(side)
    return left[0] if left else None
