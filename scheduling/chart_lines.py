"""Lines through time: each with its own colour and its own dashes, the newest value in words beside its name."""

from domain.charts import Line, Lines
from domain.colors import Color
from scheduling.calendar_colors import SHADES
from scheduling.chart_sheet import Box, Ink, Sheet

LEGEND, LABEL = 28, 26
LEGEND_ROW = 42
FOOT = 40
BETWEEN = 24
DASHES = ("-", (0, (5, 2)), (0, (1, 1.5)))
DOTS = ("o", "s", "^")


def draw_lines(sheet: Sheet, chart: Lines, box: Box) -> None:
    """The names with their newest values, the lines below them on one scale from zero, the times at the foot."""
    top = box.top
    for place, line in enumerate(chart.lines):
        _name(sheet, line, place, Box(box.left, top, box.right, top + LEGEND_ROW))
        top += LEGEND_ROW
    plot = Box(box.left + 24, top + 22, box.right - 30, box.bottom - FOOT - 16)
    _ground(sheet, chart, plot)
    most = (
        max((value for line in chart.lines for value in line.values if value is not None), default=0.0) or 1.0
    )
    for place, line in enumerate(chart.lines):
        _line(sheet, line, place, (plot, most))


def color_of(sheet: Sheet, place: int) -> str:
    """The unit's colour first, then two that differ from it also for who sees colours otherwise."""
    others = [SHADES[Color.BLUE][0], "#b45309", "#4b5563"]
    return [sheet.colors.accent_line, *(one for one in others if one != sheet.colors.accent_line)][place]


def _name(sheet: Sheet, line: Line, place: int, box: Box) -> None:
    foot, color = box.top + LEGEND, color_of(sheet, place)
    look = {"linewidth": 3, "linestyle": DASHES[place]}
    sheet.path([(box.left, foot - 9), (box.left + 44, foot - 9)], color, **look)
    newest = sheet.words((box.right, foot), line.shown[-1], Ink(LEGEND, color, True, "right"))
    sheet.words((box.left + 58, foot), line.name, Ink(LEGEND, sheet.colors.ink), box.wide - newest - 74)


def _ground(sheet: Sheet, chart: Lines, plot: Box) -> None:
    """The ground line, and the times below it; where they stand too close, every second one or fewer."""
    sheet.path(
        [(plot.left - 16, plot.bottom), (plot.right + 16, plot.bottom)], sheet.colors.edge, linewidth=2
    )
    gap = plot.wide / max(len(chart.labels) - 1, 1)
    widest = max((sheet.width(label, LABEL) for label in chart.labels), default=0.0) + BETWEEN
    step = max(1, -int(-widest // gap))
    for place, label in enumerate(chart.labels):
        if (len(chart.labels) - 1 - place) % step:
            continue
        at, ink = _across(plot, place, len(chart.labels)), Ink(LABEL, sheet.colors.soft, to="center")
        half = sheet.width(label, LABEL) / 2
        at = min(max(at, plot.left - 24 + half), plot.right + 30 - half)
        sheet.words((at, plot.bottom + FOOT), label, ink)


def _line(sheet: Sheet, line: Line, place: int, on: tuple[Box, float]) -> None:
    """From point to point; where nothing was measured there is a gap."""
    plot, most = on
    color, run = color_of(sheet, place), list[tuple[float, float]]()
    for number, value in enumerate((*line.values, None)):
        if value is None:
            if run:
                sheet.path(run, color, linewidth=3, linestyle=DASHES[place], marker=DOTS[place], markersize=7)
            run = []
            continue
        tall = (plot.bottom - plot.top) * value / most
        run.append((_across(plot, number, len(line.values)), plot.bottom - tall))


def _across(plot: Box, place: int, count: int) -> float:
    return plot.left + plot.wide * place / (count - 1) if count > 1 else (plot.left + plot.right) / 2
