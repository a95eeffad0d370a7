"""Prints the journal as a PDF that carries its own lines, in a process of its own that ends at once."""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from domain.journal_papers import ATTACHED, Paper, PaperRow, dumped, facts, fine_print, loaded, page_head

FONTS = Path(__file__).with_name("fonts")
PLAIN, BOLD = "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"
OTHERS = ("NotoSansArabic-Regular.ttf", "NotoEmoji-Regular.ttf")
MARGIN = 14  # millimetres of A4
WIDTHS = (50, 40, 58, 34)
SIZE, LINE, FINE, FINE_LINE, SPACE = 8.5, 4.2, 5, 2.4, 1.4
UNKNOWN = "?"


class Print:
    """The pages of one paper."""

    def __init__(self, paper: Paper, heads: Sequence[str], now: datetime) -> None:
        self._pdf: Any = import_module("fpdf").FPDF(format="A4")
        self._pdf.set_creation_date(now)
        self._pdf.set_margins(MARGIN, MARGIN)
        self._pdf.set_auto_page_break(False)
        self._pdf.add_font("plain", fname=FONTS / PLAIN)
        self._pdf.add_font("plain", style="B", fname=FONTS / BOLD)
        self._paper = self._with_signs(paper)
        self._heads = tuple(heads)
        self._split: dict[tuple[str, float], list[str]] = {}
        self._pdf.set_title(self._paper.title)

    def _with_signs(self, paper: Paper) -> Paper:
        """With letters for what Noto Sans has not; what no letter of ours can draw is a question mark."""
        texts = [paper.title, *paper.notes, *(text for row in paper.rows for text in row.shown)]
        missing = _signs(texts) - self._pdf.fonts["plain"].cmap.keys()
        if not missing:
            return paper
        for name in OTHERS:
            self._pdf.add_font(name, fname=FONTS / name)
            missing -= self._pdf.fonts[name.lower()].cmap.keys()
        self._pdf.set_fallback_fonts([name.lower() for name in OTHERS], exact_match=False)
        gone = str.maketrans(dict.fromkeys(missing, UNKNOWN))
        rows = tuple(row.in_signs(lambda text: text.translate(gone)) for row in paper.rows)
        notes = tuple(note.translate(gone) for note in paper.notes)
        return replace(paper, title=paper.title.translate(gone), notes=notes, rows=rows)

    def bytes(self) -> bytes:
        """The PDF, with its lines attached as JSON."""
        pdf, paper = self._pdf, self._paper
        pdf.add_page()
        self._block(paper.title, 15, 7.5, "B")
        for note in paper.notes:
            self._block(note, SIZE, LINE)
        pdf.ln(2)
        self._cells(self._heads, "B")
        for row in paper.rows:
            self._row(row)
        told = json.dumps(
            {"facts": facts(paper), "heads": self._heads, "paper": dumped(paper)}, ensure_ascii=True
        )
        pdf.embed_file(
            bytes=told.encode("ascii"), basename=ATTACHED, mime_type="application/json", compress=True
        )
        return bytes(pdf.output())

    def _block(self, text: str, size: float, line: float, style: str = "") -> None:
        self._pdf.set_font("plain", style=style, size=size)
        self._pdf.multi_cell(0, line, text, align="L", new_x="LMARGIN", new_y="NEXT")

    def _row(self, row: PaperRow) -> None:
        fine = fine_print(row)
        self._pdf.set_font("plain", size=SIZE)
        tall = max(len(self._lines(text, wide)) for text, wide in zip(row.shown, WIDTHS, strict=True))
        height = tall * LINE + len(fine) * FINE_LINE + SPACE
        if self._pdf.get_y() + height > self._pdf.h - MARGIN:
            self._turn_page()
        self._cells(row.shown)
        self._pdf.set_font("plain", size=FINE)
        self._pdf.set_text_color(110)
        self._draw(fine, MARGIN, sum(WIDTHS), FINE_LINE)
        self._pdf.set_text_color(0)
        self._pdf.set_y(self._pdf.get_y() + len(fine) * FINE_LINE + SPACE)

    def _turn_page(self) -> None:
        self._pdf.add_page()
        self._block(page_head(self._paper, self._pdf.page_no()), SIZE, LINE + 2)
        self._cells(self._heads, "B")

    def _cells(self, texts: Sequence[str], style: str = "") -> None:
        """These texts side by side; what comes next stands below the longest."""
        self._pdf.set_font("plain", style=style, size=SIZE)
        left, longest = MARGIN, 1
        for text, wide in zip(texts, WIDTHS, strict=True):
            lines = self._lines(text, wide)
            self._draw(lines, left, wide, LINE)
            left, longest = left + wide, max(longest, len(lines))
        self._pdf.set_y(self._pdf.get_y() + longest * LINE)

    def _lines(self, text: str, wide: float) -> list[str]:
        """As many lines as it takes at this width, in the letters that are set."""
        key = (text, wide)
        if key not in self._split:
            split = self._pdf.multi_cell(wide - 2, LINE, text, align="L", dry_run=True, output="LINES")
            self._split[key] = split if text else []
        return self._split[key]

    def _draw(self, lines: Iterable[str], left: float, wide: float, line: float) -> None:
        top = self._pdf.get_y()
        for number, text in enumerate(lines):
            self._pdf.set_xy(left, top + number * line)
            self._pdf.cell(wide, line, text)
        self._pdf.set_y(top)


def _signs(texts: Iterable[str]) -> set[int]:
    return {ord(sign) for text in texts for sign in text if not sign.isspace()}


def main() -> None:
    """Reads the paper as JSON and writes the PDF."""
    asked = json.load(sys.stdin)
    pages = Print(loaded(asked["paper"]), asked["heads"], datetime.fromisoformat(asked["now"]))
    sys.stdout.buffer.write(pages.bytes())


if __name__ == "__main__":
    main()
