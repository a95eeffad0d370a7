"""The register of members: numbers, names on buttons, and one member."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.granting import ChooseRole
from domain.message import Button, Message
from domain.offices import Office
from domain.reader import Reader
from domain.registers import ChooseForMember, OpenMember, SearchMembers, SetForMember, ShowMembers
from domain.settings_pages import SettingsPage
from domain.units import Role
from words.formats import day_plain
from words.offices import title
from words.rosters import NamePage, name_button
from words.sentences import sentences
from words.unit_settings import page_button


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many members a unit has, how many are under 18, how many wait for a guardian."""

    members: int
    young: int
    waiting: int


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """One member, as those see her who answer for the unit."""

    unit_id: int
    person_id: int
    name: str
    is_young: bool
    department: str | None
    roles: Sequence[tuple[Role, Office | None]]
    since: datetime


def listed(reader: Reader, unit: tuple[int, str], numbers: Numbers, page: NamePage) -> Message:
    """The numbers, a page of names, and the other pages."""
    t = sentences(reader)
    unit_id, name = unit
    text = t(
        "registers-title", unit=name, count=numbers.members, young=numbers.young, waiting=numbers.waiting
    )
    turns: list[Button] = []
    if page.has_before:
        at = page.rows[0].person_id if page.rows else 0
        turns.append(Button(t("granting-before-button"), ShowMembers(unit_id, at, back=bool(at))))
    if page.has_after and page.rows:
        turns.append(Button(t("granting-after-button"), ShowMembers(unit_id, page.rows[-1].person_id)))
    search = Button(t("granting-search-button"), SearchMembers(unit_id))
    return Message(text, (*_rows(reader, unit_id, page), tuple(turns), (search,)))


def _rows(reader: Reader, unit_id: int, page: NamePage) -> tuple[tuple[Button, ...], ...]:
    keys = [name_button(reader, row, OpenMember(unit_id, row.person_id)) for row in page.rows]
    return tuple(tuple(keys[at : at + 2]) for at in range(0, len(keys), 2))


def ask_letters(reader: Reader, unit_id: int) -> Message:
    """Type the first letters."""
    return Message(sentences(reader)("granting-letters"), ((_back(reader, unit_id),),))


def _back(reader: Reader, unit_id: int) -> Button:
    return Button(sentences(reader)("granting-back-button"), ShowMembers(unit_id))


def matches(reader: Reader, unit_id: int, page: NamePage, letters: str) -> Message:
    """Whose names begin so."""
    t = sentences(reader)
    lines = [t("registers-matches" if page.rows else "granting-no-match", letters=letters)]
    lines += [t("granting-more-letters")] if page.has_after else []
    search = Button(t("granting-search-button"), SearchMembers(unit_id))
    return Message("\n".join(lines), (*_rows(reader, unit_id, page), (search, _back(reader, unit_id))))


def member(reader: Reader, facts: MemberFacts, *, may_change: bool) -> Message:
    """One member: first name, step, department, roles, since when."""
    t = sentences(reader)
    lines = [t("registers-member", name=facts.name, young=facts.is_young)]
    lines.append(t("registers-since", day=day_plain(reader, facts.since)))
    if facts.department is not None:
        lines.append(t("registers-department", department=facts.department))
    if facts.roles:
        held = ", ".join(title(reader, role, office) for role, office in facts.roles)
        lines.append(t("registers-roles", roles=held))
    rows: list[tuple[Button, ...]] = []
    if may_change:
        give = Button(t("holders-give-button"), ChooseRole(facts.unit_id, facts.person_id))
        department = Button(t("registers-department-button"), ChooseForMember(facts.unit_id, facts.person_id))
        rows.append((give, department))
    return Message("\n".join(lines), (*rows, (_back(reader, facts.unit_id),)))


def choose_department(
    reader: Reader, asked: ChooseForMember, name: str, offered: Sequence[tuple[int, str]]
) -> Message:
    """In which department she works: the unit's own, or none."""
    t = sentences(reader)
    keys = [
        Button(label, SetForMember(asked.unit_id, asked.person_id, department_id))
        for department_id, label in offered
    ]
    rows = tuple(tuple(keys[at : at + 2]) for at in range(0, len(keys), 2))
    none = Button(t("registers-no-department-button"), SetForMember(asked.unit_id, asked.person_id, None))
    back = Button(t("granting-back-button"), OpenMember(asked.unit_id, asked.person_id))
    if not offered:
        page = page_button(reader, asked.unit_id, SettingsPage.DEPARTMENTS)
        return Message(t("registers-no-departments", name=name), ((page, back),))
    return Message(t("registers-choose-department", name=name), (*rows, (none, back)))
