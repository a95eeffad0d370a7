"""Prints a letter as one A4 page, in a process of its own that ends at once.

The library that draws PDF takes 35 MB: the bot itself never imports it.
"""

import json
import sys
import unicodedata
from dataclasses import asdict
from datetime import datetime
from importlib import import_module
from typing import Any

from scheduling import apart
from words.letters import Letter

FONT = "Helvetica"
MARGIN = 22  # millimetres
PLAIN_SIGNS = str.maketrans({"–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "..."})


def printed(text: Letter, now: datetime) -> bytes:
    """The page as PDF, dated `now`; blocks for about a second. Raises subprocess.SubprocessError."""
    return apart.made("scheduling.printing", {"text": asdict(text), "now": now.isoformat()})


def draw(text: Letter, now: datetime) -> bytes:
    """Runs in the other process: the page, whose font has the signs of Latin-1; others become the nearest or go."""
    page: Any = import_module("fpdf").FPDF(format="A4")
    page.set_creation_date(now)
    page.set_margins(MARGIN, MARGIN)
    page.set_auto_page_break(False)
    page.add_page()
    _paragraph(page, text.title, 16, bold=True)
    _paragraph(page, text.greeting, 11)
    for heading, words_below in text.paragraphs:
        _paragraph(page, heading, 11, bold=True, after=0)
        _paragraph(page, words_below, 11)
    _code(page, text)
    for line in text.lines:
        page.cell(50, 11, f"{_plain(line)}:")
        page.cell(0, 11, "." * 70, new_x="LMARGIN", new_y="NEXT")
    return bytes(page.output())


def _paragraph(page: Any, text: str, size: int, *, bold: bool = False, after: float = 2.5) -> None:
    page.set_font(FONT, style="B" if bold else "", size=size)
    page.multi_cell(0, size * 0.46, _plain(text), new_x="LMARGIN", new_y="NEXT")
    page.ln(after)


def _code(page: Any, text: Letter) -> None:
    """The code in a frame, and the link below it."""
    page.set_font(FONT, style="B", size=26)
    page.cell(
        0, 18, _plain(f"{text.code_label}: {text.code}"), border=1, align="C", new_x="LMARGIN", new_y="NEXT"
    )
    page.set_font(FONT, size=10)
    page.cell(0, 9, text.link, align="C", link=text.link, new_x="LMARGIN", new_y="NEXT")
    page.ln(3)
    page.set_font(FONT, size=11)


def _plain(text: str) -> str:
    """Only signs that the font has."""
    nearest = unicodedata.normalize("NFKC", text.translate(PLAIN_SIGNS))
    return nearest.encode("latin-1", "ignore").decode("latin-1")


def main() -> None:
    """Reads the letter as JSON and writes the page."""
    asked = json.load(sys.stdin)
    sys.stdout.buffer.write(draw(Letter(**asked["text"]), datetime.fromisoformat(asked["now"])))


if __name__ == "__main__":
    main()
