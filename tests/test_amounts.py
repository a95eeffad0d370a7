"""Numbers are read as people type them: from a list of phrases, for one question, and from any text at all."""

import csv
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.amounts import Amounts, Measure, is_only_counts, read
from domain.amounts.digits import LARGEST

SAMPLES = Path(__file__).parent / "samples" / "amounts.tsv"


def rows() -> list[dict[str, str]]:
    with SAMPLES.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def written(found: Amounts) -> set[str]:
    """What was read, in the way of the list."""
    sure = {f"{one}{'~' if one in found.about else '='}{number}" for one, number in found.numbers.items()}
    asked = {f"{one.measure}?{'|'.join(map(str, one.readings))}" for one in found.doubts}
    return sure | asked | {f"loose:{one}" for one in found.loose}


def expected(row: dict[str, str]) -> set[str]:
    """*12 ribu* has a space in it: a word without a sign belongs to the one before it."""
    parts = list[str]()
    for word in row["expected"].split(" "):
        if parts and not any(sign in word for sign in "=~?:"):
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    return set(parts) - {"none"}


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["text"] or "nothing")
def test_a_phrase(row: dict[str, str]) -> None:
    assert written(read(row["text"].replace("\\n", "\n"))) == expected(row)


def test_the_list_is_long_enough() -> None:
    assert len({row["text"] for row in rows()}) >= 150


def test_narrow_spaces_part_thousands() -> None:
    assert read("views 12\u00a0345, suka 1\u202f204").numbers == {Measure.VIEWS: 12345, Measure.LIKES: 1204}


def test_a_bare_number_answers_one_question() -> None:
    assert read("12rb", [Measure.VIEWS]).numbers == {Measure.VIEWS: 12_000}
    assert read("sekitar 300", [Measure.LIKES]).about == {Measure.LIKES}
    assert read("12 300", [Measure.VIEWS]).loose == ("12", "300")


def test_who_watches_a_live_is_asked_of_lives_only() -> None:
    assert read("penonton 45").numbers == {Measure.WATCHING: 45}
    asked = (Measure.VIEWS, Measure.LIKES)
    assert read("penonton 45", asked).numbers == {Measure.VIEWS: 45}


def test_what_nobody_asked_for_is_named() -> None:
    found = read("views 300, simpan 12", [Measure.VIEWS, Measure.LIKES])
    assert found.numbers == {Measure.VIEWS: 300}
    assert found.unasked == {Measure.SAVES}


def test_only_what_leaves_nothing_to_ask_is_clear() -> None:
    assert read("views 300").is_clear
    assert not read("").is_clear
    assert not read("views 300, 12").is_clear
    assert not read("views 300, suka 1,2").is_clear


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    found = read(text)
    assert all(0 <= number <= LARGEST for number in found.numbers.values())


WORDS = "views suka komen 12 1,2 1.234 rb jt k ribu juta + - / , . dua puluh belas setengah an belum ada 2rb5"
PIECES = ("\n", *WORDS.split())


@example(pieces=["views", "1,2", "1,2", "views", "12"], is_glued=True)
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.booleans())
def test_any_row_of_its_own_words_is_read(pieces: list[str], is_glued: bool) -> None:
    found = read(("" if is_glued else " ").join(pieces))
    assert all(0 <= number <= LARGEST for number in found.numbers.values())
    assert all(len(one.readings) != 1 for one in found.doubts)


@given(st.integers(0, 10**9), st.sampled_from(["{:,}", "{}", "{:_}"]), st.booleans())
def test_a_number_comes_back(number: int, way: str, is_before: bool) -> None:
    typed = way.format(number).replace("_", ".")
    assert read(f"views {typed}" if is_before else f"{typed} views").numbers == {Measure.VIEWS: number}


@given(st.integers(1, 999), st.integers(0, 9), st.sampled_from([("rb", 1000), ("jt", 10**6), ("k", 1000)]))
def test_a_scaled_number_comes_back(whole: int, tenth: int, unit: tuple[str, int]) -> None:
    for mark in ".,":
        found = read(f"suka {whole}{mark}{tenth}{unit[0]}").numbers
        assert found == {Measure.LIKES: (whole * 10 + tenth) * unit[1] // 10}


@pytest.mark.parametrize(
    "text", ["12rb+3rb views", "views12rb suka300", "12.345\nViews\n300\nLikes", "±300", "123456"]
)
def test_numbers_alone_are_nothing_else(text: str) -> None:
    assert is_only_counts(text)


@pytest.mark.parametrize(
    "text",
    [
        "password: Rahasia123 views 300",
        "https://t.me/+AbCdEf views 300",
        "kode 123456",
        "wa 0812",
        "a1b2c3d4",
    ],
)
def test_what_else_is_said_is_no_number(text: str) -> None:
    assert not is_only_counts(text)
