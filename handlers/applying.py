"""A member applies for a takeover slot, takes it at once, says what she would do, or that she can't after all."""

from collections.abc import Mapping, Sequence
from typing import Any

import words.applications
from domain.application_presses import AnswerOffered, Apply, GiveBack, Withdraw, WriteIdea
from domain.application_states import HOLDING, OPEN, ApplicationState, ApplicationStep
from domain.applications import idea, must_be_in_time
from domain.choosing_fairly import offered_until
from domain.quiet import touches
from domain.refusal import Refusal
from domain.slot_states import COMING
from domain.takeover_times import OPENS_BEFORE
from domain.takeovers import Part, may_apply
from handlers import slot_giving, withholding
from handlers.feature import Feature, Pressed
from handlers.slot_giving import changed, give, release
from handlers.slot_views import MAY_COME_AGAIN, age, found, leads_to_private, lent, put, view
from handlers.turn import Turn
from storage import applications, consents, drafts, handover_people, moving_up, reach, takeovers
from storage.applications import Application
from storage.people import Person
from storage.takeovers import TakeoverSlot

IDEA = "takeover-idea"
SAID = {
    ApplicationState.APPLIED: "applied",
    ApplicationState.CHOSEN: "taken",
    ApplicationState.ASKED: "asked",
}


def apply(turn: Turn, pressed: Apply) -> None:
    """She would like it; where the first gets it, it is hers, or she is on the list."""
    if leads_to_private(turn, "slot", pressed.slot_id):
        return
    slot = found(turn, pressed.slot_id)
    person = turn.me(turn.unit_here().id)
    _show(turn, slot, person, *_said(turn, slot, _enter(turn, slot, person)))


def _said(turn: Turn, slot: TakeoverSlot, application: Application) -> tuple[str, int | None]:
    """What is said over her tap: how she stands now."""
    if application.state == ApplicationState.WAITING:
        listed = [one.id for one in applications.listed(turn.session, slot.id or 0)]
        return "queued", listed.index(application.id) + 1
    return SAID.get(ApplicationState(application.state), ""), None


def _show(turn: Turn, slot: TakeoverSlot, person: Person, which: str, place: int | None = None) -> None:
    turn.toast(words.applications.toast(turn.reader, which, place) if which else "")
    put(turn, words.applications.shown(turn.reader, view(turn, slot, person)))


def _enter(turn: Turn, slot: TakeoverSlot, person: Person, said: str = "") -> Application:
    """Her application, found or made; where the first gets the slot and nobody waits, it is hers."""
    session, its = turn.session, takeovers.round_of(turn.session, slot)
    before = applications.of(session, slot.id or 0, person.id or 0)
    if before is not None and before.state in OPEN:
        return before
    if before is not None and before.state not in MAY_COME_AGAIN:
        is_no = before.state == ApplicationState.REFUSED
        raise Refusal("applications-stands-refused" if is_no else "applications-over")
    part = _may(turn, slot, person)
    others = applications.open_of(session, slot.id or 0)
    must_be_in_time(slot, is_chosen=its.is_chosen, is_wanted=bool(others), now=turn.now)
    application = _written(turn, slot, person, part)
    application.idea = said or application.idea
    if not _is_taken(turn, slot, application, others) and (_is_held(turn, slot) or not its.is_chosen):
        applications.step(session, application, ApplicationStep.PASS_OVER, turn.now)
    changed(turn, slot, "took a slot" if application.state == ApplicationState.CHOSEN else "applied")
    return application


def _is_taken(
    turn: Turn, slot: TakeoverSlot, application: Application, others: Sequence[Application]
) -> bool:
    """Where the first gets it: whether that is her; those who wait longer are asked before, while there is time."""
    if takeovers.round_of(turn.session, slot).is_chosen or _is_held(turn, slot):
        return False
    if others and offered_until(slot.starts_at, turn.now) is not None:
        moving_up.wake(turn.session, others[0], turn.now)
        return False
    return give(turn, slot, application, ApplicationStep.CHOOSE)


def _is_held(turn: Turn, slot: TakeoverSlot) -> bool:
    """Whether it is somebody's, or is offered to somebody."""
    return applications.holder(turn.session, slot.id or 0) is not None


def _may(turn: Turn, slot: TakeoverSlot, person: Person) -> Part:
    """How she takes part; refused where it is not for her age, or nothing is recorded of her guardian."""
    if slot.state not in COMING:
        raise Refusal("takeovers-over")
    if handover_people.account_of(turn.session, slot).hacked_at is not None:
        raise Refusal("takeovers-hacked")
    part = may_apply(slot, takeovers.round_of(turn.session, slot).age_rule, age(turn, person), turn.now)
    unit_id = turn.unit_here().id or 0
    if part is Part.BESIDE and consents.of(turn.session, person.id or 0, unit_id) is None:
        raise Refusal("applications-needs-consent")
    if part is Part.BESIDE and _is_night_or_school(turn, slot, person):
        raise Refusal("takeovers-childrens-hours")
    return part


