"""The review of a crisis: what happened and what was learned, typed by those who led it."""

from collections.abc import Mapping
from typing import Any

import words.crisis_reviews
from domain.crises import MOST_REVIEW, REAL, CrisisState, CrisisStep
from domain.crisis_presses import CloseReview, CrisisPage, ReviewPart, WriteReview
from domain.message import Message
from domain.refusal import Refusal
from handlers import withholding
from handlers.crisis_pages import led, page, view
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import crises, crisis_steps, drafts, units
from storage.crises import Crisis

PART = "crisis-review"


def _over(turn: Turn, crisis_id: int) -> Crisis:
    crisis = led(turn, crisis_id)
    if crisis.state not in REAL or crisis.state == CrisisState.ON:
        raise Refusal("crises-not-now")
    return crisis


def write(turn: Turn, pressed: WriteReview) -> None:
    """She types this part of it."""
    crisis = _over(turn, pressed.crisis_id)
    turn.ask(PART, crisis=crisis.id, part=pressed.part)
    turn.say(words.crisis_reviews.ask_part(turn.reader, pressed.part))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """It takes the place of what stood there."""
    crisis, said = _over(turn, int(facts["crisis"])), text.strip()
    withholding.check(turn, text)
    if not 1 <= len(said) <= MOST_REVIEW:
        raise Refusal("crises-text-long", most=MOST_REVIEW)
    if ReviewPart(facts["part"]) is ReviewPart.HAPPENED:
        crisis.happened = said
    else:
        crisis.lessons = said
    drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)
    turn.session.flush()
    _note(turn, crisis, "crisis reviewed")
    turn.say(page(turn, crisis, CrisisPage.REVIEW))


def _note(turn: Turn, crisis: Crisis, verb: str) -> None:
    turn.journal(verb, crises.subject(crisis.id or 0), units.get(turn.session, crisis.unit_id))


def close(turn: Turn, pressed: CloseReview) -> None:
    """What waited is decided, and what was learned stands there."""
    crisis = _over(turn, pressed.crisis_id)
    if view(turn, crisis).waiting:
        raise Refusal("crises-not-now")
    crisis_steps.take(turn.session, crisis, CrisisStep.CLOSE, turn.now)
    _note(turn, crisis, "crisis review closed")
    turn.toast(words.crisis_reviews.toast(turn.reader, "closed"))
    shown: Message = page(turn, crisis, CrisisPage.REVIEW)
    turn.edit(shown)


FEATURE = Feature(
    noun="crisis_reviews",
    presses={WriteReview: Pressed(write), CloseReview: Pressed(close)},
    answers={PART: typed},
)
