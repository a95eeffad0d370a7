"""What we say when something broke on our side."""

from domain.hosting import Replay
from domain.message import Button, Message
from domain.reader import Reader
from words.safety import Caller, helpline
from words.sentences import sentences


def apology(reader: Reader, code: str) -> Message:
    """To the person: sorry, with a code that the owner can look up."""
    return Message(sentences(reader)("incident-apology", code=code))


def lost(caller: Caller, code: str) -> Message:
    """To who may have written of her safety: sorry, nothing of it is kept; send it again, or call."""
    return Message(sentences(caller.reader)("incident-lost", code=code, helpline=helpline(caller)))


def note(reader: Reader, code: str, feature: str, kind: str) -> Message:
    """To the owner: what failed, and a button that tries it again."""
    t = sentences(reader)
    text = t("incident-note", code=code, feature=feature, kind=kind)
    return Message(text, ((Button(t("incident-replay-button"), Replay(code)),),))


def note_lost(reader: Reader, code: str, feature: str, kind: str) -> Message:
    """To the owner: what failed; what came was not kept, as it may be a safety report."""
    return Message(sentences(reader)("incident-note-lost", code=code, feature=feature, kind=kind))


def replayed(reader: Reader, count: int) -> str:
    """How many updates are handled again."""
    return sentences(reader)("incident-replayed", count=count)
