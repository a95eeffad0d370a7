"""Who holds which role: the list, one's own roles, and what is asked before a role ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from domain.granting import ChooseEnd, ChooseRole, EndRole, LeaveRole, ShowRoles
from domain.message import Button, Message
from domain.offices import Office
from domain.reader import Reader
from domain.units import Role
from words.granting import Gift, proposal_line
from words.offices import title
from words.sentences import Safe, sentences

NAME_ON_BUTTON = 20


@dataclass(frozen=True, slots=True)
class Line:
    """One role of one person; `last_day` of her term, None without one."""

    grant_id: int
    name: str
    role: Role
    office: Office | None
    last_day: date | None


@dataclass(frozen=True, slots=True)
class Roles:
    """A page of a unit's roles; `more` is where the next begins (0: nowhere), `proposed` waits for a second person."""

    unit_id: int
    unit: str
    lines: Sequence[Line]
    more: int
    wants_pembina: bool
    is_pengurus: bool
    proposed: Sequence[Gift] = ()


def listed(reader: Reader, facts: Roles, mine: Sequence[Line]) -> Message:
    """The roles by kind, and what may be done."""
    t = sentences(reader)
    blocks: list[str] = [t("holders-title", unit=facts.unit)]
    for role, lines in groupby(facts.lines, lambda line: line.role):
        blocks.append("\n".join([t("holders-kind", role=role), *(_line(reader, line) for line in lines)]))
    if not facts.lines:
        blocks.append(t("holders-nobody"))
    if facts.proposed:
        waiting = [proposal_line(reader, one) for one in facts.proposed]
        blocks.append("\n".join([t("holders-proposed"), *waiting]))
    if facts.wants_pembina:
        blocks.append(t("holders-two-pembina"))
    rows: list[tuple[Button, ...]] = []
    if facts.is_pengurus:
        give = Button(t("holders-give-button"), ChooseRole(facts.unit_id))
        rows.append((give, Button(t("holders-end-button"), ChooseEnd(facts.unit_id))))
    if facts.more:
        rows.append((Button(t("holders-more-button"), ShowRoles(facts.unit_id, facts.more)),))
    rows += [] if facts.is_pengurus else _leave_rows(reader, mine)
    return Message("\n\n".join(blocks), tuple(rows))


def _line(reader: Reader, line: Line) -> Safe:
    t = sentences(reader)
    office = title(reader, line.role, line.office) if line.office else ""
    if line.last_day is None:
        return t("holders-line", name=line.name, office=office, has_office=line.office is not None)
    has_office = line.office is not None
    return t("holders-line-until", name=line.name, office=office, has_office=has_office, day=line.last_day)


def own(reader: Reader, unit: str, mine: Sequence[Line]) -> Message:
    """Her own roles, each with its end and a way to lay it down."""
    t = sentences(reader)
    if not mine:
        return Message(t("holders-own-none", unit=unit))
    lines = [_own_line(reader, line) for line in mine]
    return Message("\n".join([t("holders-own", unit=unit), *lines]), tuple(_leave_rows(reader, mine)))


def _own_line(reader: Reader, line: Line) -> Safe:
    t = sentences(reader)
    what = title(reader, line.role, line.office)
    if line.last_day is None:
        return t("holders-own-line", title=what)
    return t("holders-own-line-until", title=what, day=line.last_day)


def _leave_rows(reader: Reader, mine: Sequence[Line]) -> list[tuple[Button, ...]]:
    t = sentences(reader)
    return [
        (
            Button(
                t("holders-leave-button", title=title(reader, line.role, line.office)),
                LeaveRole(line.grant_id),
            ),
        )
        for line in mine
    ]


def choose_end(reader: Reader, unit_id: int, lines: Sequence[Line], more: int) -> Message:
    """Whose role is ended: one button each."""
    t = sentences(reader)
    rows = [
        (
            Button(
                t(
                    "holders-pick-button",
                    name=line.name[:NAME_ON_BUTTON],
                    title=title(reader, line.role, line.office),
                ),
                EndRole(line.grant_id),
            ),
        )
        for line in lines
    ]
    if more:
        rows.append((Button(t("holders-more-button"), ChooseEnd(unit_id, more)),))
    return Message(t("holders-choose-end"), (*rows, (_back(reader, unit_id),)))


def _back(reader: Reader, unit_id: int) -> Button:
    return Button(sentences(reader)("holders-back-button"), ShowRoles(unit_id))


def _asked(reader: Reader, key: str, line: Line, unit: str = "") -> Safe:
    return sentences(reader)(
        key, name=line.name, title=title(reader, line.role, line.office), unit=unit, role=line.role
    )


def confirm_end(reader: Reader, unit_id: int, line: Line, unit: str) -> Message:
    """Really? And that a pembina needs a second person."""
    yes = Button(sentences(reader)("holders-end-yes-button"), EndRole(line.grant_id, sure=True))
    return Message(_asked(reader, "holders-confirm-end", line, unit), ((yes, _back(reader, unit_id)),))


def ended(reader: Reader, line: Line, unit_id: int) -> Message:
    """Done, and the way back."""
    return Message(_asked(reader, "holders-ended", line), ((_back(reader, unit_id),),))


def end_proposed(reader: Reader, line: Line, unit_id: int) -> Message:
    """The second person is asked."""
    return Message(_asked(reader, "holders-end-proposed", line), ((_back(reader, unit_id),),))


def confirm_leave(reader: Reader, unit_id: int, line: Line, unit: str) -> Message:
    """Really lay it down?"""
    yes = Button(sentences(reader)("holders-leave-yes-button"), LeaveRole(line.grant_id, sure=True))
    return Message(_asked(reader, "holders-confirm-leave", line, unit), ((yes, _back(reader, unit_id)),))


def left(reader: Reader, line: Line, unit: str) -> Message:
    """She laid it down."""
    return Message(_asked(reader, "holders-left", line, unit))
