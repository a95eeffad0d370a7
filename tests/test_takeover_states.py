"""Every state x every step of a slot, an application and a handover: what is not written down here is refused."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import Any

import pytest

from domain import application_states, handover_states, slot_states
from domain.application_states import HOLDING, LISTED, OPEN, ApplicationState, ApplicationStep
from domain.handover_states import IN_HAND, HandoverState, HandoverStep
from domain.refusal import Refusal
from domain.slot_states import COMING, SlotState, SlotStep

# Written by hand from the issue, apart from the modules: (from, step, to).
SLOT = """
open   take    taken
open   lapse   lapsed
open   cancel  cancelled
taken  return  open
taken  finish  done
taken  miss    missed
taken  cancel  cancelled
"""
APPLICATION = """
applied    choose      chosen
applied    ask         asked
applied    pass-over   waiting
applied    offer       offered
applied    withdraw    withdrawn
applied    end         over
waiting    choose      chosen
waiting    ask         asked
waiting    offer       offered
waiting    withdraw    withdrawn
waiting    end         over
offered    accept      chosen
offered    ask         asked
offered    decline     passed
offered    expire      passed
offered    replace     waiting
offered    take-back   passed
offered    withdraw    withdrawn
offered    end         over
asked      approve     chosen
asked      refuse      refused
asked      unanswered  waiting
asked      replace     waiting
asked      take-back   passed
asked      withdraw    withdrawn
asked      end         over
chosen     return      returned
chosen     replace     waiting
chosen     take-back   passed
chosen     swap        chosen
chosen     finish      done
chosen     miss        missed
chosen     end         over
passed     again       applied
returned   again       applied
withdrawn  again       applied
"""
HANDOVER = """
named    open      opening
named    renew     named
named    miss      missed
opening  begin     running
opening  renew     opening
opening  miss      missed
opening  stop      closing
running  end       closing
running  stop      closing
closing  escalate  overdue
closing  close     closed
overdue  close     closed
"""


@dataclass(frozen=True)
class Machine:
    """One of the three, as its module has it and as it is written above."""

    states: type[StrEnum]
    steps: type[StrEnum]
    after: Callable[..., StrEnum]
    moves: Mapping[Any, StrEnum]
    written: str

    @property
    def allowed(self) -> dict[tuple[str, str], str]:
        """Where each step leads."""
        rows = (line.split() for line in self.written.strip().splitlines())
        return {(state, step): to for state, step, to in rows}

    def reached(self, start: str) -> set[str]:
        """The states to which any steps lead from this one, itself among them."""
        found = {start}
        while more := {to for (state, _), to in self.allowed.items() if state in found} - found:
            found |= more
        return found


MACHINES = {
    "slot": Machine(SlotState, SlotStep, slot_states.after, slot_states.MOVES, SLOT),
    "application": Machine(
        ApplicationState, ApplicationStep, application_states.after, application_states.MOVES, APPLICATION
    ),
    "handover": Machine(HandoverState, HandoverStep, handover_states.after, handover_states.MOVES, HANDOVER),
}
FIRST = {"slot": "open", "application": "applied", "handover": "named"}
LAST = {
    "slot": {"done", "missed", "lapsed", "cancelled"},
    "application": {"done", "missed", "refused", "over"},
    "handover": {"closed", "missed"},
}
CASES = [
    (name, state, step)
    for name, machine in MACHINES.items()
    for state, step in product(machine.states, machine.steps)
]
machines = pytest.mark.parametrize("name", MACHINES)


@pytest.mark.parametrize(("name", "state", "step"), CASES, ids=str)
def test_a_step_leads_where_the_table_says_and_nowhere_else(name: str, state: StrEnum, step: StrEnum) -> None:
    machine = MACHINES[name]
    to = machine.allowed.get((state, step))
    if to is not None:
        assert machine.after(state, step) == to
        return
    with pytest.raises(Refusal):
        machine.after(state, step)


@machines
def test_the_tables_are_whole_and_every_step_leads_somewhere(name: str) -> None:
    machine = MACHINES[name]
    assert dict(machine.moves) == machine.allowed
    assert {step for _, step in machine.allowed} == set(machine.steps)


@machines
def test_every_state_is_reached_and_none_is_a_dead_end(name: str) -> None:
    machine = MACHINES[name]
    assert machine.reached(FIRST[name]) == set(machine.states)
    for state in machine.states:
        assert machine.reached(state) & LAST[name], state
    assert {state for state in machine.states if machine.reached(state) == {state}} == LAST[name]


@machines
def test_a_state_that_is_unknown_is_a_fault_of_ours(name: str) -> None:
    machine = MACHINES[name]
    with pytest.raises(ValueError, match="nowhere"):
        machine.after("nowhere", next(iter(machine.steps)))


def refused(machine: str, states: Iterable[StrEnum]) -> set[str]:
    """The sentences with which steps from these states are refused."""
    codes = set()
    for state, step in product(states, MACHINES[machine].steps):
        if (state, step) not in MACHINES[machine].allowed:
            with pytest.raises(Refusal) as no:
                MACHINES[machine].after(state, step)
            codes.add(no.value.code)
    return codes


def test_who_is_too_late_hears_that_it_is_over() -> None:
    assert refused("slot", COMING) == {"takeovers-not-now"}
    assert refused("slot", set(SlotState) - set(COMING)) == {"takeovers-over"}
    assert refused("application", OPEN) == {"applications-not-now"}
    assert refused("application", set(ApplicationState) - set(OPEN)) == {"applications-over"}
    assert refused("handover", HandoverState) == {"handovers-not-now"}


def test_the_account_is_kept_for_a_slot_as_long_as_anybody_may_still_hold_it() -> None:
    ways = MACHINES["slot"].allowed
    assert {state for state, _ in ways} == set(COMING)
    assert not set(COMING) & LAST["slot"]


def test_only_one_holds_and_only_listed_ones_become_holders() -> None:
    """Into a holding state come those on the list, or who holds it already: nobody overtakes them."""
    assert not set(HOLDING) & set(LISTED)
    assert {*HOLDING, *LISTED} == set(OPEN)
    into = {state for (state, _), to in MACHINES["application"].allowed.items() if to in HOLDING}
    assert into == set(OPEN)
    assert {to for (state, step), to in MACHINES["application"].allowed.items() if step == "again"} == {
        "applied"
    }


def test_whatever_ends_a_slot_ends_every_open_application() -> None:
    allowed = MACHINES["application"].allowed
    assert {state for state, step in allowed if step == "end"} == set(OPEN)
    assert {state for state, step in allowed if step in ("finish", "miss")} == {"chosen"}


def test_a_minor_who_was_asked_for_gets_it_by_the_pembinas_yes_only() -> None:
    allowed = MACHINES["application"].allowed
    assert {step for (state, step), to in allowed.items() if state == "asked" and to == "chosen"} == {
        "approve"
    }


def test_an_account_in_somebodys_hand_comes_back_by_the_closing_list_only() -> None:
    allowed = MACHINES["handover"].allowed
    assert {step for (state, step), to in allowed.items() if to == "closed"} == {"close"}
    for state in IN_HAND:
        assert MACHINES["handover"].reached(state) <= {*IN_HAND, HandoverState.CLOSED}
    stopped = {state for state, step in allowed if step == "stop"}
    assert stopped == {HandoverState.OPENING, HandoverState.RUNNING}
