"""What is said before the pictures of a case, and when a note is written."""

from domain.case_views import CaseFacts
from domain.message import Message
from domain.reader import Reader
from words.case_names import name
from words.sentences import sentences


def warning(reader: Reader, case: CaseFacts, count: int) -> Message:
    """They are not to be passed on."""
    return Message(sentences(reader)("case-contents-files", case=name(reader, case), count=count))


def ask_note(reader: Reader, case: CaseFacts) -> Message:
    """A line for the team."""
    return Message(sentences(reader)("case-contents-ask-note", case=name(reader, case)))
