"""Whose voice a plan is: the member's own, the organisation's, or a proposal for the organisation's."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from domain.accounts import AccountFacts, platform_through
from domain.belonging import AgeBand
from domain.platforms import Platform, home, is_live
from domain.post_states import Kind, PostState
from domain.presses import Press, press
from domain.refusal import Refusal

HANDLE = re.compile(r"(?<![\w.@])@([A-Za-z0-9_.]{2,64})")
NEEDS_ACCOUNT = frozenset(
    {
        Platform.INSTAGRAM,
        Platform.TIKTOK,
        Platform.YOUTUBE,
        Platform.FACEBOOK,
        Platform.X,
        Platform.THREADS,
    }
)
"""Where one posts only with an account of one's own, closed to under-16s (Permen Komdigi 9/2026)."""
TOO_YOUNG = frozenset({AgeBand.UNDER_13, AgeBand.UNDER_16, AgeBand.UNKNOWN})
UNREAD = (PostState.DRAFT, PostState.PLANNED)


A = TypeVar("A", bound=AccountFacts)


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where and by whom a plan is begun. `names_account`: her words name one of the unit's accounts."""

    in_humas_room: bool = False
    in_private: bool = False
    is_trusted: bool = False
    is_member: bool = False
    has_accounts: bool = False
    names_account: bool = False


def is_official(beginning: Beginning) -> bool:
    """A new plan is the organisation's in the humas room, from humas and pengurus in private where the unit has
    accounts, and where a member names an account of the unit."""
    is_trusted_here = beginning.in_private and beginning.is_trusted and beginning.has_accounts
    return beginning.in_humas_room or is_trusted_here or (beginning.names_account and beginning.is_member)


def first_kind(beginning: Beginning, platform: str | None, band: AgeBand) -> Kind:
    """What a new plan is; a guest who names an account of the unit proposes something for it."""
    if is_official(beginning):
        return Kind.OFFICIAL
    return Kind.IDEA if beginning.names_account else own_kind(platform, band)


def own_kind(platform: str | None, band: AgeBand) -> Kind:
    """What a plan for someone's own account is: under 16, or of unknown age, an idea for the official one where the
    platform asks for an account of her own; a live is one for everybody under 18."""
    if is_live(platform) and not holds_accounts(band):
        return Kind.IDEA
    return Kind.IDEA if home(platform) in NEEDS_ACCOUNT and band in TOO_YOUNG else Kind.OWN


def holds_accounts(band: AgeBand) -> bool:
    """Whether she may hold an official account: from 18 on (the organisation's own rule)."""
    return band is AgeBand.ADULT


def may_hold(kind: str, band: AgeBand, *, in_channel: bool = False) -> None:
    """Refuses a PJ who would have to use an official account too early; `in_channel`: the bot itself puts it out."""
    if kind == Kind.OFFICIAL and not in_channel and not holds_accounts(band):
        raise Refusal("posts-hold-later")


def may_switch(kind: str, state: str) -> None:
    """Whose voice it is can be changed until somebody reads it."""
    if state not in UNREAD:
        raise Refusal("posts-not-now")
    if kind == Kind.IDEA:
        raise Refusal("posts-not-now")


def other_kind(kind: str, state: str) -> Kind | None:
    """What humas and pengurus may make of it now; None where somebody has read it."""
    if state not in UNREAD:
        return None
    return Kind.OWN if kind == Kind.OFFICIAL else Kind.OFFICIAL


def handles_in(text: str) -> frozenset[str]:
    """The @handles that stand in a text, without the sign, in small letters."""
    return frozenset(found[1].rstrip(".").casefold() for found in HANDLE.finditer(text))


def named_accounts(text: str, accounts: Iterable[A]) -> list[A]:
    """The official accounts whose handle stands in a text."""
    handles = handles_in(text)
    return [one for one in accounts if one.handle.lstrip("@").casefold() in handles]


def without_handles(text: str, accounts: Iterable[AccountFacts]) -> str:
    """The text without the handles of these accounts."""
    ours = {one.handle.lstrip("@").casefold() for one in accounts}
    return HANDLE.sub(lambda found: "" if found[1].rstrip(".").casefold() in ours else found[0], text)


def shows(platform: str | None, account: AccountFacts) -> bool:
    """Whether what is meant for this platform (None: any) appears through this account as it is meant."""
    return platform is None or platform_through(platform, account) == platform


def account_for(platform: str | None, accounts: Iterable[A]) -> A | None:
    """The one account on which this platform's posts appear; None where there are several, or none."""
    fitting = [one for one in accounts if shows(platform, one)]
    return fitting[0] if len(fitting) == 1 else None


@press("ek")
@dataclass(frozen=True, slots=True)
class SwitchKind(Press):
    """Make this plan an official one, or a member's own."""

    post_id: int
    kind: Kind
