"""The buttons of suggestions on the desk of humas, who answers them."""

from dataclasses import dataclass

from domain.presses import Press, press
from domain.suggestions import Page, Question, Reason


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
