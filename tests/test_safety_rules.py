"""What a safety report is, apart from people and time: its pieces and pages, names in a story, and its steps."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.codewords import read
from domain.markup import width
from domain.presses import LIMIT, encode
from domain.safety import (
    MOST_PIECE,
    PAGE,
    RINGS_FOR,
    STEPS,
    Duty,
    SafetyKind,
    SafetyTo,
    is_done,
    means,
    names,
    pages,
    pieces,
    rings,
    step,
)
from domain.safety_presses import AddToOwn, ReadOwn, ShutOut

NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)


@dataclass
class Said:
    """A line of a report."""

    text: str
    is_hers: bool = True
    said: str = ""
    at: datetime = NOW


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=6000))
def test_pieces_lose_no_letter(text: str) -> None:
    found = pieces(text)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(0 < len(one) <= MOST_PIECE for one in found)


@given(st.lists(st.text(max_size=MOST_PIECE), max_size=12))
def test_every_line_stands_on_one_page_that_fits(texts: list[str]) -> None:
    lines = [Said(one) for one in texts]
    found = pages(lines)
    assert [line for page in found for line in page] == lines
    assert found and all(page for page in found[1:])
    assert all(sum(width(line.text) for line in page) <= PAGE for page in found)


@pytest.mark.parametrize(
    ("text", "first_name", "is_named"),
    [
        ("Yang memukulku Bu Hani", "Bu Hani", True),
        ("yang memukulku HANI.", "Bu Hani", True),
        ("bu guru memukulku", "Bu Hani", False),
        ("Hanifah temanku", "Bu Hani", False),
        ("ustadz Ali yang begitu", "Ustadz Ali", True),
        ("Kak ketua baik", "Kak Al", False),
        ("", "Bu Hani", False),
    ],
)
def test_a_story_names_somebody_by_first_name_without_titles(
    text: str, first_name: str, is_named: bool
) -> None:
    assert names(text, first_name) is is_named


def test_a_story_speaks_of_an_office() -> None:
    assert means("Pembina sendiri yang begitu", SafetyTo.PEMBINA)
    assert not means("Pembina sendiri yang begitu", SafetyTo.KETUA)
    assert not means("above", SafetyTo.ABOVE)


@pytest.mark.parametrize("kind", list(SafetyKind))
def test_every_kind_is_reminded_and_then_told_above(kind: SafetyKind) -> None:
    duties = [duty for _, duty in STEPS[kind]]
    assert duties.index(Duty.REMIND) < duties.index(Duty.ABOVE)
    first_day = sum((gap for gap, _ in STEPS[kind][: duties.index(Duty.REMIND) + 1]), timedelta())
    two_days = sum((gap for gap, _ in STEPS[kind][: duties.index(Duty.ABOVE) + 1]), timedelta())
    assert (first_day, two_days) == (timedelta(hours=24), timedelta(hours=48))
    assert step(kind, len(STEPS[kind])) is None


def test_what_only_calls_for_reading_is_not_done_when_it_was_read() -> None:
    assert [one for one in Duty if is_done(one, is_read=True)] == [Duty.REMIND, Duty.ABOVE]
    assert all(is_done(one, is_read=False) for one in Duty)


def test_only_danger_rings_and_only_for_a_day() -> None:
    assert rings(SafetyKind.DANGER, NOW, NOW)
    assert not rings(SafetyKind.DANGER, NOW, NOW + RINGS_FOR)
    assert not any(rings(kind, NOW, NOW) for kind in (SafetyKind.BULLYING, SafetyKind.UNSAFE))


def test_a_code_word_of_four_digits_is_read_and_fits_on_every_button() -> None:
    longest = "cucakrawa-2346"
    assert [one.code for one in read(longest.upper())] == [longest]
    for kind in (ReadOwn, AddToOwn):
        assert len(encode(kind(9_999_999_999, longest)).encode()) <= LIMIT
    assert len(encode(ShutOut(9_999_999_999, longest, 9_999_999_999)).encode()) <= LIMIT
