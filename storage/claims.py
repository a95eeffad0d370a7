"""What delivery does to outbox rows: take the next ones, and write down what became of them."""

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import update
from sqlmodel import Session, col, select

from domain.message import filled
from domain.posting import FLEETING, ChatKind, ChatState, Lane, OutboxStatus
from domain.quiet import NEVER
from storage import heads, hushing, inbox, merging
from storage.cards import Card
from storage.chats import Chat
from storage.outbox import Body, OutboxRow, abandon, release

T = TypeVar("T", Body, Chat)

PARKED_FOR = timedelta(hours=24)
LOOKS = 16
REPORTED = ("publish", "withdraw", "case-photo")
NEEDS_MESSAGE = (
    "editMessageText",
    "editMessageReplyMarkup",
    "deleteMessage",
    "pinChatMessage",
    "unpinChatMessage",
)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A row on its way out, with all that delivery needs to make the call."""

    id: int
    method: str
    params: dict[str, Any]
    place: int
    telegram_id: int | None
    is_group: bool
    lane: Lane
    hold: bool
    attempts: int


QuietUntil = Callable[[Session, OutboxRow, datetime], datetime | None]


def claim(
    session: Session, now: datetime, limit: int, busy: Collection[int], quiet_until: QuietUntil
) -> list[Claimed]:
    """Take up to `limit` rows, the most urgent lane first, at most one per place. After LOOKS rows that may not leave
    it takes what it has: ten thousand that were stopped, or wait for the morning, hold nobody up for long."""
    taken: list[Claimed] = []
    used, looks = set(busy), 0
    while len(taken) < limit and looks < LOOKS:
        open_heads = heads.ready(session, now, used, limit - len(taken))
        if not open_heads:
            break
        for head in open_heads:
            used.add(head.place)
            row = session.get_one(OutboxRow, head.outbox_id)
            body, chat = _of(session, Body, row.body_id), _of(session, Chat, row.chat_id)
            if _may_leave(session, row, body, now, quiet_until):
                taken.append(_take(session, row, body, chat))
            else:
                used.discard(head.place)
                looks += 1
    return taken


def _of(session: Session, table: type[T], row_id: int | None) -> T | None:
    """What a row points to; held as long as the row is judged, so that it is read once."""
    return session.get_one(table, row_id) if row_id is not None else None


def _may_leave(
    session: Session, row: OutboxRow, body: Body | None, now: datetime, quiet_until: QuietUntil
) -> bool:
    """Judge stopping, expiry and quiet hours at the last moment: a row that will be over by the end of the quiet is
    not kept for it. One that stays makes room for the next of its line."""
    is_stopped = body is not None and body.is_stopped
    morning = quiet_until(session, row, now) if row.quiet and not is_stopped else None
    ends = min(at for at in (row.expires_at, NEVER) if at is not None)
    if is_stopped or ends <= (morning or now):
        row.status, row.closed_at = OutboxStatus.CANCELLED if is_stopped else OutboxStatus.EXPIRED, now
        session.flush()
        abandon(session, [row.id or 0], now)
    elif morning is not None and morning > now:
        row.status, row.not_before = OutboxStatus.WAITING, morning
    else:
        return True
    session.flush()
    heads.settle(session, row.place, row.lane, now)
    return False


def _take(session: Session, row: OutboxRow, body: Body | None, chat: Chat | None) -> Claimed:
    row.status = OutboxStatus.SENDING
    heads.leave(session, row.place, row.lane)
    params = {**(body.payload if body is not None else {}), **(row.payload or {})}
    if chat is not None:
        params["chat_id"] = chat.telegram_id
    if row.after_id is not None and row.method in NEEDS_MESSAGE and "message_id" not in params:
        params["message_id"] = session.get_one(OutboxRow, row.after_id).message_id
    return Claimed(
        id=row.id or 0,
        method=row.method,
        params=filled(params),
        place=row.place,
        telegram_id=chat.telegram_id if chat else None,
        is_group=chat is not None and chat.kind != ChatKind.PRIVATE,
        lane=Lane(row.lane),
        hold=row.hold,
        attempts=row.attempts,
    )


def known(session: Session, claimed: Claimed) -> OutboxRow | None:
    """The row, if it still exists: erasing a person takes even what is in flight to her. Who holds it lets it be read
    once."""
    return session.get(OutboxRow, claimed.id)


def _row(session: Session, claimed: Claimed) -> OutboxRow:
    return session.get_one(OutboxRow, claimed.id)


def sent(session: Session, claimed: Claimed, message_id: int | None, now: datetime) -> None:
    """It arrived: note Telegram's message id, let its followers go, tell its card."""
    row = _row(session, claimed)
    row.status, row.message_id, row.closed_at, row.error = OutboxStatus.SENT, message_id, now, None
    session.flush()
    if message_id is not None:
        session.execute(
            update(Card)
            .where(col(Card.outbox_id) == row.id, col(Card.message_id).is_(None))
            .values(message_id=message_id)
        )
    followers = select(OutboxRow.id).where(
        OutboxRow.after_id == row.id, OutboxRow.status == OutboxStatus.WAITING
    )
    ids = [one for one in session.exec(followers.where(col(OutboxRow.not_before).is_(None))) if one]
    if ids:
        release(session, ids, now)
    _dismiss_stand_in(session, row, now)
    heads.settle(session, row.place, row.lane, now)
    if row.subject == FLEETING:
        hushing.keep_nothing(session, col(OutboxRow.id) == row.id)


def retry(session: Session, claimed: Claimed, at: datetime, counts: bool, now: datetime) -> None:
    """Try again at `at`; only its own failures count as attempts."""
    row = _row(session, claimed)
    row.status, row.not_before = OutboxStatus.RETRY, at
    row.attempts += 1 if counts else 0
    session.flush()
    heads.settle(session, row.place, row.lane, now)


