"""What a case turned out to be, in one word and in one line."""

from domain.markup import Safe
from domain.ratings import VerdictFacts
from domain.reader import Reader
from words.sentences import sentences


def name(reader: Reader, rating: str) -> Safe:
    """The rating in one or a few words."""
    return sentences(reader)("ratings-name", rating=rating)


def line(reader: Reader, verdict: VerdictFacts) -> Safe:
    """Where the verdict stands, in one line for the card of its case."""
    return sentences(reader)("ratings-line", rating=name(reader, verdict.rating), state=verdict.state)
