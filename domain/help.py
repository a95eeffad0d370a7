"""Help: the language that a person reads."""

from dataclasses import dataclass
from enum import StrEnum

from domain.presses import Press, press


class Language(StrEnum):
    """The languages that all sentences exist in."""

    INDONESIAN = "id"
    ENGLISH = "en"


@press("lg")
@dataclass(frozen=True, slots=True)
class ChooseLanguage(Press):
    """Speak this language to me from now on."""

    language: Language
