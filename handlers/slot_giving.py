"""A takeover slot becomes somebody's, comes back, or ends: what is then true, and who hears of it."""

from collections.abc import Callable, Sequence

import words.application_approvals
import words.application_news
from domain.application_states import ApplicationState, ApplicationStep
from domain.applications import Lent
from domain.choosing_fairly import pembina_until
from domain.message import Message
from domain.reader import Reader
from domain.refusal import Refusal
from domain.takeovers import Part
from handlers.slot_views import lent, must_not_be_in_hand
from handlers.telling import tell
from handlers.turn import Turn
from storage import applications, moving_up, people, roles, slot_endings, slot_holders, takeovers, units
from storage.applications import Application
from storage.people import Person
from storage.takeovers import TakeoverSlot
from words.application_approvals import ForMinor

Draw = Callable[[Reader, Lent], Message]


def give(turn: Turn, slot: TakeoverSlot, application: Application, step: ApplicationStep) -> bool:
    """By this step it is hers; of somebody of 16 or 17 the pembina is asked first. False: somebody was faster."""
    if application.part != Part.BESIDE:
        return slot_holders.hold(turn.session, slot, application, step, turn.now)
    unit = units.get(turn.session, application.unit_id)
    until = pembina_until(slot.starts_at, turn.now)
    pembina = roles.pembina_for(turn.session, unit, turn.now, turn.now)
    if until is None or not pembina:
        raise Refusal("applications-nobody-to-ask")
    if not slot_holders.hold(turn.session, slot, application, ApplicationStep.ASK, turn.now):
        return False
    application.lapses_at = until
    _ask_pembina(turn, slot, application, pembina)
    return True


def for_minor(turn: Turn, slot: TakeoverSlot, application: Application) -> ForMinor:
    """What the pembina decides."""
    return ForMinor(
        application_id=application.id or 0,
        name=people.get(turn.session, application.person_id).first_name,
        lent=lent(turn, slot),
        theme=takeovers.round_of(turn.session, slot).theme,
        idea=application.idea,
        until=application.lapses_at or slot.starts_at,
    )


def _ask_pembina(turn: Turn, slot: TakeoverSlot, application: Application, pembina: Sequence[Person]) -> None:
    asked, unit = for_minor(turn, slot, application), units.get(turn.session, application.unit_id)
    for one in pembina:
        message = words.application_approvals.question(one.reader(unit.reader()), asked)
        tell(turn.session, one.telegram_id, message, turn.now, f"slot:{slot.id}")


def tell_her(turn: Turn, slot: TakeoverSlot, application: Application, draw: Draw) -> None:
    """News about a slot, in private and in her own way of reading; who has just done it knows."""
    if turn.person is not None and turn.person.id == application.person_id:
        return
    person, unit = (
        people.get(turn.session, application.person_id),
        units.get(turn.session, application.unit_id),
    )
    message = draw(person.reader(unit.reader()), lent(turn, slot))
    tell(turn.session, person.telegram_id, message, turn.now, f"slot:{slot.id}")


def changed(turn: Turn, slot: TakeoverSlot, verb: str) -> None:
    """It is noted, and every card about it is drawn again."""
    turn.journal(verb, f"slot:{slot.id}")
    moving_up.redraw(turn.session, slot, turn.now)


def choose(turn: Turn, slot: TakeoverSlot, application: Application) -> None:
    """Humas chose her: who held it before hears so, she too, and everybody else is on the list."""
    must_not_be_in_hand(turn, slot)
    before = applications.holder(turn.session, slot.id or 0)
    if before is not None and before.id == application.id:
        raise Refusal("applications-not-now")
    if before is not None:
        slot_holders.let_go(turn.session, slot, before, ApplicationStep.REPLACE, turn.now)
        tell_her(turn, slot, before, _plain("replaced"))
    if not give(turn, slot, application, ApplicationStep.CHOOSE):
        raise Refusal("applications-not-now")
    _pass_over(turn, slot)
    tell_her(turn, slot, application, _chosen(application))
    changed(turn, slot, "holder chosen")


def _chosen(application: Application) -> Draw:
    until = application.lapses_at
    if application.state == ApplicationState.ASKED and until is not None:
        return lambda reader, its: words.application_news.asked(reader, its, until)
    return lambda reader, its: words.application_news.chosen(reader, its, Part(application.part))


def _plain(what: str) -> Draw:
    return lambda reader, its: words.application_news.plainly(reader, its, what)


def _pass_over(turn: Turn, slot: TakeoverSlot) -> None:
    """Everybody who had applied is on the list now, and hears her place."""
    for place, one in enumerate(applications.listed(turn.session, slot.id or 0), start=1):
        if one.state == ApplicationState.APPLIED:
            applications.step(turn.session, one, ApplicationStep.PASS_OVER, turn.now)
            tell_her(turn, slot, one, _passed_over(place))


def _passed_over(place: int) -> Draw:
    return lambda reader, its: words.application_news.passed_over(reader, its, place)


def release(turn: Turn, slot: TakeoverSlot, application: Application, step: ApplicationStep) -> None:
    """By this step it is not hers any more; the list moves up at once."""
    must_not_be_in_hand(turn, slot)
    slot_holders.let_go(turn.session, slot, application, step, turn.now)
    moving_up.wake(turn.session, application, turn.now)
    if step is ApplicationStep.TAKE_BACK:
        tell_her(turn, slot, application, _plain("taken-back"))


def give_back(turn: Turn, slot: TakeoverSlot) -> None:
    """Whose it is says that she can't, before it has begun."""
    person_id = turn.person.id if turn.person is not None else None
    its = applications.holder(turn.session, slot.id or 0)
    if its is None or its.person_id != person_id or its.state != ApplicationState.CHOSEN:
        raise Refusal("applications-not-yours")
    release(turn, slot, its, ApplicationStep.RETURN)
    changed(turn, slot, "slot given back")


def end_all(turn: Turn, slot: TakeoverSlot) -> None:
    """It was called off: everybody who wanted or held it hears so."""
    for one in slot_endings.end_all(turn.session, slot, turn.now):
        unit_id = one.unit_id
        tell_her(turn, slot, one, _cancelled(unit_id))
    moving_up.redraw(turn.session, slot, turn.now)


def _cancelled(unit_id: int) -> Draw:
    return lambda reader, its: words.application_news.cancelled(reader, its, unit_id)


def tell_plainly(turn: Turn, slot: TakeoverSlot, application: Application, what: str) -> None:
    """News without more facts: approved, refused, swapped."""
    tell_her(turn, slot, application, _plain(what))
