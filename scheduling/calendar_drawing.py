"""Draws a month as a PNG for a phone, in a process of its own: the bot itself never loads the drawing library.

The letters are those that come with the library (Aileron, CC0): plain Latin, so other signs become the nearest or go.
"""

import io
import json
import sys
import unicodedata
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from domain.calendar_pictures import Picture, Slip, Square, Tone, read
from scheduling.calendar_colors import Palette, palette

WIDTH, HEIGHT = 1080, 1350
SIDE, HEAD, WEEKDAYS, FOOT = 18, 148, 52, 74
COLUMNS = 7
SQUARE_WIDTH = (WIDTH - 2 * SIDE) / COLUMNS
NUMBER, NAME, SLIP = 38, 19, 21
LINE = 25
PAD = 8
NAME_LINES = (5, 3, 2)  # on a day without a plan, with one, with more
COLORS = 64
SIGNS = frozenset("«°±´·»‘’“”…‹›")


@dataclass
class Sheet:
    """The page that is drawn on."""

    pen: Any
    fonts: Any
    colors: Palette

    def text(self, at: tuple[float, float], words: str, size: int, color: str, bold: float = 0.0) -> None:
        """Words with their top left corner here."""
        self.pen.text(at, words, fill=color, font=self.font(size), stroke_width=bold, stroke_fill=color)

    def middle(
        self, at: tuple[float, float, float], words: str, size: int, color: str, bold: float = 0.0
    ) -> None:
        """Words in the middle between left and right; `at` is (left, right, top)."""
        left, right, top = at
        self.text((left + (right - left - self.width(words, size)) / 2, top), words, size, color, bold)

    def font(self, size: int) -> Any:
        return self.fonts.load_default(size)

    def width(self, words: str, size: int) -> float:
        """How wide these words are, in pixels."""
        return float(self.font(size).getlength(words))

    def fitting(self, words: str, size: int, room: float) -> str:
        """As many letters as fit, with a mark where some are left out."""
        if self.width(words, size) <= room:
            return words
        while words and self.width(f"{words}…", size) > room:
            words = words[:-1]
        return f"{words.rstrip()}…"

    def lines(self, words: str, size: int, room: float, most: int) -> list[str]:
        """The words on at most so many lines; what is too long is cut."""
        found: list[str] = []
        left = words.split()
        while left and len(found) < most - 1:
            taken = 1
            while taken < len(left) and self.width(" ".join(left[: taken + 1]), size) <= room:
                taken += 1
            found.append(self.fitting(" ".join(left[:taken]), size, room))
            left = left[taken:]
        return [*found, self.fitting(" ".join(left), size, room)] if left else found


def drawn(picture: Picture) -> bytes:
    """The month as PNG, 1080 x 1350."""
    image = import_module("PIL.Image").new("RGB", (WIDTH, HEIGHT))
    colors = palette(picture.color, is_dark=picture.is_dark)
    sheet = Sheet(import_module("PIL.ImageDraw").Draw(image), import_module("PIL.ImageFont"), colors)
    sheet.pen.rectangle((0, 0, WIDTH, HEIGHT), fill=colors.page)
    _head(sheet, picture)
    _weekdays(sheet, picture)
    tall = (HEIGHT - HEAD - WEEKDAYS - FOOT) / (len(picture.squares) / COLUMNS)
    for number, square in enumerate(picture.squares):
        row, column = divmod(number, COLUMNS)
        left, top = SIDE + column * SQUARE_WIDTH, HEAD + WEEKDAYS + row * tall
        if square.day:
            _square(
                sheet,
                _readable(square, picture),
                (left + 2, top + 2, left + SQUARE_WIDTH - 2, top + tall - 2),
            )
    _foot(sheet, picture)
    written = io.BytesIO()
    image.quantize(COLORS).save(written, "PNG", optimize=True)
    return written.getvalue()


def _readable(square: Square, picture: Picture) -> Square:
    """The day in letters that the font has; a plan without any of them is called a plan."""
    slips = tuple(Slip(plain(one.text) or plain(picture.unnamed), one.tone) for one in square.slips)
    return replace(square, slips=slips, names=tuple((plain(name), is_red) for name, is_red in square.names))


def _head(sheet: Sheet, picture: Picture) -> None:
    room = WIDTH - 2 * SIDE - 20
    sheet.pen.rectangle((0, 0, WIDTH, HEAD - 8), fill=sheet.colors.accent)
    sheet.text((SIDE + 10, 18), plain(picture.title), 66, sheet.colors.on_accent, 1.2)
    unit = sheet.fitting(plain(picture.unit), 30, room)
    sheet.text((SIDE + 12, 94), unit, 30, sheet.colors.on_accent)


