"""Is it one? Somebody else says yes or no; until then what would go out can be held."""

from collections.abc import Callable, Iterable

import words.crises
import words.crisis_cards
import words.crisis_notes
from domain.crises import PENDING, CrisisState, CrisisStep, ReasonCode
from domain.crisis_presses import AskSecond, ConfirmCrisis, CrisisPage, DropCrisis, HoldMeanwhile
from domain.crisis_views import CrisisView
from domain.message import Message
from domain.permissions import Need
from domain.reader import Reader
from domain.refusal import Refusal
from handlers import guards
from handlers.crises import draft
from handlers.crisis_pages import PURPOSE, found, leaders, main, person_of, view
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import crises, crisis_hands, crisis_people, crisis_resuming, crisis_steps, crisis_views, units
from storage.crises import Crisis
from storage.people import Person

Draw = Callable[[Reader, CrisisView], Message]


def ask(turn: Turn, pressed: AskSecond) -> None:
    """Everybody of humas and pengurus is asked; where there is nobody else, pembina and the unit above at once."""
    crisis = draft(turn, pressed.crisis_id)
    if not crisis.reason:
        raise Refusal("crises-no-reason")
    units.one_at_a_time(turn.session, crisis.unit_id)
    other = crises.open_in(turn.session, crisis.unit_id)
    if other is not None:
        turn.session.delete(crisis)
        turn.session.flush()
        turn.edit(main(turn, other, view(turn, other)))
        return
    crisis_steps.ask(turn.session, crisis, turn.now)
    _note(turn, crisis, "crisis asked")
    near = crisis_people.nearest(turn.session, crisis, turn.now)
    tell_each(turn, crisis, near, words.crisis_notes.asked)
    if not near:
        far = crisis_people.wider(turn.session, crisis, turn.now)
        tell_each(
            turn, crisis, far, lambda reader, seen: words.crisis_notes.asked(reader, seen, is_wider=True)
        )
    turn.toast(words.crises.toast(turn.reader, "asked-toast", count=len(near)), alert=not near)
    turn.edit(main(turn, crisis, view(turn, crisis)))


def tell_each(turn: Turn, crisis: Crisis, persons: Iterable[Person], draw: Draw) -> None:
    """Each of them in private, but for who did it; only a hijacked account wakes an adult."""
    unit = units.get(turn.session, crisis.unit_id)
    for one in persons:
        if turn.person is None or one.id != turn.person.id:
            message = draw(one.reader(unit.reader()), crisis_views.of(turn.session, crisis, one, turn.now))
            wakes = crisis.reason == ReasonCode.ACCOUNT and not crisis_people.is_young(one, unit, turn.now)
            about = crises.subject(crisis.id or 0)
            tell(turn.session, one.telegram_id, message, turn.now, about, urgent=wakes)


def _note(turn: Turn, crisis: Crisis, verb: str) -> None:
    turn.journal(verb, crises.subject(crisis.id or 0), units.get(turn.session, crisis.unit_id))


def hold(turn: Turn, pressed: HoldMeanwhile) -> None:
    """Who asked may hold what would go out; nothing is announced by one alone."""
    crisis = found(turn, pressed.crisis_id)
    if crisis.asked_by != person_of(turn).id:
        raise Refusal("crises-not-now")
    crisis_steps.take(turn.session, crisis, CrisisStep.HOLD, turn.now)
    _note(turn, crisis, "crisis held")
    turn.toast(words.crises.toast(turn.reader, "held-toast"))
    _shown(turn, crisis)


def confirm(turn: Turn, pressed: ConfirmCrisis) -> None:
    """The second yes: what is scheduled stops, and the statement stands in the groups."""
    crisis, person = found(turn, pressed.crisis_id), person_of(turn)
    if crisis.state not in PENDING:
        _shown_instead(turn, crisis)
        return
    _must_be_hers_to_confirm(turn, crisis, person)
    if turn.incoming.is_group and crisis.statement:
        turn.toast("", url=turn.link(PURPOSE, crisis=crisis.id, page=CrisisPage.MAIN))
        return
    if pressed.seal != crisis_views.seal_of(crisis):
        turn.redraw(crises.subject(crisis.id or 0))
        turn.toast(words.crises.toast(turn.reader, "changed"), alert=True)
        _shown(turn, crisis)
        return
    if crisis.statement and crisis_people.is_young(person, units.get(turn.session, crisis.unit_id), turn.now):
        raise Refusal("crises-two-adults")
    crisis_steps.begin(turn.session, crisis, person.id or 0, turn.now)
    _note(turn, crisis, "crisis began")
    tell_each(turn, crisis, leaders(turn, crisis), words.crisis_notes.began)
    _stop_hands(turn, crisis)
    turn.toast(words.crises.toast(turn.reader, "began-toast"))
    _shown(turn, crisis)


def _must_be_hers_to_confirm(turn: Turn, crisis: Crisis, person: Person) -> None:
    if person.id == crisis.asked_by:
        raise Refusal("crises-own-request")
    rank = crisis_people.confirms_as(turn.session, crisis, person, turn.now)
    if rank is None:
        raise Refusal("crises-not-yet-yours")
    guards.surely(turn, *rank)


def _stop_hands(turn: Turn, crisis: Crisis) -> None:
    """Who was given something to post, or an account, waits too."""
    unit = units.get(turn.session, crisis.unit_id)
    for person, title in crisis_hands.of(turn.session, crisis_steps.unit_ids(turn.session, crisis)):
        message = words.crisis_notes.waits(person.reader(unit.reader()), title)
        tell(turn.session, person.telegram_id, message, turn.now, crises.subject(crisis.id or 0))


def drop(turn: Turn, pressed: DropCrisis) -> None:
    """Who asked takes it back, or somebody who might say yes says no: what was held goes on."""
    crisis, person = found(turn, pressed.crisis_id), person_of(turn)
    if crisis.state == CrisisState.DRAFT:
        turn.session.delete(crisis)
        turn.edit(words.crises.line(turn.reader, "gone-draft"))
        return
    if crisis.state not in PENDING:
        _shown_instead(turn, crisis)
        return
    is_hers = crisis.asked_by == person.id
    if not is_hers and crisis_people.confirms_as(turn.session, crisis, person, turn.now) is None:
        raise Refusal("crises-not-yet-yours")
    crisis_steps.take(turn.session, crisis, CrisisStep.DROP, turn.now)
    crisis_resuming.free_all(turn.session, crisis, turn.now)
    _note(turn, crisis, "crisis dropped")
    tell_each(
        turn,
        crisis,
        leaders(turn, crisis),
        lambda reader, seen: words.crisis_notes.ended_early(reader, seen.crisis.state, seen.unit),
    )
    _shown(turn, crisis)


def _shown_instead(turn: Turn, crisis: Crisis) -> None:
    """Somebody was faster, or time was: the button does nothing any more, and she sees how it stands."""
    turn.redraw(crises.subject(crisis.id or 0))
    turn.toast(words.crises.toast(turn.reader, "moved-on"))
    _shown(turn, crisis)


def _shown(turn: Turn, crisis: Crisis) -> None:
    """In private her page follows; the room's card does by itself."""
    if not turn.incoming.is_group:
        turn.edit(words.crisis_cards.card(turn.reader, view(turn, crisis)))


FEATURE = Feature(
    noun="crisis_asking",
    presses={
        AskSecond: Pressed(ask),
        HoldMeanwhile: Pressed(hold),
        ConfirmCrisis: Pressed(confirm, Need.SURE),
        DropCrisis: Pressed(drop),
    },
)
