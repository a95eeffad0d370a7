"""What is true, typed by who looked into a case, with its sources; and the asking for a second reader."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import words.clarifications
from domain.clarifying import keys_in, more, must_be_whole, read
from domain.rating_presses import Propose
from domain.ratings import VerdictState, VerdictStep
from domain.refusal import Refusal
from domain.reviews import PARENT_STEPS_IN
from handlers import withholding
from handlers.clarifying import WRITE, name, note, show_page, stop_asking, turn_to, written
from handlers.feature import Feature, Pressed
from handlers.promoting import must_be_decent
from handlers.turn import Turn
from storage import case_steps, clarifying, verdict_readers, verdicts

ASK_AGAIN = timedelta(hours=2)  # then who may read it is reminded; after a day the unit above may


def write(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed what is true, its sources, or both; new words take the place of the old, sources are added."""
    case, draft = written(turn, int(facts["verdict_id"]))
    if draft.state != VerdictState.DRAFT:
        stop_asking(turn)
        raise Refusal("ratings-over")
    withholding.check(turn, text)
    must_be_decent([text])
    typed = read(text, turn.incoming.links)
    if not typed.note and not typed.sources:
        raise Refusal("ratings-nothing")
    if clarifying.leads_back(turn.session, case, typed.keys):
        raise Refusal("ratings-own-link")
    draft.sources = more(draft.sources, typed.sources)
    draft.note = typed.note or draft.note
    case_steps.touch(turn.session, case, turn.now)
    note(turn, case, "wrote clarification")
    show_page(turn, case)


def propose(turn: Turn, pressed: Propose) -> None:
    """It is ready: a second person reads it, and is reminded after two hours."""
    case, draft = written(turn, pressed.verdict_id)
    must_be_whole(draft.rating, draft.note, draft.sources)
    if clarifying.leads_back(turn.session, case, keys_in((draft.note, draft.sources))):
        raise Refusal("ratings-own-link")
    verdicts.move(turn.session, draft, VerdictStep.PROPOSE, turn.now)
    stop_asking(turn)
    draft.at = turn.now
    case_steps.touch(turn.session, case, turn.now)
    has_readers = verdict_readers.put_up(turn.session, case, draft, turn.now)
    draft.due_at = turn.now + (ASK_AGAIN if has_readers else PARENT_STEPS_IN)
    note(turn, case, "proposed rating")
    message = words.clarifications.proposed(
        turn.reader, name(turn, case), has_readers=has_readers, case_id=case.id or 0
    )
    turn_to(turn, message)


FEATURE = Feature(
    noun="clarification_writing",
    presses={Propose: Pressed(propose)},
    answers={WRITE: write},
)
