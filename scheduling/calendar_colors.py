"""The colours of a month's picture: by day and by night, for each colour that a unit may choose."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.colors import Color


@dataclass(frozen=True, slots=True)
class Palette:
    """What is drawn in which colour; `on_` is what stands on it."""

    page: str
    paper: str
    edge: str
    ink: str
    soft: str
    red: str
    done: str
    on_done: str
    accent: str
    on_accent: str
    accent_line: str
    note: str
    ready: str
    on_ready: str


DAY: Mapping[str, str] = {
    "page": "#f3f4f2",
    "paper": "#ffffff",
    "edge": "#dcdfdb",
    "ink": "#1d2320",
    "soft": "#56605a",
    "red": "#c6261d",
    "done": "#dfe3e0",
    "on_done": "#3f4944",
}
NIGHT: Mapping[str, str] = {
    "page": "#121513",
    "paper": "#1d221f",
    "edge": "#2f3632",
    "ink": "#f1f4f2",
    "soft": "#b3bdb7",
    "red": "#ff7b70",
    "done": "#39423d",
    "on_done": "#cdd6d1",
}
# Of each colour: deep (heads and fills by day), pale (fills by night), bright (small words by night).
SHADES: Mapping[str, tuple[str, str, str]] = {
    Color.GREEN: ("#0b6b3d", "#1f7d4e", "#7fd6a8"),
    Color.BLUE: ("#1c539c", "#2a64b3", "#8fbcf5"),
    Color.PURPLE: ("#5f3794", "#7448ae", "#c8a8f2"),
    Color.RED: ("#9c1f2c", "#b13442", "#f5a3ab"),
    Color.YELLOW: ("#f0b90b", "#e0ab08", "#f3cf5b"),
    Color.TEAL: ("#006a6a", "#117f7f", "#77d4d2"),
}
DARK_LETTERS, LIGHT_LETTERS = "#231b00", "#ffffff"
YELLOW_NOTE = "#7a5c00"  # yellow words can't be read on white


def palette(color: str, *, is_dark: bool) -> Palette:
    """The colours of this unit, by day or by night."""
    deep, pale, bright = SHADES[color if color in SHADES else Color.GREEN]
    strong = pale if is_dark else deep
    letters = DARK_LETTERS if color == Color.YELLOW else LIGHT_LETTERS
    by_day = YELLOW_NOTE if color == Color.YELLOW else deep
    return Palette(
        **(NIGHT if is_dark else DAY),
        accent=strong,
        on_accent=letters,
        accent_line=bright if is_dark else by_day,
        note=bright if is_dark else by_day,
        ready=strong,
        on_ready=letters,
    )
