"""What the whole house knows about itself: which bot it is, who hosts it, and its defaults."""

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Protocol

LATE_AFTER = timedelta(minutes=15)
FRESH = timedelta(minutes=10)
PRESS_LIFE = timedelta(seconds=150)


@dataclass(frozen=True, slots=True)
class Premises:
    """Bot id and @name (without the sign), the Telegram ids of the owners, default language and zone; the helpline as
    the host confirmed it ("": nobody has); the key of code words; how many reports a day one hand may make, and all who
    are no members of a unit together."""

    bot_id: int
    username: str
    owner_ids: frozenset[int] = frozenset()
    language: str = "id"
    zone: str = "Asia/Jakarta"
    helpline: str = ""
    code_key: str = field(default="", repr=False)
    reports_of_one: int = 8
    reports_of_guests: int = 60

    def link(self, token: str, *, group: bool = False) -> str:
        """A t.me link that starts the bot with this token, in private or in a group that one picks."""
        return f"https://t.me/{self.username}?{'startgroup' if group else 'start'}={token}"


class Wire(Protocol):
    """The way to Telegram: makes one Bot API call and gives its result as JSON, or fetches one file; raises
    telegram.error errors."""

    def call(self, method: str, params: Mapping[str, Any], seconds: float = 30) -> Awaitable[Any]:
        """Call `method` and wait at most so many `seconds` for the answer."""

    def download(self, path: str, seconds: float = 60) -> Awaitable[bytes]:
        """What is in the file to which getFile gave this path, waited for so many `seconds` at most."""
