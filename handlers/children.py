"""What a parent unit reads of its children: their plans and totals, and never a person."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import words.ties
from domain.calendar import midnight
from domain.calendar_looks import WEEK_LENGTH
from domain.message import Message
from domain.refusal import Refusal
from domain.ties import CHILDREN_A_PAGE, ShowChildren, ShowChildrenPlans
from domain.units import TRUSTED, Role
from handlers.turn import Turn
from storage import ties, units
from storage.units import Unit
from words.ties import Child, Week

MOST_PLANS = 40
WEEK = timedelta(days=WEEK_LENGTH)


def show(turn: Turn, pressed: ShowChildren) -> None:
    """The children with their totals, in place."""
    unit = units.get(turn.session, pressed.unit_id)
    if Role.PENGURUS not in turn.held_in(pressed.unit_id):
        raise Refusal("refusal-only-pengurus")
    turn.edit(_list(turn, unit, max(pressed.page, 0)))


def _list(turn: Turn, unit: Unit, page: int) -> Message:
    found = units.children(turn.session, unit.id or 0, page * CHILDREN_A_PAGE, CHILDREN_A_PAGE + 1)
    ids = [one.id or 0 for one in found[:CHILDREN_A_PAGE]]
    start = midnight(turn.now.astimezone(ZoneInfo(unit.zone)).date(), ZoneInfo(unit.zone))
    members = ties.member_counts(turn.session, ids)
    plans = ties.plan_counts(turn.session, ids, start, start + WEEK)
    shown = [
        Child(one.id or 0, one.name, members.get(one.id or 0, 0), plans.get(one.id or 0, 0))
        for one in found[:CHILDREN_A_PAGE]
    ]
    has_more = len(found) > CHILDREN_A_PAGE
    return words.ties.children(turn.reader, (unit.id or 0, unit.name), shown, page, has_more=has_more)


def show_plans(turn: Turn, pressed: ShowChildrenPlans) -> None:
    """What the children plan, for humas and pengurus of the parent; from a group it goes to her private chat."""
    unit = units.get(turn.session, pressed.unit_id)
    if turn.held_in(pressed.unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    if turn.incoming.is_group:
        turn.tell(plans(turn, unit, 0))
    else:
        turn.say(plans(turn, unit, min(max(pressed.week, 0), 1)))


def plans(turn: Turn, unit: Unit, week: int) -> Message:
    """Seven days of the children's plans, `week` weeks from now."""
    zone = ZoneInfo(unit.zone)
    first = turn.now.astimezone(zone).date() + WEEK * week
    found = ties.plans_of_children(
        turn.session, unit.id or 0, midnight(first, zone), midnight(first + WEEK, zone), MOST_PLANS + 1
    )
    facts = Week(
        unit_id=unit.id or 0,
        unit=unit.name,
        first=first,
        last=first + WEEK - timedelta(days=1),
        week=week,
        plans=[(child.name, post) for child, post in found[:MOST_PLANS]],
        left=max(len(found) - MOST_PLANS, 0),
    )
    return words.ties.plans(turn.reader, facts)
