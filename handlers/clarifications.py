"""Klarifikasi: humas says what a case is; and what who reports it hears, once that is known."""

from collections.abc import Mapping
from typing import Any

import words.clarification_news
import words.clarifications
from domain.case_states import CaseState
from domain.message import Message
from domain.permissions import Need
from domain.rating_presses import Rate, StartOver
from domain.ratings import OpenRating, VerdictState, VerdictStep
from domain.refusal import Refusal
from handlers import case_pages
from handlers.clarifying import note, show_page, stop_asking
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import case_steps, cases, units, verdict_readers, verdicts
from storage.cases import Case
from storage.verdicts import Verdict

PURPOSE = "rating"


def open_page(turn: Turn, pressed: OpenRating) -> None:
    """What was it? In private: from the room her chat opens."""
    case = case_pages.seen(turn, pressed.case_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, case_id=case.id))
        return
    show_page(turn, case)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the room."""
    show_page(turn, case_pages.seen(turn, int(facts["case_id"])))


def rate(turn: Turn, pressed: Rate) -> None:
    """That is what it is: now the words. What nobody had in hand is in hers; what she proposed is mended."""
    case = case_pages.seen(turn, pressed.case_id)
    me, draft = case_pages.me(turn), verdicts.unsigned(turn.session, case.id or 0)
    if turn.incoming.is_group:
        raise Refusal("ratings-not-here")
    if draft is not None and draft.person_id != me.id:
        show_page(turn, case)
        return
    if draft is None:
        draft = verdicts.add(
            turn.session,
            Verdict(
                case_id=case.id or 0,
                rating=pressed.rating,
                state=VerdictState.DRAFT,
                person_id=me.id,
                at=turn.now,
            ),
        )
    elif draft.state != VerdictState.DRAFT:
        verdicts.move(turn.session, draft, VerdictStep.REOPEN, turn.now)
    draft.rating = pressed.rating
    _in_hand(turn, case)
    note(turn, case, f"rated {pressed.rating}")
    show_page(turn, case)


def _in_hand(turn: Turn, case: Case) -> None:
    if case.state in (CaseState.NEW, CaseState.WATCHED):
        case_steps.take(turn.session, case, case_pages.me(turn).id or 0, turn.now)
    else:
        case_steps.touch(turn.session, case, turn.now)


def start_over(turn: Turn, pressed: StartOver) -> None:
    """What was written is left; whoever had written it has no hand in what comes now."""
    case = case_pages.seen(turn, pressed.case_id)
    draft = verdicts.unsigned(turn.session, case.id or 0)
    if turn.incoming.is_group:
        raise Refusal("ratings-not-here")
    if draft is not None:
        verdicts.move(turn.session, draft, VerdictStep.REPLACE, turn.now)
        note(turn, case, "began rating anew")
    stop_asking(turn)
    show_page(turn, case)


def known(turn: Turn, case: Case) -> Message | None:
    """What who reports a case reads, if it was looked into and that is out already; None in a group, where nobody is
    answered with a verdict. A member's report remembers it, so that a correction finds her."""
    case = cases.standing(turn.session, case)
    verdict = verdicts.signed(turn.session, case.id or 0)
    if turn.incoming.is_group or verdict is None or case.clarified_at is None:
        return None
    hers = (
        cases.report_of(turn.session, case.id or 0, turn.person.id or 0) if turn.person is not None else None
    )
    if hers is not None:
        hers.verdict_id = verdict.id
    unit = units.get(turn.session, case.unit_id)
    in_words = verdict_readers.may_read_words(turn.session, verdict, unit, turn.person, turn.now)
    return words.clarification_news.known(turn.reader, verdict, in_words=in_words)


FEATURE = Feature(
    noun="clarifications",
    presses={
        OpenRating: Pressed(open_page, Need.SURE),
        Rate: Pressed(rate),
        StartOver: Pressed(start_over),
    },
    starts={PURPOSE: arrive},
)
