"""What the owner of the deployment reads."""

from domain.message import Message
from domain.reader import Reader
from words.sentences import sentences


def owned(reader: Reader) -> Message:
    """She is the owner now."""
    return Message(sentences(reader)("hosting-owned"))
