"""Gathers all that is shown of a handover."""

from datetime import datetime

from sqlmodel import Session

from domain.handover_states import HandoverState
from domain.handover_views import HandoverView, phase_of
from domain.slot_states import SlotState
from domain.takeover_times import LATE_AFTER, has_opened
from domain.takeovers import Part, Side, rules_in
from domain.units import Role
from storage import handover_people, handovers, people, takeovers
from storage.handovers import Handover
from storage.takeovers import TakeoverSlot


def of(session: Session, slot: TakeoverSlot, now: datetime) -> HandoverView | None:
    """What is shown of a slot's handover; None while the slot is nobody's and never changed hands."""
    row, part = handovers.find(session, slot.id or 0), part_in(session, slot)
    if part is None or slot.state == SlotState.OPEN:
        return None
    its = takeovers.round_of(session, slot)
    return HandoverView(
        slot=slot,
        account=handover_people.account_of(session, slot),
        part=part,
        theme=its.theme,
        brief=its.brief,
        rules=rules_in(its.rules),
        wanted_posts=its.posts,
        state=HandoverState(row.state) if row is not None else None,
        has_opened=has_opened(row),
        way=row.way if row is not None else "",
        guardian=_name(session, row.guardian_id if row is not None else None),
        holder=_name(session, _holder_id(session, slot, row)),
        adult=_name(session, row.adult_id if row is not None else None),
        ticks=ticks_of(session, row),
        posts=len(handovers.posts_of(session, slot.id or 0)),
        ended_at=row.ended_at if row is not None else None,
        was_stopped=row is not None and row.stopped_by is not None,
        is_late=row is not None and row.state == HandoverState.OPENING and now >= slot.starts_at + LATE_AFTER,
    )


def part_in(session: Session, slot: TakeoverSlot) -> Part | None:
    """How its holder takes part, or took part; None where nobody ever held it. Who was erased counts as of age: what
    she left is closed by others."""
    mine = handover_people.holding(session, slot) or handover_people.held(session, slot)
    if mine is None and handovers.find(session, slot.id or 0) is not None:
        return Part.HOLDS
    return Part(mine.part) if mine is not None else None


def _holder_id(session: Session, slot: TakeoverSlot, row: Handover | None) -> int | None:
    mine = handover_people.holding(session, slot)
    return row.holder_id if row is not None else mine.person_id if mine is not None else None


def _name(session: Session, person_id: int | None) -> str | None:
    return people.get(session, person_id).first_name if person_id is not None else None


def ticks_of(session: Session, row: Handover | None) -> dict[tuple[Side, str], str]:
    """What is ticked of the list that is open, or was last."""
    if row is None:
        return {}
    its = handovers.ticks(session, row.slot_id, phase_of(row.state))
    return {(Side(one.side), one.item): one.answer for one in its}


def side_of(
    session: Session, slot: TakeoverSlot, row: Handover, person_id: int | None, now: datetime
) -> Side | None:
    """Which part of it somebody has; None for who only looks. Once the last list is overdue a pengurus may look after
    what one of the others left open, and never what she ticks herself on another side."""
    if person_id is None:
        return None
    by_id = {row.adult_id: Side.ADULT, row.holder_id: Side.HOLDER, row.guardian_id: Side.GUARDIAN}
    if person_id in by_id or row.state != HandoverState.OVERDUE:
        return by_id.get(person_id)
    view, hers = of(session, slot, now), _ticked_by(session, row, person_id)
    ketua = {one.id for one in handover_people.deciders(session, slot, now, (Role.PENGURUS,))}
    if view is None or person_id not in ketua:
        return None
    open_sides = [side for side in view.lists if view.left(side)]
    return next((side for side in open_sides if hers <= {side}), None)


def _ticked_by(session: Session, row: Handover, person_id: int) -> set[Side]:
    its = handovers.ticks(session, row.slot_id, phase_of(row.state))
    return {Side(one.side) for one in its if one.person_id == person_id}
