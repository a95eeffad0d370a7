"""Pictures of charts: a width for phones, few kilobytes, letters of three scripts, and never a broken name."""

import json
import unicodedata
from dataclasses import asdict
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from domain.charts import Bars, Board, Line, Lines, Numbers, Table, read
from domain.colors import Color
from scheduling import apart, chart_letters
from scheduling.chart_drawing import drawn

LONG = "Departemen Pengembangan Organisasi, Jaringan Komunikasi dan Informasi Pelajar Putri"
BARS = Bars("Rencana", ((LONG, 9, "9"), ("قسم الإعلام", 0, "0"), ("Lainnya (31)", None, "1.221")))
LINES = Lines(
    "Promosi $5$",
    ("25/10", "1/11", "8/11"),
    (Line("Diambil", (1, None, 3), ("1", "–", "3")), Line("Selesai", (0, 0, 0), ("0", "0", "0"))),
    note="Tiap titik: satu pekan.",
    is_half=True,
)
TABLE = Table("Unit", ("Unit", "Konten"), (("PR Desa 🌿", "1"), (LONG, "–")))
BOARD = Board(
    "PAC نور 🌿", "16–22 Nov", (Numbers("", (("12", "terbit", ""),)), LINES, LINES, BARS, TABLE, LINES)
)


def opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png))


def test_a_board_survives_json() -> None:
    assert read(json.loads(json.dumps(asdict(BOARD)))) == BOARD


@pytest.mark.parametrize("color", [*Color, "", "pink"])
def test_every_kind_in_every_color_is_as_wide_as_a_phone(color: str) -> None:
    png = drawn(Board(BOARD.title, BOARD.subtitle, BOARD.charts, color=color))
    assert opened(png).width == 1080 and len(png) < 200_000


def test_it_is_drawn_in_a_process_apart_and_says_nothing_else() -> None:
    assert opened(apart.made("scheduling.chart_drawing", asdict(BOARD))).format == "PNG"


def test_nothing_to_draw_is_a_kind_word_and_not_a_blank_page() -> None:
    blank, kind = (drawn(Board("PAC", "16–22 Nov", (), empty=said)) for said in ("–", "Tidak apa-apa ya."))
    assert opened(kind).height == opened(blank).height and kind != blank


def test_two_halves_stand_side_by_side() -> None:
    one, two = (opened(drawn(Board("P", "", (LINES,) * count))).height for count in (1, 2))
    assert one == two < opened(drawn(Board("P", "", (LINES,) * 3))).height


def test_other_names_give_another_picture() -> None:
    arabic, other = (drawn(Board(name, "", (BARS,))) for name in ("نور", "روح"))
    assert arabic != other


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Dakwah 🕌", "Dakwah 🕌"),
        ("𝓢𝓪𝓷𝓽𝓻𝓲", "Santri"),
        ("ꦲꦤ", "–"),
        ("  ", "–"),
        ("🧕🏽", "🧕"),
        ("قسم الإعلام", "قسم الإعلام"),
        ("a\nb\tc", "a b c"),
    ],
)
def test_what_no_letter_is_there_for_becomes_the_nearest_or_goes(text: str, shown: str) -> None:
    assert chart_letters.readable(text) == shown


@settings(deadline=None)
@given(st.text(max_size=60), st.integers(0, 300))
def test_a_cut_name_fits_and_keeps_no_accent_alone(text: str, room: int) -> None:
    def width(part: str) -> float:
        return 10.0 * len(part)

    shown = chart_letters.fitting(text, room, width)
    assert shown == text or width(shown) <= max(room, width(chart_letters.CUT))
    if shown not in (text, chart_letters.CUT):
        rest = text[len(shown) - 1 :]
        assert shown.endswith(chart_letters.CUT) and text.startswith(shown[:-1])
        assert not rest or not unicodedata.combining(rest[0]) or shown[-2] != text[len(shown) - 2]


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_any_name_can_be_drawn(title: str, name: str) -> None:
    png = drawn(Board(title, name, (Bars(name, ((name, 1, name),)), Table(name, (name,), ((title,),)))))
    assert opened(png).width == 1080


def test_the_fonts_are_small_and_their_licence_lies_beside_them() -> None:
    fonts = list(chart_letters.FONTS.glob("*.ttf"))
    assert len(fonts) == 5 and sum(one.stat().st_size for one in fonts) < 1_500_000
    assert "SIL OPEN FONT LICENSE" in (chart_letters.FONTS / "OFL.txt").read_text()
