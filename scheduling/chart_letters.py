"""The letters of our charts: Latin, Arabic and emoji, from the fonts that come with us and from no others."""

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

FONTS = Path(__file__).parent / "fonts"
FAMILIES = tuple(f"Noto {kind}" for kind in ("Sans", "Sans Arabic", "Emoji"))
JOINERS = "\u200c\u200d\u200e\u200f"
CUT = "…"
NOTHING = "–"
POINTS_PER_PIXEL = 0.72  # 100 pixels are an inch of 72 points


@lru_cache(maxsize=1)
def _fonts() -> tuple[Any, ...]:
    """Our fonts, which the drawing library then knows alone: a machine's own would change the picture."""
    known = import_module("matplotlib.font_manager").fontManager
    known.ttflist.clear()
    files = sorted(FONTS.glob("*.ttf"))
    for file in files:
        known.addfont(file)
    library = import_module("matplotlib.ft2font")
    return tuple(library.FT2Font(file) for file in files)


@lru_cache(maxsize=64)
def font(size: int, *, is_bold: bool) -> Any:
    """Letters of so many pixels."""
    _fonts()
    kind = import_module("matplotlib.font_manager").FontProperties
    return kind(family=list(FAMILIES), size=size * POINTS_PER_PIXEL, weight="bold" if is_bold else "normal")


@lru_cache(maxsize=4096)
def _is_drawn(sign: str) -> bool:
    return any(one.get_char_index(ord(sign)) for one in _fonts())


@lru_cache(maxsize=1024)
def readable(text: str) -> str:
    """Only signs that can be drawn, fancy letters as plain ones; of an emoji made of several the parts."""
    kept = "".join(_nearest(sign) for sign in " ".join(text.split()))
    return kept.strip(f" {JOINERS}") or NOTHING


def _nearest(sign: str) -> str:
    if (
        unicodedata.category(sign) in ("Cf", "Sk", "Mn")
        and not unicodedata.combining(sign)
        and sign not in JOINERS
    ):
        return ""
    if _is_drawn(sign):
        return sign
    return "".join(one for one in unicodedata.normalize("NFKD", sign) if _is_drawn(one))


def fitting(text: str, room: float, width: Callable[[str], float]) -> str:
    """As many letters as fit into this room, a mark where some are left out; no accent without its letter."""
    if width(text) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if width(text[:middle] + CUT) <= room else (low, middle - 1)
    while low and (unicodedata.combining(text[low]) or text[low] in JOINERS):
        low -= 1
    return text[:low].rstrip(f" ,.({JOINERS}") + CUT


def lines(text: str, room: float, most: int, width: Callable[[str], float]) -> list[str]:
    """The words on at most so many lines; what is too long is cut."""
    found: list[str] = []
    left = text.split()
    while left and len(found) < most - 1:
        taken = 1
        while taken < len(left) and width(" ".join(left[: taken + 1])) <= room:
            taken += 1
        found.append(fitting(" ".join(left[:taken]), room, width))
        left = left[taken:]
    return [*found, fitting(" ".join(left), room, width)] if left else found
