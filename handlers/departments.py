"""Departments (bidang): a pengurus names them in /atur, and plans carry them as labels."""

from collections.abc import Mapping
from typing import Any

import words.departments
from domain.departments import (
    MOST,
    AddPreset,
    PickDepartment,
    RemoveDepartment,
    ViewDepartment,
    WriteDepartment,
    named,
)
from domain.message import Message
from domain.permissions import Need
from domain.posts import Page, is_alive, may_change, may_fill
from domain.refusal import Refusal
from domain.switches import Switch, SwitchState
from domain.units import Role
from handlers.feature import Feature, Pressed
from handlers.plans import may, note, turn_to, untouched
from handlers.turn import Turn
from storage import departments, drafts, post_undos, switches, units
from storage.departments import Department
from storage.unit_settings import UnitSwitch
from storage.units import Unit
from words.departments import ALL, PRESETS, Fields

TYPING = "department-name"


def page(turn: Turn, unit: Unit) -> Message:
    """The page Bidang of /atur."""
    known = [(one.id or 0, one.name) for one in departments.of_unit(turn.session, unit.id or 0)]
    is_on = switches.is_on(turn.session, unit.id or 0, Switch.DEPARTMENTS)
    return words.departments.page(turn.reader, Fields(unit.id or 0, unit.name, known, is_on))


def _hers(turn: Turn, unit_id: int) -> Unit:
    if Role.PENGURUS not in turn.held_in(unit_id):
        raise Refusal("refusal-only-pengurus")
    return units.get(turn.session, unit_id)


def _found(turn: Turn, unit_id: int, department_id: int) -> Department:
    department = departments.find(turn.session, unit_id, department_id)
    if department is None:
        raise Refusal("departments-gone")
    return department


def add_preset(turn: Turn, pressed: AddPreset) -> None:
    """One of the usual departments, or all of them."""
    unit = _hers(turn, pressed.unit_id)
    names = PRESETS if pressed.nth == ALL else PRESETS[max(pressed.nth, 0) :][:1]
    _add(turn, unit, names)
    turn.edit(page(turn, unit))


def _add(turn: Turn, unit: Unit, names: tuple[str, ...]) -> None:
    """Write them down; with its first department a unit uses the feature."""
    unit_id = unit.id or 0
    known = {one.name for one in departments.of_unit(turn.session, unit_id)}
    if len(known | set(names)) > MOST:
        raise Refusal("departments-full", most=MOST)
    departments.add(turn.session, unit_id, names)
    if not known:
        row = UnitSwitch(unit_id=unit_id, feature=Switch.DEPARTMENTS, state=SwitchState.ON, at=turn.now)
        switches.put(turn.session, row)
    turn.journal("departments added", f"unit:{unit_id}", unit)


def view(turn: Turn, pressed: ViewDepartment) -> None:
    """One department, in place."""
    _hers(turn, pressed.unit_id)
    turn.edit(_one(turn, _found(turn, pressed.unit_id, pressed.department_id)))


def _one(turn: Turn, department: Department) -> Message:
    plans, members = departments.uses(turn.session, department.id or 0)
    about = (department.id or 0, department.name)
    return words.departments.one(turn.reader, department.unit_id, about, plans, members)


def write(turn: Turn, pressed: WriteDepartment) -> None:
    """She will type a name."""
    _hers(turn, pressed.unit_id)
    former = None
    if pressed.department_id is not None:
        former = _found(turn, pressed.unit_id, pressed.department_id).name
    turn.ask(TYPING, unit=pressed.unit_id, department=pressed.department_id)
    turn.say(words.departments.ask(turn.reader, pressed.unit_id, former))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """What she typed is a new department, or the new name of one."""
    unit, name = _hers(turn, int(facts["unit"])), named(text)
    department = _found(turn, unit.id or 0, int(facts["department"])) if facts["department"] else None
    is_same = department is not None and department.name.lower() == name.lower()
    if not is_same and departments.is_named(turn.session, unit.id or 0, name):
        raise Refusal("departments-twice", name=name)
    if department is None:
        _add(turn, unit, (name,))
    else:
        departments.rename(turn.session, department, name, turn.now)
        turn.journal("department renamed", f"department:{department.id}", unit)
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    turn.say(words.departments.saved(turn.reader, unit.id or 0, name))


def remove(turn: Turn, pressed: RemoveDepartment) -> None:
    """It goes; plans and people go on without the label."""
    unit = _hers(turn, pressed.unit_id)
    department = _found(turn, pressed.unit_id, pressed.department_id)
    if not pressed.sure:
        about = words.departments.remove_sure(turn.reader, unit.id or 0, department.id or 0, department.name)
        turn.edit(about)
        return
    turn.journal("department removed", f"department:{department.id}", unit)
    departments.remove(turn.session, department, turn.now)
    turn.edit(page(turn, unit))


def pick(turn: Turn, pressed: PickDepartment) -> None:
    """A plan gets a department of its unit, or none."""
    post = untouched(turn, pressed.post_id, pressed.revision)
    if post is None:
        return
    is_alive(post)
    may(turn, post, may_change if post.department_id else may_fill)
    if pressed.department_id is not None:
        _found(turn, post.unit_id, pressed.department_id)
    post_undos.remember(turn.session, post, turn.now)
    post.department_id = pressed.department_id
    note(turn, post, "set department")
    turn_to(turn, post, Page.MAIN)


FEATURE = Feature(
    noun="departments",
    presses={
        AddPreset: Pressed(add_preset, Need.PENGURUS),
        WriteDepartment: Pressed(write, Need.PENGURUS),
        ViewDepartment: Pressed(view, Need.PENGURUS),
        RemoveDepartment: Pressed(remove, Need.PENGURUS),
        PickDepartment: Pressed(pick),
    },
    answers={TYPING: typed},
)
