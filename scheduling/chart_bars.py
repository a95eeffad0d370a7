"""Bars below one another on one scale: names on the left of them, or above them where there is little room."""

from domain.charts import Bars
from scheduling import chart_letters
from scheduling.chart_sheet import Box, Ink, Sheet

LABEL, ROW, LONG_ROW, HALF_ROW = 28, 54, 82, 74
NAME_LINE, MIDDLE = 34, 10
BAR, HALF_BAR = 30, 20
NAMES = 390
THIN, SHORTEST = 3, 8


def bars_tall(sheet: Sheet, chart: Bars) -> float:
    """How many pixels these bars need from top to bottom."""
    return len(chart.rows) * HALF_ROW if chart.is_half else sum(_rows(sheet, chart))


def draw_bars(sheet: Sheet, chart: Bars, box: Box) -> None:
    """Each with its name, and with what it comes to at its end."""
    most = max((value or 0.0 for _, value, _ in chart.rows), default=0.0) or 1.0
    if chart.is_half:
        _draw_below(sheet, chart, (box, most))
    else:
        _draw_beside(sheet, chart, (box, most))


def _name(sheet: Sheet, name: str) -> list[str]:
    """A name beside its bar, on two lines where it is long."""
    shown = chart_letters.readable(name)
    return chart_letters.lines(shown, NAMES - 18, 2, lambda part: sheet.width(part, LABEL))


def _rows(sheet: Sheet, chart: Bars) -> list[float]:
    return [ROW if len(_name(sheet, name)) == 1 else LONG_ROW for name, _, _ in chart.rows]


def _draw_beside(sheet: Sheet, chart: Bars, on: tuple[Box, float]) -> None:
    box, most = on
    colors, ends = sheet.colors, Ink(LABEL, sheet.colors.ink, True)
    start, top = box.left + NAMES, box.top
    room = box.right - start - 16
    room -= max((sheet.width(shown, LABEL, is_bold=True) for _, _, shown in chart.rows), default=0.0)
    for (name, value, shown), tall in zip(chart.rows, _rows(sheet, chart), strict=True):
        parts, middle = _name(sheet, name), top + tall / 2
        for number, part in enumerate(parts):
            foot = middle + MIDDLE + (number - (len(parts) - 1) / 2) * NAME_LINE
            sheet.words((box.left, foot), part, Ink(LABEL, colors.ink), NAMES - 18)
        end = start + room * (value or 0.0) / most
        _bar(sheet, Box(start, middle - BAR / 2, end, middle + BAR / 2), value)
        sheet.words((start if value is None else end + 12, middle + MIDDLE), shown, ends)
        top += tall


def _draw_below(sheet: Sheet, chart: Bars, on: tuple[Box, float]) -> None:
    box, most = on
    for number, (name, value, shown) in enumerate(chart.rows):
        foot = box.top + number * HALF_ROW + LABEL
        end = Ink(LABEL, sheet.colors.ink, True, "right")
        taken = sheet.words((box.right, foot), shown, end)
        sheet.words((box.left, foot), name, Ink(LABEL, sheet.colors.ink), box.wide - taken - 16)
        right = box.left + box.wide * (value or 0.0) / most
        _bar(sheet, Box(box.left, foot + 12, right, foot + 12 + HALF_BAR), value)


def _bar(sheet: Sheet, box: Box, value: float | None) -> None:
    """Nothing is a thin mark, so that it is seen that it was counted."""
    if value is None:
        return
    is_some = value > 0
    right = max(box.right, box.left + SHORTEST) if is_some else box.left + THIN
    color = sheet.colors.accent_line if is_some else sheet.colors.edge
    sheet.block(Box(box.left, box.top, right, box.bottom), color, round_by=4 if is_some else 0)
