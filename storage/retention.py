"""Carries out the retention table: what is over is emptied or deleted, and an erased person is gone."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, and_, delete, null, or_, update
from sqlmodel import Session, SQLModel, col, select

from domain.posting import FLEETING, OPEN_STATUSES, ChatKind, InboxStatus, OutboxStatus
from domain.promotion_deeds import KEPT_AFTER
from domain.retention import Erasing, fate
from domain.suggestions import KEPT_AFTER as SUGGESTIONS_KEPT
from storage import (
    account_requests,
    case_forgetting,
    case_leaving,
    contents,
    digests,
    drafts,
    heads,
    hushing,
    inbox,
    leaks,
    lives,
    moving_up,
    occasions,
    outbox,
    own_data,
    posts,
    promotion_deeds,
    promotion_outcomes,
    reviews,
    suggestions,
    takeover_forgetting,
    tokens,
    unnaming,
    wishes,
)
from storage.cards import Card
from storage.chats import Chat
from storage.database import empty_log_after
from storage.inbox import InboxRow
from storage.outbox import Body, OutboxRow
from storage.people import Person
from storage.waitings import Waiting

BODIES_KEPT = timedelta(hours=24)
CALLS_KEPT = timedelta(days=30)
GUESTS_KEPT = timedelta(hours=24)
CARDS_KEPT = timedelta(days=90)
OFFERS_KEPT = timedelta(days=400)
ENDED_PLANS_KEPT = timedelta(days=30)
TAKEOVERS_KEPT = timedelta(days=365)
DIGESTS_KEPT = timedelta(days=60)
APART = ("people", "chats", "inbox")


def forget(session: Session, now: datetime) -> None:
    """Everything whose time is over at `now`."""
    outbox.expire(session, now)
    inbox.forget(session, now)
    tokens.forget(session, now)
    drafts.forget(session, now)
    wishes.forget(session, now)
    leaks.forget(session, now)
    suggestions.forget(session, now - ENDED_PLANS_KEPT, now - SUGGESTIONS_KEPT)
    posts.forget(session, now, now - ENDED_PLANS_KEPT)
    occasions.forget(session, (now - OFFERS_KEPT).date())
    promotion_deeds.forget(session, now - KEPT_AFTER)
    takeover_forgetting.forget(session, now - TAKEOVERS_KEPT)
    case_forgetting.forget(session, now)
    digests.forget(session, now - DIGESTS_KEPT)
    _forget_calls(session, now)
    _forget_cards(session, now)
    _forget_guests(session, now)
    empty_log_after(session)


def _forget_calls(session: Session, now: datetime) -> None:
    """What left a day ago keeps no words, what left a month ago no row."""
    left = col(OutboxRow.status).not_in(OPEN_STATUSES)
    hushing.keep_nothing(
        session, and_(left, col(OutboxRow.subject) == FLEETING, col(OutboxRow.payload).is_not(None))
    )
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
        col(Chat.telegram_id).not_in(select(Waiting.telegram_id)),
    )
    _forget_chats(session, [one for one in session.exec(guests) if one])


def _forget_chats(session: Session, ids: list[int]) -> None:
    """Chats that nobody needs any more, with all that was said there; rows that only point to them stay."""
    if not ids:
        return
    calls = select(OutboxRow.id).where(col(OutboxRow.chat_id).in_(ids))
    session.execute(update(OutboxRow).where(col(OutboxRow.after_id).in_(calls)).values(after_id=None))
    session.execute(update(OutboxRow).where(col(OutboxRow.otherwise_id).in_(calls)).values(otherwise_id=None))
    session.execute(delete(heads.Head).where(col(heads.Head.place).in_(ids)))
    for column in _pointing_to("chats"):
        table, here = column.table, column.in_(ids)
        let_go = column.nullable and table.name != "outbox"
        session.execute(
            update(table).where(here).values({column.name: None}) if let_go else delete(table).where(here)
        )
    session.execute(delete(Chat).where(col(Chat.id).in_(ids)))
    session.expire_all()


def _pointing_to(name: str) -> list[Column[Any]]:
    """Every column that points to this table, those of rows that others point to last."""
    tables = reversed(SQLModel.metadata.sorted_tables)
    columns = [column for table in tables for column in table.columns]
    return [one for one in columns if any(key.column.table.name == name for key in one.foreign_keys)]


def erase(session: Session, person: Person, now: datetime) -> None:
    """Take a person out: what was hers goes or is cut loose, counts stay, the journal can't name her any more."""
    telegram_id, person_id = person.telegram_id, person.id or 0
    unnaming.take_out(session, unnaming.Erased(telegram_id, person_id, person.first_name))
    posts.redraw_of(session, person_id, now)
    takeover_forgetting.redraw_of(session, person_id, now)
    lives.redraw_of(session, person_id, now)
    account_requests.redraw_of(session, person_id, now)
    moving_up.leave(session, person_id, None, now)
    suggestions.let_go(session, person_id, now)
    case_leaving.let_go(session, person_id, now)
    promotion_outcomes.rewrite(session, promotion_outcomes.named_in(session, person_id), now)
    hers = (*contents.written_by(session, person_id), *reviews.read_by(session, person_id))
    contents.note_loss(session, hers, now)
    _erase_all(session, telegram_id, now)


def erase_guest(session: Session, telegram_id: int, now: datetime) -> None:
    """Take out someone who has no profile: a child who waits for a guardian, a guardian, a guest."""
    unnaming.take_out(session, unnaming.Erased(telegram_id, None, ""))
    _erase_all(session, telegram_id, now)


def _erase_all(session: Session, telegram_id: int, now: datetime) -> None:
    """Every column in which she stands, as the retention table says of it; a new table comes along by itself."""
    session.flush()
    her = own_data.who(session, telegram_id)
    for column in reversed(list(own_data.traces())):
        if (column.table.name, column.name) not in own_data.HER_CHAT and column.table.name not in APART:
            _carry_out(session, column, her.values(column))
    _erase_updates(session, telegram_id, now)
    _empty_what_was_said(session)
    _forget_chats(session, list(her.chats))
    session.execute(delete(Person).where(col(Person.telegram_id) == telegram_id))
    session.expire_all()
    empty_log_after(session)


def _carry_out(session: Session, column: Column[Any], values: Sequence[int]) -> None:
    if not values:
        return
    table, hers = column.table, column.in_(values)
    match fate(table.name, column.name):
        case Erasing.ROW_GOES:
            session.execute(delete(table).where(hers))
        case Erasing.EMPTIED:
            emptied = [one for one in table.columns if fate(table.name, one.name) is Erasing.EMPTIED]
            gone = {one.name: None if one.nullable else "" for one in emptied}
            session.execute(update(table).where(hers).values(gone))
        case _:
            session.execute(update(table).where(hers).values({column.name: None}))


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
