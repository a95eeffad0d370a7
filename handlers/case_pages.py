"""What every step with a case needs: may she see it, and how it is shown where she tapped."""

from dataclasses import replace

import words.cases
from domain.case_presses import CasePage
from domain.case_states import MOVES, OPEN, CaseStep
from domain.message import Message
from domain.refusal import Refusal
from domain.units import TRUSTED, Room
from handlers.turn import Turn
from storage import cards, case_views, cases, drafts, following, units
from storage.cards import Card
from storage.cases import Case
from storage.people import Person


def seen(turn: Turn, case_id: int) -> Case:
    """The case that a button names, or the one in which it goes on: for humas and pengurus of its unit, in private or
    in their humas room. From here on the turn is about that unit."""
    found = cases.find(turn.session, case_id)
    if found is None:
        raise Refusal("cases-gone")
    case = cases.standing_apart(turn.session, found)
    is_room = units.serves(turn.session, case.unit_id, turn.chat.id or 0, Room.HUMAS)
    if turn.held_in(case.unit_id).isdisjoint(TRUSTED) or (turn.incoming.is_group and not is_room):
        raise Refusal("refusal-only-humas")
    turn.mean(case.unit_id)
    turn.unit_here().must_be_awake()
    return case


def me(turn: Turn) -> Person:
    """Who taps, of whom we know by now that she is humas or pengurus."""
    if turn.person is None:
        raise Refusal("refusal-only-humas")
    return turn.person


def page(turn: Turn, case: Case, side: CasePage = CasePage.MAIN) -> Message:
    """The case as she alone reads it now."""
    is_hers = turn.person is not None and case.holder_id == turn.person.id
    view = replace(case_views.of(turn.session, case, turn.now), is_hers=is_hers)
    return words.cases.card(turn.reader, view, side)


def show(turn: Turn, case: Case, side: CasePage = CasePage.MAIN) -> None:
    """After a tap: its card turns, a message in private becomes its page, and in the room its card stands."""
    card = card_here(turn, case)
    if card is not None:
        card.page = side
        cards.hurry(turn.session, card, turn.now)
    elif turn.incoming.is_group:
        turn.show(cases.subject(case))
    elif turn.incoming.press_id is not None and not is_card(turn):
        turn.edit(page(turn, case, side))
    else:
        turn.say(page(turn, case, side))


def card_here(turn: Turn, case: Case) -> Card | None:
    """Its card, if a button of that was pressed."""
    card = _card(turn)
    return card if card is not None and card.subject == cases.subject(case) else None


def is_card(turn: Turn) -> bool:
    """Whether a button of any card was pressed."""
    return _card(turn) is not None


def _card(turn: Turn) -> Card | None:
    here = turn.incoming.message_id
    return cards.at_message(turn.session, turn.chat.id or 0, here) if here is not None else None


def put_up(turn: Turn, case: Case) -> None:
    """Its card is the newest message of the room, and stands there once."""
    card = cards.of(turn.session, cases.subject(case), turn.chat.id or 0)
    if card is not None:
        following.drop(turn.session, card, turn.now)
    turn.show(cases.subject(case))


def note(turn: Turn, case: Case, verb: str) -> None:
    """Write it into the journal of the case's unit."""
    turn.journal(verb, cases.subject(case))


def ask(turn: Turn, case: Case, question: str, message: Message) -> None:
    """She types what is asked about a case in private; from the room a link with this question as its purpose leads
    her there."""
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(question, case_id=case.id))
    else:
        turn.ask(question, case_id=case.id)
        turn.say(message)


def stop_asking(turn: Turn) -> None:
    """What she was asked to type has come."""
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)


def may(turn: Turn, case: Case, step: CaseStep) -> bool:
    """Whether this step is possible where it stands; where it is not, an old page shows how it stands now."""
    if (case.state, step) in MOVES:
        return True
    show(turn, case)
    turn.toast(words.cases.toast(turn.reader, "not-now" if case.state in OPEN else "over"), alert=True)
    return False
