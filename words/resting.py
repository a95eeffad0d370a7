"""A pembina's pause of the whole unit."""

from domain.menus import TurnPage
from domain.message import Button, Message
from domain.reader import Reader
from domain.resting import SetRest
from words.sentences import sentences


def ask(reader: Reader, unit: str, unit_id: int, *, rests: bool) -> Message:
    """Whether the unit shall rest; while it `rests`, whether it shall wake."""
    t = sentences(reader)
    text = t("resting-now" if rests else "resting-ask", unit=unit)
    label = t("resting-wake-button" if rests else "resting-rest-button")
    return Message(text, ((Button(label, SetRest(unit_id, not rests)),), _menu(reader)))


def _menu(reader: Reader) -> tuple[Button, ...]:
    return (Button(sentences(reader)("resting-back-button"), TurnPage(more=False)),)


def awake(reader: Reader, unit: str) -> Message:
    """To the pembina: it goes on; no button stands where the last one stood, so a second tap pauses nothing."""
    return Message(sentences(reader)("resting-changed", unit=unit, rests=False), (_menu(reader),))


def changed(reader: Reader, unit: str, *, rests: bool) -> Message:
    """To the group and the board: the unit rests, or is awake again."""
    return Message(sentences(reader)("resting-changed", unit=unit, rests=rests))
