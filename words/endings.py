"""Goodbyes to a role: why it is over, and that its end is near."""

from dataclasses import dataclass
from datetime import date

from domain.message import Message
from domain.offices import Office
from domain.reader import Reader
from domain.roles import Over
from domain.units import Role
from words.offices import title
from words.sentences import sentences


@dataclass(frozen=True, slots=True)
class Ended:
    """Which role is over in which unit, and why; `office` where she had one in the board."""

    role: Role
    over: Over
    unit: str
    office: Office | None = None


def ended(reader: Reader, facts: Ended) -> Message:
    """A role is over, and why."""
    key = "endings-source" if facts.over is Over.SOURCE else "endings-ended"
    given = {"role": facts.role, "unit": facts.unit}
    more = (
        {}
        if facts.over is Over.SOURCE
        else {"over": facts.over, "title": title(reader, facts.role, facts.office)}
    )
    return Message(sentences(reader)(key, **given, **more))


def notice(reader: Reader, what: tuple[Role, Office | None], unit: str, day: date) -> Message:
    """Her term ends in a month: time to hand over."""
    return Message(sentences(reader)("endings-notice", title=title(reader, *what), unit=unit, day=day))
