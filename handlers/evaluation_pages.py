"""What every step of looking back needs: may she, what is shown, and what she is asked in private."""

from collections.abc import Callable
from typing import Any

import words.evaluations
from domain.evaluations import A_PAGE, Campaign
from domain.message import Message
from domain.promotion_counts import What
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.turn import Turn
from storage import drafts, evaluation_lists, evaluations, events, promotion_counts, promotions, units
from storage.evaluations import Evaluation
from words.evaluations import Shown

LIST = "evaluations"
ONE = "evaluation"


def its(turn: Turn, evaluation_id: int) -> Evaluation:
    """A campaign that has begun, for humas and pengurus of its unit. From here on the turn is about that unit."""
    row = evaluations.find(turn.session, evaluation_id)
    if row is None:
        raise Refusal("evaluations-gone")
    _must_be_hers(turn, row.unit_id)
    if row.began_at > turn.now:
        raise Refusal("evaluations-not-yet")
    return row


def _must_be_hers(turn: Turn, unit_id: int) -> None:
    unit = units.get(turn.session, unit_id)
    if unit.closed_at is not None or turn.held_in(unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    turn.mean(unit_id)
    unit.must_be_awake()


def list_page(turn: Turn, unit_id: int, skip: int) -> Message:
    """The campaigns of a unit of hers in the last 60 days, from this one on."""
    _must_be_hers(turn, unit_id)
    skip = max(0, skip)
    shown, total = evaluation_lists.campaigns(turn.session, unit_id, turn.now, skip, A_PAGE)
    return words.evaluations.listed(turn.reader, unit_id, shown, (skip, total), turn.now)


def page(turn: Turn, row: Evaluation) -> Message:
    """One campaign with all that is known of it."""
    taken, done = _helped(turn, row)
    shown = Shown(
        campaign=campaign(turn, row),
        numbers=evaluations.numbers(turn.session, row.id or 0),
        now=turn.now,
        taken=taken,
        done=done,
        pieces=events.published_count(turn.session, row.event_id) if row.event_id is not None else 0,
    )
    return words.evaluations.page(turn.reader, shown)


def campaign(turn: Turn, row: Evaluation) -> Campaign:
    """It, with its title."""
    found = evaluation_lists.campaign(turn.session, row.id or 0)
    if found is None:
        raise Refusal("evaluations-gone")
    return found


def _helped(turn: Turn, row: Evaluation) -> tuple[int, int]:
    """How many members took a promotion on, and carried it on."""
    promotion = promotions.find(turn.session, row.promotion_id) if row.promotion_id is not None else None
    run = promotions.run(turn.session, promotion.id or 0) if promotion is not None else None
    if promotion is None or run is None:
        return 0, 0
    totals = promotion_counts.of(turn.session, promotion, run).totals()
    return totals[What.TAKEN], totals[What.DONE]


def ask(
    turn: Turn, row: Evaluation, question: str, prompt: Callable[[Campaign], Message], **facts: Any
) -> None:
    """She types it in private; from a group a link leads to the campaign there."""
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(ONE, evaluation_id=row.id))
    else:
        turn.ask(question, evaluation_id=row.id, **facts)
        turn.say(prompt(campaign(turn, row)))


def stop_asking(turn: Turn) -> None:
    """What she was asked to type has come."""
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)


def person_id(turn: Turn) -> int | None:
    """Who types."""
    return turn.person.id if turn.person is not None else None


def note(turn: Turn, row: Evaluation, verb: str) -> None:
    """Write it into the journal of its unit."""
    turn.journal(verb, f"evaluation:{row.id}")
