"""The buttons of suggestions for who proposes."""

from dataclasses import dataclass

from domain.presses import Press, press
from domain.suggestions import Allows, Kind


@press("qsh")
@dataclass(frozen=True, slots=True)
class SuggestHelp(Press):
    """A member: I want to help in this way (domain.suggestions.Kind)."""

    kind: Kind


@press("qsl")
@dataclass(frozen=True, slots=True)
class ListSuggestions(Press):
    """My suggestions, in place."""


@press("qso")
@dataclass(frozen=True, slots=True)
class OpenSuggestion(Press):
    """One of my suggestions."""

    suggestion_id: int


@press("qsk")
@dataclass(frozen=True, slots=True)
class ChooseKind(Press):
    """It is of this kind; None: let me choose."""

    suggestion_id: int
    kind: Kind | None = None


@press("qsa")
@dataclass(frozen=True, slots=True)
class Allow(Press):
    """I allow this; what I began is sent by it."""

    suggestion_id: int
    allows: Allows


@press("qss")
@dataclass(frozen=True, slots=True)
class SendSuggestion(Press):
    """Send what needs no permission."""

    suggestion_id: int


@press("qsp")
@dataclass(frozen=True, slots=True)
class ChangePermission(Press):
    """Let me allow something else."""

    suggestion_id: int


@press("qsw")
@dataclass(frozen=True, slots=True)
class WithdrawSuggestion(Press):
    """I take it back; asked once more until `sure`."""

    suggestion_id: int
    sure: bool = False


@press("qsq")
@dataclass(frozen=True, slots=True)
class AnswerHumas(Press):
    """Let me answer what humas asked."""

    suggestion_id: int
