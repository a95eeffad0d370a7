"""The pages of /atur: what is set, where it comes from, and what else it may be."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.markup import Safe, plain
from domain.menus import OpenMenu
from domain.message import Button, Message, Rows
from domain.naming import WriteUnitName
from domain.reader import Reader
from domain.rooms import ShowInvite
from domain.settings_pages import (
    PAGES,
    ChooseSetting,
    FollowParent,
    OpenSettings,
    SettingsPage,
    ShowSetting,
    WriteSetting,
    page_of,
)
from domain.unit_settings import (
    NO,
    SETTINGS,
    TYPED,
    Effective,
    Kind,
    Name,
    hours_in,
    lengths_in,
    names_in,
)
from domain.units import Zone
from words.formats import clock, day_short, duration
from words.sentences import sentences

WEEKS = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Of:
    """Whose settings: the unit, the names of it and the units above it by id, and whether it has a parent."""

    unit_id: int
    unit: str
    names: Mapping[int, str]
    has_parent: bool


def hub(reader: Reader, of: Of) -> Message:
    """The doors of /atur."""
    t = sentences(reader)
    pages = [one for one in SettingsPage if one is not SettingsPage.HUB]
    keys = [page_button(reader, of.unit_id, one) for one in pages]
    keys.insert(-1, Button(t("unit-settings-room-button"), ShowInvite()))
    keys.insert(-1, Button(t("naming-button"), WriteUnitName(of.unit_id)))
    rows = [tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)]
    return Message(
        t("unit-settings-hub", unit=of.unit), (*rows, (Button(t("unit-settings-menu-button"), OpenMenu()),))
    )


def page_button(reader: Reader, unit_id: int, page: SettingsPage) -> Button:
    """The way to a page of /atur."""
    return Button(sentences(reader)("unit-settings-page-button", page=page), OpenSettings(unit_id, page))


def back(reader: Reader, unit_id: int, page: SettingsPage = SettingsPage.HUB) -> Button:
    """The way back to a page."""
    return Button(sentences(reader)("unit-settings-back-button"), OpenSettings(unit_id, page))


def title(reader: Reader, unit: str, page: SettingsPage) -> Safe:
    """What stands over a page."""
    t = sentences(reader)
    return t("unit-settings-page", title=t("unit-settings-page-button", page=page), unit=unit)


def page(reader: Reader, of: Of, shown: SettingsPage, found: Mapping[Name, Effective]) -> Message:
    """A page of settings, each with its value and where it comes from."""
    t, names = sentences(reader), PAGES[shown]
    lines = [line(reader, of, name, found[name]) for name in names]
    text = "\n".join([title(reader, of.unit, shown), *lines, "", t("unit-settings-pick")])
    keys = [Button(named(reader, name), ShowSetting(of.unit_id, name)) for name in names]
    rows = [tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)]
    return Message(text, (*rows, (back(reader, of.unit_id),)))


def line(reader: Reader, of: Of, name: Name, found: Effective) -> Safe:
    """One setting on one line."""
    return sentences(reader)(
        "unit-settings-line",
        name=named(reader, name),
        value=value(reader, name, found.value),
        source=source(reader, of, found),
    )


def named(reader: Reader, name: Name) -> Safe:
    """What a setting is called."""
    return sentences(reader)("unit-settings-name", name=name)


def source(reader: Reader, of: Of, found: Effective) -> Safe:
    """Where a value comes from."""
    t = sentences(reader)
    if found.source is None:
        return t("unit-settings-default")
    if found.source == of.unit_id:
        return t("unit-settings-here")
    return t("unit-settings-from", unit=of.names[found.source])


def value(reader: Reader, name: Name, written: str) -> Safe | str:
    """A value as people say it."""
    shown = SHOWN.get(name)
    return shown(reader, written) if shown is not None else _plain(reader, written)


def _plain(reader: Reader, written: str) -> Safe:
    return sentences(reader)("unit-settings-value", value=written)


def _hours(reader: Reader, written: str) -> str:
    return "–".join(clock(reader, one) for one in hours_in(written))


def _list(reader: Reader, written: str) -> Safe | str:
    return ", ".join(names_in(written)) or _plain(reader, "other")


def _until_day(reader: Reader, written: str) -> Safe:
    if written == NO:
        return _plain(reader, written)
    return sentences(reader)("unit-settings-until", day=day_short(reader, date.fromisoformat(written)))


def _before(reader: Reader, written: str) -> Safe:
    lengths = ", ".join(duration(reader, one) for one in lengths_in(written))
    return sentences(reader)("unit-settings-before", lengths=lengths)


def _zone(reader: Reader, written: str) -> Safe | str:
    known = {str(zone): zone.name.lower() for zone in Zone}
    return sentences(reader)("setups-zone-button", zone=known[written]) if written in known else written


def _disclosure(reader: Reader, written: str) -> Safe | str:
    return _plain(reader, written) if written in SETTINGS[Name.DISCLOSURE].choices else written


SHOWN: Mapping[Name, Callable[[Reader, str], Safe | str]] = {
    Name.ZONE: _zone,
    Name.QUIET: _hours,
    Name.DESK: lambda _, written: written,
    Name.DISCLOSURE: _disclosure,
    Name.LEVELS: _list,
    Name.DEPARTMENTS: _list,
    Name.EXAMS: _until_day,
    Name.REMINDERS: _before,
    Name.APPROVERS: lambda reader, written: sentences(reader)("unit-settings-people", count=int(written)),
    Name.DAILY_CAP: lambda reader, written: sentences(reader)("unit-settings-messages", count=int(written)),
    Name.PEMBINA_AGE: lambda reader, written: sentences(reader)("unit-settings-age", years=written),
}


def setting(reader: Reader, of: Of, name: Name, found: Effective, today: date) -> Message:
    """One setting, with what else it may be."""
    t = sentences(reader)
    text = t(
        "unit-settings-setting",
        name=named(reader, name),
        unit=of.unit,
        about=t("unit-settings-about", name=name),
        value=value(reader, name, found.value),
        source=source(reader, of, found),
    )
    return Message(text, _choices(reader, of, name, found, today))


def _choices(reader: Reader, of: Of, name: Name, found: Effective, today: date) -> Rows:
    t, rule = sentences(reader), SETTINGS[name]
    keys = [_choice(reader, of, name, found, one) for one in rule.choices]
    if rule.kind is Kind.DAY:
        keys += [_until(reader, of, name, today + timedelta(weeks=one)) for one in WEEKS]
    rows: list[tuple[Button, ...]] = [tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)]
    if rule.kind in TYPED:
        rows.append((Button(t("unit-settings-write-button"), WriteSetting(of.unit_id, name)),))
    if found.source == of.unit_id:
        label = t("unit-settings-follow-button", parent=of.has_parent)
        rows.append((Button(label, FollowParent(of.unit_id, name)),))
    return (*rows, (back(reader, of.unit_id, page_of(name)),))


def _choice(reader: Reader, of: Of, name: Name, found: Effective, written: str) -> Button:
    shown = value(reader, name, written)
    label = "chosen" if written == found.value else "choice"
    text = sentences(reader)(f"unit-settings-{label}-button", value=shown)
    return Button(text, ChooseSetting(of.unit_id, name, written))


def _until(reader: Reader, of: Of, name: Name, day: date) -> Button:
    label = sentences(reader)("unit-settings-weeks-button", day=day_short(reader, day))
    return Button(label, ChooseSetting(of.unit_id, name, day.isoformat()))


def ask(reader: Reader, unit_id: int, name: Name) -> Message:
    """Please type it, or go back."""
    return Message(
        sentences(reader)("unit-settings-ask", name=name), ((back(reader, unit_id, page_of(name)),),)
    )


def saved(reader: Reader, unit_id: int, name: Name, written: str) -> Message:
    """What was typed holds now, with the way back."""
    t = sentences(reader)
    text = t("unit-settings-saved", name=named(reader, name), value=value(reader, name, written))
    return Message(text, ((back(reader, unit_id, page_of(name)),),))


def saved_toast(reader: Reader) -> str:
    """It holds now."""
    return plain(sentences(reader)("unit-settings-saved-toast"))


def of_unit(unit_id: int, unit: str, above: Sequence[tuple[int, str]]) -> Of:
    """Whose settings, where these units stand above it, the nearest first."""
    return Of(unit_id, unit, dict(above), has_parent=bool(above))
