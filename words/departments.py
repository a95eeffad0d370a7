"""Departments (bidang): the page of /atur, and the label on plans."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.departments import AddPreset, RemoveDepartment, ViewDepartment, WriteDepartment
from domain.message import Button, Message
from domain.reader import Reader
from domain.settings_pages import SettingsPage, ShowSetting
from domain.switches import Switch, TurnSwitch
from domain.unit_settings import Name
from words.sentences import sentences
from words.unit_settings import back, title

ALL = -1
PRESETS = (
    "Organisasi",
    "Kaderisasi",
    "Jaringan Sekolah & Pesantren",
    "Dakwah",
    "Seni Budaya Olahraga",
    "LPP",
    "KPP",
    "Konseling",
)


@dataclass(frozen=True, slots=True)
class Fields:
    """The departments of a unit (id, name), and whether the feature is on."""

    unit_id: int
    unit: str
    known: Sequence[tuple[int, str]]
    is_on: bool


def page(reader: Reader, fields: Fields) -> Message:
    """The departments of a unit, and what may be added."""
    t, unit_id = sentences(reader), fields.unit_id
    lines = [title(reader, fields.unit, SettingsPage.DEPARTMENTS), ""]
    lines += [] if fields.is_on or not fields.known else [t("departments-off")]
    lines.append(t("departments-list" if fields.known else "departments-none"))
    rows = _pairs(
        [
            Button(t("departments-name-button", name=name), ViewDepartment(unit_id, one))
            for one, name in fields.known
        ]
    )
    rows += _missing(reader, fields)
    if fields.known and not fields.is_on:
        rows.append((Button(t("departments-on-button"), TurnSwitch(unit_id, Switch.DEPARTMENTS, True)),))
    rows.append((Button(t("departments-write-button"), WriteDepartment(unit_id, None)),))
    new_units = Button(t("departments-new-units-button"), ShowSetting(unit_id, Name.DEPARTMENTS))
    return Message("\n".join(lines), (*rows, (new_units,), (back(reader, unit_id),)))


def _missing(reader: Reader, fields: Fields) -> list[tuple[Button, ...]]:
    """The usual ones that are not there; without any also all at once."""
    t, known = sentences(reader), {name for _, name in fields.known}
    adds = [
        Button(t("departments-add-button", name=name), AddPreset(fields.unit_id, nth))
        for nth, name in enumerate(PRESETS)
        if name not in known
    ]
    rows = _pairs(adds)
    if not known:
        rows.insert(0, (Button(t("departments-all-button"), AddPreset(fields.unit_id, ALL)),))
    return rows


def _pairs(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    return [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]


def ask(reader: Reader, unit_id: int, name: str | None) -> Message:
    """Please type a name, or go back; `name` is the one that goes."""
    t = sentences(reader)
    text = t("departments-ask") if name is None else t("departments-ask-rename", name=name)
    return Message(text, ((back(reader, unit_id, SettingsPage.DEPARTMENTS),),))


def one(reader: Reader, unit_id: int, department: tuple[int, str], plans: int, members: int) -> Message:
    """One department, with what may be done to it."""
    t, (department_id, name) = sentences(reader), department
    keys = (
        Button(t("departments-rename-button"), WriteDepartment(unit_id, department_id)),
        Button(t("departments-remove-button"), RemoveDepartment(unit_id, department_id, False)),
    )
    text = t("departments-one", name=name, plans=plans, members=members)
    return Message(text, (keys, (back(reader, unit_id, SettingsPage.DEPARTMENTS),)))


def remove_sure(reader: Reader, unit_id: int, department_id: int, name: str) -> Message:
    """Asked once more before it goes."""
    t = sentences(reader)
    yes = Button(t("departments-remove-yes-button"), RemoveDepartment(unit_id, department_id, True))
    keep = Button(t("departments-keep-button"), ViewDepartment(unit_id, department_id))
    return Message(t("departments-remove-sure", name=name), ((yes, keep),))


def saved(reader: Reader, unit_id: int, name: str) -> Message:
    """What was typed is a department now."""
    text = sentences(reader)("departments-saved", name=name)
    return Message(text, ((back(reader, unit_id, SettingsPage.DEPARTMENTS),),))
