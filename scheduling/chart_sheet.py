"""The page on which charts are drawn: pixels counted from the top left corner, and a few shapes."""

import io
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from scheduling import chart_letters
from scheduling.calendar_colors import Palette

WIDTH = 1080
PIXELS_PER_INCH = 100
SHADES = 64


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def wide(self) -> float:
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Ink:
    """How words look: size in pixels, colour, and from where they run ("left", "center", "right")."""

    size: int
    color: str
    is_bold: bool = False
    to: str = "left"


@dataclass(frozen=True)
class Sheet:
    """A page of this height, in the colours of a unit."""

    height: int
    colors: Palette
    figure: Any
    canvas: Any
    axes: Any

    def words(self, at: tuple[float, float], text: str, ink: Ink, room: float = WIDTH) -> float:
        """Words on the line whose foot is at `at`, cut to this room; how wide they are."""
        shown = chart_letters.fitting(
            chart_letters.readable(text), room, lambda part: self.width(part, ink.size, is_bold=ink.is_bold)
        )
        font = chart_letters.font(ink.size, is_bold=ink.is_bold)
        self.axes.text(
            *at, shown, fontproperties=font, color=ink.color, ha=ink.to, va="baseline", parse_math=False
        )
        return self.width(shown, ink.size, is_bold=ink.is_bold)

    def width(self, text: str, size: int, *, is_bold: bool = False) -> float:
        """How many pixels these words are wide."""
        font = chart_letters.font(size, is_bold=is_bold)
        shown = chart_letters.readable(text)
        return float(self.canvas.get_renderer().get_text_width_height_descent(shown, font, False)[0])

    def block(self, box: Box, color: str, *, round_by: float = 0.0, edge: str | None = None) -> None:
        """A filled rectangle."""
        shapes = import_module("matplotlib.patches")
        style = f"round,pad=0,rounding_size={round_by}" if round_by else "square,pad=0"
        tall = box.bottom - box.top
        look = {"facecolor": color, "edgecolor": edge or "none", "linewidth": 1.0 if edge else 0.0}
        self.axes.add_patch(
            shapes.FancyBboxPatch((box.left, box.top), box.wide, tall, boxstyle=style, **look)
        )

    def path(self, points: list[tuple[float, float]], color: str, **look: Any) -> None:
        """A line through these points."""
        self.axes.plot([x for x, _ in points], [y for _, y in points], color=color, **look)

    def png(self) -> bytes:
        """The page as a PNG of few colours."""
        self.canvas.draw()
        pixels = import_module("PIL.Image").frombuffer(
            "RGBA", self.canvas.get_width_height(), self.canvas.buffer_rgba()
        )
        written = io.BytesIO()
        pixels.convert("RGB").quantize(SHADES).save(written, "PNG", optimize=True)
        return written.getvalue()


def sheet(height: int, colors: Palette) -> Sheet:
    """An empty page, 1080 pixels wide."""
    size = (WIDTH / PIXELS_PER_INCH, height / PIXELS_PER_INCH)
    figure = import_module("matplotlib.figure").Figure(
        figsize=size, dpi=PIXELS_PER_INCH, facecolor=colors.page
    )
    canvas = import_module("matplotlib.backends.backend_agg").FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(height, 0)
    axes.set_autoscale_on(False)
    return Sheet(height, colors, figure, canvas, axes)
