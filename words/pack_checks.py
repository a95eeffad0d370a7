"""The checklist that the next board goes through, and the friendly nudges towards it."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.board_packs import ON_A_PAGE, FinishChecklist, OpenCheck, OpenPack, ShowChecklist, TickCheck
from domain.message import Button, Message, Rows
from domain.pack_contents import Check
from domain.reader import Reader
from words.sentences import Safe, sentences
from words.sharing import one_line

LONGEST = 40


@dataclass(frozen=True, slots=True)
class CheckView:
    """One thing: what it is about ("account:3"), what it is called ("" where its kind says it all), and whether
    somebody ticked it by hand."""

    subject: str
    kind: Check
    name: str
    by_hand: bool


@dataclass(frozen=True, slots=True)
class Checklist:
    """The things that are left or were ticked by hand, and how many have solved themselves."""

    pack_id: int
    unit_id: int
    unit: str
    things: Sequence[CheckView]
    solved: int


def page(reader: Reader, facts: Checklist, number: int = 0) -> Message:
    """A page of it, numbered through; what is left stands first."""
    t = sentences(reader)
    last = max(len(facts.things) - 1, 0) // ON_A_PAGE
    number = min(max(number, 0), last)
    start = number * ON_A_PAGE
    shown = list(enumerate(facts.things[start : start + ON_A_PAGE], start + 1))
    left = sum(not one.by_hand for one in facts.things)
    lines = [t("pack-checks-title", unit=facts.unit), t("pack-checks-left", count=left)]
    lines += [_line(reader, place, one) for place, one in shown]
    lines += [t("pack-checks-solved", count=facts.solved)] if facts.solved else []
    rows = tuple(_row(reader, facts.pack_id, number, place, one) for place, one in shown)
    return Message("\n\n".join(lines), (*rows, *_ways(reader, facts, number, last)))


def _line(reader: Reader, place: int, one: CheckView) -> Safe:
    name = one_line(one.name, LONGEST)
    facts = {"number": str(place), "kind": one.kind, "name": name, "done": one.by_hand}
    return sentences(reader)("pack-checks-line", **facts)


def _row(reader: Reader, pack_id: int, page_number: int, place: int, one: CheckView) -> tuple[Button, ...]:
    t = sentences(reader)
    opens = Button(t("pack-checks-open-button", number=str(place)), OpenCheck(pack_id, one.subject))
    ticks = TickCheck(pack_id, one.subject, not one.by_hand, page_number)
    return (opens, Button(t("pack-checks-tick-button", number=str(place), done=one.by_hand), ticks))


def _ways(reader: Reader, facts: Checklist, number: int, last: int) -> Rows:
    t = sentences(reader)
    turns: list[Button] = []
    if number > 0:
        turns.append(Button(t("pack-checks-before-button"), ShowChecklist(facts.pack_id, number - 1)))
    if number < last:
        turns.append(Button(t("pack-checks-after-button"), ShowChecklist(facts.pack_id, number + 1)))
    through = Button(t("pack-checks-finish-button"), FinishChecklist(facts.pack_id))
    return (tuple(turns), (through,), (Button(t("pack-checks-back-button"), OpenPack(facts.unit_id)),))


def reminder(reader: Reader, pack_id: int, unit: str, left: int) -> Message:
    """To the next board: what the last one left still waits."""
    t = sentences(reader)
    opens = Button(t("pack-checks-look-button"), ShowChecklist(pack_id))
    return Message(t("pack-checks-reminder", unit=unit, count=left), ((opens,),))
