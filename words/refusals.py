"""Every way to say no: what was understood, and what to do instead."""

from domain.markup import plain
from domain.message import Message
from domain.reader import Reader
from domain.refusal import Refusal
from words.sentences import sentences


def refusal(reader: Reader, no: Refusal) -> Message:
    """The refusal as a message."""
    return Message(sentences(reader)(no.code, **no.facts))


def as_toast(reader: Reader, no: Refusal) -> str:
    """The refusal as plain text for the box over a pressed button."""
    return plain(sentences(reader)(no.code, **no.facts))
