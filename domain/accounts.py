"""Official accounts: which platforms have them, how close two posts may stand, and what their buttons mean."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.platforms import Platform, home
from domain.presses import Press, press

SPACINGS = (30, 60, 120, 240, 1440)  # minutes
MOST = 24
MOST_NAMED = 10
CHANNEL = "channel"
WITH_ACCOUNTS = (
    Platform.INSTAGRAM,
    Platform.TIKTOK,
    Platform.YOUTUBE,
    Platform.FACEBOOK,
    Platform.X,
    Platform.THREADS,
    Platform.WHATSAPP_CHANNEL,
    Platform.TELEGRAM,
    Platform.WEB,
)


class AccountFacts(Protocol):
    """What words and rules need of an account; `spacing` in minutes."""

    @property
    def id(self) -> int | None: ...
    @property
    def platform(self) -> str: ...
    @property
    def handle(self) -> str: ...
    @property
    def chat_id(self) -> int | None: ...
    @property
    def spacing(self) -> int: ...


class PassportFacts(AccountFacts, Protocol):
    """What is besides written down about an account of the unit; times in UTC."""

    @property
    def purpose(self) -> str: ...
    @property
    def audience(self) -> str: ...
    @property
    def tone(self) -> str: ...
    @property
    def decides(self) -> str: ...
    @property
    def statement(self) -> str: ...
    @property
    def hacked_at(self) -> datetime | None: ...


class AccountPage(StrEnum):
    """The sides of one account. ABOUT: what it is for. HACKED: what to do when it is in strange hands."""

    MAIN = "main"
    MORE = "more"
    ABOUT = "about"
    GUARDIANS = "guardians"
    SAFETY = "safety"
    HACKED = "hacked"
    SPACING = "spacing"
    SHARE = "share"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Rights:
    """What the bot may do in a channel, as Telegram says it."""

    is_admin: bool
    may_post: bool
    may_edit: bool
    may_delete: bool

    @property
    def may_publish(self) -> bool:
        """Whether it can put something out there."""
        return self.is_admin and self.may_post

    @property
    def missing(self) -> Sequence[str]:
        """What it will want for corrections, and may not do."""
        wanted = (("edit", self.may_edit), ("delete", self.may_delete))
        return [name for name, has in wanted if not has]


def fits(platform: str | None, account: AccountFacts) -> bool:
    """Whether something for this platform (None: not said yet) can go out through this account."""
    return platform is None or home(platform) == home(account.platform)


def platform_through(platform: str | None, account: AccountFacts) -> Platform:
    """Where it appears when it goes out through this account: as it was said, if that fits; a status or a group is not
    what a WhatsApp channel shows."""
    if platform is None or not fits(platform, account) or home(platform) is Platform.WHATSAPP:
        return Platform(account.platform)
    return Platform(platform)


@press("kal")
@dataclass(frozen=True, slots=True)
class ListAccounts(Press):
    """The accounts of a unit, or those that were closed."""

    unit_id: int
    closed: bool = False


@press("kao")
@dataclass(frozen=True, slots=True)
class OpenAccount(Press):
    """One account, from this side."""

    unit_id: int
    account_id: int
    page: AccountPage = AccountPage.MAIN


@press("kaa")
@dataclass(frozen=True, slots=True)
class AddAccount(Press):
    """Write an account down: first where it is, then its name; `post_id`: for this plan; `partner`: of somebody with
    whom the unit works together."""

    unit_id: int
    platform: Platform | None = None
    post_id: int | None = None
    partner: bool = False


@press("kas")
@dataclass(frozen=True, slots=True)
class SetSpacing(Press):
    """So many minutes between two posts of this account."""

    unit_id: int
    account_id: int
    minutes: int


@press("kah")
@dataclass(frozen=True, slots=True)
class ShareAccount(Press):
    """The account is also this unit's; None: only its first owner's again."""

    unit_id: int
    account_id: int
    with_id: int | None


@press("kac")
@dataclass(frozen=True, slots=True)
class CloseAccount(Press):
    """Nothing goes out through this account any more."""

    unit_id: int
    account_id: int


@press("kar")
@dataclass(frozen=True, slots=True)
class ReopenAccount(Press):
    """A closed account is used again."""

    unit_id: int
    account_id: int


@press("kat")
@dataclass(frozen=True, slots=True)
class LinkChannel(Press):
    """The channel that `token` stands for is this unit's."""

    unit_id: int
    token: str
