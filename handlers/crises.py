"""/krisis: calling a crisis, by a few taps, until somebody else is asked whether it is one."""

from collections.abc import Mapping
from typing import Any

import words.crises
import words.crisis_reviews
from domain.crises import HOURS, MOST_REASON, PENDING, CrisisState
from domain.crisis_presses import (
    BeginCrisis,
    CrisisPage,
    ListCrises,
    OpenCrisis,
    SetChildren,
    SetHours,
    SetOwner,
    SetReason,
)
from domain.permissions import Need
from domain.refusal import Refusal
from domain.typed import one_line
from domain.units import TRUSTED
from handlers import withholding
from handlers.crisis_pages import PURPOSE, arrive, leaders, led, main, open_page, page, person_of, view
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import crises, crisis_items, crisis_people, crisis_steps, drafts, units
from storage.crises import Crisis

REASON = "crisis-reason"
USUAL_HOURS = 2
MOST_PAST = 8


def begin(turn: Turn, text: str) -> None:
    """/krisis, perhaps with the reason: the one that is open, or a new request; always in private."""
    unit = turn.unit_here()
    withholding.check(turn, text)
    crisis = crises.open_in(turn.session, unit.id or 0)
    if crisis is None and not text.strip():
        crisis = _undecided(turn, unit.id or 0)
    crisis = crisis or _draft(turn, unit.id or 0)
    if text.strip() and crisis.state == CrisisState.DRAFT:
        crisis.reason = one_line(text, MOST_REASON, "crises-text-long")
    message = page(turn, crisis, CrisisPage.MAIN)
    turn.answer_privately(message, PURPOSE, crisis=crisis.id, page=CrisisPage.MAIN)


def _undecided(turn: Turn, unit_id: int) -> Crisis | None:
    """The last one, while something of it still waits."""
    last = crises.latest(turn.session, unit_id, 1)
    is_left = bool(last) and bool(crisis_items.waiting(turn.session, last[0], turn.now))
    return last[0] if is_left else None


def begin_anew(turn: Turn, pressed: BeginCrisis) -> None:
    """Another one, though something of the last still waits."""
    if turn.incoming.is_group or turn.held_in(pressed.unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    units.get(turn.session, pressed.unit_id).must_be_awake()
    crisis = crises.open_in(turn.session, pressed.unit_id) or _draft(turn, pressed.unit_id)
    turn.edit(page(turn, crisis, CrisisPage.MAIN))


def waiting_count(turn: Turn) -> int:
    """How much waits at the door: a request that she may answer, or what is to be decided about."""
    unit_id = turn.unit.id if turn.unit is not None else None
    if unit_id is None or turn.person is None or turn.held.isdisjoint(TRUSTED):
        return 0
    standing = crises.open_in(turn.session, unit_id)
    if standing is not None and standing.state in PENDING:
        return 0 if standing.asked_by == turn.person.id else 1
    last = standing or _undecided(turn, unit_id)
    return len(crisis_items.waiting(turn.session, last, turn.now)) if last is not None else 0


def _draft(turn: Turn, unit_id: int) -> Crisis:
    """Hers that is being filled in, or a new one: two hours, led by her."""
    person = person_of(turn)
    standing = crises.draft_of(turn.session, unit_id, person.id or 0)
    if standing is not None:
        return standing
    made = Crisis(
        unit_id=unit_id,
        reason="",
        hours=USUAL_HOURS,
        state=CrisisState.DRAFT,
        owner_id=person.id,
        asked_by=person.id,
        asked_at=turn.now,
    )
    crises.add(turn.session, made)
    crisis_steps.settle(turn.session, made, turn.now)
    return made


def draft(turn: Turn, crisis_id: int) -> Crisis:
    """Her request while nobody else was asked."""
    crisis = led(turn, crisis_id)
    if crisis.state != CrisisState.DRAFT:
        raise Refusal("crises-not-now")
    return crisis


def set_reason(turn: Turn, pressed: SetReason) -> None:
    """What happened; or she types it."""
    crisis = draft(turn, pressed.crisis_id)
    if pressed.reason is None:
        turn.ask(REASON, crisis=crisis.id)
        turn.edit(words.crises.line(turn.reader, "type-reason"))
        return
    crisis.reason = pressed.reason
    _drawn(turn, crisis)


def typed_reason(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed what happened."""
    crisis = draft(turn, int(facts["crisis"]))
    withholding.check(turn, text)
    crisis.reason = one_line(text, MOST_REASON, "crises-text-long")
    drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)
    turn.session.flush()
    turn.say(main(turn, crisis, view(turn, crisis)))


def set_hours(turn: Turn, pressed: SetHours) -> None:
    """How long."""
    crisis = draft(turn, pressed.crisis_id)
    if pressed.hours not in HOURS:
        raise Refusal("crises-not-now")
    crisis.hours = pressed.hours
    turn.toast(words.crises.toast(turn.reader, "hours-toast", hours=pressed.hours))
    _drawn(turn, crisis)


def set_children(turn: Turn, pressed: SetChildren) -> None:
    """Also for the units below, or not."""
    crisis = draft(turn, pressed.crisis_id)
    crisis.with_children = pressed.also and units.has_children(turn.session, crisis.unit_id)
    _drawn(turn, crisis)


def set_owner(turn: Turn, pressed: SetOwner) -> None:
    """Who leads it."""
    crisis = draft(turn, pressed.crisis_id)
    if pressed.person_id not in {one.id for one in leaders(turn, crisis)}:
        raise Refusal("crises-not-now")
    crisis.owner_id = pressed.person_id
    _drawn(turn, crisis)


def _drawn(turn: Turn, crisis: Crisis) -> None:
    turn.session.flush()
    turn.edit(main(turn, crisis, view(turn, crisis)))


def list_past(turn: Turn, pressed: ListCrises) -> None:
    """The unit's crises so far."""
    unit, person = units.get(turn.session, pressed.unit_id), person_of(turn)
    if turn.incoming.is_group or turn.held_in(pressed.unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    some = crises.latest(turn.session, pressed.unit_id, MOST_PAST)
    reads = not crisis_people.is_young(person, unit, turn.now)
    turn.edit(words.crisis_reviews.past(turn.reader, unit.name, some, reads_typed=reads))


FEATURE = Feature(
    noun="crises",
    commands=(Command(("krisis", "crisis"), begin, (Scope.HUMAS,)),),
    presses={
        BeginCrisis: Pressed(begin_anew),
        OpenCrisis: Pressed(open_page),
        SetReason: Pressed(set_reason),
        SetHours: Pressed(set_hours),
        SetChildren: Pressed(set_children),
        SetOwner: Pressed(set_owner),
        ListCrises: Pressed(list_past, Need.UNIT),
    },
    starts={PURPOSE: arrive},
    answers={REASON: typed_reason},
    waiting={"crisis": waiting_count},
)
