"""How alike posts are: the same for the same posts, whatever their order, and near to the mean of all pairs."""

import random
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from domain.similarity import LEAST_TEXTS, MOST_PAIRS, MOST_TEXTS, Likeness, likeness, pairs, reading

ONE = "Harlah IPPNU sudah dekat. Yuk ramaikan, bagikan poster ini ke grup kelas dan keluargamu."
REWORDED = "Harlah IPPNU tinggal sebentar. Yuk ramaikan, bagikan poster ini ke grup kelas dan teman."
ANOTHER = "Tujuh puluh dua tahun bukan waktu yang sebentar. Ajak temanmu datang ke lapangan besok pagi!"
FOREIGN = "Besok malam ada kajian kitab kuning di serambi masjid agung, dipimpin pengasuh pondok kita."


def test_the_same_words_are_the_same_whatever_link_tag_and_account_stand_beside_them() -> None:
    posts = [f"{ONE} https://t.me/x/{n} #Harlah{n} @pac{n}" for n in range(5)]
    assert likeness(posts) == 100
    assert likeness([ONE, ONE.upper(), f"  {ONE}\n"]) == 100


def test_fewer_than_three_tell_nothing() -> None:
    assert likeness([]) is None
    assert likeness([ONE, ONE]) is None
    assert likeness([ONE, ONE, "https://t.me/x #harlah", "  "]) is None


@pytest.mark.parametrize(
    ("posts", "expected"),
    [
        ([ONE, ONE, ONE, REWORDED], Likeness.SAME),
        ([ONE, REWORDED, ANOTHER, ONE], Likeness.ALIKE),
        ([ONE, ANOTHER, FOREIGN], Likeness.VARIED),
    ],
)
def test_what_a_likeness_reads_like(posts: list[str], expected: Likeness) -> None:
    percent = likeness(posts)
    assert percent is not None
    assert reading(percent) is expected


@given(st.lists(st.text(min_size=1, max_size=30), max_size=12), st.randoms())
def test_the_order_never_matters(posts: list[str], chance: random.Random) -> None:
    mixed = list(posts)
    chance.shuffle(mixed)
    percent = likeness(posts)
    assert likeness(mixed) == percent
    assert percent is None or 0 <= percent <= 100


@given(st.integers(0, 400))
def test_pairs_are_different_ones_and_each_text_stands_in_as_many(count: int) -> None:
    found = list(pairs(count))
    assert all(one != other for one, other in found)
    assert len({frozenset(pair) for pair in found}) == len(found) <= MOST_PAIRS
    times = [sum(place in pair for pair in found) for place in range(min(count, 40))]
    assert len(set(times)) <= 1
    assert not found or count >= 2


@pytest.mark.parametrize("captions", [2, 5, 40, 1000])
def test_two_thousand_pairs_are_as_good_as_all(captions: int) -> None:
    chance = random.Random(captions)
    words = ["".join(chance.choices("aeioubdgklmnprst", k=chance.randint(3, 8))) for _ in range(300)]
    texts = [" ".join(chance.choices(words, k=40)) for _ in range(captions)]
    posts = [chance.choice(texts) for _ in range(1000)]
    exact = fmean(fuzz.ratio(chance.choice(posts), chance.choice(posts)) for _ in range(20_000))
    percent = likeness(posts)
    assert percent is not None
    assert abs(percent - exact) < 3
    assert LEAST_TEXTS < MOST_TEXTS < len(posts)
