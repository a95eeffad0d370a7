"""Copying a plan, in words."""

from domain.copying import CopyPost
from domain.markup import plain
from domain.message import Button
from domain.reader import Reader
from words.sentences import sentences


def button(reader: Reader, post_id: int) -> Button:
    """Begin a new plan that says the same."""
    return Button(sentences(reader)("copying-button"), CopyPost(post_id))


def toast(reader: Reader) -> str:
    """The copy waits for its time."""
    return plain(sentences(reader)("copying-made"))
