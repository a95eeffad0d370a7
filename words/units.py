"""Groups and their units: small lines around the set-up."""

from domain.markup import plain
from domain.message import Message
from domain.reader import Reader
from words.sentences import sentences


def back_again(reader: Reader, unit: str) -> Message:
    """We were brought back into a group that is served."""
    return Message(sentences(reader)("units-back-again", unit=unit))


def made(reader: Reader, unit: str) -> str:
    """The unit is there."""
    return plain(sentences(reader)("units-made", unit=unit))


def later(reader: Reader) -> str:
    """Nothing more is asked."""
    return plain(sentences(reader)("units-later"))
