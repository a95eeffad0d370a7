"""The name of a unit: the question, and who hears that it has another one."""

from domain.message import Button, Message
from domain.reader import Reader
from words.sentences import sentences
from words.unit_settings import back


def ask(reader: Reader, unit_id: int, name: str) -> Message:
    """Please type it; the name of now stands there."""
    return Message(sentences(reader)("naming-ask", unit=name), (_back(reader, unit_id),))


def saved(reader: Reader, unit_id: int, name: str) -> Message:
    """It holds now, with the way back."""
    return Message(sentences(reader)("naming-saved", unit=name), (_back(reader, unit_id),))


def _back(reader: Reader, unit_id: int) -> tuple[Button, ...]:
    return (back(reader, unit_id),)


def told(reader: Reader, former: str, name: str) -> Message:
    """To the other pengurus and to who hosts the bot."""
    return Message(sentences(reader)("naming-told", former=former, unit=name))
