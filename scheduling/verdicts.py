"""What does Telegram's refusal mean for the message: again, never, elsewhere, or is all well after all?"""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

# Without this, PTB (since 22.2) warns about the type of `retry_after` whenever it builds a RetryAfter.
os.environ.setdefault("PTB_TIMEDELTA", "true")

MAX_ATTEMPTS = 5
FIRST_WAIT = 2.0
LONGEST_WAIT = 60.0
SHORTEST_FLOOD = 1.0  # seconds
UNTOLD_FLOOD = 10.0  # seconds, for a 429 that names no time
LONGEST_REASON = 200


class NotSent(NetworkError):
    """No connection could be made: Telegram has certainly not seen the call."""


class NothingToSend(BadRequest):
    """What the call was to send is gone since it was written; judged like a refusal of Telegram's, for good."""


FILE_IS_UNKNOWN = (BadRequest,)
FILE_IS_GONE = (BadRequest, Forbidden, InvalidToken)
"""What a file's address answers when the file is not there any more; the 404 reads like that of a wrong token."""


class RowFacts(Protocol):
    """What the judge needs to know of an outbox row."""

    @property
    def method(self) -> str: ...

    @property
    def attempts(self) -> int:
        """Failures of its own that were counted before this one."""

    @property
    def hold(self) -> bool:
        """Whether it speaks with the public voice, which must not be heard twice."""


@dataclass(frozen=True, slots=True)
class Sent:
    """Nothing is left to do: what the row wanted is so already."""

    reason: str


@dataclass(frozen=True, slots=True)
class Retry:
    """The same call again at `at`; `counts`: it was an attempt; `flood`: seconds that Telegram asked for."""

    at: datetime
    counts: bool
    flood: float | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has become a supergroup with this id."""

    new_chat_id: int


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nothing can be written to this chat until a person changes something there."""

    reason: str


@dataclass(frozen=True, slots=True)
class Resend:
    """The message to edit is gone or can't be edited: say it anew."""

    reason: str


@dataclass(frozen=True, slots=True)
class Degrade:
    """The same call once more without this parameter, whose target is gone."""

    without: str
    reason: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """It may have been published, or not: only a person can see."""

    reason: str


@dataclass(frozen=True, slots=True)
class TokenDown:
    """The whole bot can't talk to Telegram now; this row is not to blame and counts no attempt."""

    reason: str


@dataclass(frozen=True, slots=True)
class Dead:
    """It will never be sent."""

    reason: str


Verdict = Sent | Retry | Moved | Unreachable | Resend | Degrade | Uncertain | TokenDown | Dead


def _without_reply(reason: str) -> Verdict:
    return Degrade("reply_parameters", reason)


def _without_thread(reason: str) -> Verdict:
    return Degrade("message_thread_id", reason)


# Methods (by the beginning of their name), what the description says (lower case), what it means; the first
# match counts. Wordings: Telegram's own server (github.com/tdlib/telegram-bot-api, Client.cpp) and the
# library below it (github.com/tdlib/td), which also passes on codes in capitals. What is not listed is Dead.
DESCRIPTIONS: tuple[tuple[str, tuple[str, ...], Callable[[str], Verdict]], ...] = (
    ("", ("not modified", "not_modified"), Sent),
    ("answer", ("query is too old", "query id is invalid", "query_id_invalid"), Sent),
    ("delete", ("message to delete not found", "message not found", "message_id_invalid"), Sent),
    ("setMessageReaction", ("message to react not found", "message_id_invalid"), Sent),
    ("unpin", ("message to unpin not found", "message_id_invalid"), Sent),
    (
        "edit",
        (
            "message to edit not found",
            "message can't be edited",
            "message not found",
            "in the message to edit",
            "message_id_invalid",
            "message_author_required",
            "message_edit_time_expired",
        ),
        Resend,
    ),
    (
        "",
        ("message to be replied not found", "replied message not found", "reply message not found"),
        _without_reply,
    ),
    ("", ("reply_message_id_invalid",), _without_reply),
    (
        "",
        ("message thread not found", "topic_deleted", "topic_closed", "topic_id_invalid"),
        _without_thread,
    ),
    (
        "",
        (
            "chat not found",
            "chat is deactivated",
            "group chat was deactivated",
            "user is deactivated",
            "not enough rights to send text messages",
            "not enough rights to send messages",
            "no rights to send a message",
            "no write access to the chat",
            "need administrator rights in the channel chat",
            "chat_write_forbidden",
            "chat_send_plain_forbidden",
            "chat_guest_send_forbidden",
            "chat_restricted",
            "user_is_blocked",
            "user_deleted",
            "peer_id_invalid",
            "channel_private",
            "channel_invalid",
        ),
        Unreachable,
    ),
)

