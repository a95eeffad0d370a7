"""What a crisis looks like to one person, or in a room."""

from datetime import datetime

from sqlmodel import Session

from domain.crises import PENDING, CrisisState, Item, seal
from domain.crisis_views import CrisisView, Side
from storage import crisis_items, crisis_people, crisis_steps, people, units
from storage.crises import Crisis
from storage.people import Person


def seal_of(crisis: Crisis) -> str:
    """What a yes would agree to now: the whole request, or the words that are proposed."""
    if crisis.state == CrisisState.ON:
        return seal(crisis.proposed)
    return seal(crisis.reason, crisis.hours, crisis.with_children, crisis.owner_id, crisis.statement)


def of(
    session: Session, crisis: Crisis, person: Person | None, now: datetime, room_unit: int | None = None
) -> CrisisView:
    """What she sees; without a person what stands in the humas room of this unit."""
    unit = units.get(session, crisis.unit_id)
    if person is not None:
        side = crisis_people.side_of(session, crisis, person, now) or Side.BELOW
    else:
        side = Side.INSIDE if room_unit == crisis.unit_id else Side.BELOW
    return CrisisView(
        crisis=crisis,
        unit=unit.name,
        side=side,
        now=now,
        seal=seal_of(crisis),
        asker=_name(session, crisis.asked_by),
        owner=_name(session, crisis.owner_id),
        second=_name(session, crisis.second_id),
        readers=crisis_steps.readers(session, crisis),
        groups=len(crisis_steps.groups(session, crisis)) if crisis.state == CrisisState.ON else 0,
        waiting=[one for _, one in crisis_items.waiting(session, crisis, now)]
        if side is not Side.BELOW
        else _below(session, crisis, person, room_unit, now),
        coming=crisis_items.coming(session, crisis, now) if crisis.state == CrisisState.ON else (),
        is_asker=person is not None and person.id == crisis.asked_by,
        is_mine_proposed=person is not None and person.id == crisis.proposed_by,
        may_confirm=_may_confirm(session, crisis, person, now),
        may_lead=person is not None and crisis_people.leads(session, crisis, person, now),
        has_children=units.has_children(session, crisis.unit_id),
        reads_typed=person is not None and not crisis_people.is_young(person, unit, now),
        is_group=person is None,
    )


def _name(session: Session, person_id: int | None) -> str:
    return people.get(session, person_id).first_name if person_id is not None else ""


def _may_confirm(session: Session, crisis: Crisis, person: Person | None, now: datetime) -> bool:
    if person is None or crisis.state not in PENDING or person.id == crisis.asked_by:
        return False
    return crisis_people.confirms_as(session, crisis, person, now) is not None


def _below(
    session: Session, crisis: Crisis, person: Person | None, room_unit: int | None, now: datetime
) -> list[Item]:
    """What waits of this room's unit, or of those of which she is humas or pengurus."""
    every = [one for _, one in crisis_items.waiting(session, crisis, now, room_unit)]
    if person is None:
        return every
    hers = {
        one: bool(crisis_people.held(session, person, one, now) & crisis_people.LEADS)
        for one in {item.unit_id for item in every}
    }
    return [one for one in every if hers[one.unit_id]]
