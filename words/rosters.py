"""Members on buttons: by first name, and by the day of joining where two have the same."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.message import Button
from domain.presses import Press
from domain.reader import Reader
from words.formats import day_plain
from words.sentences import sentences

NAME_ON_BUTTON = 22


class NameRow(Protocol):
    """A member as she is listed."""

    @property
    def person_id(self) -> int:
        """Our id of her."""

    @property
    def name(self) -> str:
        """Her first name."""

    @property
    def since(self) -> datetime:
        """When she joined."""

    @property
    def has_namesake(self) -> bool:
        """Whether another member has this first name too."""


class NamePage(Protocol):
    """A page of members, and whether there are more on either side."""

    @property
    def rows(self) -> Sequence[NameRow]:
        """The members, by name."""

    @property
    def has_before(self) -> bool:
        """Whether others come before."""

    @property
    def has_after(self) -> bool:
        """Whether others follow."""


def name_button(reader: Reader, row: NameRow, press: Press) -> Button:
    """Her name; with the day on which she joined where another has the same name."""
    name = row.name[:NAME_ON_BUTTON]
    if not row.has_namesake:
        return Button(name, press)
    return Button(
        sentences(reader)("rosters-namesake-button", name=name, day=day_plain(reader, row.since)), press
    )
