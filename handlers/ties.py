"""Parent and child units: a child asks by a code, the parent answers, and either may end it."""

from collections.abc import Mapping
from typing import Any

import words.ties
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.rooms import CODE_LENGTH, CODE_SIGNS, read_code
from domain.ties import (
    CODE_LIFE,
    PARENT_CODE,
    AnswerChild,
    AskParent,
    LeaveParent,
    ReleaseChild,
    ShowChildren,
    ShowChildrenPlans,
    ShowCode,
    WithdrawRequest,
    WriteCode,
    may_stand_under,
)
from domain.unit_settings import Name
from domain.units import Role
from handlers import children, guards
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import departments, drafts, roles, ties, tokens, unit_settings, units
from storage.ties import Tie
from storage.units import Unit
from words.ties import Family, Pair

TYPING = "parent-code"
MOST_REQUESTS = 4


def family(turn: Turn, unit: Unit) -> Message:
    """The page Induk & anak of /atur."""
    unit_id = unit.id or 0
    tie = ties.of_child(turn.session, unit_id)
    waiting = ties.waiting(turn.session, unit_id, MOST_REQUESTS)
    facts = Family(
        unit_id=unit_id,
        unit=unit.name,
        parent=units.get(turn.session, unit.parent_id).name if unit.parent_id is not None else None,
        asked=units.get(turn.session, tie.parent_id).name if tie is not None else None,
        children=units.child_count(turn.session, unit_id),
        requests=[(one.id or 0, one.name) for one in waiting],
    )
    return words.ties.family(turn.reader, facts)


def hers(turn: Turn, unit_id: int) -> Unit:
    """The open unit with this id, of which she is surely pengurus."""
    unit = units.get(turn.session, unit_id)
    guards.surely(turn, Role.PENGURUS, unit_id)
    if unit.closed_at is not None:
        raise Refusal("ties-gone")
    return unit


def show_code(turn: Turn, pressed: ShowCode) -> None:
    """A code for the children of this unit; many may use it for a week."""
    unit = hers(turn, pressed.unit_id)
    signs = (CODE_SIGNS, CODE_LENGTH)
    code = tokens.issue_code(turn.session, PARENT_CODE, {"unit": unit.id}, turn.now + CODE_LIFE, signs)
    link = turn.premises.link(code)
    turn.edit(words.ties.code(turn.reader, unit.id or 0, unit.name, code, link))


def write_code(turn: Turn, pressed: WriteCode) -> None:
    """She will type her parent's code."""
    unit = hers(turn, pressed.unit_id)
    turn.ask(TYPING, unit=unit.id)
    turn.say(words.ties.ask_code(turn.reader, unit.id or 0))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed a code: the unit that it stands for is named before it is asked."""
    unit_id = int(facts["unit"])
    if Role.PENGURUS not in turn.held_in(unit_id):
        raise Refusal("refusal-only-pengurus")
    _name_parent(turn, units.get(turn.session, unit_id), read_code(text))
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)


def follow_link(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She followed a parent's link: for the unit of this chat."""
    if turn.unit is None or turn.incoming.is_group:
        raise Refusal("refusal-no-unit")
    if Role.PENGURUS not in turn.held:
        raise Refusal("refusal-only-pengurus")
    _name_parent(turn, turn.unit, str(facts["token"]))


def _name_parent(turn: Turn, child: Unit, code: str) -> None:
    parent = _of_code(turn, code)
    may_stand_under(ties.place(turn.session, child), ties.place(turn.session, parent))
    turn.say(words.ties.sure(turn.reader, child.id or 0, _pair(turn, child, parent, parent.level), code))


def _of_code(turn: Turn, code: str) -> Unit:
    row = tokens.look(turn.session, code, turn.now)
    if row is None or row.purpose != PARENT_CODE:
        raise Refusal("ties-code-over")
    parent = units.get(turn.session, int(row.facts["unit"]))
    if parent.closed_at is not None:
        raise Refusal("ties-gone")
    return parent


def _pair(turn: Turn, child: Unit, parent: Unit, level: str = "") -> Pair:
    if not level:
        return Pair(child.name, parent.name)
    names = unit_settings.of(turn.session, parent).level_names
    return Pair(child.name, parent.name, words.ties.level(turn.reader, level, names))


def ask(turn: Turn, pressed: AskParent) -> None:
    """The parent is asked; its pengurus hear of it in private."""
    child, parent = hers(turn, pressed.unit_id), _of_code(turn, pressed.code)
    may_stand_under(ties.place(turn.session, child), ties.place(turn.session, parent))
    asker = turn.me(child.id)
    tie = Tie(child_id=child.id or 0, parent_id=parent.id or 0, asked_by=asker.id or 0, asked_at=turn.now)
    ties.ask(turn.session, tie)
    turn.journal("asked for parent", f"unit:{parent.id}", child)
    pair = _pair(turn, child, parent, child.level)
    for one in roles.holders(turn.session, parent.id or 0, Role.PENGURUS, turn.now):
        reader = one.reader(parent.reader())
        note = words.ties.request(reader, parent.id or 0, child.id or 0, pair)
        tell(turn.session, one.telegram_id, note, turn.now, f"tie:{child.id}")
    turn.edit(words.ties.said_here(turn.reader, child.id or 0, "sent", pair))