AMBIGUOUS = ("gateway time-out", "gateway timeout", "unknown error in http implementation")
IMMEDIATELY_DELETED = (
    "message was immediately deleted"  # a 500, but it was sent: someone's bot sweeps that chat
)
CLIENT_ERROR = re.compile(r"\(4\d\d\)")
ASKED_FOR = re.compile(r"retry after (\d+)")


def judge(error: Exception, row: RowFacts, now: datetime, jitter: float = 0) -> Verdict:
    """What becomes of a row whose call raised `error` at `now` (aware).

    `jitter` (a share, 0 for none) makes the waiting time longer, so that rows that failed together don't come
    back together. Raises nothing. Order matters: PTB's BadRequest and TimedOut are NetworkErrors.
    """
    verdict: Verdict
    match error:
        case RetryAfter():
            verdict = _wait_out(_seconds(error.retry_after), now)
        case ChatMigrated():
            verdict = Moved(error.new_chat_id)
        case Forbidden():
            verdict = Unreachable(_reason(error))
        case BadRequest():
            verdict = by_description(error.message, row.method)
        case InvalidToken() | EndPointNotFound() if _is_unknown_method(error):
            verdict = Dead(_reason(error))
        case InvalidToken() | EndPointNotFound() | Conflict() | NotSent():
            verdict = TokenDown(_reason(error))
        case NetworkError():
            verdict = _on_the_way(error, row, now, jitter)
        case _:
            verdict = _ambiguous(error, row, now, jitter)
    return verdict


def by_description(text: str, method: str) -> Verdict:
    """What a refused request (400) with this description means for a call of this Bot API method."""
    said, reason = text.lower(), text[:LONGEST_REASON]
    for methods, wordings, verdict in DESCRIPTIONS:
        if method.startswith(methods) and any(wording in said for wording in wordings):
            return verdict(reason)
    return Dead(reason)


def backoff(failures: int, jitter: float = 0) -> float:
    """Seconds to wait when so many failures came before: 2, 4, 8 ... 60; longer by the share `jitter`."""
    return float(min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(failures, 10)) * (1 + jitter))


def _on_the_way(error: NetworkError, row: RowFacts, now: datetime, jitter: float) -> Verdict:
    """The call was written, but what came back, if anything, says nothing of the row itself."""
    said = str(error).lower()
    if "too many requests" in said:
        asked = ASKED_FOR.search(said)
        return _wait_out(float(asked[1]) if asked else UNTOLD_FLOOD, now)
    if isinstance(error, TimedOut) or any(wording in said for wording in AMBIGUOUS):
        return _ambiguous(error, row, now, jitter)
    if IMMEDIATELY_DELETED in said:
        return Dead(_reason(error))
    if CLIENT_ERROR.search(said):
        return _again(error, row, now, jitter)
    return TokenDown(_reason(error))


def _ambiguous(error: Exception, row: RowFacts, now: datetime, jitter: float) -> Verdict:
    """Telegram may have done it. The public voice waits for a person; everything else repeats."""
    return Uncertain(_reason(error)) if row.hold else _again(error, row, now, jitter)


def _again(error: Exception, row: RowFacts, now: datetime, jitter: float) -> Verdict:
    return again(_reason(error), row, now, jitter)


def again(reason: str, row: RowFacts, now: datetime, jitter: float = 0) -> Verdict:
    """The row itself failed, for this reason: once more after a while, or never after five times."""
    if row.attempts + 1 >= MAX_ATTEMPTS:
        return Dead(f"gave up after {row.attempts + 1} attempts: {reason}")
    return Retry(now + timedelta(seconds=backoff(row.attempts, jitter)), counts=True)


def _reason(error: Exception) -> str:
    text = str(error) if isinstance(error, TelegramError) else f"{type(error).__name__}: {error}"
    return text[:LONGEST_REASON]


def _wait_out(asked: float, now: datetime) -> Retry:
    seconds = max(SHORTEST_FLOOD, asked)
    return Retry(now + timedelta(seconds=seconds), counts=False, flood=seconds)


def _seconds(wait: int | timedelta) -> float:
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def _is_unknown_method(error: BaseException) -> bool:
    """Telegram answers 404 to a wrong token and to a wrong method; only the description tells them apart."""
    cause = error.__cause__ if isinstance(error, EndPointNotFound) else error
    return "method not found" in str(cause).lower()