def _is_night_or_school(turn: Turn, slot: TakeoverSlot, person: Person) -> bool:
    """Whether she would tick a list or have the account in hand while a minor is to be left alone."""
    hours = reach.childrens_hours(turn.session, person.zone or slot.zone, slot.starts_at)
    return touches(hours, slot.starts_at - OPENS_BEFORE, slot.ends_at)


def _written(turn: Turn, slot: TakeoverSlot, person: Person, part: Part) -> Application:
    """Written down, or once more after she had let it go: then she stands at the end of the list."""
    row = Application(
        slot_id=slot.id or 0,
        person_id=person.id or 0,
        unit_id=turn.unit_here().id or 0,
        part=part,
        at=turn.now,
        changed_at=turn.now,
    )
    application = applications.apply(turn.session, row)
    if application.state in MAY_COME_AGAIN:
        applications.step(turn.session, application, ApplicationStep.AGAIN, turn.now)
        application.at, application.part = turn.now, part
    return application


def write_idea(turn: Turn, pressed: WriteIdea) -> None:
    """She will type what she would do."""
    if leads_to_private(turn, "slot", pressed.slot_id):
        return
    slot = found(turn, pressed.slot_id)
    person = turn.me(turn.unit_here().id)
    if applications.of(turn.session, slot.id or 0, person.id or 0) is None:
        _may(turn, slot, person)
    turn.ask(IDEA, slot=slot.id)
    turn.edit(words.applications.ask_idea(turn.reader, lent(turn, slot)))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """Her idea: she applies with it, or changes what she wrote."""
    slot = found(turn, int(facts["slot"]))
    person = turn.me(turn.unit_here().id)
    withholding.check(turn, text)
    said = idea(text)
    before = applications.of(turn.session, slot.id or 0, person.id or 0)
    drafts.end(turn.session, person.telegram_id)
    if before is not None and before.state in OPEN:
        before.idea = said
        turn.journal("idea changed", f"slot:{slot.id}")
    else:
        _enter(turn, slot, person, said)
    turn.say(words.applications.shown(turn.reader, view(turn, slot, person)))


def _hers(turn: Turn, slot_id: int) -> tuple[TakeoverSlot, Application, Person]:
    """A slot for which she is on the list, or which is hers."""
    slot = found(turn, slot_id)
    person = turn.me(turn.unit_here().id)
    its = applications.of(turn.session, slot.id or 0, person.id or 0)
    if its is None or its.state not in OPEN:
        raise Refusal("applications-not-yours")
    return slot, its, person


def withdraw(turn: Turn, pressed: Withdraw) -> None:
    """She does not want it any more; asked once."""
    slot, its, person = _hers(turn, pressed.slot_id)
    if not pressed.sure:
        turn.edit(words.applications.ask_withdraw(turn.reader, lent(turn, slot)))
        return
    if its.state in HOLDING:
        release(turn, slot, its, ApplicationStep.WITHDRAW)
    else:
        applications.step(turn.session, its, ApplicationStep.WITHDRAW, turn.now)
    changed(turn, slot, "application withdrawn")
    _show(turn, slot, person, "withdrawn")


def answer(turn: Turn, pressed: AnswerOffered) -> None:
    """It was free again and offered to her: yes, or not this time."""
    slot, its, person = _hers(turn, pressed.slot_id)
    if its.state != ApplicationState.OFFERED:
        raise Refusal("applications-not-now")
    if pressed.yes:
        give(turn, slot, its, ApplicationStep.ACCEPT)
        changed(turn, slot, "offer taken")
        _show(turn, slot, person, *_said(turn, slot, its))
        return
    release(turn, slot, its, ApplicationStep.DECLINE)
    changed(turn, slot, "offer declined")
    _show(turn, slot, person, "passed")


def give_back(turn: Turn, pressed: GiveBack) -> None:
    """Hers, and she can't; asked once."""
    slot, _, person = _hers(turn, pressed.slot_id)
    if not pressed.sure:
        turn.edit(words.applications.ask_give_back(turn.reader, lent(turn, slot)))
        return
    slot_giving.give_back(turn, slot)
    _show(turn, slot, person, "returned")


FEATURE = Feature(
    noun="applying",
    presses={
        Apply: Pressed(apply),
        WriteIdea: Pressed(write_idea),
        Withdraw: Pressed(withdraw),
        AnswerOffered: Pressed(answer),
        GiveBack: Pressed(give_back),
    },
    answers={IDEA: typed},
)
