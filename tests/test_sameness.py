"""Which texts are one and the same: counted on labelled lists, and looked at one by one where it matters most."""

import random
from pathlib import Path
from string import ascii_lowercase

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.sameness import Band, bands, judge, spelled
from domain.sameness.numbers import counted
from tests.bench.sameness import (
    BLIND,
    OWN,
    asked_for_nothing,
    merged_of_same,
    merged_rightly,
    offered_of_same,
    pairs,
)

FEWEST_RIGHT, FEWEST_OFFERED, FEWEST_MERGED, MOST_ASKED = 0.98, 0.9, 0.2, 0.35
HOAX = (
    "Waspada! Beredar permen berbentuk stroberi yang mengandung narkoba dibagikan gratis di depan sekolah. Sudah 12 "
    "anak masuk rumah sakit di Kediri. Beritahu anak-anak jangan menerima makanan dari orang asing."
)
PIECES = [
    "vaksin",
    "tidak",
    "12",
    "Rp 5.000",
    "15rb",
    "https://a.id/b",
    "\n",
    "*tebal*",
    "🙏",
    "anak2",
    "dua puluh",
    "2",
]
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=30).map(" ".join)


def band(first: str, second: str) -> Band:
    """What is said of two texts."""
    return judge(spelled(first), spelled(second)).band


@pytest.mark.parametrize("path", [BLIND, OWN], ids=["blind", "own"])
def test_on_labelled_pairs_nothing_else_is_merged_and_nearly_all_the_same_are_asked(path: Path) -> None:
    those = pairs(path)
    assert merged_rightly(those).value >= FEWEST_RIGHT
    assert merged_of_same(those).value >= FEWEST_MERGED
    assert offered_of_same(those).value >= FEWEST_OFFERED
    assert asked_for_nothing(those).value <= MOST_ASKED


@pytest.mark.parametrize(
    "dressed",
    [
        f"Diteruskan berkali-kali\n\n{HOAX}",
        f"[12/11 09.14] Bu RT 04: {HOAX}",
        f"*{HOAX}* 🙏🙏🙏 tolong sebarkan ya",
        HOAX.upper(),
        HOAX.replace("yang", "yg")
        .replace("di depan", "di dpn")
        .replace("jangan", "jgn")
        .replace("12", "dua belas"),
        HOAX.replace("narkoba", "narkobaa").replace("stroberi", "stroberri"),
        f"{HOAX} https://contoh.id/berita?utm_source=wa",
        HOAX.replace("a", "\N{MATHEMATICAL SANS-SERIF BOLD SMALL A}"),
    ],
    ids=["forwarded", "exported", "bold", "capitals", "short", "typed", "link", "bold signs"],
)
def test_the_dress_of_a_forwarded_text_does_not_count(dressed: str) -> None:
    assert band(HOAX, dressed) is Band.SAME
    assert not set(bands(spelled(HOAX))).isdisjoint(bands(spelled(dressed)))


@pytest.mark.parametrize(
    "other",
    [
        HOAX.replace("Kediri", "Blitar"),
        HOAX.replace("12", "20"),
        HOAX.replace("mengandung", "tidak mengandung"),
        f"HOAKS! {HOAX}",
        HOAX.replace("jangan menerima", "menerima"),
        HOAX.replace("permen", "minuman"),
    ],
    ids=["place", "number", "not", "verdict", "without a not", "thing"],
)
def test_one_other_fact_is_asked_and_never_merged(other: str) -> None:
    assert band(HOAX, other) is Band.LIKELY


@pytest.mark.parametrize("text", ["Gus Dur masih hidup", "Sekolah libur besok di Kediri karena banjir"])
def test_under_eight_words_nothing_is_merged_without_being_asked(text: str) -> None:
    assert band(text, text) is Band.LIKELY


@pytest.mark.parametrize("text", ["", "🙏🙏", "tolong sebarkan ya kak", "https://contoh.id/a"])
def test_a_text_that_says_nothing_is_like_no_other(text: str) -> None:
    assert bands(spelled(text)) == []
    assert band(text, HOAX) is Band.APART
    assert band(text, text) is Band.APART


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("5rb", "5000"),
        ("Rp 5.000", "5000"),
        ("lima ribu", "5000"),
        ("1,2 juta", "1200000"),
        ("Rp1.200.000", "1200000"),
        ("dua puluh lima", "25"),
        ("sebelas", "11"),
        ("dua ratus lima puluh ribu", "250000"),
        ("8,9", "8.9"),
        ("22.00", "22"),
    ],
)
def test_a_number_has_one_spelling(typed: str, number: str) -> None:
    assert spelled(f"harga {typed} orang") == ("harga", number, "orang")


def test_numbers_beside_each_other_stay_apart() -> None:
    assert counted(["15", "juta", "5", "ribu", "dua", "tiga"]) == ["15000000", "5000", "2", "3"]


@pytest.mark.parametrize(
    "text",
    [
        "፩ ፪፫ rb",
        "٣٤ ribu",
        "9" * 3000 + " juta",
        "1." * 1500,
        "a." * 1500,
        "a-2 " * 750,
        "①② ½",
        "1,,2 rb .5 5.",
    ],
)
def test_strange_texts_break_nothing(text: str) -> None:
    words = spelled(text)
    assert all(words)
    assert judge(words, spelled(HOAX)).band is Band.APART
    assert len(bands(words)) <= 64


def test_what_two_long_texts_do_not_share_is_looked_at_in_part_only() -> None:
    """Three thousand signs of nonsense each: compared word by word they would keep the house for seconds."""
    chance = random.Random(3)
    first, second = (
        " ".join("".join(chance.choices(ascii_lowercase, k=7)) for _ in range(370)) for _ in "ab"
    )
    assert judge(spelled(first), spelled(second)).band is Band.APART


@settings(max_examples=150, deadline=None)
@given(texts, texts)
def test_it_makes_no_difference_which_text_came_first(first: str, second: str) -> None:
    one, other = spelled(first), spelled(second)
    there, back = judge(one, other), judge(other, one)
    assert there == back
    assert 0 <= there.score <= 100
    assert bands(one) == bands(one)


@settings(max_examples=100, deadline=None)
@given(texts)
def test_a_text_is_the_same_as_itself_where_it_says_anything(text: str) -> None:
    words = spelled(text)
    assert judge(words, words).score in (0, 100)
    assert (judge(words, words).band is Band.APART) == (not bands(words))
