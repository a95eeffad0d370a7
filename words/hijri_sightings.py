"""The Hijri months that come: when each begins, who says so, and what moves with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.days import Day
from domain.hijri import MONTH_NAMES
from domain.hijri_sightings import (
    SHIFT,
    ReopenHijri,
    SayHijri,
    ShowHijri,
    ShowHijriMonth,
    Sighting,
)
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.posts import OpenPost, PostFacts
from domain.reader import Reader
from words.formats import day_short
from words.posts import SHOWN_IN_LIST
from words.sentences import sentences
from words.sharing import one_line

SHORT = 30


class Says(StrEnum):
    """Who says when a month begins."""

    NOBODY = "nobody"
    ANNOUNCED = "announced"
    HERE = "here"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class HijriMonthFacts:
    """A Hijri month, its first civil day, and who says so."""

    year: int
    month: int
    first_day: date
    says: Says


def _name(facts: HijriMonthFacts) -> str:
    return f"1 {MONTH_NAMES[facts.month - 1]} {facts.year}"


def _line(reader: Reader, facts: HijriMonthFacts) -> Safe:
    return sentences(reader)(
        "hijri-line", name=_name(facts), day=day_short(reader, facts.first_day), says=facts.says
    )


def listed(reader: Reader, unit: tuple[int, str], months: Sequence[HijriMonthFacts]) -> Message:
    """The months that come, with a button each."""
    t, (unit_id, name) = sentences(reader), unit
    lines = [t("hijri-head", unit=name), *(t("hijri-listed", line=_line(reader, one)) for one in months)]
    keys = tuple(
        Button(MONTH_NAMES[one.month - 1], ShowHijriMonth(unit_id, one.year, one.month)) for one in months
    )
    return Message("\n".join([*lines, "", t("hijri-about")]), (keys,))


def one(
    reader: Reader, unit_id: int, facts: HijriMonthFacts, days: Sequence[Day], moved: Sequence[PostFacts]
) -> Message:
    """One month: what may be said of it, the days that follow, and plans that may have to move."""
    t = sentences(reader)
    lines: list[str] = [t("hijri-one", line=_line(reader, facts))]
    lines += [t("hijri-day", day=day_short(reader, day.date), name=day.name) for day in days]
    if moved:
        lines += ["", t("hijri-moved-plans")]
        lines += [t("hijri-plan", title=one_line(post.title, SHOWN_IN_LIST)) for post in moved]
    opens = tuple((Button(one_line(post.title, SHORT), OpenPost(post.id or 0)),) for post in moved)
    return Message("\n".join(lines), (*opens, *_buttons(reader, unit_id, facts)))


def _buttons(reader: Reader, unit_id: int, facts: HijriMonthFacts) -> Rows:
    t = sentences(reader)
    back = (Button(t("posts-back-button"), ShowHijri(unit_id)),)
    if facts.says is Says.HERE:
        return ((Button(t("hijri-reopen-button"), ReopenHijri(unit_id, facts.year, facts.month)),), back)
    keys = tuple(
        (
            Button(
                t("hijri-says-button", says=says, day=day_short(reader, facts.first_day + SHIFT[says])),
                SayHijri(unit_id, facts.year, facts.month, says, facts.first_day),
            ),
        )
        for says in Sighting
    )
    return (*keys, back)


def said_toast(reader: Reader) -> str:
    """It holds now."""
    return plain(sentences(reader)("hijri-toast-said"))
