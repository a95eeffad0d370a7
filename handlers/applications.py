"""/takeover: the slots of official accounts that a member may take, hers among them, and one slot as she sees it."""

from collections.abc import Mapping
from typing import Any

import words.applications
from domain.application_states import ApplicationState
from domain.applications import ON_A_PAGE, FreeSlots, Lent, Listed
from domain.message import Message
from domain.takeover_presses import ListFree, ShowSlot
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.slot_giving import choose, end_all, give_back
from handlers.slot_views import PURPOSE, account_of, found, leads_to_private, put, view
from handlers.turn import Turn
from storage import applications, lendable

__all__ = ["FEATURE", "choose", "end_all", "give_back"]

MOST_OF_HERS = 3


def show(turn: Turn, _: str) -> None:
    """/takeover: always in private; from the group her private chat opens."""
    unit_id = turn.unit_here().id or 0
    if turn.incoming.press_id is not None and leads_to_private(turn, "unit", unit_id):
        return
    turn.me(unit_id)
    turn.answer_privately(_listed(turn, 0), PURPOSE, unit=unit_id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group: for one slot, or for all of them."""
    if "slot" in facts:
        show_slot(turn, ShowSlot(int(facts["slot"])))
    else:
        listing(turn, ListFree(int(facts["unit"])))


def listing(turn: Turn, pressed: ListFree) -> None:
    """The list, in place."""
    if leads_to_private(turn, "unit", pressed.unit_id):
        return
    turn.me(pressed.unit_id)
    turn.mean(pressed.unit_id)
    turn.unit_here().must_be_awake()
    put(turn, _listed(turn, max(pressed.page, 0)))


def _listed(turn: Turn, page: int) -> Message:
    """What is hers, and what she may take: on every page what is free, on the first hers too."""
    unit = turn.unit_here()
    person_id = turn.me(unit.id).id or 0
    mine = applications.of_person(turn.session, person_id, turn.now, MOST_OF_HERS)
    free = lendable.around(turn.session, unit.id or 0, person_id, turn.now, (page * ON_A_PAGE, ON_A_PAGE + 1))
    facts = FreeSlots(
        unit=unit.name,
        unit_id=unit.id or 0,
        hers=[Listed(Lent(slot, account_of(turn, slot)), ApplicationState(one.state)) for one, slot in mine],
        free=[Listed(Lent(slot, account_of(turn, slot))) for slot in free[:ON_A_PAGE]],
        page=page,
        has_more=len(free) > ON_A_PAGE,
    )
    return words.applications.free(turn.reader, facts)


def show_slot(turn: Turn, pressed: ShowSlot) -> None:
    """One slot, in private."""
    if leads_to_private(turn, "slot", pressed.slot_id):
        return
    slot = found(turn, pressed.slot_id)
    person = turn.me(turn.unit_here().id)
    put(turn, words.applications.shown(turn.reader, view(turn, slot, person)))


FEATURE = Feature(
    noun="applications",
    commands=(Command(("takeover", "pegang"), show, (Scope.PRIVATE,)),),
    presses={ListFree: Pressed(listing), ShowSlot: Pressed(show_slot)},
    starts={PURPOSE: arrive},
)
