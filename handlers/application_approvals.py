"""The pembina says whether somebody of 16 or 17 may take part in holding an account in a slot."""

import words.application_approvals
from domain.application_presses import AnswerForMinor, ListForPembina
from domain.application_states import ApplicationState, ApplicationStep
from domain.message import Message
from domain.refusal import Refusal
from domain.switches import Switch
from domain.units import Role
from handlers.feature import Feature, Pressed
from handlers.slot_giving import changed, for_minor, release, tell_plainly
from handlers.slot_views import put
from handlers.turn import Turn
from storage import applications, people, roles, slot_holders, switches, units
from storage.applications import Application

MOST_LOOKED_AT = 200


def _is_asked(turn: Turn, application: Application) -> bool:
    """Whether her word is asked: as a pembina of that unit, after 48 hours of the one above."""
    if turn.person is None:
        return False
    unit = units.get(turn.session, application.unit_id)
    asked = roles.pembina_for(turn.session, unit, application.changed_at, turn.now)
    return turn.person.id in [one.id for one in asked]


def waiting(turn: Turn) -> list[Application]:
    """What waits for her word, the one that is over soonest first."""
    if Role.PEMBINA not in turn.held:
        return []
    every = applications.waiting_for_pembina(turn.session, MOST_LOOKED_AT)
    return [one for one in every if _is_asked(turn, one) and _lends(turn, one)]


def _lends(turn: Turn, application: Application) -> bool:
    """Whether her unit uses takeovers; that of a pembina above need not."""
    return switches.is_on(turn.session, application.unit_id, Switch.TAKEOVERS)


def with_door(turn: Turn, message: Message) -> Message:
    """The list of what waits for her, with the way to these."""
    doors = words.application_approvals.doors(turn.reader, len(waiting(turn)))
    return Message(message.text, (*message.buttons, *doors))


def listing(turn: Turn, _: ListForPembina) -> None:
    """The first of those that wait, with its answers."""
    if turn.incoming.is_group:
        raise Refusal("choices-only-private")
    asked = []
    for one in waiting(turn):
        slot = slot_holders.kept_apart(turn.session, one.slot_id)
        if slot is not None:
            asked.append(for_minor(turn, slot, one))
    put(turn, words.application_approvals.listed(turn.reader, asked))


def answer(turn: Turn, pressed: AnswerForMinor) -> None:
    """Her word, which counts at once; the first one counts."""
    application = applications.find(turn.session, pressed.application_id)
    slot = slot_holders.kept_apart(turn.session, application.slot_id) if application is not None else None
    if application is None or slot is None or not _may_answer(turn, application):
        raise Refusal("choices-asked-gone")
    if not _lends(turn, application):
        raise Refusal("switches-off")
    unit = units.get(turn.session, application.unit_id)
    unit.must_be_awake()
    turn.mean(unit.id or 0)
    if pressed.yes:
        slot_holders.hold(turn.session, slot, application, ApplicationStep.APPROVE, turn.now)
        application.approved_by = turn.person.id if turn.person is not None else None
        application.approved_at = turn.now
    else:
        release(turn, slot, application, ApplicationStep.REFUSE)
    tell_plainly(turn, slot, application, "approved" if pressed.yes else "refused")
    changed(turn, slot, "pembina agreed" if pressed.yes else "pembina did not agree")
    name = people.get(turn.session, application.person_id).first_name
    put(turn, words.application_approvals.said(turn.reader, name, len(waiting(turn)), yes=pressed.yes))


def _may_answer(turn: Turn, application: Application) -> bool:
    """Still open, and hers to answer; anybody else is refused."""
    turn.session.refresh(application)
    if application.state != ApplicationState.ASKED:
        return False
    if not _is_asked(turn, application):
        raise Refusal("refusal-only-pembina")
    return True


FEATURE = Feature(
    noun="application_approvals",
    presses={AnswerForMinor: Pressed(answer), ListForPembina: Pressed(listing)},
)
