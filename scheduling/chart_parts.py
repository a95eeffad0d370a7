"""How each kind of chart is drawn, and how tall it is; a card is white, with its title above and its note below."""

from domain.charts import Bars, Chart, Lines, Numbers, Table
from scheduling import chart_letters
from scheduling.chart_bars import bars_tall, draw_bars
from scheduling.chart_lines import draw_lines
from scheduling.chart_sheet import Box, Ink, Sheet

PAD = 24
TITLE, TITLE_LINE = 32, 58
NOTE, NOTE_LINE, NOTE_MOST = 26, 36, 2
LABEL = 28
NUMBERS, CELLS_TALL, CHANGE_TALL = (60, 50, 40, 32, 26), 110, 36
TABLE_ROW = 54
PLOT_TALL = 330


def height(sheet: Sheet, chart: Chart, wide: float) -> float:
    """How tall the card of this chart is when it is so wide."""
    title = TITLE_LINE if chart.title else 0
    note = NOTE_LINE * len(_note(sheet, chart.note, wide - 2 * PAD))
    return PAD + title + _content(sheet, chart) + note + PAD


def _content(sheet: Sheet, chart: Chart) -> float:
    match chart:
        case Bars():
            return bars_tall(sheet, chart)
        case Lines():
            return PLOT_TALL
        case Table():
            return (len(chart.rows) + 1) * TABLE_ROW
        case Numbers():
            return CELLS_TALL + (CHANGE_TALL if any(change for _, _, change in chart.cells) else 0)


def draw(sheet: Sheet, chart: Chart, box: Box) -> None:
    """The card of this chart into this box."""
    sheet.block(box, sheet.colors.paper, round_by=16, edge=sheet.colors.edge)
    inner = Box(box.left + PAD, box.top + PAD, box.right - PAD, box.bottom - PAD)
    top = inner.top
    if chart.title:
        sheet.words((inner.left, top + TITLE), chart.title, Ink(TITLE, sheet.colors.ink, True), inner.wide)
        top += TITLE_LINE
    content = Box(inner.left, top, inner.right, top + _content(sheet, chart))
    match chart:
        case Bars():
            draw_bars(sheet, chart, content)
        case Lines():
            draw_lines(sheet, chart, content)
        case Table():
            _table(sheet, chart, content)
        case Numbers():
            _numbers(sheet, chart, content)
    _draw_note(sheet, chart.note, Box(inner.left, content.bottom, inner.right, inner.bottom))


def _note(sheet: Sheet, note: str, room: float) -> list[str]:
    if not note:
        return []
    return chart_letters.lines(
        chart_letters.readable(note), room, NOTE_MOST, lambda part: sheet.width(part, NOTE)
    )


def _draw_note(sheet: Sheet, note: str, box: Box) -> None:
    for number, line in enumerate(_note(sheet, note, box.wide), start=1):
        sheet.words((box.left, box.top + number * NOTE_LINE), line, Ink(NOTE, sheet.colors.soft), box.wide)


def _table(sheet: Sheet, chart: Table, box: Box) -> None:
    """The first column takes what the others leave."""
    colors = sheet.colors
    widths = [_column(sheet, chart, place) for place in range(1, len(chart.head))]
    first = box.wide - sum(widths)
    for number, row in enumerate((chart.head, *chart.rows)):
        foot = box.top + number * TABLE_ROW + LABEL + 2
        ink = Ink(NOTE, colors.soft, True) if number == 0 else Ink(LABEL, colors.ink)
        sheet.words((box.left, foot), row[0], ink, first - 12)
        right = box.left + first
        for cell, wide in zip(row[1:], widths, strict=True):
            right += wide
            sheet.words((right, foot), cell, Ink(ink.size, ink.color, ink.is_bold, "right"), wide - 12)
        sheet.path([(box.left, foot + 17), (box.right, foot + 17)], colors.edge, linewidth=1)


def _column(sheet: Sheet, chart: Table, place: int) -> float:
    widest = max((sheet.width(row[place], LABEL) for row in chart.rows), default=0.0)
    return max(widest, sheet.width(chart.head[place], NOTE, is_bold=True)) + 30


def _numbers(sheet: Sheet, chart: Numbers, box: Box) -> None:
    """Side by side, all as large as the longest allows: a number that is cut would be another number."""
    colors, wide = sheet.colors, box.wide / max(len(chart.cells), 1)
    widest = [number for number, _, _ in chart.cells]
    size = next((one for one in NUMBERS if _fits(sheet, widest, one, wide - 16)), NUMBERS[-1])
    for place, (number, what, change) in enumerate(chart.cells):
        left = box.left + place * wide
        sheet.words((left, box.top + NUMBERS[0] - 8), number, Ink(size, colors.accent_line, True), wide - 16)
        sheet.words((left, box.top + NUMBERS[0] + 32), what, Ink(LABEL, colors.ink), wide - 16)
        if change:
            sheet.words((left, box.top + NUMBERS[0] + 68), change, Ink(NOTE, colors.soft), wide - 16)


def _fits(sheet: Sheet, numbers: list[str], size: int, room: float) -> bool:
    return all(sheet.width(one, size, is_bold=True) <= room for one in numbers)
