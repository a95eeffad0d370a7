"""Humas compares who would like a takeover slot, chooses, and gives it to somebody else; always in private."""

from collections.abc import Sequence

import words.application_choices
import words.applications
from domain.application_presses import ChooseApplicant, CompareApplicants, OpenApplicant, TakeFromHolder
from domain.application_states import HOLDING, ApplicationState, ApplicationStep
from domain.applications import Applicant, Comparison, Standing, place_of
from domain.choosing_fairly import Wish, fairly
from domain.markup import Safe
from domain.permissions import Need
from domain.refusal import Refusal
from domain.slot_states import COMING
from domain.takeovers import Part
from domain.units import TRUSTED
from handlers.feature import Feature, Pressed
from handlers.slot_giving import changed, choose, release
from handlers.slot_views import account_of, lent
from handlers.turn import Turn
from storage import applications, people, slot_holders, units
from storage.applications import Application
from storage.takeovers import TakeoverSlot


def _theirs(turn: Turn, slot_id: int) -> TakeoverSlot:
    """A slot on an account of a unit in which she is humas or pengurus; names are for private chats."""
    slot = slot_holders.kept_apart(turn.session, slot_id)
    if slot is None:
        raise Refusal("applications-gone")
    if turn.incoming.is_group:
        raise Refusal("choices-only-private")
    account = account_of(turn, slot)
    owners = [one for one in (slot.unit_id, account.unit_id, account.second_unit_id) if one is not None]
    unit_id = next((one for one in owners if not turn.held_in(one).isdisjoint(TRUSTED)), None)
    if unit_id is None:
        raise Refusal("refusal-only-humas")
    turn.mean(unit_id)
    units.get(turn.session, unit_id).must_be_awake()
    return slot


def compare(turn: Turn, pressed: CompareApplicants) -> None:
    """Everybody for this slot, side by side."""
    slot = _theirs(turn, pressed.slot_id)
    _put(turn, slot, max(pressed.page, 0))


def _put(turn: Turn, slot: TakeoverSlot, page: int = 0) -> None:
    facts = _comparison(turn, slot, page)
    turn.edit(words.application_choices.compare(turn.reader, facts, _held(turn, slot)))


def _comparison(turn: Turn, slot: TakeoverSlot, page: int) -> Comparison:
    every = applications.open_of(turn.session, slot.id or 0)
    seen = {one.application_id: one for one in _seen(turn, slot, every)}
    at = {one.id: one.at for one in every}
    wishes = [Wish(number, one.turns, at[number]) for number, one in seen.items() if not _holds(one)]
    return Comparison(
        lent=lent(turn, slot),
        holder=next((one for one in seen.values() if _holds(one)), None),
        applicants=[seen[number] for number in fairly(wishes)],
        page=page,
    )


def _holds(one: Applicant) -> bool:
    return one.state in HOLDING


def _seen(turn: Turn, slot: TakeoverSlot, every: Sequence[Application]) -> list[Applicant]:
    """Each as humas sees her."""
    turns = applications.past_turns(turn.session, slot.unit_id, [one.person_id for one in every])
    listed = [one.id or 0 for one in applications.listed(turn.session, slot.id or 0)]
    return [
        Applicant(
            application_id=one.id or 0,
            name=people.get(turn.session, one.person_id).first_name,
            part=Part(one.part),
            turns=turns.get(one.person_id, 0),
            idea=one.idea,
            state=ApplicationState(one.state),
            place=place_of(listed, one.id or 0) if one.state == ApplicationState.WAITING else None,
        )
        for one in every
    ]


def _held(turn: Turn, slot: TakeoverSlot) -> list[Safe]:
    return words.applications.lines(turn.reader, standing(turn, slot))


def standing(turn: Turn, slot: TakeoverSlot) -> Standing:
    """How applying stands, for humas's page of the slot; its holder by her first name."""
    listed = applications.listed(turn.session, slot.id or 0)
    holder = applications.holder(turn.session, slot.id or 0)
    return Standing(
        wanting=len(listed),
        new=sum(one.state == ApplicationState.APPLIED for one in listed),
        holder=people.get(turn.session, holder.person_id).first_name if holder is not None else "",
        state=ApplicationState(holder.state) if holder is not None else None,
        until=holder.lapses_at if holder is not None else None,
    )


def open_one(turn: Turn, pressed: OpenApplicant) -> None:
    """One of them, with all of her idea."""
    slot, application = _hers(turn, pressed.application_id)
    facts = _comparison(turn, slot, 0)
    ids = [one.application_id for one in facts.applicants]
    if application.id not in ids:
        _put(turn, slot)
        return
    at = ids.index(application.id)
    shown = words.application_choices.one(turn.reader, facts.lent, at + 1, facts.applicants[at])
    turn.edit(shown)


def _hers(turn: Turn, application_id: int) -> tuple[TakeoverSlot, Application]:
    application = applications.find(turn.session, application_id)
    if application is None:
        raise Refusal("applications-gone")
    return _theirs(turn, application.slot_id), application


def choose_one(turn: Turn, pressed: ChooseApplicant) -> None:
    """It is hers; asked once where it would be taken from somebody."""
    slot, application = _hers(turn, pressed.application_id)
    if slot.state not in COMING:
        raise Refusal("takeovers-over")
    facts = _comparison(turn, slot, 0)
    its = next((one for one in facts.applicants if one.application_id == application.id), None)
    if its is None:
        raise Refusal("applications-not-now")
    if facts.holder is not None and not pressed.sure:
        turn.edit(words.application_choices.replace_sure(turn.reader, facts.lent, facts.holder, its))
        return
    _choose(turn, slot, application)
    is_asked = application.state == ApplicationState.ASKED
    turn.toast(words.application_choices.chosen(turn.reader, its.name, is_asked=is_asked))
    _put(turn, slot)


def _choose(turn: Turn, slot: TakeoverSlot, application: Application) -> None:
    """The same, in words for humas where the pembina can't be asked."""
    try:
        choose(turn, slot, application)
    except Refusal as refusal:
        if refusal.code != "applications-nobody-to-ask":
            raise
        raise Refusal("choices-nobody-to-ask") from refusal


def take(turn: Turn, pressed: TakeFromHolder) -> None:
    """Its holder does not hold it any more, and the list moves up; asked once."""
    slot = _theirs(turn, pressed.slot_id)
    its = applications.holder(turn.session, slot.id or 0)
    if its is None:
        _put(turn, slot)
    elif not pressed.sure:
        holder = _seen(turn, slot, [its])[0]
        turn.edit(words.application_choices.take_sure(turn.reader, lent(turn, slot), holder))
    else:
        release(turn, slot, its, ApplicationStep.TAKE_BACK)
        changed(turn, slot, "holder released")
        turn.toast(words.application_choices.taken(turn.reader))
        _put(turn, slot)


FEATURE = Feature(
    noun="application_choices",
    presses={
        CompareApplicants: Pressed(compare, Need.HUMAS),
        OpenApplicant: Pressed(open_one, Need.HUMAS),
        ChooseApplicant: Pressed(choose_one, Need.HUMAS),
        TakeFromHolder: Pressed(take, Need.HUMAS),
    },
)
