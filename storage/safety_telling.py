"""Tells an adult that a safety report waits; what stands in it is never in that message."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from domain.posting import ChatState, Lane
from domain.reach import may_be_told
from domain.reader import Reader
from storage import chats, outbox, reach
from storage.outbox import Call
from storage.people import Person


@dataclass(frozen=True, slots=True)
class Word:
    """That something waits in a report; `rings`: somebody is in danger at this moment."""

    report_id: int
    draw: Callable[[Reader], dict[str, Any]]
    rings: bool = False


def _subject(report_id: int, person_id: int) -> str:
    return f"safety:{report_id}:{person_id}"


def take_back(session: Session, report_id: int, person_id: int, now: datetime) -> None:
    """What has not left for her about it does not leave any more."""
    outbox.cancel(session, _subject(report_id, person_id), now)


def is_reachable(session: Session, person: Person, now: datetime, *, rings: bool) -> bool:
    """Whether a message would come to her soon: her chat is open, and unless it `rings` she wants to be told."""
    chat = chats.found(session, person.telegram_id)
    is_open = chat is not None and chat.state == ChatState.OPEN
    return is_open and (rings or may_be_told(reach.of_telegram(session, person.telegram_id), now))


def tell(session: Session, person: Person, word: Word, now: datetime) -> None:
    """Put it for her; at any hour and before everything else where it rings, else not for who stopped or pauses."""
    chat = reach.open_to(session, person.telegram_id, now, urgent=word.rings)
    if chat is None:
        return
    call = Call(
        "sendMessage",
        word.draw(reach.reader_in(session, chat)),
        Lane.ALERT if word.rings else Lane.REPLY,
        chat_id=chat.id,
        subject=_subject(word.report_id, person.id or 0),
        quiet=not word.rings,
        private=True,
    )
    outbox.put(session, call, now)
