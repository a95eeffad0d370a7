"""What we say about our own absence."""

from domain.menus import RunCommand
from domain.message import Button, Message
from domain.reader import Reader
from words.sentences import sentences


def late_summary(reader: Reader, count: int) -> Message:
    """While we were away, so many messages came; they were read and kept."""
    t = sentences(reader)
    return Message(
        t("late-summary", count=count), ((Button(t("late-calendar-button"), RunCommand("kalender")),),)
    )
