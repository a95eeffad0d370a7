"""Comments and questions from outside, in words: the desk, the list, and what a pengurus is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.markup import Safe
from domain.message import Button, Message
from domain.reader import Reader
from domain.remark_presses import (
    ListAnswers,
    ListRemarks,
    LogRemark,
    OpenDesk,
    OpenRemark,
    SearchAnswers,
    WriteAnswer,
)
from words.formats import moment_short
from words.sentences import sentences
from words.sharing import one_line

ON_BUTTON = 34
IN_LIST = 60


class RemarkFacts(Protocol):
    """A remark as it is shown."""

    id: int | None
    unit_id: int
    kind: str
    text: str
    link: str
    next_step: str
    state: str
    case_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Desk:
    """What waits in a unit: comments, answers that are there, and answers to be read."""

    unit_id: int
    unit: str
    remarks: int
    answers: int
    waiting: int


def desk(reader: Reader, facts: Desk) -> Message:
    """/jawab."""
    t, unit_id = sentences(reader), facts.unit_id
    text = t(
        "remarks-desk", unit=facts.unit, remarks=facts.remarks, answers=facts.answers, waiting=facts.waiting
    )
    log = Button(t("remarks-log-button"), LogRemark(unit_id))
    search = Button(t("remarks-search-button"), SearchAnswers(unit_id))
    rows: list[tuple[Button, ...]] = [(log, search)]
    if facts.remarks:
        rows.append((Button(t("remarks-list-button", count=facts.remarks), ListRemarks(unit_id)),))
    if facts.waiting:
        waiting = ListAnswers(unit_id, waiting=True)
        rows.append((Button(t("remarks-waiting-button", count=facts.waiting), waiting),))
    bank = (Button(t("remarks-bank-button"), ListAnswers(unit_id)),) if facts.answers else ()
    return Message(text, (*rows, (*bank, Button(t("remarks-write-button"), WriteAnswer(unit_id)))))


def back(reader: Reader, unit_id: int) -> Button:
    """To what waits."""
    return Button(sentences(reader)("remarks-back-button"), OpenDesk(unit_id))


def ask_text(reader: Reader, unit_id: int) -> Message:
    """She pastes it next."""
    return Message(sentences(reader)("remarks-ask-text"), ((back(reader, unit_id),),))


def kind_name(reader: Reader, kind: str) -> Safe:
    """Such as "pertanyaan"."""
    return sentences(reader)("remarks-kind", kind=kind or "none")


def listed(
    reader: Reader, unit_id: int, rows: Sequence[RemarkFacts], page: int, *, has_more: bool
) -> Message:
    """What is still to be done, each with its button."""
    t = sentences(reader)
    if not rows:
        return Message(t("remarks-none"), ((back(reader, unit_id),),))
    lines = [
        t(
            "remarks-line",
            number=number,
            kind=kind_name(reader, one.kind),
            text=one_line(one.text or one.link, IN_LIST),
            at=moment_short(reader, one.at),
            state=one.state,
        )
        for number, one in enumerate(rows, start=1)
    ]
    doors = tuple(
        (Button(one_line(f"{number}. {one.text or one.link}", ON_BUTTON), OpenRemark(one.id or 0)),)
        for number, one in enumerate(rows, start=1)
    )
    before = (Button(t("remarks-before-button"), ListRemarks(unit_id, page - 1)),) if page else ()
    later = (Button(t("remarks-next-button"), ListRemarks(unit_id, page + 1)),) if has_more else ()
    return Message(
        "\n".join([t("remarks-listed"), *lines]), (*doors, (*before, *later), (back(reader, unit_id),))
    )


def forwarded(reader: Reader, unit: str, one: RemarkFacts) -> Message:
    """To a pengurus: humas asks her to look; what was said stands behind the button."""
    t = sentences(reader)
    look = Button(t("remarks-look-button"), OpenRemark(one.id or 0))
    return Message(t("remarks-told", unit=unit, kind=kind_name(reader, one.kind)), ((look,),))
