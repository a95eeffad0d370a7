"""Offers to plan for a commemoration."""

from collections.abc import Sequence
from datetime import date

from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.occasions import DropOccasion, Offered
from domain.posts import PlanThis
from domain.reader import Reader
from words.calendar import named
from words.formats import day_short
from words.sentences import sentences
from words.sharing import one_line

SHORT = 24


def offer(reader: Reader, unit_id: int, found: Sequence[Offered], on: date) -> Message:
    """What comes, each with two buttons; for days of mourning in quiet words."""
    t = sentences(reader)
    is_quiet = all(one.is_mourning for one in found)
    lines = [t("occasions-head"), *(_line(reader, one) for one in found), ""]
    lines.append(t("occasions-ask-quietly" if is_quiet else "occasions-ask"))
    rows = tuple(
        (
            Button(
                t("occasions-plan-button", name=one_line(one.day.name, SHORT)),
                PlanThis(unit_id, one.day.date, one.nth),
            ),
            Button(t("occasions-drop-button"), DropOccasion(unit_id, one.day.date, one.nth, on)),
        )
        for one in found
    )
    return Message("\n".join(lines), rows)


def _line(reader: Reader, one: Offered) -> Safe:
    return sentences(reader)(
        "occasions-line",
        name=named(reader, one.day),
        day=day_short(reader, one.day.date),
        ahead=one.ahead,
        mourning=one.is_mourning,
    )


def dropped(reader: Reader) -> Message:
    """Nothing of the offer is left."""
    return Message(sentences(reader)("occasions-dropped"))


def dropped_toast(reader: Reader) -> str:
    """It is not offered again this year."""
    return plain(sentences(reader)("occasions-toast-dropped"))
