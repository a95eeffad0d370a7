"""A guardian's consent: how far it has come, how it was told, and the taps of children, guardians and pembina."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.belonging import AgeBand, band
from domain.presses import Press, press
from domain.units import Level

WAIT = timedelta(days=30)
NUDGES: Sequence[timedelta] = (timedelta(days=3), timedelta(days=10))
NUDGE_FROM, NUDGE_TO = 15, 18  # local hours that are never a minor's quiet or school time
NEVER_ADULTS_ONLY = (Level.PR, Level.PK)


class State(StrEnum):
    """Where someone under 18 stands: nobody has said yes, the guardian has and the pembina has not, all have."""

    ASKED = "asked"
    HELD = "held"
    AGREED = "agreed"


class Told(StrEnum):
    """How a guardian's yes reached us; LINK is her own."""

    PAPER = "paper"
    WHATSAPP = "whatsapp"
    FACE = "face"
    LINK = "link"


BY_PEMBINA = (Told.PAPER, Told.WHATSAPP, Told.FACE)


@press("wl")
@dataclass(frozen=True, slots=True)
class SendLetter(Press):
    """Send me the letter as a file."""


@press("wk")
@dataclass(frozen=True, slots=True)
class SendLink(Press):
    """Give me a link for my guardian."""


@press("wx")
@dataclass(frozen=True, slots=True)
class CancelWaiting(Press):
    """I don't want to wait any more: what is kept of me goes; asked once more unless `sure`."""

    sure: bool = False


@press("wy")
@dataclass(frozen=True, slots=True)
class GuardianSays(Press):
    """A guardian's word, by the token of the link that she opened."""

    token: str
    yes: bool


@press("wc")
@dataclass(frozen=True, slots=True)
class ConfirmGuardian(Press):
    """A pembina confirms that the one with the link is the guardian, or can't."""

    code: str
    yes: bool


@press("ww")
@dataclass(frozen=True, slots=True)
class Withdraw(Press):
    """The guardian takes her consent back; asked once more unless `sure`."""

    code: str
    sure: bool = False


@press("wp")
@dataclass(frozen=True, slots=True)
class OpenConsent(Press):
    """Back to the pembina's page."""


@press("wt")
@dataclass(frozen=True, slots=True)
class RecordTold(Press):
    """The pembina says how he was told of the codes that he has just pasted."""

    told: Told


@press("wr")
@dataclass(frozen=True, slots=True)
class AskWithdrawal(Press):
    """The pembina wants to record that a guardian has withdrawn."""


@press("we")
@dataclass(frozen=True, slots=True)
class RecordWithdrawal(Press):
    """A guardian told the pembina that she withdraws: this member's data goes; asked once more unless `sure`."""

    person_id: int
    unit_id: int
    sure: bool = False


@press("wq")
@dataclass(frozen=True, slots=True)
class RecordRefusal(Press):
    """A guardian told the pembina no while the child with this code still waits."""

    code: str


@press("wd")
@dataclass(frozen=True, slots=True)
class DeclareAdults(Press):
    """A pembina says that only adults belong to this unit, or takes it back."""

    unit_id: int
    adults_only: bool


@press("wa")
@dataclass(frozen=True, slots=True)
class ConfirmAdults(Press):
    """The parent unit, or the host, answers that."""

    unit_id: int
    yes: bool


def counts_at_once(birth_year: int, now: datetime, zone: str) -> bool:
    """Whether a guardian's own link is enough: from 16 on; before that the pembina confirms it."""
    return band(birth_year, now, zone) is AgeBand.UNDER_18


def needs_guardian(birth_year: int, now: datetime, zone: str) -> bool:
    """Whether the law asks for a guardian's consent: from 13 to 17."""
    return band(birth_year, now, zone) in (AgeBand.UNDER_16, AgeBand.UNDER_18)


def nudge_at(since: datetime, nudges: int, zone: str) -> datetime | None:
    """When the next reminder is due (UTC-aware), in an afternoon hour; None when both were sent."""
    if nudges >= len(NUDGES):
        return None
    return free_hour(since + NUDGES[nudges], zone)


def free_hour(moment: datetime, zone: str) -> datetime:
    """The moment itself if it is in the afternoon, else the next afternoon in this zone, at its first hour."""
    local = moment.astimezone(ZoneInfo(zone))
    if NUDGE_FROM <= local.hour < NUDGE_TO:
        return moment
    day = local if local.hour < NUDGE_FROM else local + timedelta(days=1)
    return day.replace(hour=NUDGE_FROM, minute=0, second=0, microsecond=0).astimezone(moment.tzinfo)
