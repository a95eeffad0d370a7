"""What a unit says while it does not know more: written by one adult, read by another, and read by everybody."""

from collections.abc import Mapping
from typing import Any

import words.crises
import words.crisis_notes
from domain.crises import MOST_STATEMENT, PENDING, CrisisState
from domain.crisis_presses import ApproveStatement, CrisisPage, ReadStatement, WriteStatement
from domain.crisis_views import Side
from domain.links import find
from domain.refusal import Refusal
from domain.units import Role
from handlers import withholding
from handlers.crisis_asking import tell_each
from handlers.crisis_pages import PURPOSE, found, leaders, led, main, must_be_on, person_of, view
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import crises, crisis_people, crisis_steps, crisis_views, drafts, roles, units
from storage.crises import Crisis
from storage.people import Person

STATEMENT = "crisis-statement"


def write(turn: Turn, pressed: WriteStatement) -> None:
    """She types other words, in private."""
    crisis = _writable(turn, pressed.crisis_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, crisis=crisis.id, page=CrisisPage.MORE))
        return
    turn.ask(STATEMENT, crisis=crisis.id)
    turn.edit(words.crises.line(turn.reader, "type-statement", most=MOST_STATEMENT))


def _writable(turn: Turn, crisis_id: int) -> Crisis:
    """Before it begins its asker writes, afterwards any adult of humas and pengurus."""
    crisis, person = led(turn, crisis_id), person_of(turn)
    if crisis.state not in (CrisisState.DRAFT, *PENDING, CrisisState.ON):
        raise Refusal("crises-not-now")
    if crisis.state != CrisisState.ON and crisis.asked_by != person.id:
        raise Refusal("crises-not-now")
    _must_be_adult(turn, crisis, person)
    return crisis


def _must_be_adult(turn: Turn, crisis: Crisis, person: Person) -> None:
    """Free words reach minors only as a text that two adults saw first."""
    if crisis_people.is_young(person, units.get(turn.session, crisis.unit_id), turn.now):
        raise Refusal("crises-two-adults")


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed them: whoever says yes to the crisis reads them; of one that goes on somebody else agrees first."""
    crisis = _writable(turn, int(facts["crisis"]))
    withholding.check(turn, text)
    said = text.strip()
    if not 1 <= len(said) <= MOST_STATEMENT:
        raise Refusal("crises-text-long", most=MOST_STATEMENT)
    if find(said) or turn.incoming.links:
        raise Refusal("crises-link")
    drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)
    if crisis.state == CrisisState.ON:
        _propose(turn, crisis, said)
        return
    crisis.statement = said
    crises.changed(turn.session, crisis, turn.now)
    turn.say(words.crises.line(turn.reader, "statement-set"))
    turn.say(main(turn, crisis, view(turn, crisis)))


def _propose(turn: Turn, crisis: Crisis, said: str) -> None:
    crisis.proposed, crisis.proposed_by = said, person_of(turn).id
    crises.changed(turn.session, crisis, turn.now)
    unit = units.get(turn.session, crisis.unit_id)
    turn.journal("statement proposed", crises.subject(crisis.id or 0), unit)
    everyone = [*leaders(turn, crisis), *roles.holders(turn.session, crisis.unit_id, Role.PEMBINA, turn.now)]
    adults = [one for one in everyone if not crisis_people.is_young(one, unit, turn.now)]
    tell_each(
        turn,
        crisis,
        {one.id: one for one in adults}.values(),
        lambda reader, seen: words.crisis_notes.proposed(reader, seen.crisis.id or 0, seen.unit),
    )
    turn.say(words.crises.line(turn.reader, "statement-proposed"))


def approve(turn: Turn, pressed: ApproveStatement) -> None:
    """Another adult says yes to exactly these words: the groups read them."""
    crisis, person = found(turn, pressed.crisis_id), person_of(turn)
    must_be_on(crisis)
    if (
        not crisis.proposed
        or crisis_people.side_of(turn.session, crisis, person, turn.now) is not Side.INSIDE
    ):
        raise Refusal("crises-not-now")
    _must_be_adult(turn, crisis, person)
    if crisis.proposed_by == person.id:
        raise Refusal("crises-own-proposal")
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, crisis=crisis.id, page=CrisisPage.MAIN))
        return
    if pressed.seal != crisis_views.seal_of(crisis):
        turn.toast(words.crises.toast(turn.reader, "changed"), alert=True)
        turn.edit(main(turn, crisis, view(turn, crisis)))
        return
    crisis_steps.say(turn.session, crisis, crisis.proposed, turn.now)
    unit = units.get(turn.session, crisis.unit_id)
    turn.journal("statement said", crises.subject(crisis.id or 0), unit)
    turn.toast(words.crises.toast(turn.reader, "statement-toast"))
    turn.edit(main(turn, crisis, view(turn, crisis)))


def read(turn: Turn, pressed: ReadStatement) -> None:
    """Sudah baca: one more, whoever it was; a guest counts as well."""
    crisis, actor = crises.find(turn.session, pressed.crisis_id), turn.incoming.actor
    if actor is None:
        raise Refusal("refusal-press-yourself")
    if crisis is None or crisis.state != CrisisState.ON:
        raise Refusal("crises-not-now")
    is_new = crisis_steps.mark_read(turn.session, crisis, actor.telegram_id, turn.now)
    turn.toast(words.crises.toast(turn.reader, "read-toast" if is_new else "read-already"))


FEATURE = Feature(
    noun="crisis_statements",
    presses={
        WriteStatement: Pressed(write),
        ApproveStatement: Pressed(approve),
        ReadStatement: Pressed(read),
    },
    answers={STATEMENT: typed},
)
