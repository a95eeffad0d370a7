"""What every step of a clarification needs: whose case it is, what is being written, and its words."""

import words.cases
import words.clarification_kits
import words.clarifications
import words.rating_cards
from domain.clarifying import Kit
from domain.markup import Safe
from domain.message import Message
from domain.rating_views import PageView
from domain.ratings import VerdictState
from domain.refusal import Refusal
from domain.reviews import READERS
from domain.units import Role, Room
from handlers import case_pages, guards
from handlers.turn import Turn
from storage import cards, cases, clarifying, drafts, people, units, verdict_readers, verdicts
from storage.cases import Case
from storage.verdicts import Verdict

WRITE = "clarification-write"


def written(turn: Turn, verdict_id: int) -> tuple[Case, Verdict]:
    """What she is writing, in private."""
    verdict = verdicts.find(turn.session, verdict_id)
    if verdict is None:
        raise Refusal("ratings-gone")
    case = case_pages.seen(turn, verdict.case_id)
    turn.session.refresh(verdict)
    if turn.incoming.is_group or verdict.person_id != case_pages.me(turn).id:
        raise Refusal("ratings-over")
    return case, verdict


def read(turn: Turn, verdict_id: int) -> tuple[Case, Verdict]:
    """What humas, pengurus and pembina of its unit may read, in private or in the humas room, and after a day in
    private the humas of the unit above; from here on the turn is about its unit."""
    verdict = verdicts.find(turn.session, verdict_id)
    if verdict is None:
        raise Refusal("ratings-gone")
    case = cases.standing_apart(turn.session, turn.session.get_one(Case, verdict.case_id))
    turn.session.refresh(verdict)
    is_room = units.serves(turn.session, case.unit_id, turn.chat.id or 0, Room.HUMAS)
    if _as(turn, case, verdict) is None or (turn.incoming.is_group and not is_room):
        raise Refusal("refusal-only-reviewers")
    turn.mean(case.unit_id)
    turn.unit_here().must_be_awake()
    return case, verdict


def waiting(turn: Turn) -> list[Verdict]:
    """What waits for her reading in this unit, longest first."""
    person = turn.person
    if turn.unit is None or person is None or turn.held.isdisjoint(READERS):
        return []
    every = verdicts.proposed_in(turn.session, turn.unit.id or 0)
    return [one for one in every if verdict_readers.may_sign(one, person)]


def with_door(turn: Turn, message: Message) -> Message:
    """The list of what waits for her, with the way to these."""
    waits = waiting(turn)
    first = waits[0].id if waits else None
    return Message(
        message.text, (*message.buttons, *words.rating_cards.doors(turn.reader, first, len(waits)))
    )


def _as(turn: Turn, case: Case, verdict: Verdict) -> tuple[Role, int] | None:
    """As what she reads it: a reader of its unit, or humas of the one above; the role, and where she holds it."""
    held = turn.held_in(case.unit_id)
    own = next((one for one in READERS if one in held), None)
    if own is not None:
        return own, case.unit_id
    parent = verdict_readers.above(turn.session, case, verdict, turn.now)
    is_above = parent is not None and Role.HUMAS in turn.held_in(parent.id)
    return (Role.HUMAS, parent.id or 0) if parent is not None and is_above else None


def surely(turn: Turn, case: Case, verdict: Verdict) -> None:
    """She may stand by it, and Telegram has just confirmed what she is."""
    role = _as(turn, case, verdict)
    if role is None:
        raise Refusal("refusal-only-reviewers")
    guards.surely(turn, *role)


def name(turn: Turn, case: Case) -> Safe:
    """What it is known by."""
    return words.cases.name(turn.reader, case)


def kit(turn: Turn, verdict: Verdict) -> Kit:
    """What goes out, in the unit's language."""
    unit = turn.unit_here()
    return words.clarification_kits.kit(unit.reader(), verdict, unit.name)


def view(turn: Turn, case: Case) -> PageView:
    """Her page as it stands now."""
    draft = verdicts.unsigned(turn.session, case.id or 0)
    writer = people.get(turn.session, draft.person_id) if draft is not None and draft.person_id else None
    return PageView(
        case_id=case.id or 0,
        case=name(turn, case),
        signed=verdicts.signed(turn.session, case.id or 0),
        draft=draft,
        writer=writer.first_name if writer is not None else None,
        is_hers=writer is not None and turn.person is not None and writer.id == turn.person.id,
        has_interim=clarifying.interim_standing(turn.session, case.id or 0, turn.now) is not None,
    )


def show_page(turn: Turn, case: Case) -> None:
    """Her page; what she is writing may be typed at once."""
    its = view(turn, case)
    if its.is_hers and its.draft is not None and its.draft.state == VerdictState.DRAFT:
        turn.ask(WRITE, verdict_id=its.draft.id)
    turn_to(turn, words.clarifications.page(turn.reader, its))


def stop_asking(turn: Turn) -> None:
    """What she was asked to type is not waited for any more."""
    asked = turn.incoming.actor.telegram_id if turn.incoming.actor is not None else 0
    waits = drafts.waiting(turn.session, asked, turn.now)
    if waits is not None and waits.question == WRITE:
        drafts.end(turn.session, asked)


def turn_to(turn: Turn, message: Message) -> None:
    """In place after a press on another page, else as a new message."""
    here = turn.incoming.message_id
    is_card = here is not None and cards.at_message(turn.session, turn.chat.id or 0, here) is not None
    if turn.incoming.press_id is None or is_card:
        turn.say(message)
    else:
        turn.edit(message)


def note(turn: Turn, case: Case, verb: str) -> None:
    """Written into the journal of its unit."""
    turn.journal(verb, cases.subject(case), units.get(turn.session, case.unit_id))
