"""What people hear in private about a takeover slot that they asked for, and humas about one that is free again."""

from datetime import datetime

from domain.application_presses import AnswerOffered, CompareApplicants
from domain.applications import Lent
from domain.message import Button, Message
from domain.reader import Reader
from domain.takeover_presses import ListFree, OpenSlot, ShowSlot
from domain.takeovers import Part
from words.applications import named
from words.sentences import sentences


def chosen(reader: Reader, lent: Lent, part: Part) -> Message:
    """It is hers."""
    return _with_slot(reader, lent, "news-chosen", part=part)


def asked(reader: Reader, lent: Lent, until: datetime) -> Message:
    """Humas chose her, and the pembina is asked first."""
    return _with_slot(reader, lent, "news-asked", until=until)


def passed_over(reader: Reader, lent: Lent, place: int) -> Message:
    """Somebody else was chosen; she is on the list."""
    return _with_slot(reader, lent, "news-passed-over", place=place)


def plainly(reader: Reader, lent: Lent, what: str) -> Message:
    """News without more facts: expired, replaced, taken-back, approved, refused, unanswered, swapped."""
    return _with_slot(reader, lent, f"news-{what}")


def _with_slot(reader: Reader, lent: Lent, sentence: str, **facts: object) -> Message:
    t = sentences(reader)
    look = Button(t("news-look-button"), ShowSlot(lent.slot.id or 0))
    return Message(t(sentence, slot=named(reader, lent), **facts), ((look,),))


def offered(reader: Reader, lent: Lent, until: datetime) -> Message:
    """It is free again, and she is next."""
    t, number = sentences(reader), lent.slot.id or 0
    yes = Button(t("applications-yes-button"), AnswerOffered(number, yes=True))
    no = Button(t("applications-no-button"), AnswerOffered(number, yes=False))
    look = Button(t("news-look-button"), ShowSlot(number))
    return Message(t("news-offered", slot=named(reader, lent), until=until), ((yes, no), (look,)))


def cancelled(reader: Reader, lent: Lent, unit_id: int) -> Message:
    """Humas called it off."""
    t = sentences(reader)
    others = Button(t("news-others-button"), ListFree(unit_id))
    return Message(t("news-cancelled", slot=named(reader, lent)), ((others,),))


def empty(reader: Reader, lent: Lent, *, new: int, waiting: int) -> Message:
    """To humas: nobody holds it any more, and nobody is left to be asked by itself."""
    t, number = sentences(reader), lent.slot.id or 0
    slot = named(reader, lent)
    text = t("news-late", slot=slot, count=waiting) if waiting else t("news-empty", slot=slot, new=new)
    compare = (Button(t("news-compare-button"), CompareApplicants(number)),) if new + waiting else ()
    return Message(text, (compare, (Button(t("news-look-button"), OpenSlot(number)),)))
