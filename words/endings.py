"""Goodbyes to a role: why it is over, and that its end is near."""

from dataclasses import dataclass
from datetime import date

from domain.message import Message
from domain.offices import Office
from domain.reader import Reader
from domain.roles import Over
from domain.units import Role
from words.board_packs import open_button
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


def notice(reader: Reader, what: tuple[Role, Office | None], unit: tuple[int, str], day: date) -> Message:
    """Her term ends in a month: time to hand over, for a pengurus with the pack that the next board opens; `unit` is
    its id and its name."""
    text = sentences(reader)("endings-notice", title=title(reader, *what), unit=unit[1], day=day)
    return Message(text, ((open_button(reader, unit[0]),),) if what[0] is Role.PENGURUS else ())
