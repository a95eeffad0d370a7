"""What the buttons of lives mean."""

from dataclasses import dataclass
from enum import StrEnum

from domain.presses import Press, press


class LivePage(StrEnum):
    """Which side of a live's card is up in private."""

    MAIN = "main"
    MORE = "more"
    EVENTS = "events"
    DROP = "drop"


@press("vio")
@dataclass(frozen=True, slots=True)
class OpenLive(Press):
    """Put the card of this live up here."""

    post_id: int


@press("vit")
@dataclass(frozen=True, slots=True)
class TurnLive(Press):
    """Show another side of its card."""

    post_id: int
    page: LivePage


@press("vib")
@dataclass(frozen=True, slots=True)
class BeginLive(Press):
    """I am live now."""

    post_id: int


@press("vie")
@dataclass(frozen=True, slots=True)
class EndLive(Press):
    """It is over."""

    post_id: int


@press("vir")
@dataclass(frozen=True, slots=True)
class ResumeLive(Press):
    """No, it goes on."""

    post_id: int


@press("vih")
@dataclass(frozen=True, slots=True)
class HeldLive(Press):
    """It did take place."""

    post_id: int


@press("vid")
@dataclass(frozen=True, slots=True)
class DropLive(Press):
    """It does not take place."""

    post_id: int


@press("vik")
@dataclass(frozen=True, slots=True)
class TypeLink(Press):
    """Let me type where one sees it."""

    post_id: int


@press("via")
@dataclass(frozen=True, slots=True)
class UseAccount(Press):
    """One sees it on the official account; `begins`: and it begins now."""

    post_id: int
    begins: bool


@press("viv")
@dataclass(frozen=True, slots=True)
class InviteTo(Press):
    """It invites to this event, or to none."""

    post_id: int
    event_id: int | None


@press("vin")
@dataclass(frozen=True, slots=True)
class TypeNumbers(Press):
    """Let me type what it brought."""

    post_id: int
