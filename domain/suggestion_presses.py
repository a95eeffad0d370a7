"""The buttons of suggestions: of who proposes, and of humas who answers."""

from dataclasses import dataclass

from domain.presses import Press, press
from domain.suggestions import Allows, Kind, Page, Question, Reason


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


@press("qsu")
@dataclass(frozen=True, slots=True)
class ListWaiting(Press):
    """Humas: what waits for us."""


@press("qsr")
@dataclass(frozen=True, slots=True)
class ShowFairness(Press):
    """Humas: whose content was taken lately."""


@press("qsi")
@dataclass(frozen=True, slots=True)
class ShowSuggestion(Press):
    """Humas: this suggestion's card, here."""

    suggestion_id: int


@press("qsg")
@dataclass(frozen=True, slots=True)
class TurnSuggestion(Press):
    """Humas: another side of the card."""

    suggestion_id: int
    page: Page


@press("qst")
@dataclass(frozen=True, slots=True)
class TakeSuggestion(Press):
    """Humas: make a plan of it."""

    suggestion_id: int


@press("qsb")
@dataclass(frozen=True, slots=True)
class AskBack(Press):
    """Humas: ask her this."""

    suggestion_id: int
    question: Question


@press("qsf")
@dataclass(frozen=True, slots=True)
class AskFreely(Press):
    """Humas: let me write a question to an adult."""

    suggestion_id: int


@press("qsd")
@dataclass(frozen=True, slots=True)
class DeclineSuggestion(Press):
    """Humas: it does not fit, for this reason."""

    suggestion_id: int
    reason: Reason


@press("qsz")
@dataclass(frozen=True, slots=True)
class PostponeSuggestion(Press):
    """Humas: not this week."""

    suggestion_id: int


@press("qsv")
@dataclass(frozen=True, slots=True)
class SeeFile(Press):
    """Humas: let me see the file in private; that is written down."""

    suggestion_id: int
