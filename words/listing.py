"""The lines that Telegram shows of us: beside a command, in an empty chat, on our profile."""

from domain.markup import plain
from domain.reader import Reader
from words.sentences import sentences


def about(reader: Reader, name: str) -> str:
    """What this command is for, in a few words."""
    return plain(sentences(reader)(f"about-{name}"))


def description(reader: Reader) -> str:
    """What stands in our private chat while it is empty; at most 512 characters."""
    return plain(sentences(reader)("about-us"))


def short_description(reader: Reader) -> str:
    """What stands on our profile; at most 120 characters."""
    return plain(sentences(reader)("about-us-short"))
