"""What we say about our own absence."""

from domain.menus import RunCommand
from domain.message import Button, Message
from domain.posts import ShowMine
from domain.reader import Reader
from words.sentences import sentences


def late_summary(reader: Reader, count: int) -> Message:
    """So many commands came while we were away: where their plans are now, complete or not."""
    t = sentences(reader)
    calendar = Button(t("late-calendar-button"), RunCommand("kalender"))
    return Message(t("late-summary", count=count), ((calendar, Button(t("posts-mine-button"), ShowMine())),))
