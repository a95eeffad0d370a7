"""Keeps what is due for a slot, and its handover, in step with the slot itself, whoever or whatever changed it."""

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from domain.crises import Waiting
from domain.handover_states import UNBEGUN, HandoverState, HandoverStep, after
from domain.slot_states import COMING, SlotState
from domain.takeover_times import has_opened, next_step
from domain.takeovers import Part
from storage import crisis_pauses, handover_cards, handover_people, handovers
from storage.applications import Application
from storage.handovers import Handover, HandoverTick
from storage.takeovers import TakeoverSlot


def settle(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    """After anything that changed a slot, who holds it, or its handover: what is due is set anew, a handover that has
    not begun follows its holder or goes, and the cards are drawn again; while it waits because of a crisis
    nothing is due. Doing it twice changes nothing."""
    session.flush()
    handover = handovers.find(session, slot.id or 0)
    if handover is not None and handover.state in UNBEGUN:
        handover = _follow(session, slot, handover, now)
    waits = crisis_pauses.is_waiting(session, Waiting.TAKEOVER, slot.id or 0)
    found = next_step(slot, handover, now) if not waits else None
    slot.step, slot.due_at = found if found is not None else ("", None)
    session.add(slot)
    session.flush()
    handover_cards.redraw(session, slot.id or 0, now)


def _follow(session: Session, slot: TakeoverSlot, handover: Handover, now: datetime) -> Handover | None:
    """A handover that has not begun is its holder's; it waits for the next one, and goes with its slot."""
    if slot.state not in COMING:
        _forget_ticks(session, handover)
        session.delete(handover)
        session.flush()
        return None
    mine = handover_people.holding(session, slot) if slot.state == SlotState.TAKEN else None
    holder_id = mine.person_id if mine is not None else None
    if handover.holder_id != holder_id:
        handover.holder_id = holder_id
        _forget_ticks(session, handover)
        if mine is not None:
            _rearrange(session, slot, handover, mine, now)
            renew(session, slot, handover, now)
    return handover


def _rearrange(
    session: Session, slot: TakeoverSlot, handover: Handover, mine: Application, now: datetime
) -> None:
    """Nobody has two parts: whoever holds it now neither guards it nor stands beside."""
    if mine.part == Part.HOLDS or handover.adult_id == mine.person_id:
        handover.adult_id = None
    if handover.guardian_id == mine.person_id:
        apart_from = (mine.person_id, handover.adult_id)
        handover.guardian_id = handover_people.pick_guardian(session, slot, apart_from, now)


def renew(session: Session, slot: TakeoverSlot, handover: Handover, now: datetime) -> None:
    """Somebody else takes part: the first list begins anew, and where it is open already everybody gets it."""
    handover.state = after(handover.state, HandoverStep.RENEW)
    handover.way = ""
    _forget_ticks(session, handover)
    session.flush()
    if has_opened(handover):
        handover_cards.hand_all(session, slot, handover, now)


def _forget_ticks(session: Session, handover: Handover) -> None:
    session.flush()
    session.execute(delete(HandoverTick).where(col(HandoverTick.slot_id) == handover.slot_id))
    session.expire_all()


def named(session: Session, slot: TakeoverSlot, now: datetime) -> Handover:
    """The handover of a slot that is somebody's, made where somebody takes part in it before it opens."""
    standing = handovers.find(session, slot.id or 0)
    if standing is not None:
        return standing
    mine = handover_people.holding(session, slot)
    holder = mine.person_id if mine is not None else None
    made = Handover(
        slot_id=slot.id or 0,
        state=HandoverState.NAMED,
        holder_id=holder,
        guardian_id=handover_people.pick_guardian(session, slot, (holder,), now),
        opened_at=now,
    )
    session.add(made)
    session.flush()
    return made
