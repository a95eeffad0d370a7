"""The menus."""

from domain.message import Message
from domain.reader import Reader
from words.sentences import sentences


def menu(reader: Reader) -> Message:
    """The menu."""
    return Message(sentences(reader)("menu-title"))
