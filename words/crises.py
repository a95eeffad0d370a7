"""A crisis in words: its reason, its statement, what waits; and the pages on which it is called in private."""

from collections.abc import Sequence
from datetime import datetime

from domain.crises import HOURS, Item, ReasonCode
from domain.crisis_presses import (
    AskSecond,
    CrisisPage,
    DropCrisis,
    ListCrises,
    OpenCrisis,
    SetChildren,
    SetHours,
    SetOwner,
    SetReason,
    WriteStatement,
)
from domain.crisis_views import CrisisFacts, CrisisView
from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.reader import Reader
from words.sentences import sentences
from words.sharing import one_line

MOST_SHOWN = 8
SHOWN_TITLE = 50


def reason(reader: Reader, crisis: CrisisFacts, *, reads_typed: bool) -> Safe | str:
    """Why; what somebody typed is only shown where it may be."""
    t = sentences(reader)
    if crisis.reason in tuple(ReasonCode):
        return t("crises-reason", code=crisis.reason)
    if not crisis.reason:
        return t("crises-reason", code="none")
    return crisis.reason if reads_typed else t("crises-reason", code="hidden")


def statement(reader: Reader, crisis: CrisisFacts, unit: str) -> Safe | str:
    """What is said meanwhile: the words that two agreed to, or the ready-made ones."""
    return crisis.statement or sentences(reader)("crises-statement", unit=unit)


def item(reader: Reader, one: Item) -> Safe:
    """What waits, by its name."""
    title = one_line(one.title, SHOWN_TITLE)
    return sentences(reader)("crises-item", noun=one.noun.value, title=title)


def items(reader: Reader, some: Sequence[Item], own_unit_id: int) -> list[Safe]:
    """One line each, with its unit where it is another one; of many the first."""
    t, lines = sentences(reader), list[Safe]()
    for one in some[:MOST_SHOWN]:
        name = "crises-item-line" if one.at is not None else "crises-item-no-time"
        facts: dict[str, object] = {"item": item(reader, one)}
        facts |= {"at": one.at} if one.at is not None else {}
        if one.unit_id != own_unit_id:
            name, facts = f"{name}-of", facts | {"unit": one.unit}
        lines.append(t(name, **facts))
    left = len(some) - MOST_SHOWN
    return [*lines, t("crises-more", count=left)] if left > 0 else lines


def toast(reader: Reader, name: str, **facts: object) -> str:
    """A short line at the top."""
    return plain(sentences(reader)(f"crises-{name}", **facts))


def line(reader: Reader, name: str, **facts: object) -> Message:
    """One sentence without buttons."""
    return Message(sentences(reader)(f"crises-{name}", **facts))


def door(reader: Reader, crisis_id: int, page: CrisisPage, label: str = "open", **facts: object) -> Button:
    """A button that opens this page."""
    return Button(sentences(reader)(f"crises-{label}-button", **facts), OpenCrisis(crisis_id, page))


def choose(
    reader: Reader, view: CrisisView, above: tuple[str, datetime] | None, *, has_past: bool
) -> Message:
    """What happened? `above`: the crisis of a unit above that holds here too, and until when."""
    t, number = sentences(reader), view.crisis.id or 0
    head = [t("crises-above", unit=above[0], until=above[1]), Safe("")] if above is not None else []
    rows = [(Button(t(f"crises-{one}-button"), SetReason(number, one)),) for one in ReasonCode]
    rows.append((Button(t("crises-write-button"), SetReason(number)),))
    if has_past:
        rows.append((Button(t("crises-past-button"), ListCrises(view.crisis.unit_id)),))
    return Message("\n".join([*head, t("crises-choose", unit=view.unit)]), tuple(rows))


def draft(reader: Reader, view: CrisisView) -> Message:
    """How it would be called, ready to be asked for."""
    t, crisis, number = sentences(reader), view.crisis, view.crisis.id or 0
    why = reason(reader, crisis, reads_typed=view.reads_typed)
    lines = [t("crises-draft", unit=view.unit, reason=why, hours=crisis.hours, owner=view.owner)]
    if view.has_children:
        lines.append(t("crises-draft-children", also=crisis.with_children))
    said = statement(reader, crisis, view.unit)
    lines += [Safe(""), t("crises-draft-says", statement=said), Safe(""), t("crises-draft-next")]
    hours = tuple(
        Button(t("crises-hours-button", hours=one, **{"is": one == crisis.hours}), SetHours(number, one))
        for one in HOURS
    )
    also = Button(
        t("crises-children-button", also=crisis.with_children), SetChildren(number, not crisis.with_children)
    )
    rows = (
        (Button(t("crises-ask-button"), AskSecond(number)),),
        hours,
        *(((also,),) if view.has_children else ()),
        (
            door(reader, number, CrisisPage.OWNER, "owner"),
            Button(t("crises-statement-button"), WriteStatement(number)),
        ),
        (Button(t("crises-drop-button"), DropCrisis(number)),),
    )
    return Message("\n".join(lines), rows)


def owners(reader: Reader, crisis_id: int, people: Sequence[tuple[int, str]]) -> Message:
    """Who leads it?"""
    t = sentences(reader)
    rows = [(Button(name, SetOwner(crisis_id, person_id)),) for person_id, name in people]
    rows.append((door(reader, crisis_id, CrisisPage.MAIN, "back"),))
    return Message(t("crises-owner"), tuple(rows))
