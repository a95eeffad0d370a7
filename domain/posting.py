"""The words that inbox and outbox use for their rows: lanes, states, and which calls speak in public."""

from enum import IntEnum, StrEnum

FLEETING = "fleeting"
"""The subject of a call of which nothing is kept once it has left: not even its words for a day."""


class Lane(IntEnum):
    """Who goes first when several messages wait; lower goes earlier."""

    ALERT = 0
    PRESS = 1
    REPLY = 2
    REMINDER = 3
    BROADCAST = 4


class InboxStatus(StrEnum):
    """Where a stored update stands."""

    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"
    IGNORED = "ignored"


class OutboxStatus(StrEnum):
    """Where a Bot API call stands. WAITING and RETRY look at not_before; PARKED waits for its person."""

    WAITING = "waiting"
    PENDING = "pending"
    SENDING = "sending"
    RETRY = "retry"
    PARKED = "parked"
    SENT = "sent"
    DEAD = "dead"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    UNCERTAIN = "uncertain"


OPEN_STATUSES = (
    OutboxStatus.WAITING,
    OutboxStatus.PENDING,
    OutboxStatus.SENDING,
    OutboxStatus.RETRY,
    OutboxStatus.PARKED,
)


class ChatKind(StrEnum):
    """Telegram's kinds of chat, as far as we speak in them."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class ChatState(StrEnum):
    """Whether a message can reach this chat."""

    OPEN = "open"
    UNSTARTED = "unstarted"
    GONE = "gone"
