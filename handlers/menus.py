"""Menus: the doors of the house, by what a person is and where she asks."""

from collections.abc import Mapping, Sequence
from typing import Any

import words.address
import words.fallback
import words.menus
import words.which_unit
from domain.menus import (
    INSTALL_LIFE,
    MENUS,
    MORE_OF,
    OPEN_LIFE,
    AddToGroup,
    Door,
    IBelong,
    OpenMenu,
    OpenPrivate,
    ReadTopic,
    RunCommand,
    Shown,
    Standing,
    TurnPage,
    first_page,
    in_order,
    standing,
)
from domain.message import Message
from domain.permissions import Need
from domain.roles import AcceptPengurus, AskHumas
from domain.units import Role, Room
from handlers import guards, switching, units
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import roles, tokens
from storage.units import of_chat


def menu(turn: Turn, _: str) -> None:
    """Show the menu; a group that has no unit yet gets its set-up card."""
    if turn.incoming.is_group and turn.unit is None:
        units.show_again(turn)
        return
    turn.say(draw(turn))


def open_menu(turn: Turn, _: OpenMenu) -> None:
    """Show the menu from a button."""
    menu(turn, "")


def welcome(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She opened the chat, perhaps from her group, whose unit this chat then belongs to."""
    if turn.incoming.is_group:
        menu(turn, "")
        return
    if facts.get("unit") is not None:
        turn.chat.unit_id = int(facts["unit"])
        turn.mean(int(facts["unit"]))
    shown = draw(turn)
    if not turn.chat.greeted and turn.incoming.actor is not None:
        turn.chat.greeted = True
        name = turn.incoming.actor.first_name
        shown = Message(f"{words.address.greeting(turn.reader, name)}!\n\n{shown.text}", shown.buttons)
    turn.say(shown)


def draw(turn: Turn, *, second_page: bool = False) -> Message:
    """The menu for who asks, where she asks."""
    unit = turn.unit
    if unit is not None and not turn.held & {Role.OWNER, Role.PEMBINA}:
        unit.must_be_awake()
    who = _standing(turn)
    shown, without_room = first_page(_existing(turn, MENUS[who]))
    if second_page:
        shown = in_order([*without_room, *_existing(turn, MORE_OF.get(who, ()))])
    facts = words.menus.Title(
        standing=who,
        unit=_units_named(turn),
        is_verified=unit is None or unit.verified_at is not None,
    )
    role = _role_to_take(turn) if who is Standing.GROUP else None
    return words.menus.menu(turn.reader, facts, shown, role)


def _units_named(turn: Turn) -> str:
    """The unit that the menu is about; of a group that two units use both, while it is not known which one."""
    if turn.is_undecided:
        return str(words.which_unit.both(turn.reader, [unit.name for unit in turn.here]))
    return turn.unit.name if turn.unit is not None else ""


def _standing(turn: Turn) -> Standing:
    if turn.incoming.is_group:
        return Standing.GROUP
    return standing(turn.held, turn.step)


def _role_to_take(turn: Turn) -> words.menus.RoleToTake | None:
    """In a humas room to become humas; in a kader group without pengurus, an admin may be that. Where the group serves
    two units, the button names the one that it is for."""
    served = of_chat(turn.session, turn.chat.id or 0)
    for unit, room in served:
        name = unit.name if len(served) > 1 else ""
        if room is Room.HUMAS:
            return words.menus.RoleToTake(AskHumas(unit.id or 0), name)
        if not roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now):
            return words.menus.RoleToTake(AcceptPengurus(unit.id or 0), name)
    return None


def _existing(turn: Turn, doors: Sequence[Door]) -> list[Shown]:
    return [_shown(turn, door) for door in doors if _exists(turn, door)]


def _exists(turn: Turn, door: Door) -> bool:
    """Whether some feature answers this door, and lets her in."""
    if isinstance(door.press, RunCommand):
        command = _command(turn, door.press.name)
        return (
            command is not None
            and switching.has(turn, command.names[0])
            and (command.need in (Need.UNIT, Need.MEMBER) or guards.may(turn, command.need))
        )
    answers = (feature.presses.get(type(door.press)) for feature in turn.features)
    return any(does is not None and guards.may(turn, does.need) for does in answers)


def _shown(turn: Turn, door: Door) -> Shown:
    counts = {name: count for feature in turn.features for name, count in feature.waiting.items()}
    if isinstance(door.press, AddToGroup):
        return Shown(door, url=_install_link(turn))
    return Shown(door, count=counts[door.name](turn) if door.name in counts else 0)


def _install_link(turn: Turn) -> str:
    token = tokens.issue(turn.session, "install", {}, turn.now + INSTALL_LIFE)
    return turn.premises.link(token, group=True)


def turn_page(turn: Turn, pressed: TurnPage) -> None:
    """The other half of the menu, in place."""
    turn.edit(draw(turn, second_page=pressed.more))


def _command(turn: Turn, name: str) -> Command | None:
    commands = (command for feature in turn.features for command in feature.commands)
    return next((command for command in commands if name in command.names), None)


def run_command(turn: Turn, pressed: RunCommand) -> None:
    """What the command does when it is typed alone; a command that is gone is an old button."""
    command = _command(turn, pressed.name)
    if command is None:
        turn.toast(words.fallback.old_button(turn.reader))
        return
    guards.admit(turn, command)
    command.do(turn, "")


def open_private(turn: Turn, _: OpenPrivate) -> None:
    """Go on in private, where this group's unit is known."""
    unit_id = turn.unit.id if turn.unit is not None else None
    turn.toast("", url=turn.link("open", OPEN_LIFE, unit=unit_id))


def read_topic(turn: Turn, pressed: ReadTopic) -> None:
    """A page about us, in place of the menu, with the way back."""
    page = words.menus.topic(turn.reader, pressed.topic)
    if turn.incoming.is_group:
        turn.tell(page)
    else:
        turn.edit(page)


def i_belong(turn: Turn, _: IBelong) -> None:
    """We have looked for her in the groups once more: her menu, or how to get in from her group."""
    if turn.unit is None:
        turn.edit(words.menus.how_to_belong(turn.reader))
        return
    turn.toast(words.menus.found(turn.reader, turn.unit.name))
    turn.edit(draw(turn))


def pick_group(turn: Turn, _: AddToGroup) -> None:
    """An old message whose button was a press: the link comes as a message."""
    turn.tell(words.menus.install(turn.reader, _install_link(turn)))


FEATURE = Feature(
    noun="menus",
    commands=(Command(("menu",), menu, listed=(Scope.GROUP, Scope.PRIVATE, Scope.HUMAS)),),
    presses={
        OpenMenu: Pressed(open_menu),
        TurnPage: Pressed(turn_page),
        RunCommand: Pressed(run_command),
        OpenPrivate: Pressed(open_private),
        ReadTopic: Pressed(read_topic),
        IBelong: Pressed(i_belong),
        AddToGroup: Pressed(pick_group),
    },
    starts={"welcome": welcome, "open": welcome},
)
