"""Ends promotions whose time is over: numbers are kept instead of names, groups are thanked, humas hears all of it."""

from collections.abc import Sequence
from datetime import datetime

import words.promotion_reports
from domain.message import Message, send_params
from domain.posting import Lane
from domain.promotions import Ending
from domain.units import Role
from scheduling.promotion_live import view_of
from scheduling.sweeper import Sweeper
from scheduling.telling import tell
from storage import (
    broadcasting,
    cards,
    clarifying,
    holding_kits,
    journal,
    outbox,
    promotion_counts,
    promotion_marks,
    promotion_outcomes,
    promotions,
    reviewers,
    roles,
    units,
)
from storage.journal import Line
from storage.outbox import Call
from storage.people import Person
from storage.promotions import Promotion, PromotionRun
from storage.session import Session
from storage.units import Unit


def close(session: Session, now: datetime) -> int:
    """End the promotion that waits longest for it, in three steps, since a large one takes a while to count: nobody
    acts on it any more, its numbers are written down, and it is told."""
    run = promotion_counts.closing(session, now)
    promotion = promotions.find(session, run.promotion_id) if run is not None else None
    if run is None or promotion is None:
        return 0
    if not run.ending:
        run.ending, run.ended_at = Ending.CLOSED, min(run.closes_at, now)
        holding_kits.hold(session, run, now)
        return 1
    if not promotion_counts.is_frozen(session, run):
        promotion_counts.freeze(session, promotion, run)
        return 1
    guests = promotion_marks.freeze_guests(session, run.promotion_id)
    busy = promotion_outcomes.busy_units(session, run.promotion_id, guests)
    run.close_due = None
    session.flush()
    for subject in (broadcasting.subject, broadcasting.offer_subject):
        cards.redraw(session, subject(run.promotion_id), now)
    about = broadcasting.subject(run.promotion_id)
    journal.note(session, Line(at=now, verb="closed", subject=about, unit_id=promotion.unit_id))
    _report(session, promotion, run, busy, now)
    return 1


def _report(session: Session, promotion: Promotion, run: PromotionRun, busy: set[int], now: datetime) -> None:
    """Thanks in the groups where anybody did something, unless it was stopped or taken back; all of it to humas. A word
    that only asked to wait is nothing to report on."""
    if clarifying.is_interim(session, run.promotion_id):
        return
    unit = units.get(session, promotion.unit_id)
    if unit.closed_at is not None or unit.paused_at is not None or unit.rested_at is not None:
        return
    if run.ending == Ending.CLOSED:
        promotion_outcomes.put_up(session, run.promotion_id, busy, now)
    view = view_of(session, promotion, run)
    rooms = reviewers.rooms(session, unit.id or 0)
    if rooms:
        _say_in(session, rooms[0].id or 0, words.promotion_reports.for_humas(unit.reader(), view), run, now)
        return
    for person in _hearers(session, unit, run, now):
        message = words.promotion_reports.for_humas(person.reader(unit.reader()), view)
        tell(session, person.telegram_id, message, now, _about(run))


def _about(run: PromotionRun) -> str:
    return f"report:{run.promotion_id}"


def _say_in(session: Session, chat_id: int, message: Message, run: PromotionRun, now: datetime) -> None:
    params = {**send_params(message), "disable_notification": True}
    call = Call(
        "sendMessage",
        params,
        Lane.REPLY,
        chat_id=chat_id,
        subject=_about(run),
        once=f"report:{run.promotion_id}",
        quiet=True,
    )
    outbox.put(session, call, now)


def _hearers(session: Session, unit: Unit, run: PromotionRun, now: datetime) -> Sequence[Person]:
    """Where there is no room: who sent it, if she is still humas or pengurus, else all of humas, else the pengurus."""
    humas, board = (roles.holders(session, unit.id or 0, role, now) for role in (Role.HUMAS, Role.PENGURUS))
    return [one for one in (*humas, *board) if one.id == run.sent_by][:1] or humas or board


CLOSE = Sweeper("promotions that end", promotion_counts.next_close(), close)
