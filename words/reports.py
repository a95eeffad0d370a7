"""The report of a unit in words: three sentences that say what changed, one question, and the journal's seal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.journals import short
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.report_questions import question
from domain.report_sentences import SECONDS, WEEKS_BEFORE, Change, Measure, told
from domain.report_views import ReportFacts, kilobytes
from domain.reports import WEEK_DAYS, OpenReport, ReportPicture
from words import silences, tree_figures
from words.address import greeting
from words.formats import rounded
from words.sentences import sentences
from words.sharing import one_line
from words.tree_figures import SHOWN_NAME, days


@dataclass(frozen=True, slots=True)
class Weekly:
    """Who is told of the last week; `missed`: the first report that she did not get."""

    name: str
    missed: date | None = None


def page(reader: Reader, facts: ReportFacts, *, is_last_week: bool = False) -> Message:
    """The report that somebody asked for, with a way to the days before and, from other days, to the last week."""
    t = sentences(reader)
    title = t("reports-title", unit=one_line(facts.unit, SHOWN_NAME), days=days(reader, facts.stretch))
    earlier = facts.stretch.back()
    back = Button(t("reports-before-button"), OpenReport(facts.unit_id, earlier.first, earlier.last))
    week = Button(t("reports-week-button"), OpenReport(facts.unit_id))
    ways = (back,) if is_last_week else (back, week)
    return Message("\n".join([title, "", *_body(reader, facts)]), (*_doors(reader, facts), ways))


def weekly(reader: Reader, to: Weekly, every: Sequence[ReportFacts]) -> Message:
    """On Monday by itself: of each unit whose board she is on."""
    t = sentences(reader)
    lines = [t("reports-weekly", greeting=greeting(reader, to.name), days=days(reader, every[0].stretch))]
    lines += [t("reports-missed")] if to.missed is not None else []
    for facts in every:
        lines += [Safe(""), t("reports-unit", unit=one_line(facts.unit, SHOWN_NAME)), *_body(reader, facts)]
    is_one = len(every) == 1
    rows = [row for facts in every for row in _doors(reader, facts, name="" if is_one else facts.unit)]
    return Message("\n".join(lines), tuple(rows))


def _body(reader: Reader, facts: ReportFacts) -> list[Safe]:
    t, is_week = sentences(reader), facts.stretch.days == WEEK_DAYS
    changes = told(facts.figures, facts.before)
    lines = [_sentence(reader, one, facts) for one in changes]
    if facts.figures.is_empty:
        lines = [t("reports-empty", week=is_week)]
    elif not facts.before:
        lines.append(t("reports-alone", week=is_week))
    asked = question(facts.figures, facts.before)
    reached, cases = facts.figures.reached, facts.figures.cases
    counts = {"told": reached.told, "of": reached.of, "count": cases.untaken if cases is not None else 0}
    lines += [Safe(""), t("reports-question", question=t(f"reports-ask-{asked}", **counts))]
    quiet = silences.line(reader, facts.silent)
    lines += [quiet] if quiet is not None else []
    return [*lines, *([t("reports-seal", seal=short(facts.seal))] if facts.seal else [])]


def _sentence(reader: Reader, one: Change, facts: ReportFacts) -> Safe:
    """Such as "12 konten terbit, lebih banyak dari 4 pekan sebelumnya (5 sampai 9). Pekan biasa: 7."."""
    t, weeks = sentences(reader), min(len(facts.before), WEEKS_BEFORE)
    is_week = facts.stretch.days == WEEK_DAYS
    what = t(f"reports-{one.measure}", count=_number(one.measure, one.value))
    bounds = {"low": _number(one.measure, one.low), "high": _number(one.measure, one.high)}
    earlier = t(
        "reports-before-weeks" if is_week else "reports-before-days",
        count=weeks if is_week else facts.stretch.days,
        one=one.low == one.high,
        **bounds,
    )
    pace = one.measure is Measure.ANSWERED
    line = t("reports-sentence", what=what, trend=one.trend, before=earlier, pace=pace)
    if not is_week or one.usual is None or len(facts.before) <= WEEKS_BEFORE:
        return line
    return Safe(f"{line} {t('reports-usual', count=_number(one.measure, one.usual))}")


def _number(measure: Measure, value: float) -> int | timedelta:
    return rounded(value * SECONDS) if measure is Measure.ANSWERED else round(value)


def _doors(reader: Reader, facts: ReportFacts, name: str = "") -> Rows:
    """The picture, and the units below; `name`: where there are several units."""
    t, its = sentences(reader), facts.stretch
    size = kilobytes(facts.figures)
    label = t("reports-picture-button", size=size)
    if name:
        label = t("reports-picture-of-button", unit=one_line(name, 16), size=size)
    picture = Button(label, ReportPicture(facts.unit_id, its.first, its.last))
    rows: Rows = () if facts.figures.is_empty else ((picture,),)
    return (*rows, (tree_figures.door(reader, facts.unit_id, its),)) if facts.has_children else rows


def caption(reader: Reader, unit: str, told_days: str) -> Message:
    """Below the picture."""
    return Message(sentences(reader)("reports-caption", unit=one_line(unit, SHOWN_NAME), days=told_days))


def toast(reader: Reader) -> str:
    """The picture is on its way."""
    return plain(sentences(reader)("reports-making"))
