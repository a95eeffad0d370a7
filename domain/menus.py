"""Menus: which doors a person sees, by what she is."""

from dataclasses import dataclass

from domain.presses import Press, press


@press("m")
@dataclass(frozen=True, slots=True)
class OpenMenu(Press):
    """Show the menu."""


@press("mr")
@dataclass(frozen=True, slots=True)
class RunCommand(Press):
    """Do what this command does when it is typed alone."""

    name: str
