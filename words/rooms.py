"""Humas rooms: the first card of a room, and the way in for who is nobody yet."""

from collections.abc import Sequence

from domain.menus import OpenMenu
from domain.message import Button, Message
from domain.reader import Reader
from domain.roles import AskHumas
from domain.rooms import LinkRoom
from domain.settings_pages import OpenSettings, SettingsPage
from words.sentences import sentences


def linked(reader: Reader, unit: str, unit_id: int) -> Message:
    """The room's first card."""
    t = sentences(reader)
    humas = Button(t("rooms-humas-button"), AskHumas(unit_id))
    return Message(t("rooms-linked", unit=unit), ((humas, Button(t("rooms-menu-button"), OpenMenu())),))


def invite(reader: Reader, unit_id: int, ways_in: tuple[str, str], linked: Sequence[str]) -> Message:
    """To a pengurus: which groups are the room by now, the group picker (a link), and the code that does the same."""
    t, (link, code) = sentences(reader), ways_in
    lines = [t("rooms-now", room=one) for one in linked] + [t("rooms-invite", code=code)]
    back = Button(t("rooms-back-button"), OpenSettings(unit_id, SettingsPage.HUB))
    return Message("\n\n".join(lines), ((Button(t("rooms-pick-button"), url=link),), (back,)))


def press_yourself(reader: Reader, unit: str, unit_id: int) -> Message:
    """To an anonymous admin: press, so that we see who you are."""
    t = sentences(reader)
    return Message(
        t("rooms-press-yourself", unit=unit), ((Button(t("rooms-link-button"), LinkRoom(unit_id)),),)
    )
