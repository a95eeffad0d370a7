"""The lines on the picture of a report: promotions, and how fast reports are answered, week by week."""

from datetime import timedelta

from domain.charts import Line, Lines
from domain.markup import plain
from domain.reader import Reader
from domain.report_sentences import SECONDS
from domain.report_views import PictureFacts
from words.formats import duration, rounded
from words.sentences import Sentences, sentences
from words.tree_figures import number


def over_time(reader: Reader, facts: PictureFacts) -> list[Lines]:
    """Promotions, and how fast reports were taken in hand, week by week."""
    t = sentences(reader)
    labels = tuple(_label(t, stretch.last.day, stretch.last.month) for stretch, _ in facts.weeks)
    weeks = [one for _, one in facts.weeks]
    found: list[Lines] = []
    if any(one.promoted.taken or one.promoted.done for one in weeks):
        lines = tuple(
            _counted(reader, name, [getattr(one.promoted, name) for one in weeks])
            for name in ("taken", "done")
        )
        found.append(
            Lines(plain(t("charts-promotions")), labels, lines, plain(t("charts-weeks")), is_half=True)
        )
    paces = [one.cases.taken if one.cases is not None else None for one in weeks]
    if any(one is not None and one.count for one in paces):
        times = (
            ("median", [one.median if one is not None else None for one in paces]),
            ("p90", [one.p90 if one is not None else None for one in paces]),
        )
        lines = tuple(_timed(reader, name, values) for name, values in times)
        found.append(
            Lines(plain(t("charts-answers")), labels, lines, plain(t("charts-answered")), is_half=True)
        )
    return found


def _label(t: Sentences, day: int, month: int) -> str:
    return plain(t("charts-day", day=day, month=month))


def _counted(reader: Reader, name: str, values: list[int]) -> Line:
    shown = tuple(number(reader, one) for one in values)
    return Line(plain(sentences(reader)(f"charts-line-{name}")), tuple(values), shown)


def _timed(reader: Reader, name: str, values: list[timedelta | None]) -> Line:
    """In seconds, and in words."""
    t = sentences(reader)
    shown = tuple(
        duration(reader, rounded(one)) if one is not None else plain(t("charts-no-time")) for one in values
    )
    line = tuple(one / SECONDS if one is not None else None for one in values)
    return Line(plain(t(f"charts-line-{name}")), line, shown)
