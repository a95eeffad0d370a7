"""Settings of a unit: a pengurus opens /atur, sees where each value comes from, and changes it."""

from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

import words.unit_settings
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.settings_pages import (
    ChooseSetting,
    FollowParent,
    OpenSettings,
    SettingsPage,
    ShowSetting,
    WriteSetting,
)
from domain.unit_settings import Name, checked
from domain.units import Role
from handlers import closing, departments, naming, switching, ties, unit_digests
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import drafts, unit_settings, units
from storage.units import Unit
from words.unit_settings import Of

PURPOSE = "atur"
TYPING = "unit-setting"
TYPED_HERE = frozenset({TYPING, ties.TYPING, departments.TYPING, naming.TYPING})


def settings(turn: Turn, _: str) -> None:
    """The hub, always in private."""
    turn.answer_privately(_hub(turn, turn.unit_here()), PURPOSE, unit=turn.unit_here().id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group for the settings of its unit."""
    turn.say(_hub(turn, unit_of_hers(turn, int(facts["unit"]))))


def unit_of_hers(turn: Turn, unit_id: int) -> Unit:
    """The open unit with this id, of which she is pengurus."""
    unit = units.get(turn.session, unit_id)
    if Role.PENGURUS not in turn.held_in(unit_id) or unit.closed_at is not None:
        raise Refusal("refusal-only-pengurus")
    return unit


def _of(turn: Turn, unit: Unit) -> Of:
    above = units.ancestors(turn.session, unit.id or 0)
    return words.unit_settings.of_unit(unit.id or 0, unit.name, [(one.id or 0, one.name) for one in above])


def _hub(turn: Turn, unit: Unit) -> Message:
    return words.unit_settings.hub(turn.reader, _of(turn, unit))


def _values(turn: Turn, unit: Unit, page: SettingsPage) -> Message:
    found = unit_settings.in_effect(turn.session, unit)
    return words.unit_settings.page(turn.reader, _of(turn, unit), page, found)


def open_page(turn: Turn, pressed: OpenSettings) -> None:
    """One of the pages, in place; what she was to type in /atur is not waited for any more."""
    unit = unit_of_hers(turn, pressed.unit_id)
    _ask_no_more(turn)
    pages: Mapping[SettingsPage, Callable[[Turn, Unit], Message]] = {
        SettingsPage.HUB: _hub,
        SettingsPage.FAMILY: ties.family,
        SettingsPage.DEPARTMENTS: departments.page,
        SettingsPage.FEATURES: switching.page,
        SettingsPage.DIGESTS: unit_digests.page,
        SettingsPage.CLOSE: closing.page,
    }
    draw = pages.get(pressed.page)
    turn.edit(draw(turn, unit) if draw is not None else _values(turn, unit, pressed.page))


def _ask_no_more(turn: Turn) -> None:
    asked = turn.incoming.actor.telegram_id if turn.incoming.actor is not None else 0
    draft = drafts.waiting(turn.session, asked, turn.now)
    if draft is not None and draft.question in TYPED_HERE:
        drafts.end(turn.session, asked)


def show_setting(turn: Turn, pressed: ShowSetting) -> None:
    """One setting."""
    turn.edit(_setting(turn, unit_of_hers(turn, pressed.unit_id), pressed.name))


def _setting(turn: Turn, unit: Unit, name: Name) -> Message:
    found = unit_settings.in_effect(turn.session, unit)[name]
    today = turn.now.astimezone(ZoneInfo(unit.zone)).date()
    return words.unit_settings.setting(turn.reader, _of(turn, unit), name, found, today)


def choose(turn: Turn, pressed: ChooseSetting) -> None:
    """This value, here."""
    unit = unit_of_hers(turn, pressed.unit_id)
    _set(turn, unit, pressed.name, pressed.value)
    turn.toast(words.unit_settings.saved_toast(turn.reader))
    turn.edit(_setting(turn, unit, pressed.name))


def _set(turn: Turn, unit: Unit, name: Name, text: str) -> str:
    """Keep it, and let the unit and all below it follow; the value as it is kept."""
    value = checked(name, text, turn.now.astimezone(ZoneInfo(unit.zone)).date())
    unit_settings.put(turn.session, unit.id or 0, name, value)
    unit_settings.settle(turn.session, unit.id or 0, turn.now)
    turn.journal(f"set {name}", f"unit:{unit.id}", unit)
    return value


def follow_parent(turn: Turn, pressed: FollowParent) -> None:
    """What holds above holds here too; at the top, what the deployment begins with."""
    unit = unit_of_hers(turn, pressed.unit_id)
    unit_settings.drop(turn.session, unit.id or 0, pressed.name)
    if unit.parent_id is None and pressed.name in (Name.ZONE, Name.LANGUAGE):
        setattr(unit, pressed.name, getattr(turn.premises, pressed.name))
    unit_settings.settle(turn.session, unit.id or 0, turn.now)
    turn.journal(f"unset {pressed.name}", f"unit:{unit.id}", unit)
    turn.toast(words.unit_settings.saved_toast(turn.reader))
    turn.edit(_setting(turn, unit, pressed.name))


def write(turn: Turn, pressed: WriteSetting) -> None:
    """She will type it."""
    unit = unit_of_hers(turn, pressed.unit_id)
    turn.ask(TYPING, unit=unit.id, name=pressed.name)
    turn.say(words.unit_settings.ask(turn.reader, unit.id or 0, pressed.name))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """What she typed is the value now; what can't be read is asked again."""
    unit, name = unit_of_hers(turn, int(facts["unit"])), Name(facts["name"])
    value = _set(turn, unit, name, text)
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    turn.say(words.unit_settings.saved(turn.reader, unit.id or 0, name, value))


FEATURE = Feature(
    noun="unit_settings",
    commands=(Command(("atur", "settings"), settings, (Scope.PRIVATE,)),),
    presses={
        OpenSettings: Pressed(open_page, Need.PENGURUS),
        ShowSetting: Pressed(show_setting, Need.PENGURUS),
        ChooseSetting: Pressed(choose, Need.PENGURUS),
        FollowParent: Pressed(follow_parent, Need.PENGURUS),
        WriteSetting: Pressed(write, Need.PENGURUS),
    },
    starts={PURPOSE: arrive},
    answers={TYPING: typed},
)
