"""While a crisis goes on: it lasts longer, or ends; /selesai ends it and opens its review."""

from datetime import timedelta

import words.crises
import words.crisis_cards
import words.crisis_notes
from domain.crises import CrisisState, may_last
from domain.crisis_presses import CrisisPage, EndCrisis, ExtendCrisis
from domain.refusal import Refusal
from handlers.crisis_asking import tell_each
from handlers.crisis_pages import PURPOSE, leaders, led, main, must_be_on, page, view
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import crises, crisis_steps, units
from storage.crises import Crisis
from words.crisis_cards import MORE_HOURS


def extend(turn: Turn, pressed: ExtendCrisis) -> None:
    """So many hours more; never beyond two days."""
    crisis = led(turn, pressed.crisis_id)
    must_be_on(crisis)
    began, until = crisis.began_at, crisis.ends_at
    if pressed.hours not in MORE_HOURS or began is None or until is None:
        raise Refusal("crises-not-now")
    if not may_last(began, until + timedelta(hours=pressed.hours)):
        raise Refusal("crises-too-long")
    crisis_steps.extend(turn.session, crisis, pressed.hours, turn.now)
    _note(turn, crisis, "crisis extended")
    turn.toast(words.crises.toast(turn.reader, "extended", until=crisis.ends_at))
    turn.edit(main(turn, crisis, view(turn, crisis)))


def _note(turn: Turn, crisis: Crisis, verb: str) -> None:
    turn.journal(verb, crises.subject(crisis.id or 0), units.get(turn.session, crisis.unit_id))


def finish(turn: Turn, _: str) -> None:
    """/selesai: is she sure? Where none goes on, the review of the last one."""
    unit = turn.unit_here()
    last = crises.latest(turn.session, unit.id or 0, 1)
    if not last:
        raise Refusal("crises-no-crisis")
    crisis = led(turn, last[0].id or 0)
    if crisis.state == CrisisState.ON:
        message, which = words.crisis_cards.sure(turn.reader, crisis.id or 0), CrisisPage.MORE
    else:
        message, which = page(turn, crisis, CrisisPage.REVIEW), CrisisPage.REVIEW
    turn.answer_privately(message, PURPOSE, crisis=crisis.id, page=which)


def end(turn: Turn, pressed: EndCrisis) -> None:
    """Asked once; then it is over, and its review opens."""
    crisis = led(turn, pressed.crisis_id)
    must_be_on(crisis)
    if not pressed.sure:
        turn.edit(words.crisis_cards.sure(turn.reader, crisis.id or 0))
        return
    crisis_steps.end(turn.session, crisis, turn.now)
    _note(turn, crisis, "crisis ended")
    tell_each(
        turn,
        crisis,
        leaders(turn, crisis),
        lambda reader, seen: words.crisis_notes.ended(
            reader, seen.crisis.id or 0, seen.unit, len(seen.waiting)
        ),
    )
    turn.edit(page(turn, crisis, CrisisPage.REVIEW))


FEATURE = Feature(
    noun="crisis_running",
    commands=(Command(("selesai", "crisisover"), finish, (Scope.HUMAS,)),),
    presses={ExtendCrisis: Pressed(extend), EndCrisis: Pressed(end)},
)