def answer(turn: Turn, pressed: AnswerChild) -> None:
    """The parent says yes or no; both units are told, and a former parent too."""
    hers(turn, pressed.unit_id)
    tie = ties.of_child(turn.session, pressed.child_id)
    if tie is None or tie.parent_id != pressed.unit_id:
        turn.toast(words.ties.answered(turn.reader), alert=True)
        return
    child, parent = ties.hold(turn.session, pressed.child_id, pressed.unit_id)
    pair = _pair(turn, child, parent)
    if pressed.yes:
        _take(turn, child, parent)
    ties.drop(turn.session, child.id or 0)
    turn.journal("child accepted" if pressed.yes else "child refused", f"unit:{child.id}", parent)
    _tell_board(turn, child, "accepted" if pressed.yes else "refused", pair)
    turn.edit(words.ties.said_here(turn.reader, parent.id or 0, "took" if pressed.yes else "declined", pair))


def _take(turn: Turn, child: Unit, parent: Unit) -> None:
    """The child stands under this parent from now on; a parent that is known itself vouches for it."""
    may_stand_under(ties.place(turn.session, child), ties.place(turn.session, parent))
    former = units.get(turn.session, child.parent_id) if child.parent_id is not None else None
    unit_settings.keep_zone(turn.session, child)
    child.parent_id = parent.id
    if parent.verified_at is not None:
        child.verified_at = child.verified_at or turn.now
    unit_settings.settle(turn.session, child.id or 0, turn.now)
    turn.redraw(f"board:{child.id}")
    if not departments.of_unit(turn.session, child.id or 0):
        names = unit_settings.of(turn.session, child).departments
        departments.add(turn.session, child.id or 0, names)
    turn.journal("has parent", f"unit:{parent.id}", child)
    if former is not None:
        turn.journal("child moved", f"unit:{child.id}", former)
        _tell_board(turn, former, "moved", _pair(turn, child, former))


def _tell_board(turn: Turn, unit: Unit, what: str, pair: Pair) -> None:
    """Every pengurus of this unit hears it in private, but not the one who did it."""
    for one in roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now):
        if turn.person is None or one.id != turn.person.id:
            message = words.ties.said(one.reader(unit.reader()), what, pair)
            tell(turn.session, one.telegram_id, message, turn.now)


def withdraw(turn: Turn, pressed: WithdrawRequest) -> None:
    """The unit asks no more."""
    unit = hers(turn, pressed.unit_id)
    ties.drop(turn.session, unit.id or 0)
    turn.journal("asks no more", f"unit:{unit.id}", unit)
    turn.toast(words.ties.withdrawn(turn.reader))
    turn.edit(family(turn, unit))


def leave(turn: Turn, pressed: LeaveParent) -> None:
    """A child goes out from under its parent."""
    child = hers(turn, pressed.unit_id)
    if child.parent_id is None:
        turn.edit(family(turn, child))
        return
    parent = units.get(turn.session, child.parent_id)
    if not pressed.sure:
        turn.edit(words.ties.leave_sure(turn.reader, child.id or 0, parent.name))
        return
    _part(turn, child, parent, "left")
    _tell_board(turn, parent, "left", _pair(turn, child, parent))
    turn.edit(family(turn, child))


def release(turn: Turn, pressed: ReleaseChild) -> None:
    """A parent lets a child go."""
    parent, child = hers(turn, pressed.unit_id), units.get(turn.session, pressed.child_id)
    if child.parent_id != parent.id:
        raise Refusal("ties-gone")
    if not pressed.sure:
        turn.edit(words.ties.release_sure(turn.reader, parent.id or 0, child.id or 0, child.name))
        return
    _part(turn, child, parent, "released")
    _tell_board(turn, child, "released", _pair(turn, child, parent))
    turn.edit(family(turn, parent))


def _part(turn: Turn, child: Unit, parent: Unit, how: str) -> None:
    child.parent_id = None
    if Name.LANGUAGE not in unit_settings.own(turn.session, child.id or 0):
        child.language = turn.premises.language
    unit_settings.settle(turn.session, child.id or 0, turn.now)
    turn.journal(f"{how} parent", f"unit:{parent.id}", child)


FEATURE = Feature(
    noun="ties",
    presses={
        ShowCode: Pressed(show_code, Need.SURE),
        WriteCode: Pressed(write_code, Need.SURE),
        AskParent: Pressed(ask, Need.SURE),
        AnswerChild: Pressed(answer, Need.SURE),
        WithdrawRequest: Pressed(withdraw, Need.SURE),
        LeaveParent: Pressed(leave, Need.SURE),
        ReleaseChild: Pressed(release, Need.SURE),
        ShowChildren: Pressed(children.show, Need.PENGURUS),
        ShowChildrenPlans: Pressed(children.show_plans, Need.HUMAS),
    },
    starts={PARENT_CODE: follow_link},
    answers={TYPING: typed},
)
