"""How often a case was seen, liked, answered and passed on: the newest number of each, and how it grew."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from babel.numbers import format_compact_decimal

from domain.alerts import COUNTED
from domain.amounts import Amounts, Doubt, Measure
from domain.case_presses import KeepCaseNumber
from domain.case_views import CaseFacts, NumbersFacts
from domain.cases import OpenCase
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.presses import Press
from domain.reader import Reader
from words.case_names import name
from words.formats import age, locale, moment_short
from words.sentences import sentences

SHORTEST = timedelta(minutes=1)
Points = list[tuple[datetime, int]]


def short(reader: Reader, number: int) -> str:
    """Such as "1,2 jt" or "12 rb"; exact under a thousand."""
    shown = format_compact_decimal(number, locale=locale(reader.language), fraction_digits=1)
    return shown.replace("\xa0", " ")


def lines(reader: Reader, rows: Sequence[NumbersFacts]) -> list[Safe]:
    """Such as "Tayangan: 12 rb → 40 rb dalam 3 jam", a line for everything that somebody counted."""
    told = {measure: _points(rows, measure) for measure in COUNTED}
    return [_line(reader, measure, points) for measure, points in told.items() if points]


def _points(rows: Sequence[NumbersFacts], measure: Measure) -> Points:
    return [(one.at, number) for one in rows if (number := getattr(one, measure.value)) is not None]


def _line(reader: Reader, measure: Measure, points: Points) -> Safe:
    """From the first number to the last; both may be the same one."""
    t, (began, first), (ended, last) = sentences(reader), points[0], points[-1]
    if ended - began < SHORTEST or first == last:
        return t(
            "case-numbers-line", measure=measure, count=short(reader, last), at=moment_short(reader, ended)
        )
    facts = {"first": short(reader, first), "last": short(reader, last), "length": age(reader, ended - began)}
    return t("case-numbers-grew", measure=measure, **facts)


def ask(reader: Reader, case: CaseFacts) -> Message:
    """How many are there now?"""
    return Message(sentences(reader)("case-numbers-ask", case=name(reader, case)))


def understood(reader: Reader, case_id: int, found: Amounts) -> Message:
    """What was noted, and what is still to be asked; the likeliest reading first."""
    told = [kept(reader, found.numbers)] if found.numbers else []
    opens = Button(sentences(reader)("cases-open-button"), OpenCase(case_id))
    keys = choices(reader, found.doubts, lambda measure, number: KeepCaseNumber(case_id, measure, number))
    return Message("\n\n".join([*told, *unsettled(reader, found)]), (*keys, (opens,)))


def unsettled(reader: Reader, found: Amounts) -> list[Safe]:
    """What is only about right, what may mean two things, and what was not understood."""
    t = sentences(reader)
    told = [t("case-numbers-about")] if found.about else []
    told += [_doubt(reader, one) for one in found.doubts]
    return told + [t("case-numbers-loose", said=one) for one in found.loose]


def kept(reader: Reader, told: Mapping[Measure, int]) -> str:
    """These numbers are written down."""
    return plain(sentences(reader)("case-numbers-kept", numbers=counted(reader, told)))


def counted(reader: Reader, told: Mapping[Measure, int]) -> str:
    """Such as "12.000 tayangan, 300 suka"."""
    return ", ".join(count(reader, one, told[one]) for one in told)


def count(reader: Reader, measure: Measure, number: int) -> str:
    """Such as "12.000 tayangan"."""
    return plain(sentences(reader)("case-numbers-count", measure=measure, count=number))


def _doubt(reader: Reader, doubt: Doubt) -> Safe:
    which = "case-numbers-doubt" if doubt.readings else "case-numbers-untold"
    return sentences(reader)(which, measure=doubt.measure, said=doubt.said)


def choices(reader: Reader, doubts: Sequence[Doubt], keep: Callable[[Measure, int], Press]) -> Rows:
    """A button for each reading of what is doubtful; `keep` makes its press."""
    return tuple(
        tuple(
            Button(count(reader, doubt.measure, one), keep(doubt.measure, one)) for one in doubt.readings[:2]
        )
        for doubt in doubts
    )