def put_back(session: Session, claimed: Claimed, now: datetime) -> None:
    """Nothing was wrong with the row: it waits at its old place in the line."""
    row = _row(session, claimed)
    row.status = OutboxStatus.PENDING
    session.flush()
    heads.settle(session, row.place, row.lane, now)


def moved(session: Session, claimed: Claimed, new_chat_id: int, now: datetime) -> None:
    """The group has a new id: change it in the one place where it stands, and go again."""
    if claimed.telegram_id is not None:
        merging.migrate(session, claimed.telegram_id, new_chat_id, now)
    put_back(session, claimed, now)


def unreachable(session: Session, claimed: Claimed, reason: str, now: datetime) -> None:
    """She can't be reached: private matters wait for her, others fall back to what was put for that case."""
    row = _row(session, claimed)
    if row.chat_id is not None:
        chat = session.get_one(Chat, row.chat_id)
        chat.state = ChatState.UNSTARTED if chat.kind == ChatKind.PRIVATE else ChatState.GONE
    if row.private:
        row.status, row.error = OutboxStatus.PARKED, reason
        row.expires_at = row.expires_at or now + PARKED_FOR
    else:
        row.status, row.error, row.closed_at = OutboxStatus.DEAD, reason, now
    session.flush()
    _call_stand_in(session, row, now)
    if not row.private:
        abandon(session, [row.id or 0], now)
    heads.settle(session, row.place, row.lane, now)


def resend(session: Session, claimed: Claimed, now: datetime) -> None:
    """The message to edit is gone: its card is drawn anew, as a new message."""
    row = _row(session, claimed)
    row.status, row.closed_at, row.error = OutboxStatus.CANCELLED, now, "message is gone"
    session.flush()
    abandon(session, [row.id or 0], now)
    _draw_anew(session, row, now)
    heads.settle(session, row.place, row.lane, now)


def degrade(session: Session, claimed: Claimed, without: str, now: datetime) -> None:
    """The same call without a parameter whose target is gone."""
    row = _row(session, claimed)
    if row.body_id is not None:
        row.payload, row.body_id = {**session.get_one(Body, row.body_id).payload, **(row.payload or {})}, None
    row.payload = {name: value for name, value in (row.payload or {}).items() if name != without}
    put_back(session, claimed, now)


def _draw_anew(session: Session, row: OutboxRow, now: datetime) -> None:
    """The card that this row edits has no message any more."""
    noun, _, card_id = (row.subject or "").partition(":")
    if noun == "card" and card_id.isdigit():
        lost = update(Card).where(col(Card.id) == int(card_id))
        session.execute(lost.values(message_id=None, digest=None, outbox_id=None, redraw_at=now))


def uncertain(session: Session, claimed: Claimed, bot_id: int, now: datetime) -> None:
    """It may have been heard in public: people decide whether to say it again."""
    row = _row(session, claimed)
    row.status, row.closed_at = OutboxStatus.UNCERTAIN, now
    session.flush()
    inbox.store_result(session, bot_id, claimed.id, result_body("uncertain", row), now)
    heads.settle(session, row.place, row.lane, now)


def dead(session: Session, claimed: Claimed, reason: str, bot_id: int, now: datetime) -> None:
    """Given up: its followers go with it, and its result goes to the people it belongs to."""
    row = _row(session, claimed)
    row.status, row.closed_at, row.error = OutboxStatus.DEAD, now, reason
    session.flush()
    _call_stand_in(session, row, now)
    abandon(session, [row.id or 0], now)
    _forget_digest(session, row)
    inbox.store_result(session, bot_id, claimed.id, result_body("dead", row), now)
    heads.settle(session, row.place, row.lane, now)


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a call of this bot, and the messages that it made."""

    verdict: str
    bot_id: int
    messages: tuple[int, ...] = ()


def report(session: Session, claimed: Claimed, told: Told, now: datetime) -> bool:
    """Whoever put a call about one of these subjects hears also what other callers need not hear; whether it was one
    of them."""
    row = _row(session, claimed)
    is_theirs = (row.subject or "").partition(":")[0] in REPORTED
    if is_theirs:
        body = result_body(told.verdict, row, told.messages)
        inbox.store_result(session, told.bot_id, claimed.id, body, now)
    return is_theirs


def result_body(verdict: str, row: OutboxRow, messages: Sequence[int] = ()) -> str:
    """What the inbox row about this call says."""
    return json.dumps({"result": verdict, "outbox_id": row.id, "messages": list(messages)})


def _call_stand_in(session: Session, row: OutboxRow, now: datetime) -> None:
    """She can't be reached: what was to be said instead goes now, once."""
    asleep = select(OutboxRow.id).where(
        OutboxRow.id == row.otherwise_id, OutboxRow.status == OutboxStatus.WAITING
    )
    release(session, [one for one in session.exec(asleep) if one], now)


def _dismiss_stand_in(session: Session, row: OutboxRow, now: datetime) -> None:
    """It arrived: nothing has to be said instead."""
    if row.otherwise_id is not None:
        asleep = update(OutboxRow).where(
            col(OutboxRow.id) == row.otherwise_id, col(OutboxRow.status) == OutboxStatus.WAITING
        )
        session.execute(asleep.values(status=OutboxStatus.CANCELLED, closed_at=now))


def _forget_digest(session: Session, row: OutboxRow) -> None:
    """A card whose drawing was given up says less than we think: its next drawing must be sent."""
    session.execute(update(Card).where(col(Card.outbox_id) == row.id).values(digest=None))
