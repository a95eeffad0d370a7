"""What is one and the same among cases: buttons that compare two of them, join them or keep them apart."""

from dataclasses import dataclass

from domain.presses import Press, press

ENOUGH_WORDS = 8
"""With fewer words nothing is merged without being asked."""
MOST_OFFERED = 3
MOST_COMPARED = 12  # cases of which the words are looked at, the most similar ones


@press("cbc")
@dataclass(frozen=True, slots=True)
class CompareCases(Press):
    """Gabung?: both stand side by side, and humas decides. `case_id` is the newer one."""

    case_id: int
    other_id: int


@press("cbm")
@dataclass(frozen=True, slots=True)
class MergeCases(Press):
    """They are one: the newer case goes on in the older one."""

    case_id: int
    other_id: int


@press("cba")
@dataclass(frozen=True, slots=True)
class KeepApart(Press):
    """They are two: nobody asks again."""

    case_id: int
    other_id: int


@press("cbg")
@dataclass(frozen=True, slots=True)
class ChooseTwin(Press):
    """Gabung under Lainnya: which other case of the unit is the same; `page` counts from 0."""

    case_id: int
    page: int = 0


@press("cbl")
@dataclass(frozen=True, slots=True)
class TellLink(Press):
    """Tautan aslinya: humas opened a short link, and types where it leads."""

    case_id: int
