"""The pembina is asked whether somebody of 16 or 17 may take part in holding an account."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.application_presses import AnswerForMinor, ListForPembina
from domain.applications import Lent
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from words.applications import named
from words.sentences import sentences


@dataclass(frozen=True, slots=True)
class ForMinor:
    """What the pembina decides: who, on what, with which idea, until when (UTC)."""

    application_id: int
    name: str
    lent: Lent
    theme: str
    idea: str
    until: datetime


def question(reader: Reader, asked: ForMinor) -> Message:
    """May she?"""
    return Message(_text(reader, asked), (_answers(reader, asked),))


def _text(reader: Reader, asked: ForMinor) -> Safe:
    t = sentences(reader)
    blocks = [t("choices-minor-asks", name=asked.name, slot=named(reader, asked.lent))]
    blocks += [t("choices-minor-theme", theme=asked.theme)] if asked.theme else []
    blocks += [t("choices-minor-idea", idea=asked.idea)] if asked.idea else []
    return Safe("\n".join([*blocks, t("choices-minor-until", until=asked.until)]))


def _answers(reader: Reader, asked: ForMinor) -> tuple[Button, Button]:
    t, number = sentences(reader), asked.application_id
    yes = Button(t("choices-minor-yes-button"), AnswerForMinor(number, yes=True))
    return (yes, Button(t("choices-minor-no-button"), AnswerForMinor(number, yes=False)))


def listed(reader: Reader, waiting: Sequence[ForMinor]) -> Message:
    """How many wait, and the first of them with its answers."""
    t = sentences(reader)
    if not waiting:
        return Message(t("choices-asked-gone"))
    first = waiting[0]
    text = "\n\n".join([t("choices-minors", count=len(waiting)), _text(reader, first)])
    return Message(text, (_answers(reader, first),))


def said(reader: Reader, name: str, rest: int, *, yes: bool) -> Message:
    """Her word is noted; the way to what else waits."""
    text = sentences(reader)("choices-minor-said", yes=yes, name=name)
    return Message(text, doors(reader, rest))


def doors(reader: Reader, count: int) -> Rows:
    """The way to what waits, where anything does."""
    label = sentences(reader)("choices-minors-button", count=count)
    return ((Button(label, ListForPembina()),),) if count else ()


def gone(reader: Reader) -> str:
    """It was answered, or is over."""
    return plain(sentences(reader)("choices-asked-gone"))
