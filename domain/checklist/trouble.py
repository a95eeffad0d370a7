"""Something that the bot itself found wrong in what will be published."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Trouble:
    """One finding: the code of its sentence, what stands there, and what should (a word, or a day).

    `must_fix`: nobody can say that it is right so.
    """

    code: str
    said: str = ""
    better: str = ""
    day: date | None = None
    must_fix: bool = False
