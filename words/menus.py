"""The menus, and the pages for who has just come."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.markup import plain
from domain.menus import BACK, Shown, Standing, Topic
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.roles import AcceptPengurus, AskHumas
from words.sentences import sentences

UNIT_ON_BUTTON = 20


@dataclass(frozen=True, slots=True)
class RoleToTake:
    """A role that can be asked for in a group; `unit` is its name where the group serves two, else ""."""

    press: AskHumas | AcceptPengurus
    unit: str


@dataclass(frozen=True, slots=True)
class Title:
    """For whom the menu is, and of which unit ("" for none)."""

    standing: Standing
    unit: str
    is_verified: bool


def menu(reader: Reader, facts: Title, doors: Sequence[Shown], role: RoleToTake | None = None) -> Message:
    """The menu, two doors a row; in a group also the role that can be asked for there."""
    t = sentences(reader)
    lines = [t("menu-title", standing=facts.standing, unit=facts.unit)]
    lines += [] if facts.is_verified else [t("menu-unverified")]
    rows = door_rows(reader, doors)
    if role is not None:
        rows = (*rows, (_role_button(reader, role),))
    return Message("\n".join(lines), rows)


def _role_button(reader: Reader, role: RoleToTake) -> Button:
    t = sentences(reader)
    label = "menu-humas-button" if isinstance(role.press, AskHumas) else "menu-pengurus-button"
    if not role.unit:
        return Button(t(label), role.press)
    return Button(t("menu-role-of-button", label=t(label), unit=role.unit[:UNIT_ON_BUTTON]), role.press)


def door_rows(reader: Reader, doors: Sequence[Shown]) -> Rows:
    """Doors as buttons, two a row; one behind which something waits stands alone and says how much."""
    rows: list[tuple[Button, ...]] = [(door_button(reader, one),) for one in doors if one.count]
    rest = [door_button(reader, one) for one in doors if not one.count]
    return (*rows, *(tuple(rest[at : at + 2]) for at in range(0, len(rest), 2)))


def door_button(reader: Reader, shown: Shown) -> Button:
    """One door, with its count where something waits."""
    t = sentences(reader)
    label = t(f"menu-{shown.door.name}-button")
    if shown.count:
        label = t("menu-counted-button", label=label, count=shown.count)
    return Button(label, url=shown.url) if shown.url else Button(label, shown.door.press)


def topic(reader: Reader, about: Topic) -> Message:
    """A page about us, with the way back."""
    return Message(sentences(reader)(f"menu-{about}"), ((door_button(reader, Shown(BACK)),),))


def how_to_belong(reader: Reader) -> Message:
    """We did not find her: how she gets in from her group."""
    return Message(sentences(reader)("menu-belong-how"), ((door_button(reader, Shown(BACK)),),))


def found(reader: Reader, unit: str) -> str:
    """We found her unit."""
    return plain(sentences(reader)("menu-found", unit=unit))


def install(reader: Reader, link: str) -> Message:
    """The link to Telegram's group picker."""
    t = sentences(reader)
    return Message(t("menu-install"), ((Button(t("menu-install-button"), url=link),),))
