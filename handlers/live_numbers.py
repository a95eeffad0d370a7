"""What a live brought: typed by its host or humas, as the platform shows it."""

from collections.abc import Mapping
from typing import Any

import words.live_asks
from domain.amounts import Measure, read
from domain.live_presses import TypeNumbers
from domain.lives import LiveState
from domain.presses import Press
from domain.refusal import Refusal
from handlers import live_hosting, withholding
from handlers.feature import Pressed
from handlers.live_hosting import Found
from handlers.plans import note
from handlers.turn import Turn
from storage import drafts, live_plans, lives
from storage.lives import LiveNumbers

QUESTION = "lives-numbers"
ASKED = (Measure.WATCHING, Measure.VIEWS, Measure.LIKES, Measure.COMMENTS)


def type_numbers(turn: Turn, pressed: TypeNumbers) -> None:
    """She wants to note them."""
    its = _ended(turn, pressed.post_id)
    turn.ask(QUESTION, post_id=pressed.post_id)
    turn.say(words.live_asks.numbers(turn.reader, its.post))


def _ended(turn: Turn, post_id: int) -> Found:
    its = live_hosting.led(turn, post_id)
    if its.live.state != LiveState.ENDED:
        raise Refusal("lives-not-now")
    return its


def give(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed them; what may mean two things is asked again, and nothing is kept until it is clear."""
    its = _ended(turn, int(facts["post_id"]))
    withholding.check_counts(turn, text)
    told = read(text, ASKED)
    if not told.is_clear:
        unclear = [one.said for one in told.doubts] or list(told.loose)
        turn.say(words.live_asks.numbers_again(turn.reader, unclear))
        return
    known = lives.numbers(turn.session, its.post.id or 0)
    kept = {one: getattr(known, one) if known is not None else None for one in ASKED}
    values: dict[str, int | None] = {one: told.numbers.get(one, kept[one]) for one in ASKED}
    made = LiveNumbers(post_id=its.post.id or 0, person_id=its.person.id, at=turn.now, **values)
    lives.keep(turn.session, made)
    drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)
    note(turn, its.post, "live numbers")
    live_plans.redraw(turn.session, its.post.id or 0, turn.now)
    live_hosting.show(turn, its.post.id or 0)


PRESSES: Mapping[type[Press], Pressed] = {TypeNumbers: Pressed(type_numbers)}
