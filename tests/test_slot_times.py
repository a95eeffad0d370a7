"""When slots are to be, as humas types it: one or many, in everyday words; what is missing is asked, not guessed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.slot_times import Missing, Unclear, read
from domain.takeovers import FARTHEST, LONGEST, SHORTEST

SAMPLES = Path(__file__).parent / "samples" / "slot_times.tsv"
NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)  # a Sunday, 13.00 WIB
WIB, WITA = ZoneInfo("Asia/Jakarta"), ZoneInfo("Asia/Makassar")
ROWS = [
    line.split("\t") for line in SAMPLES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")
]
PIECES = (
    "Senin", "Jumat", "Ahad", "minggu", "besok", "lusa", "tiap", "-", ",", "dan", "sampai", "16.00", "18.00", "16-18",
    "jam 4", "sore", "malam", "2 minggu", "dua", "1-5 Des", "31/11", "28/11", "4 kali", "mulai", "selama", "ba'da isya",
    "WITA", "depan", "hari", "\n", ";", "@pac", "s/d",
)  # fmt: skip


def written(spans: tuple[tuple[datetime, datetime], ...], zone: ZoneInfo = WIB) -> str:
    """Slots as the list of samples writes them."""
    return ", ".join(
        f"{start.astimezone(zone):%d/%m %H.%M}-{end.astimezone(zone):%H.%M}" for start, end in spans
    )


def test_there_are_enough_samples() -> None:
    assert len(ROWS) >= 100
    assert len({typed for typed, _ in ROWS}) == len(ROWS)


@pytest.mark.parametrize(("typed", "meant"), ROWS, ids=[typed for typed, _ in ROWS])
def test_what_humas_types_is_understood(typed: str, meant: str) -> None:
    found = read(typed.replace("\\n", "\n"), NOW, WIB)
    if meant.startswith("? "):
        assert found.unclear[0].why == meant[2:]
        return
    assert found.unclear == ()
    assert written(found.spans) == meant


def test_the_unit_s_zone_counts_unless_another_is_named() -> None:
    assert written(read("besok 16.00-18.00", NOW, WITA).spans, WITA) == "23/11 16.00-18.00"
    assert written(read("besok 16.00-18.00", NOW, WITA).spans, WIB) == "23/11 15.00-17.00"
    assert written(read("besok 16.00-18.00 WIB", NOW, WITA).spans, WITA) == "23/11 17.00-19.00"


def test_a_day_that_began_in_the_unit_s_zone_is_today() -> None:
    late = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)  # 00.30 WITA on Monday
    assert written(read("hari ini 16.00-18.00", late, WITA).spans, WITA) == "23/11 16.00-18.00"


def test_on_a_wednesday_monday_to_friday_is_the_next_week() -> None:
    wednesday = NOW + timedelta(days=3)
    spans = read("Senin-Jumat 16.00-18.00", wednesday, WIB).spans
    assert written(spans).split(", ")[0] == "30/11 16.00-18.00" and len(spans) == 5
    every = read("tiap Senin-Jumat 16.00-18.00, seminggu", wednesday, WIB).spans
    assert written(every).split(", ")[0] == "25/11 16.00-18.00" and len(every) == 5


def test_what_is_unclear_is_named_piece_by_piece() -> None:
    found = read("Senin 16.00-18.00; Selasa jam 4 sore; 31/11 16.00-18.00", NOW, WIB)
    assert found.unclear == (
        Unclear("Selasa jam 4 sore", Missing.END),
        Unclear("31/11 16.00-18.00", Missing.DAY),
    )


def test_likely_hours_are_said_to_be_a_guess() -> None:
    assert read("Sabtu jam 7-9", NOW, WIB).is_guess
    assert not read("Sabtu jam 7-9 malam", NOW, WIB).is_guess


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("besok 16.00-16.29", Missing.SHORT),
        ("besok 16.00-15.00", Missing.TURNED),
        ("10 Juni 16.00-18.00", Missing.FAR),
        ("tiap hari 16-18 selama 3 bulan", Missing.MANY),
        ("kemarin 16.00-18.00", Missing.PAST),
    ],
)
def test_the_limits_hold(typed: str, why: Missing) -> None:
    assert [one.why for one in read(typed, NOW, WIB).unclear] == [why]


@given(st.lists(st.sampled_from(PIECES), max_size=10).map(" ".join) | st.text(max_size=80))
def test_no_text_breaks_it_and_what_comes_out_can_be_opened(text: str) -> None:
    found = read(text, NOW, WIB)
    assert found.spans or found.unclear
    assert list(found.spans) == sorted(set(found.spans))
    for start, end in found.spans:
        assert NOW < start <= NOW + FARTHEST + timedelta(days=1)
        assert SHORTEST <= end - start <= LONGEST
