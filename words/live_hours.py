"""Why a plan for a live is asked for another hour: somebody else has the account then."""

from datetime import datetime

from domain.markup import Safe
from domain.posts import Asked
from domain.reader import Reader
from words.sentences import sentences


def booked(reader: Reader, asked: Asked) -> Safe:
    """Who has it, and until when; the buttons below offer other hours."""
    what, _, until = asked.said.partition(" ")
    return sentences(reader)("lives-why-booked", what=what, until=datetime.fromisoformat(until))