def _weekdays(sheet: Sheet, picture: Picture) -> None:
    for column, name in enumerate(picture.weekdays):
        left = SIDE + column * SQUARE_WIDTH
        color = sheet.colors.red if column == 0 else sheet.colors.soft
        sheet.middle((left, left + SQUARE_WIDTH, HEAD + 8), plain(name), 28, color, 0.5)


def _square(sheet: Sheet, square: Square, box: tuple[float, float, float, float]) -> None:
    left, top, right, bottom = box
    colors = sheet.colors
    edge = colors.accent if square.is_today else colors.edge
    sheet.pen.rounded_rectangle(box, 10, fill=colors.paper, outline=edge, width=4 if square.is_today else 1)
    sheet.text(
        (left + PAD, top + 4), str(square.day), NUMBER, colors.red if square.is_red else colors.ink, 0.9
    )
    at = top + 4 + NUMBER + 6
    room = right - left - 2 * PAD
    name_lines = NAME_LINES[min(len(square.slips), 2)]
    for name, is_red in square.names[:name_lines]:
        most = max(1, name_lines // len(square.names))
        for words in sheet.lines(name, NAME, room, most):
            sheet.text((left + PAD, at), words, NAME, colors.red if is_red else colors.note, 0.3)
            at += NAME + 4
    _slips(sheet, square.slips, (left + 5, at + 2, right - 5, bottom - 5))


def _slips(sheet: Sheet, slips: tuple[Slip, ...], box: tuple[float, float, float, float]) -> None:
    """As many plans as fit, each on as many lines as are left for it; the rest as a number."""
    left, top, right, bottom = box
    room = int((bottom - top) // (LINE + 3))
    if not slips or room < 1:
        _more(sheet, len(slips), (left, right, bottom - LINE))
        return
    shown = len(slips) if len(slips) <= room else max(room - 1, 0)
    each = min(3, int((bottom - top - 7 * shown) // (LINE * shown))) if shown else 0
    for slip in slips[:shown]:
        words = sheet.lines(slip.text, SLIP, right - left - 14, max(each, 1))
        tall = len(words) * (LINE - 2) + 5
        _slip(sheet, slip, words, (left, top, right, top + tall))
        top += tall + 3
    _more(sheet, len(slips) - shown, (left, right, top))


def _slip(sheet: Sheet, slip: Slip, words: list[str], box: tuple[float, float, float, float]) -> None:
    """What is done is pale, what is ready is filled, what is open has only an edge."""
    colors = sheet.colors
    fill, ink = {
        Tone.OPEN: (colors.paper, colors.ink),
        Tone.READY: (colors.ready, colors.on_ready),
        Tone.DONE: (colors.done, colors.on_done),
    }[Tone(slip.tone)]
    outline = colors.accent_line if slip.tone == Tone.OPEN else fill
    sheet.pen.rounded_rectangle(box, 6, fill=fill, outline=outline, width=2)
    for number, line in enumerate(words):
        sheet.text((box[0] + 7, box[1] + 1 + number * (LINE - 2)), line, SLIP, ink, 0.2)


def _more(sheet: Sheet, count: int, at: tuple[float, float, float]) -> None:
    if count > 0:
        sheet.text((at[0] + 4, at[2]), f"+{count}", SLIP + 1, sheet.colors.soft, 0.4)


def _foot(sheet: Sheet, picture: Picture) -> None:
    """What the colours mean; in an empty month that it is empty."""
    top, at = HEIGHT - FOOT + 18, float(SIDE + 8)
    if not any(square.slips for square in picture.squares):
        sheet.text((at, top), sheet.fitting(plain(picture.empty), 28, WIDTH - 60), 28, sheet.colors.soft)
        return
    for name, word in picture.legend:
        if name in tuple(Tone):
            _slip(sheet, Slip("", name), [], (at, top + 2, at + 44, top + 32))
        else:
            sheet.text((at + 8, top), "17", 30, sheet.colors.red, 0.8)
        sheet.text((at + 56, top + 3), plain(word), 25, sheet.colors.soft)
        at += 56 + sheet.width(plain(word), 25) + 34


def plain(text: str) -> str:
    """Only signs that the font has: letters without their accents, no other alphabet and no picture."""
    spread = unicodedata.normalize("NFKD", text.replace("–", "-").replace("—", "-").replace("…", "\0"))
    kept = "".join(one for one in spread if one == "\0" or " " <= one <= "~" or one in SIGNS)
    return " ".join(kept.replace("\0", "…").split())


def main() -> None:
    """Reads the picture as JSON and writes the file."""
    sys.stdout.buffer.write(drawn(read(json.load(sys.stdin))))


if __name__ == "__main__":
    main()
