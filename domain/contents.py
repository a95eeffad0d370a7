"""What a plan will publish, exactly: texts, media, accounts and time; and the number that an approval is bound to."""

import json
from dataclasses import astuple, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

WINDOW = timedelta(hours=24)
LONGEST_TEXT = 4096  # UTF-16 units after entities, Bot API sendMessage
LONGEST_CAPTION = 1024  # Bot API, captions
MOST_MEDIA = 10  # Bot API, sendMediaGroup


class MediaKind(StrEnum):
    """What is attached, as Telegram names it."""

    PHOTO = "photo"
    VIDEO = "video"
    DOCUMENT = "document"
    ANIMATION = "animation"


class Pillar(StrEnum):
    """What kind of content it is, for a healthy mix over a month."""

    OFFICIAL = "resmi"
    TEACHING = "edukasi"
    HUMAN = "humanis"
    ACTIVITY = "kegiatan"


class Aim(StrEnum):
    """What it is for."""

    INFORM = "inform"
    INVITE = "invite"
    TEACH = "teach"
    THANK = "thank"


class Visibility(StrEnum):
    """Who sees the plan before it is out."""

    ALL = "all"
    HUMAS = "humas"


class Piece(StrEnum):
    """Which part of an event it is."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Task(StrEnum):
    """What someone does for a plan, beside its PJ."""

    WRITER = "writer"
    DESIGN = "design"
    EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Medium:
    """One attached file: Telegram's id to send it by, and the id that is the same for the same file."""

    kind: str
    file_id: str
    unique_id: str


@dataclass(frozen=True, slots=True)
class Outlet:
    """One place where it appears; `text` is what stands there."""

    platform: str | None
    account_id: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that is published: the outlets (the plan's own first), the media in their order, from when to when
    (UTC) it may go out, where it teaches religion the reference that its readers looked at (else None), and what a
    promotion says to members beside its captions (name, words)."""

    outlets: tuple[Outlet, ...]
    media: tuple[Medium, ...]
    starts_at: datetime | None
    until: datetime | None
    reference: str | None = None
    extras: tuple[tuple[str, str], ...] = ()

    @property
    def texts(self) -> list[str]:
        """Every text that somebody will read, each once."""
        return list(dict.fromkeys([one.text for one in self.outlets] + [said for _, said in self.extras]))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to publish."""
        return not self.media and not any(one.text.strip() for one in self.outlets)


def window(starts_at: datetime | None) -> datetime | None:
    """Until when a plan for this moment (UTC) may still go out by the same approval."""
    return starts_at + WINDOW if starts_at is not None else None


def wording(content: Content) -> Content:
    """The same words and media, wherever and whenever they go out."""
    texts = tuple(Outlet(None, None, one.text) for one in content.outlets)
    return Content(texts, content.media, None, None, extras=content.extras)


def digest(content: Content) -> str:
    """SHA-256 in hex of what is published: equal only where text, media and their order, accounts, window, reference
    and what else is said are."""
    shown: list[object] = [
        [astuple(one) for one in content.outlets],
        [(one.kind, one.unique_id) for one in content.media],
        [moment.timestamp() if moment is not None else None for moment in (content.starts_at, content.until)],
        content.reference,
    ]
    shown += [[list(one) for one in content.extras]] if content.extras else []
    return sha256(json.dumps(shown, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
