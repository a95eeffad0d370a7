"""Menus: the doors of the house, by what a person is and where she asks."""

from collections.abc import Mapping
from typing import Any

import words.address
import words.fallback
import words.menus
from domain.menus import (
    INSTALL_LIFE,
    MENUS,
    OPEN_LIFE,
    SECOND_PAGE,
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
    in_order,
    standing,
)
from domain.message import Message
from domain.refusal import Refusal
from domain.roles import AcceptPengurus, AskHumas
from domain.units import Role, Room
from handlers import guards, units
from handlers.feature import Command, Feature, Need, Pressed, Scope
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
    shown = draw(turn)
    if not turn.chat.greeted and turn.incoming.actor is not None:
        turn.chat.greeted = True
        name = turn.incoming.actor.first_name
        shown = Message(f"{words.address.greeting(turn.reader, name)}!\n\n{shown.text}", shown.buttons)
    turn.say(shown)


def draw(turn: Turn, *, second_page: bool = False) -> Message:
    """The menu for who asks, where she asks."""
    unit = turn.unit
    if unit is not None and unit.paused_at is not None and Role.OWNER not in turn.held:
        raise Refusal("refusal-unit-paused", unit=unit.name)
    who = _standing(turn)
    doors = SECOND_PAGE if second_page else MENUS[who]
    shown = in_order([_shown(turn, door) for door in doors if _exists(turn, door)])
    facts = words.menus.Title(
        standing=who,
        unit=unit.name if unit else "",
        is_verified=unit is None or unit.verified_at is not None,
    )
    role = _role_to_take(turn) if who is Standing.GROUP else None
    return words.menus.menu(turn.reader, facts, shown, role)


def _standing(turn: Turn) -> Standing:
    if turn.incoming.is_group:
        return Standing.GROUP
    return standing(turn.held, has_unit=turn.unit is not None)


def _role_to_take(turn: Turn) -> AskHumas | AcceptPengurus | None:
    """In a humas room to become humas; in a kader group without pengurus, an admin may be that."""
    for unit, room in of_chat(turn.session, turn.chat.id or 0):
        if room is Room.HUMAS:
            return AskHumas(unit.id or 0)
        if not roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now):
            return AcceptPengurus(unit.id or 0)
    return None


def _exists(turn: Turn, door: Door) -> bool:
    """Whether some feature answers this door, and lets her in."""
    if isinstance(door.press, RunCommand):
        command = _command(turn, door.press.name)
        return command is not None and (command.need is Need.MEMBER or guards.may(turn, command.need))
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
    guards.check(turn, command.need)
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
