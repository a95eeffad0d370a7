"""`sinergi read` prints what is understood of a line, in one fixed form."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.read import explain

WIB = ZoneInfo("Asia/Jakarta")
SUNDAY = datetime(2026, 11, 22, 13, 0, tzinfo=WIB)


def test_a_moment_prints_with_minutes_and_offset() -> None:
    told = explain("besok jam 19.30", SUNDAY, WIB)
    assert (told["moment"], told["sure"], told["alternatives"]) == ("2026-11-23T19:30+07:00", True, [])
    assert told["why"] == "clear"
    assert type(told["why"]) is str


def test_a_day_without_a_time_prints_as_a_date() -> None:
    assert explain("25 Desember 2026", SUNDAY, WIB)["moment"] == "2026-12-25"


def test_an_unclear_hour_shows_the_other_reading_too() -> None:
    told = explain("besok jam 7", SUNDAY, WIB)
    assert (told["moment"], told["sure"]) == ("2026-11-23T07:00+07:00", False)
    assert told["alternatives"] == ["2026-11-23T19:00+07:00"]


def test_nothing_understood_is_null() -> None:
    told = explain("halo rekanita", SUNDAY, WIB)
    assert told == {"moment": None, "sure": False, "alternatives": [], "why": told["why"], "links": []}


def test_a_line_with_a_time_and_links() -> None:
    told = explain("besok 19.30 bahas youtu.be/dQw4w9WgXcQ dan bit.ly/Abc (wa.me/6281234567890)", SUNDAY, WIB)
    assert told["moment"] == "2026-11-23T19:30+07:00"
    assert told["links"] == [
        {"key": "yt:v:dQw4w9WgXcQ", "platform": "youtube", "opaque": False, "secret": False},
        {"key": "short:bit.ly/Abc", "platform": "short", "opaque": True, "secret": False},
        {"key": "wa:phone", "platform": "whatsapp", "opaque": False, "secret": True},
    ]


def test_a_number_inside_a_link_is_no_time() -> None:
    assert explain("https://detik.com/berita/d-7654321/jam-19.30-besok", SUNDAY, WIB)["moment"] is None


@pytest.mark.parametrize("line", ["", " ", "\u200b", "31/11 19.30", "jam 25", "😀" * 50])
def test_any_line_gives_the_same_fields(line: str) -> None:
    told = explain(line, SUNDAY, WIB)
    assert list(told) == ["moment", "sure", "alternatives", "why", "links"]
    assert told["links"] == []


@given(st.text(max_size=80))
@settings(max_examples=100)
def test_any_line_can_be_printed(line: str) -> None:
    assert json.loads(json.dumps(explain(line, SUNDAY, WIB))).keys() == {
        "moment",
        "sure",
        "alternatives",
        "why",
        "links",
    }
