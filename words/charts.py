"""What stands on the picture of a unit's report, card by card."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from domain.charts import Bars, Board, Chart, Lines, Numbers
from domain.contents import Pillar
from domain.figures import UnitFigures
from domain.markup import plain
from domain.reader import Reader
from domain.report_views import PictureFacts
from words.accounts import label
from words.chart_lines import over_time
from words.sentences import sentences
from words.sharing import one_line
from words.tree_figures import days, number

SHOWN_NAME = 60
ACCOUNTS, DEPARTMENTS = 5, 10
Row = tuple[str, float | None, str]


def board(reader: Reader, facts: PictureFacts) -> Board:
    """All cards that have something to say; where none has, a kind word."""
    t, its = sentences(reader), facts.figures
    title, span = one_line(facts.named.unit, SHOWN_NAME), days(reader, facts.stretch)
    if its.is_empty and not its.load:
        return Board(title, span, (), plain(t("charts-empty")), color=facts.color)
    halves = [*_published(reader, facts), *over_time(reader, facts)]
    if len(halves) % 2:
        halves[-1] = replace(halves[-1], is_half=False)
    charts: list[Chart] = [_totals(reader, its), *halves, *_reached(reader, its), *_load(reader, facts)]
    return Board(title, span, tuple(charts), foot=plain(t("charts-foot")), color=facts.color)


def file_name(reader: Reader, facts: PictureFacts) -> str:
    """How the file is called."""
    first, last = facts.stretch.first.isoformat(), facts.stretch.last.isoformat()
    return plain(sentences(reader)("reports-file", first=first, last=last))


def _totals(reader: Reader, its: UnitFigures) -> Numbers:
    t, cases = sentences(reader), its.cases
    lent, untaken = its.takeovers + its.lives, cases.untaken if cases is not None else 0
    cells = (
        ("published", its.published_count, t("charts-lent", count=lent) if lent else ""),
        ("taken", its.promoted.taken, t("charts-done", count=its.promoted.done)),
        (
            "cases",
            cases.cases if cases is not None else 0,
            t("charts-untaken", count=untaken) if untaken else "",
        ),
        ("helped", its.helped, ""),
    )
    return Numbers(
        "",
        tuple(
            (
                number(reader, count),
                plain(t(f"charts-total-{name}", count=count)),
                plain(beside) if beside else "",
            )
            for name, count, beside in cells
        ),
    )


def _published(reader: Reader, facts: PictureFacts) -> list[Bars | Lines]:
    """By account, and by pillar."""
    if not facts.figures.published:
        return []
    t, known = sentences(reader), facts.named.accounts
    accounts: Counter[str] = Counter()
    for one, count in facts.figures.by_account().items():
        is_known = one is not None and one in known
        accounts[label(reader, known[one or 0]) if is_known else plain(t("charts-no-account"))] += count
    pillars = [
        (plain(t("charts-pillar", pillar=one or "none")), count)
        for one, count in facts.figures.by_pillar().items()
        if one in (None, *Pillar)
    ]
    return [
        Bars(plain(t("charts-accounts")), _rows(reader, accounts.items(), ACCOUNTS), is_half=True),
        Bars(plain(t("charts-pillars")), _rows(reader, pillars, ACCOUNTS), is_half=True),
    ]


def _rows(reader: Reader, counted: Iterable[tuple[str, int]], most: int) -> tuple[Row, ...]:
    """The largest first; what has no room is one row more, whose bar would dwarf all others."""
    every = sorted(counted, key=lambda one: (-one[1], one[0].casefold()))
    shown = every if len(every) <= most else every[: most - 1]
    rows: list[Row] = [(name, count, number(reader, count)) for name, count in shown]
    rest = every[len(shown) :]
    if rest:
        others = plain(sentences(reader)("charts-others", count=len(rest)))
        rows.append((others, None, number(reader, sum(count for _, count in rest))))
    return tuple(rows)


def _reached(reader: Reader, its: UnitFigures) -> list[Chart]:
    """What people typed; nothing where nobody did."""
    if not its.reached.told:
        return []
    t = sentences(reader)
    cells = tuple(
        (number(reader, getattr(its.reached, name)), plain(t(f"charts-reach-{name}")), "")
        for name in ("views", "likes", "comments", "shares")
    )
    note = plain(t("charts-reach-note", told=its.reached.told, of=its.reached.of))
    return [Numbers(plain(t("charts-reach")), cells, note)]


def _load(reader: Reader, facts: PictureFacts) -> list[Chart]:
    """Plans of these days by department."""
    t = sentences(reader)
    counted = [
        (
            one_line(facts.named.departments.get(one or 0) or plain(t("charts-no-department")), SHOWN_NAME),
            count,
        )
        for one, count in facts.figures.load
        if count
    ]
    rows = _rows(reader, counted, DEPARTMENTS)
    return [Bars(plain(t("charts-load")), rows)] if rows else []
