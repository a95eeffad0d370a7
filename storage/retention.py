"""Carries out the retention table: what is over is emptied or deleted, and an erased person is gone."""

from datetime import datetime, timedelta

from sqlalchemy import delete, null, or_, update
from sqlmodel import Session, col, select

from domain.posting import OPEN_STATUSES, ChatKind, InboxStatus, OutboxStatus
from storage import drafts, heads, inbox, outbox, posts, tokens
from storage.calendar import CalendarShown
from storage.cards import Card
from storage.chats import Chat
from storage.database import empty_log_after
from storage.drafts import Draft
from storage.inbox import InboxRow
from storage.outbox import Body, OutboxRow
from storage.people import Person
from storage.roles import Grant, Request
from storage.setups import Setup
from storage.tokens import Token
from storage.units import Unit

BODIES_KEPT = timedelta(hours=24)
CALLS_KEPT = timedelta(days=30)
GUESTS_KEPT = timedelta(hours=24)
CARDS_KEPT = timedelta(days=90)
ENDED_PLANS_KEPT = timedelta(days=30)


def forget(session: Session, now: datetime) -> None:
    """Everything whose time is over at `now`."""
    outbox.expire(session, now)
    inbox.forget(session, now)
    tokens.forget(session, now)
    drafts.forget(session, now)
    posts.forget(session, now, now - ENDED_PLANS_KEPT)
    _forget_calls(session, now)
    _forget_cards(session, now)
    _forget_guests(session, now)
    empty_log_after(session)


def _forget_calls(session: Session, now: datetime) -> None:
    """What left a day ago keeps no words, what left a month ago no row."""
    left = col(OutboxRow.status).not_in(OPEN_STATUSES)
    session.execute(
        update(OutboxRow)
        .where(left, col(OutboxRow.closed_at) < now - BODIES_KEPT, col(OutboxRow.payload).is_not(None))
        .values(payload=null(), error=None)
    )
    old = select(OutboxRow.id).where(left, col(OutboxRow.closed_at) < now - CALLS_KEPT)
    session.execute(update(OutboxRow).where(col(OutboxRow.after_id).in_(old)).values(after_id=None))
    session.execute(update(OutboxRow).where(col(OutboxRow.otherwise_id).in_(old)).values(otherwise_id=None))
    session.execute(delete(OutboxRow).where(left, col(OutboxRow.closed_at) < now - CALLS_KEPT))
    in_use = select(OutboxRow.body_id).where(
        col(OutboxRow.body_id).is_not(None), col(OutboxRow.status).in_(OPEN_STATUSES)
    )
    over = select(Body.id).where(col(Body.created_at) < now - BODIES_KEPT, col(Body.id).not_in(in_use))
    session.execute(update(OutboxRow).where(col(OutboxRow.body_id).in_(over)).values(body_id=None))
    session.execute(delete(Body).where(col(Body.created_at) < now - BODIES_KEPT, col(Body.id).not_in(in_use)))


def _forget_cards(session: Session, now: datetime) -> None:
    session.execute(delete(Card).where(col(Card.drawn_at) < now - CARDS_KEPT, col(Card.redraw_at).is_(None)))


def _forget_guests(session: Session, now: datetime) -> None:
    """Private chats of people who have no row, a day after their last word."""
    guests = select(Chat.id).where(
        Chat.kind == ChatKind.PRIVATE,
        col(Chat.seen_at) < now - GUESTS_KEPT,
        col(Chat.telegram_id).not_in(select(Person.telegram_id)),
    )
    _forget_chats(session, [one for one in session.exec(guests) if one], now)


def _forget_chats(session: Session, ids: list[int], now: datetime) -> None:
    if not ids:
        return
    calls = select(OutboxRow.id).where(col(OutboxRow.chat_id).in_(ids))
    session.execute(update(OutboxRow).where(col(OutboxRow.after_id).in_(calls)).values(after_id=None))
    session.execute(update(OutboxRow).where(col(OutboxRow.otherwise_id).in_(calls)).values(otherwise_id=None))
    session.execute(delete(OutboxRow).where(col(OutboxRow.chat_id).in_(ids)))
    session.execute(delete(heads.Head).where(col(heads.Head.place).in_(ids)))
    session.execute(delete(Card).where(col(Card.chat_id).in_(ids)))
    session.execute(delete(CalendarShown).where(col(CalendarShown.chat_id).in_(ids)))
    session.execute(delete(Chat).where(col(Chat.id).in_(ids)))


def erase(session: Session, person: Person, now: datetime) -> None:
    """Take a person out: what was hers goes or is cut loose, counts stay, the journal can't name her any more."""
    telegram_id, person_id = person.telegram_id, person.id
    posts.disown(session, person_id or 0, now)
    session.execute(update(Unit).where(col(Unit.created_by) == person_id).values(created_by=None))
    session.execute(delete(Grant).where(col(Grant.person_id) == person_id))
    session.execute(delete(Request).where(col(Request.person_id) == person_id))
    for who in ("added_by", "done_by"):
        session.execute(update(Setup).where(getattr(Setup, who) == telegram_id).values({who: None}))
    session.execute(delete(Token).where(col(Token.bound_to) == telegram_id))
    session.execute(delete(Draft).where(col(Draft.asked) == telegram_id))
    _erase_updates(session, telegram_id, now)
    _empty_what_was_said(session)
    private = select(Chat.id).where(Chat.telegram_id == telegram_id)
    _forget_chats(session, [one for one in session.exec(private) if one], now)
    session.delete(person)
    session.flush()
    empty_log_after(session)


def _erase_updates(session: Session, telegram_id: int, now: datetime) -> None:
    """What she wrote, and what others wrote about her, is not kept; what still waits is not handled any more."""
    named = [col(InboxRow.body).contains(f'"id": {telegram_id}{end}') for end in (",", "}")]
    mine = update(InboxRow).where(or_(col(InboxRow.order_key) == telegram_id, *named))
    waiting = mine.where(col(InboxRow.status) == InboxStatus.PENDING)
    session.execute(waiting.values(status=InboxStatus.IGNORED, closed_at=now))
    session.execute(mine.values(body=None, order_key=0))


def _empty_what_was_said(session: Session) -> None:
    """Messages that have left may name her; their words are kept for a day at most, so all of them go now."""
    left = col(OutboxRow.status).not_in((*OPEN_STATUSES, OutboxStatus.UNCERTAIN))
    session.execute(update(OutboxRow).where(left).values(payload=null(), error=None))
    in_use = select(OutboxRow.body_id).where(col(OutboxRow.body_id).is_not(None), ~left)
    over = select(Body.id).where(col(Body.id).not_in(in_use))
    session.execute(update(OutboxRow).where(col(OutboxRow.body_id).in_(over)).values(body_id=None))
    session.execute(delete(Body).where(col(Body.id).not_in(in_use)))
