"""What is said when a promotion is stopped while it is being sent."""

from domain.markup import plain
from domain.reader import Reader
from words.sentences import sentences


def stopped(reader: Reader) -> str:
    """It is stopped."""
    return plain(sentences(reader)("promotion-stopping-stopped"))
