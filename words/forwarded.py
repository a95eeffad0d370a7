"""The one question about what somebody forwards or pastes in private."""

from collections.abc import Sequence

from domain.forwarded import Door, TakeDoor
from domain.message import Button, Message
from domain.reader import Reader
from words.sentences import sentences

IN_A_ROW = 2


def question(reader: Reader, token: str, doors: Sequence[Door], count: int) -> Message:
    """What shall become of it: one button for each open door."""
    t = sentences(reader)
    buttons = [Button(t(f"forwarded-{door}-button"), TakeDoor(token, door)) for door in doors]
    rows = tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))
    return Message(t("forwarded-question", count=count), rows)


def answered(reader: Reader, door: Door) -> Message:
    """What is done with it."""
    return Message(sentences(reader)("forwarded-answered", door=door))


def edited(reader: Reader) -> Message:
    """An edited message is not read again."""
    return Message(sentences(reader)("forwarded-edited"))
