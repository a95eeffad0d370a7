"""Persons in a file that leaves the house: a role and a first name, or a number where somebody is under 18."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Who(StrEnum):
    """What somebody is in the unit. MINOR: under 18, or of unknown age; shown by a number alone. ELSEWHERE: of
    another unit, GONE: of none any more; both are shown without a name."""

    PENGURUS = "pengurus"
    PEMBINA = "pembina"
    HUMAS = "humas"
    MEMBER = "member"
    MINOR = "minor"
    ELSEWHERE = "elsewhere"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Shown:
    """How a person is shown; `name` is a first name, "" where none may be told."""

    who: Who
    name: str = ""


@dataclass(slots=True)
class Numbered:
    """The numbers that minors have in one file, in the order in which they turn up in it."""

    numbers: dict[int, int] = field(default_factory=dict)
    known: dict[int, Shown] = field(default_factory=dict)

    def learn(self, people: Mapping[int, Shown]) -> None:
        """These are known from now on."""
        self.known.update(people)

    def of(self, person_id: int) -> tuple[Shown, int]:
        """How a person (our id) is shown, and her number: 0 for everyone who has a name."""
        shown = self.known.get(person_id, Shown(Who.GONE))
        if shown.who is not Who.MINOR:
            return shown, 0
        return shown, self.numbers.setdefault(person_id, len(self.numbers) + 1)
