"""My data: what a person presses to see, correct and erase what is kept of her, and how her name leaves a text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from domain.presses import Press, press
from domain.reader import Address
from domain.refusal import Refusal

LONGEST_NAME = 40
ANYBODY = "anggota"
SOMEBODY_ELSE = "-"

Row = dict[str, Any]

UNIT = "unit"
SEEN_BY: Mapping[str, tuple[str, ...]] = {
    "people": ("pengurus", "humas", "pembina"),
    "members": ("pengurus", "pembina"),
    "guardian_consents": ("pembina",),
    "waitings": ("pembina",),
    "roles": ("pengurus", "pembina"),
    "role_requests": ("pengurus",),
    "role_proposals": ("pengurus", "pembina"),
    "posts": (UNIT,),
    "leaks": ("pengurus", "pembina"),
    "leak_people": ("pengurus", "pembina"),
    "promotion_deeds": ("humas", "pengurus"),
    "promotion_thanks": (UNIT,),
    "suggestions": ("humas", "pengurus"),
}
"""Who sees the rows of a table because of a role; of the others nobody but she. Whoever hosts the bot can open the
database itself."""

READABLE = (
    "first_name",
    "birth_year",
    "address",
    "language",
    "zone",
    "created_at",
    "consent",
    "consented_at",
    "pledged",
    "left_at",
    "role",
    "office",
    "since",
    "until",
    "told",
    "said_at",
    "code",
    "title",
    "starts_at",
    "question",
    "quiet_from",
    "quiet_to",
    "paused_until",
    "stopped_at",
    "exams_until",
    "verb",
    "at",
    "asked_at",
    "proposed_at",
    "expires_at",
    "taken_at",
    "link",
)
"""Columns that say something to her; the others stand in the JSON file."""


@dataclass(frozen=True, slots=True)
class OwnUnit:
    """A unit that keeps something of her: since when by her consent, her roles, and the names of who answers for it."""

    name: str
    since: datetime | None
    roles: tuple[str, ...]
    answering: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnData:
    """All that is kept of one person; `tables` hold her rows by the name of their table."""

    made_at: datetime
    name: str
    name_is_own: bool
    address: str | None
    birth_year: int | None
    waits_until: datetime | None
    units: tuple[OwnUnit, ...]
    tables: Mapping[str, Sequence[Row]]

    @property
    def is_guest(self) -> bool:
        """Whether she has neither a profile nor a row that waits for a guardian."""
        return "people" not in self.tables and "waitings" not in self.tables


def plain(value: Any) -> Any:
    """A value as JSON can carry it."""
    match value:
        case datetime() | date() | time():
            return value.isoformat()
        case bytes():
            return value.hex()
        case _:
            return str(value)


@press("da")
@dataclass(frozen=True, slots=True)
class SendMyData(Press):
    """The files with all that is kept of me."""


@press("dn")
@dataclass(frozen=True, slots=True)
class AskMyName(Press):
    """I want to be called differently."""


@press("dt")
@dataclass(frozen=True, slots=True)
class FollowTelegram(Press):
    """My name follows Telegram's again."""


@press("ds")
@dataclass(frozen=True, slots=True)
class AskMyAddress(Press):
    """Another form of address, please."""


@press("dc")
@dataclass(frozen=True, slots=True)
class SetMyAddress(Press):
    """Address me like this; without one as my unit does."""

    address: Address | None = None


@press("dx")
@dataclass(frozen=True, slots=True)
class EraseMe(Press):
    """Erase me; `sure`: she has read what goes and what stays."""

    sure: bool = False


@press("db")
@dataclass(frozen=True, slots=True)
class KeepMe(Press):
    """No, nothing is erased."""


def own_name(text: str) -> str:
    """A name as she typed it, in one line; a Refusal when it has no letter or is longer than 40 signs."""
    name = " ".join(text.split())
    has_letter = any(sign.isalpha() for sign in name)
    if not has_letter or not name.isprintable() or len(name) > LONGEST_NAME:
        raise Refusal("own-data-name-unclear", most=LONGEST_NAME)
    return name


@dataclass(frozen=True, slots=True)
class Named:
    """How a text may name a person: by a mention, or by her first name as our texts write it."""

    telegram_id: int
    name: str


def unnamed(value: Any, who: Named, *, by_name: bool) -> Any:
    """The same parameters of a call without her: her mentions say "anggota", and `by_name` so does her first name."""
    match value:
        case str():
            return _without(value, who, by_name=by_name)
        case dict():
            return {key: unnamed(one, who, by_name=by_name) for key, one in value.items()}
        case list():
            return [unnamed(one, who, by_name=by_name) for one in value]
        case _:
            return value


def _without(text: str, who: Named, *, by_name: bool) -> str:
    mention = rf'<a href="tg://user\?id={who.telegram_id}">.*?</a>'
    text = re.sub(mention, ANYBODY, text, flags=re.DOTALL)
    if by_name and who.name:
        text = re.sub(rf"(?<!\w){re.escape(who.name)}(?!\w)", ANYBODY, text)
    return re.sub(rf"(?<!\d){who.telegram_id}(?!\d)", ANYBODY, text)
