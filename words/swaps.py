"""Two holders of takeover slots change places: the question, and what became of it; neither reads the other's name."""

from collections.abc import Sequence
from datetime import datetime

from domain.application_presses import AnswerSwap, AskSwap, ProposeSwap
from domain.applications import Lent
from domain.markup import plain
from domain.message import Button, Message
from domain.reader import Reader
from domain.takeover_presses import ShowSlot
from words import slots
from words.applications import LONGEST_LABEL, named
from words.sentences import sentences


def choose(reader: Reader, lent: Lent, others: Sequence[Lent], following: int | None) -> Message:
    """With which slot? `following` is the next page of them, if there is one."""
    t, number = sentences(reader), lent.slot.id or 0
    text = t("swaps-title" if others else "swaps-none", slot=named(reader, lent))
    rows = [
        (Button(plain(slots.short(reader, one.slot))[:LONGEST_LABEL], ProposeSwap(number, one.slot.id or 0)),)
        for one in others
    ]
    more = Button(t("applications-more-button"), AskSwap(number, following or 0))
    return Message(text, (*rows, *(((more,),) if following else ()), (_back(reader, lent),)))


def _back(reader: Reader, lent: Lent) -> Button:
    return Button(sentences(reader)("swaps-back-button"), ShowSlot(lent.slot.id or 0))


def asked(reader: Reader, lent: Lent, other: Lent, until: datetime) -> Message:
    """To who asks: it is asked."""
    facts = {"slot": named(reader, lent), "other": named(reader, other), "until": until}
    return Message(sentences(reader)("swaps-asked", **facts), ((_back(reader, lent),),))


def question(reader: Reader, yours: Lent, theirs: Lent, swap_id: int, until: datetime) -> Message:
    """To the other: would you?"""
    t = sentences(reader)
    facts = {"yours": named(reader, yours), "theirs": named(reader, theirs), "until": until}
    yes = Button(t("swaps-yes-button"), AnswerSwap(swap_id, yes=True))
    no = Button(t("swaps-no-button"), AnswerSwap(swap_id, yes=False))
    return Message(t("swaps-question", **facts), ((yes, no),))


def declined(reader: Reader, lent: Lent) -> Message:
    """To who asked: not this time, or silence."""
    return Message(sentences(reader)("swaps-declined", slot=named(reader, lent)), ((_back(reader, lent),),))


def answered(reader: Reader) -> Message:
    """To who said no."""
    return Message(sentences(reader)("swaps-answered"))
