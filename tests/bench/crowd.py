"""Fills a database with as many people, chats and finished rows as a large organisation leaves behind."""

from datetime import datetime, timedelta

from sqlalchemy import Engine, insert
from sqlmodel import SQLModel

from domain.posting import ChatKind, InboxStatus, Lane, OutboxStatus
from storage.chats import Chat
from storage.inbox import InboxRow
from storage.journal import Line
from storage.outbox import OutboxRow
from storage.people import Person
from storage.posts import Post

FIRST_MEMBER = 10_000_000  # Telegram's id of the first; the others follow
FIRST_CHAT = 1_000_000  # our id of her private chat; the others follow
CHUNK = 1000

Row = dict[str, object]


def members(engine: Engine, count: int, now: datetime) -> None:
    """People who have opened their private chats."""
    _insert(
        engine,
        Person,
        [
            {
                "telegram_id": FIRST_MEMBER + number,
                "first_name": f"Kader {number}",
                "journal_salt": bytes(16),
                "created_at": now,
            }
            for number in range(count)
        ],
    )
    _insert(
        engine,
        Chat,
        [
            {
                "id": FIRST_CHAT + number,
                "telegram_id": FIRST_MEMBER + number,
                "kind": ChatKind.PRIVATE,
                "seen_at": now,
            }
            for number in range(count)
        ],
    )


def history(engine: Engine, count: int, now: datetime) -> None:
    """Updates that were handled, answers that were sent, and their lines in the journal; all an hour old."""
    past = now - timedelta(hours=1)
    update: Row = {
        "bot_id": 1,
        "order_key": 0,
        "received_at": past,
        "status": InboxStatus.DONE,
        "closed_at": past,
    }
    _insert(engine, InboxRow, [{**update, "update_id": number} for number in range(count)])
    call: Row = {"method": "sendMessage", "lane": int(Lane.REPLY), "created_at": past}
    done: Row = {**call, "status": OutboxStatus.SENT, "closed_at": past}
    places = [{"chat_id": FIRST_CHAT + number, "place": FIRST_CHAT + number} for number in range(count)]
    _insert(engine, OutboxRow, [{**done, **place} for place in places])
    _insert(
        engine, Line, [{"at": past, "verb": "did", "subject": f"post:{number}"} for number in range(count)]
    )


def plans(engine: Engine, rows: list[Row]) -> None:
    """Plans of a unit."""
    _insert(engine, Post, rows)


def queue(engine: Engine, rows: list[Row], now: datetime) -> None:
    """Calls that wait; what `rows` leave out is that of an ordinary broadcast."""
    usual: Row = {
        "method": "sendMessage",
        "payload": {"text": "Harlah"},
        "lane": int(Lane.BROADCAST),
        "status": OutboxStatus.PENDING,
        "created_at": now,
    }
    _insert(engine, OutboxRow, [{**usual, **row} for row in rows])


def _insert(engine: Engine, table: type[SQLModel], rows: list[Row]) -> None:
    with engine.begin() as connection:
        for start in range(0, len(rows), CHUNK):
            connection.execute(insert(table), rows[start : start + CHUNK])
