"""Menus: the doors of the house, by what a person is."""

from collections.abc import Mapping
from typing import Any

import words.menus
from domain.menus import OpenMenu
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn


def menu(turn: Turn, _: str) -> None:
    """Show the menu."""
    turn.say(words.menus.menu(turn.reader))


def open_menu(turn: Turn, _: OpenMenu) -> None:
    """Show the menu from a button."""
    turn.say(words.menus.menu(turn.reader))


def welcome(turn: Turn, _: Mapping[str, Any]) -> None:
    """She opened the chat."""
    turn.say(words.menus.menu(turn.reader))


FEATURE = Feature(
    noun="menus",
    commands=(Command(("menu",), menu, listed=(Scope.GROUP, Scope.PRIVATE, Scope.HUMAS)),),
    presses={OpenMenu: Pressed(open_menu)},
    starts={"welcome": welcome, "open": welcome},
)
