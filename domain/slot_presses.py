"""The buttons by which humas makes a round of takeover slots, opens it, and calls slots off."""

from dataclasses import dataclass
from enum import StrEnum

from domain.presses import Press, press
from domain.takeovers import AgeRule, Rule


class RoundPage(StrEnum):
    """The sides of a round that is being made."""

    MAIN = "main"
    EDIT = "edit"
    TIMES = "times"
    ACCOUNT = "account"
    RULES = "rules"
    APPLYING = "applying"


class RoundText(StrEnum):
    """What of a round is typed."""

    TIMES = "times"
    THEME = "theme"
    BRIEF = "brief"


@press("vcn")
@dataclass(frozen=True, slots=True)
class NewRound(Press):
    """Open new slots in this unit: when?"""

    unit_id: int


@press("vcp")
@dataclass(frozen=True, slots=True)
class TurnRound(Press):
    """Show this side of a round."""

    round_id: int
    page: RoundPage


@press("vca")
@dataclass(frozen=True, slots=True)
class SetRoundAccount(Press):
    """It is this account that is lent."""

    round_id: int
    account_id: int


@press("vcr")
@dataclass(frozen=True, slots=True)
class ToggleRule(Press):
    """Ask for this, or don't."""

    round_id: int
    rule: Rule


@press("vcq")
@dataclass(frozen=True, slots=True)
class SetPosts(Press):
    """At least so many posts."""

    round_id: int
    posts: int


@press("vcc")
@dataclass(frozen=True, slots=True)
class SetChoosing(Press):
    """Humas chooses among those who apply; or the first gets it."""

    round_id: int
    is_chosen: bool


@press("vcg")
@dataclass(frozen=True, slots=True)
class SetAgeRule(Press):
    """Whom it invites."""

    round_id: int
    rule: AgeRule


@press("vcd")
@dataclass(frozen=True, slots=True)
class SetDeadline(Press):
    """One may apply until so many hours before."""

    round_id: int
    hours: int


@press("vcb")
@dataclass(frozen=True, slots=True)
class SetBuffer(Press):
    """So many minutes before and after in which nobody else holds the account."""

    round_id: int
    minutes: int


@press("vct")
@dataclass(frozen=True, slots=True)
class TypeRound(Press):
    """Let me type this."""

    round_id: int
    what: RoundText


@press("vco")
@dataclass(frozen=True, slots=True)
class OpenSlots(Press):
    """Open the slots that stand there: members may apply."""

    round_id: int


@press("vcx")
@dataclass(frozen=True, slots=True)
class DropRound(Press):
    """Throw a draft away."""

    round_id: int


@press("vck")
@dataclass(frozen=True, slots=True)
class CancelSlot(Press):
    """Call a slot off, or all that are left of its round (`whole`); `sure` is False while it is only asked."""

    slot_id: int
    whole: bool = False
    sure: bool = False
