"""Pages of takeovers and of days on the duty roster, for an export."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as ask
from sqlmodel import Session, col, select

from domain.takeovers import TimeStep
from storage.accounts import Account
from storage.duties import Duty
from storage.export_pages import Key, Page, Raw, Wanted, account, page
from storage.handovers import Handover, TakeoverNumbers, TakeoverPost
from storage.takeovers import TakeoverRound, TakeoverSlot

AFTER = (TimeStep.FIRST_NUMBERS, TimeStep.LAST_NUMBERS)


def takeovers(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """The slots of these days that this unit opened, with what they brought."""
    at = col(TakeoverSlot.starts_at)
    its = ask(at, col(TakeoverSlot.id), TakeoverSlot, TakeoverRound, Account, Handover)
    its = its.join(TakeoverRound, col(TakeoverRound.id) == col(TakeoverSlot.round_id))
    its = its.join(Account, col(Account.id) == col(TakeoverSlot.account_id))
    its = its.outerjoin(Handover, col(Handover.slot_id) == col(TakeoverSlot.id))
    its = its.where(col(TakeoverSlot.unit_id) == wanted.unit_id, at >= wanted.since, at < wanted.until)
    found = page(session, its, (TakeoverSlot.starts_at, TakeoverSlot.id), after, limit)
    ids = [row[0].id or 0 for row in found.rows]
    posts, numbers = _posts(session, ids), _numbers(session, ids)
    return Page([_slot(row, posts, numbers) for row in found.rows], found.after)


def _slot(row: Raw, posts: dict[int, int], numbers: dict[tuple[int, str], TakeoverNumbers]) -> Raw:
    slot, its, lent, hands = row
    holder, guardian = (hands.holder_id, hands.guardian_id) if hands is not None else (None, None)
    told: list[Any] = []
    for after in AFTER:
        one = numbers.get((slot.id, after))
        told += [one.views, one.likes, one.comments, one.shares] if one is not None else [None] * 4
    where = account(lent.platform, lent.handle)
    facts = (slot.id, slot.starts_at, slot.ends_at, where, its.theme, slot.state, holder, guardian)
    return (*facts, posts.get(slot.id, 0), *told)


def _posts(session: Session, ids: Sequence[int]) -> dict[int, int]:
    its = select(TakeoverPost.slot_id, func.count()).where(col(TakeoverPost.slot_id).in_(ids))
    return dict(session.exec(its.group_by(col(TakeoverPost.slot_id))).all())


def _numbers(session: Session, ids: Sequence[int]) -> dict[tuple[int, str], TakeoverNumbers]:
    its = select(TakeoverNumbers).where(col(TakeoverNumbers.slot_id).in_(ids))
    return {(one.slot_id, one.after): one for one in session.exec(its).all()}


def duties(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """Who stood on the roster on these days."""
    its = ask(*map(col, (Duty.day, Duty.seat, Duty.day, Duty.seat, Duty.person_id)))
    first, last = wanted.days
    its = its.where(col(Duty.unit_id) == wanted.unit_id, col(Duty.day) >= first, col(Duty.day) <= last)
    return page(session, its, (Duty.day, Duty.seat), after, limit)
