"""Gathers what humas and a unit's groups are shown of takeover slots, by a fixed number of questions."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from domain.application_states import HOLDING, LISTED
from domain.slot_rounds import ON_A_PAGE, FreeCard, FreeRound, ListedSlot
from domain.slot_states import COMING, SlotState
from storage import accounts, takeovers, units
from storage.accounts import Account
from storage.applications import Application
from storage.takeovers import TakeoverRound, TakeoverSlot

MOST_ON_CARD = 100


def subject(unit_id: int) -> str:
    """The card in a unit's groups that shows its free slots."""
    return f"slots:{unit_id}"


def draft_of(session: Session, unit_id: int, person_id: int | None) -> TakeoverRound | None:
    """The round that she began here and has not opened."""
    hers = select(TakeoverRound).where(TakeoverRound.unit_id == unit_id, TakeoverRound.person_id == person_id)
    hers = hers.where(col(TakeoverRound.opened_at).is_(None))
    return session.exec(hers.order_by(col(TakeoverRound.id).desc())).first()


def drop(session: Session, its: TakeoverRound) -> None:
    """A draft is thrown away."""
    session.delete(its)
    session.flush()


def page(session: Session, unit_id: int, now: datetime, number: int) -> tuple[list[ListedSlot], bool]:
    """A page (from 0) of the coming slots on the unit's accounts, also those that it shares; whether more follow."""
    its = select(TakeoverSlot).join(Account)
    its = its.where(or_(col(Account.unit_id) == unit_id, col(Account.second_unit_id) == unit_id))
    its = its.where(col(TakeoverSlot.state).in_(COMING), col(TakeoverSlot.ends_at) > now)
    its = its.order_by(col(TakeoverSlot.starts_at), col(TakeoverSlot.id))
    here = session.exec(its.offset(number * ON_A_PAGE).limit(ON_A_PAGE + 1)).all()
    return listed(session, here[:ON_A_PAGE]), len(here) > ON_A_PAGE


def listed(session: Session, slots: Sequence[TakeoverSlot]) -> list[ListedSlot]:
    """These slots, each with its account, how many wait for it, and whether it is somebody's."""
    ids = [one.id or 0 for one in slots]
    owned = _accounts(session, {one.account_id for one in slots})
    waits, held = _counts(session, ids, LISTED), _counts(session, ids, HOLDING)
    return [
        ListedSlot(one, owned[one.account_id], waits.get(one.id or 0, 0), bool(held.get(one.id or 0)))
        for one in slots
    ]


def _accounts(session: Session, ids: set[int]) -> Mapping[int, Account]:
    found = ((one, accounts.find(session, one)) for one in sorted(ids))
    return {account_id: account for account_id, account in found if account is not None}


def _counts(session: Session, slot_ids: Sequence[int], states: Sequence[str]) -> dict[int, int]:
    """How many applications in these states each of these slots has; those without one are left out."""
    its = select(Application.slot_id, func.count()).where(col(Application.slot_id).in_(slot_ids))
    its = its.where(col(Application.state).in_(states)).group_by(col(Application.slot_id))
    return dict(session.exec(its).all())


def free_card(session: Session, unit_id: int, now: datetime) -> FreeCard:
    """What a unit's groups are shown: its free slots by round, and how many are somebody's already."""
    coming = [one for one in takeovers.coming(session, unit_id, now, MOST_ON_CARD) if one.starts_at > now]
    by_round: dict[int, list[ListedSlot]] = {}
    for slot, one in zip(coming, listed(session, coming), strict=True):
        if slot.state == SlotState.OPEN and not one.is_held:
            by_round.setdefault(slot.round_id, []).append(one)
    rounds = [(takeovers.find_round(session, number), slots) for number, slots in by_round.items()]
    free = sum(len(slots) for slots in by_round.values())
    return FreeCard(
        unit_id=unit_id,
        unit=units.get(session, unit_id).name,
        rounds=[FreeRound(its, slots) for its, slots in rounds if its is not None],
        taken=len(coming) - free,
    )
