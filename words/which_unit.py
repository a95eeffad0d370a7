"""Which unit is meant: questions with two buttons, the list of her units, and the second unit of a group."""

from collections.abc import Sequence

from domain.markup import Safe
from domain.menus import OpenMenu
from domain.message import Button, Message
from domain.reader import Reader
from domain.settings_pages import SettingsPage
from domain.units import ConfirmName
from domain.which_unit import ChooseUnit, LookAtOther, NoSecond, SwitchUnit, WriteSecondName
from words.sentences import sentences
from words.sharing import one_line
from words.unit_settings import back

SHORT = 38
Named = tuple[int, str]


def ask(reader: Reader, units: Sequence[Named], token: str) -> Message:
    """For which unit?"""
    t = sentences(reader)
    keys = [
        (Button(t("which-unit-button", unit=one_line(name, SHORT)), ChooseUnit(unit_id, token)),)
        for unit_id, name in units
    ]
    return Message(t("which-ask"), tuple(keys))


def other_button(reader: Reader, unit: Named, command: str) -> Button:
    """The way to the other unit's calendar or Papan."""
    label = sentences(reader)("which-look-other-button", what=command, unit=one_line(unit[1], SHORT - 10))
    return Button(label, LookAtOther(unit[0], command))


def both(reader: Reader, names: Sequence[str]) -> Safe | str:
    """Two units that share a group, as one name."""
    if len(names) < 2:
        return names[0]
    return sentences(reader)("which-both", first=names[0], second=names[1])


def mine(reader: Reader, units: Sequence[Named], here: int | None) -> Message:
    """Her units; a tap makes this chat about another one."""
    t = sentences(reader)
    if not units:
        return Message(t("which-mine-none"))
    keys = [
        (
            Button(
                t(
                    "which-here-button" if unit_id == here else "which-unit-button",
                    unit=one_line(name, SHORT),
                ),
                SwitchUnit(unit_id),
            ),
        )
        for unit_id, name in units
    ]
    return Message(t("which-mine"), tuple(keys))


def switched(reader: Reader, unit: str) -> Message:
    """This chat is about this unit now."""
    t = sentences(reader)
    return Message(t("which-switched", unit=unit), ((Button(t("which-menu-button"), OpenMenu()),),))


def ask_second(reader: Reader, first: str, name: str) -> Message:
    """The set-up card of a second unit: its level and zone are those of the first; "" for no name yet."""
    t = sentences(reader)
    text = f"{t('second-ask', first=first, name=name or 'none')}\n\n{t('second-has-code')}"
    use = (Button(t("second-use-button"), ConfirmName()),) if name else ()
    rest = (Button(t("second-write-button"), WriteSecondName()), Button(t("second-no-button"), NoSecond()))
    return Message(text, (use, rest))


def second_stopped(reader: Reader) -> Message:
    """No second unit."""
    return Message(sentences(reader)("second-stopped"))


def second_type(reader: Reader, group: str) -> Message:
    """In private: please type the name."""
    return Message(sentences(reader)("second-type", group=group))


def second_typed(reader: Reader, name: str) -> Message:
    """The name stands on the card in the group."""
    return Message(sentences(reader)("second-typed", name=name))


def second_linked(reader: Reader, unit: str) -> Message:
    """A unit that existed uses this group too."""
    return Message(sentences(reader)("second-linked", unit=unit))


def second_code(reader: Reader, unit_id: int, code: str) -> Message:
    """The code that lets this unit into a group that another one uses."""
    t = sentences(reader)
    copy = Button(t("second-copy-button"), copy=f"/unitkedua {code}")
    return Message(t("second-code", code=code), ((copy,), (back(reader, unit_id, SettingsPage.FAMILY),)))
