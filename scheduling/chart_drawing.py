"""Draws a board of charts as a PNG for a phone, in a process of its own: the bot itself never loads the library."""

import json
import sys
from collections.abc import Iterator

from domain.charts import Bars, Board, Chart, Lines, read
from scheduling import chart_letters
from scheduling.calendar_colors import palette
from scheduling.chart_parts import draw, height
from scheduling.chart_sheet import WIDTH, Box, Ink, Sheet, sheet

SIDE, GAP = 24, 20
HEAD, TITLE, SUBTITLE = 150, 50, 30
FOOT, SMALL = 58, 26
EMPTY, EMPTY_LINE, EMPTY_TALL = 38, 56, 420


def drawn(board: Board) -> bytes:
    """The board as PNG, 1080 pixels wide and as tall as its charts."""
    colors = palette(board.color, is_dark=False)
    measure = sheet(1, colors)
    rows = [(row, max(height(measure, one, _wide(row)) for one in row)) for row in _rows(board)]
    tall = HEAD + GAP + (sum(each + GAP for _, each in rows) if rows else EMPTY_TALL) + FOOT
    page = sheet(round(tall), colors)
    _head(page, board)
    if not rows:
        _say_empty(page, board.empty)
    top: float = HEAD + GAP
    for row, each in rows:
        for place, chart in enumerate(row):
            left = SIDE + place * (_wide(row) + GAP)
            draw(page, chart, Box(left, top, left + _wide(row), top + each))
        top += each + GAP
    if board.foot:
        page.words((SIDE + 6, page.height - 24), board.foot, Ink(SMALL, colors.soft), WIDTH - 2 * SIDE)
    return page.png()


def _rows(board: Board) -> Iterator[tuple[Chart, ...]]:
    """The charts line by line: two halves that follow each other share one."""
    left: Chart | None = None
    for chart in board.charts:
        is_half = isinstance(chart, Bars | Lines) and chart.is_half
        if is_half and left is not None:
            yield left, chart
            left = None
            continue
        if left is not None:
            yield (left,)
        left = chart if is_half else None
        if not is_half:
            yield (chart,)
    if left is not None:
        yield (left,)


def _wide(row: tuple[Chart, ...]) -> float:
    return (WIDTH - 2 * SIDE - GAP * (len(row) - 1)) / len(row)


def _head(page: Sheet, board: Board) -> None:
    colors, room = page.colors, WIDTH - 2 * SIDE - 12
    page.block(Box(0, 0, WIDTH, HEAD), colors.accent)
    page.words((SIDE + 6, 72), board.title, Ink(TITLE, colors.on_accent, True), room)
    page.words((SIDE + 6, 120), board.subtitle, Ink(SUBTITLE, colors.on_accent), room)


def _say_empty(page: Sheet, words: str) -> None:
    """A kind word in the middle where there is nothing to draw."""
    room = WIDTH - 6 * SIDE
    parts = chart_letters.lines(chart_letters.readable(words), room, 5, lambda part: page.width(part, EMPTY))
    top = HEAD + GAP + (EMPTY_TALL - len(parts) * EMPTY_LINE) / 2
    for number, line in enumerate(parts):
        foot = top + number * EMPTY_LINE + EMPTY
        page.words((WIDTH / 2, foot), line, Ink(EMPTY, page.colors.ink, to="center"), room)


def main() -> None:
    """Reads the board as JSON and writes the file."""
    sys.stdout.buffer.write(drawn(read(json.load(sys.stdin))))


if __name__ == "__main__":
    main()
