"""Humas rooms: the first card of a room, and the way in for who is nobody yet."""

from domain.menus import OpenMenu, TurnPage
from domain.message import Button, Message
from domain.reader import Reader
from domain.roles import AskHumas
from domain.rooms import LinkRoom
from words.sentences import sentences


def linked(reader: Reader, unit: str, unit_id: int) -> Message:
    """The room's first card."""
    t = sentences(reader)
    humas = Button(t("rooms-humas-button"), AskHumas(unit_id))
    return Message(t("rooms-linked", unit=unit), ((humas, Button(t("rooms-menu-button"), OpenMenu())),))


def invite(reader: Reader, link: str, code: str) -> Message:
    """To a pengurus: the group picker, and the code that does the same."""
    t = sentences(reader)
    back = Button(t("rooms-back-button"), TurnPage(more=False))
    return Message(t("rooms-invite", code=code), ((Button(t("rooms-pick-button"), url=link),), (back,)))


def press_yourself(reader: Reader, unit: str, unit_id: int) -> Message:
    """To an anonymous admin: press, so that we see who you are."""
    t = sentences(reader)
    return Message(
        t("rooms-press-yourself", unit=unit), ((Button(t("rooms-link-button"), LinkRoom(unit_id)),),)
    )
