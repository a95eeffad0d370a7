"""Who does something with a promotion, what she may do of it at her age, and how it is written down."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.belonging import AgeBand, band
from domain.promotion_deeds import must_take_links
from domain.promotions import Task, hers, is_open
from domain.refusal import Refusal
from handlers.offering import Offer, open_offer
from handlers.offers import show_counts
from handlers.turn import Turn
from storage import broadcasting, people, promotion_deeds, promotions, units
from storage.promotion_deeds import Doer
from storage.promotions import Promotion


@dataclass(frozen=True, slots=True)
class Report:
    """Who reports something of which promotion; `is_late`: after its deadline, for what she did in time."""

    who: Doer
    promotion: Promotion
    is_late: bool = False


def doer(turn: Turn, offer: Offer) -> Doer:
    """She who asks, as a member of the unit through which she is addressed."""
    person = turn.me(offer.unit_id)
    turn.mean(offer.unit_id)
    return Doer(offer.promotion.id or 0, person.id or 0, offer.unit_id)


def report(turn: Turn, promotion_id: int) -> Report:
    """Who shows now what she did: while it is open, and for a day after its deadline what she did in time."""
    promotion, run = promotions.find(turn.session, promotion_id), promotions.run(turn.session, promotion_id)
    if promotion is None or is_open(run, turn.now) or turn.person is None:
        offer = open_offer(turn, promotion_id)
        return Report(doer(turn, offer), offer.promotion)
    did = promotion_deeds.of(turn.session, promotion_id, turn.person.id or 0)
    is_late = must_take_links(run, turn.now, is_done=bool(did))
    unit = units.get(turn.session, did[0].unit_id)
    if unit.closed_at is not None:
        raise Refusal("promotions-gone")
    unit.must_be_awake()
    person = turn.me(unit.id)
    turn.mean(unit.id or 0)
    return Report(Doer(promotion_id, person.id or 0, unit.id or 0), promotion, is_late)


def band_of(turn: Turn, who: Doer) -> AgeBand:
    """What her year of birth allows now."""
    person = people.get(turn.session, who.person_id)
    return band(person.birth_year, turn.now, units.get(turn.session, who.unit_id).zone)


def tasks(turn: Turn, who: Doer, promotion: Promotion) -> Sequence[Task]:
    """What of it she may do at her age; refused where that is nothing."""
    mine = hers(promotion.tasks, band_of(turn, who))
    if not mine:
        raise Refusal("promotion-deeds-young")
    return mine


def count_shown(turn: Turn, told: Report) -> None:
    """Who shows what she did has done it, pressed or not."""
    who = told.who
    if not promotion_deeds.is_done(turn.session, who.promotion_id, who.person_id):
        promotion_deeds.add(turn.session, who, tasks(turn, who, told.promotion)[0], turn.now)


def noted(turn: Turn, who: Doer, verb: str) -> None:
    """What she did shows in the numbers, and in the journal."""
    turn.journal(verb, broadcasting.subject(who.promotion_id), units.get(turn.session, who.unit_id))
    show_counts(turn, who.promotion_id)
