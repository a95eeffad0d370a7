"""What an account is for, in whose care it is, and what the buttons for that mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.account_kinds import Decides
from domain.presses import Press, press

A_PAGE = 8


class Field(StrEnum):
    """What is typed about an account."""

    PURPOSE = "purpose"
    AUDIENCE = "audience"
    TONE = "tone"
    STATEMENT = "statement"


LONGEST: Mapping[Field, int] = {
    Field.PURPOSE: 200,
    Field.AUDIENCE: 200,
    Field.TONE: 200,
    Field.STATEMENT: 600,
}
TYPED_ONCE = (Field.PURPOSE, Field.AUDIENCE, Field.TONE)
"""What stands together on the page about an account; the statement stands in its playbook."""


@press("vaf")
@dataclass(frozen=True, slots=True)
class WriteField(Press):
    """Let me type it; `empty`: nothing is said about it any more."""

    unit_id: int
    account_id: int
    field: Field
    empty: bool = False


@press("vad")
@dataclass(frozen=True, slots=True)
class ChooseDecides(Press):
    """Who has the last word about what it says; None: let me choose."""

    unit_id: int
    account_id: int
    decides: Decides | None = None


@press("vac")
@dataclass(frozen=True, slots=True)
class ChooseGuardian(Press):
    """The adults from whom this seat is filled; `skip` so many of them."""

    unit_id: int
    account_id: int
    seat: int
    skip: int = 0


@press("vai")
@dataclass(frozen=True, slots=True)
class FindGuardian(Press):
    """Let me type the first letters of her name."""

    unit_id: int
    account_id: int
    seat: int


@press("vag")
@dataclass(frozen=True, slots=True)
class NameGuardian(Press):
    """She looks after the account from now on; None: nobody sits there."""

    unit_id: int
    account_id: int
    seat: int
    person_id: int | None = None


@press("vax")
@dataclass(frozen=True, slots=True)
class StopGuarding(Press):
    """I look after it no more."""

    unit_id: int
    account_id: int


@press("vap")
@dataclass(frozen=True, slots=True)
class NotePublished(Press):
    """Something was published there today, past our plans."""

    unit_id: int
    account_id: int
