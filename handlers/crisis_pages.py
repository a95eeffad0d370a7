"""Every page of a crisis in private: who may open it, and what it shows."""

from collections.abc import Mapping
from typing import Any

import words.crises
import words.crisis_cards
import words.crisis_reviews
from domain.crises import REAL, CrisisState
from domain.crisis_presses import CrisisPage, OpenCrisis
from domain.crisis_views import CrisisView, Side
from domain.message import Message
from domain.refusal import Refusal
from domain.units import TRUSTED, Role
from handlers.turn import Turn
from storage import crises, crisis_people, crisis_story, crisis_views, drafts, roles, units
from storage.crises import Crisis
from storage.people import Person

PURPOSE = "crisis"
LEADING = (CrisisPage.OWNER, CrisisPage.MORE, CrisisPage.EXTEND)


def person_of(turn: Turn) -> Person:
    """Who presses, if she has a row at all."""
    if turn.incoming.actor is None:
        raise Refusal("refusal-press-yourself")
    if turn.person is None:
        raise Refusal("crises-elsewhere")
    return turn.person


def found(turn: Turn, crisis_id: int) -> Crisis:
    """The crisis of a button, if it is a matter of hers; a draft is only its writer's."""
    crisis, person = crises.kept_apart(turn.session, crisis_id), person_of(turn)
    if crisis is None:
        raise Refusal("crises-gone")
    if crisis.state == CrisisState.DRAFT and crisis.asked_by != person.id:
        raise Refusal("crises-gone")
    if crisis_people.side_of(turn.session, crisis, person, turn.now) is None:
        raise Refusal("crises-elsewhere")
    return crisis


def led(turn: Turn, crisis_id: int) -> Crisis:
    """The same for humas and pengurus of its unit alone."""
    crisis = found(turn, crisis_id)
    if not crisis_people.leads(turn.session, crisis, person_of(turn), turn.now):
        raise Refusal("refusal-only-humas")
    units.get(turn.session, crisis.unit_id).must_be_awake()
    return crisis


def must_be_on(crisis: Crisis) -> None:
    """Refuses what can only be done while it goes on."""
    if crisis.state != CrisisState.ON:
        raise Refusal("crises-not-now")


def view(turn: Turn, crisis: Crisis) -> CrisisView:
    """It, as she sees it."""
    return crisis_views.of(turn.session, crisis, person_of(turn), turn.now)


def open_page(turn: Turn, pressed: OpenCrisis) -> None:
    """A page of it; from a room her private chat opens."""
    crisis = found(turn, pressed.crisis_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, crisis=crisis.id, page=pressed.page))
        return
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    turn.edit(page(turn, crisis, pressed.page))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a room for this page."""
    turn.say(page(turn, found(turn, int(facts["crisis"])), CrisisPage(facts["page"])))


def page(turn: Turn, crisis: Crisis, which: CrisisPage) -> Message:
    """One page of it."""
    seen = view(turn, crisis)
    if which is CrisisPage.WAITING and seen.side is not Side.ABOVE:
        return words.crisis_reviews.waiting(turn.reader, seen)
    if which is CrisisPage.REVIEW and crisis.state in REAL and seen.side is Side.INSIDE:
        return words.crisis_reviews.review(turn.reader, seen, crisis_story.of(turn.session, crisis, turn.now))
    if which in LEADING and seen.may_lead:
        return _leading(turn, crisis, seen, which)
    return main(turn, crisis, seen)


def main(turn: Turn, crisis: Crisis, seen: CrisisView) -> Message:
    """How it stands; a draft, what it still lacks."""
    if crisis.state != CrisisState.DRAFT:
        return words.crisis_cards.card(turn.reader, seen)
    if crisis.reason:
        return words.crises.draft(turn.reader, seen)
    above = crises.holds(turn.session, crisis.unit_id, turn.now)
    held = None
    if above is not None and above.ends_at is not None:
        held = (units.get(turn.session, above.unit_id).name, above.ends_at)
    has_past = bool(crises.latest(turn.session, crisis.unit_id, 1))
    return words.crises.choose(turn.reader, seen, held, has_past=has_past)


def _leading(turn: Turn, crisis: Crisis, seen: CrisisView, which: CrisisPage) -> Message:
    if which is CrisisPage.OWNER and crisis.state == CrisisState.DRAFT:
        known = [(one.id or 0, one.first_name) for one in leaders(turn, crisis)]
        return words.crises.owners(turn.reader, crisis.id or 0, known)
    if which is CrisisPage.EXTEND and crisis.state == CrisisState.ON:
        return words.crisis_cards.extend(turn.reader, seen)
    if which is CrisisPage.MORE and crisis.state == CrisisState.ON:
        return words.crisis_cards.more(turn.reader, seen)
    return main(turn, crisis, seen)


def leaders(turn: Turn, crisis: Crisis) -> list[Person]:
    """Humas and pengurus of its unit, each once."""
    every = [
        one for role in TRUSTED for one in roles.holders(turn.session, crisis.unit_id, Role(role), turn.now)
    ]
    return list({one.id: one for one in every}.values())
