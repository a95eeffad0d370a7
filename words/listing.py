"""The line that Telegram shows beside a command."""

from domain.markup import plain
from domain.reader import Reader
from words.sentences import sentences


def about(reader: Reader, name: str) -> str:
    """What this command is for, in a few words."""
    return plain(sentences(reader)(f"about-{name}"))
