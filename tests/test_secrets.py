"""Pasted secrets: what must be refused before it is kept, what must be let through, and what any text may be."""

import sys
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.markup import plain
from domain.reader import Reader
from domain.refusal import Refusal
from domain.secrets import Secret, found
from tests.bench.secrets import BLIND, KINDS, OWN, SECOND, THIRD, false_alarms, recall, right, rows
from words.refusals import refusal
from words.sentences import LANGUAGES

FEWEST_FOUND, FEWEST_THIRD, MOST_FALSE, MOST_FALSE_THIRD, FEWEST_RIGHT = 0.98, 0.88, 0.05, 0.08, 0.85
LONGEST = 4096
PIECES = [
    "password", "pw nya", "sandi ig", ":", "=", "->", "|", "Melati#26", "melati26", "kode otp",
    "482 913", "48.29.13", "8829 1034", "pin", "chat.whatsapp.com/AbCdEf1234", "kode kelas", "abqdefz",
    "itu", "jadi", "ya kak", "\n", "?", "🔑", "empat delapan dua", "nama kucing", "tanggal lahir",
    "gembok", "wifi", "abc-defg-hij", "user admin", "contoh", "fjdk slwo qpem zmxn",
    "https://a.id/?token=abcdef", "m, e, l, a, t, i",
]  # fmt: skip
HOSTILE = [
    "0", "0 ", "1 ", "0-", "4 8 ", "482 913 ", "a", "a ", "a-", "a.", "a_", "Aa1#", "pw ", "pw: ",
    "pw: a ", "sandi nya ", "kode ", "kode otp ", "kode 1 ", "kode kelas ", "pin ", "gembok ",
    "user a pw ", "login ", "t.me ", "chat whatsapp ", "meet ", "http://", "a@b", "a@", "\"", "\"abc",
    "'", ":", "=", "/", "|", "!", "?", "\n", "(", "*", "-----", "aaaa ", "AAAA ", "eyJ", "sk-",
    "0123456789abcdef", "?token=", "/invite/", "nama ibu ", "pola ", "seed ", "satu ", "satu ratus ",
    "9 puluh ", "🔑", "pw nama ", "pw tgl ", "+a1B", "api key ",
    "!?", "!.", "..", "a!", "1!", "a=", "a:", "a|", "a,", "a;", "1,", "1.", "= ", "kode=\n", "kode: ", "pw: \n",
    "~", "[", "{", "<-", "👉", "😀", "ﷺ", "½", "é", "\t", "  ", "\n\n", "ab ", "Abc ", "a b ", "a_1", "'a",
    "\"a ", "/a", "a/", "www.", "https://", "x@y.z ", "@", "#1234 ", "0812 ", "+62", "sandi", "satu",
    "depan a belakang b ", "pw (a", "ketik 12 ", "kode kanan 1 kiri ", "angka yang muncul ", "kahoot ",
    "user/pass ", "u: a p: ", "huruf a besar ", "a nya ", "titik ", "kata kunci ", "username a ", "bit.ly/a ",
    "406\n", "a\n", "****", "be a ", "ganti jadi ", "bagian 1: a\n", "yang lama tambah ", "mysql -u ", "\"a 1\" ",
    "ketik ABCD ", "limaratus ", "A.b_", "sandi apa\n", "abcdefgh buat ", "docs.google.com/a rahasia ",
    "1. ", "A-12345 ", "PASS=", "abcd efgh ", "google 12 ",
]  # fmt: skip
mixed = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=25).map(" ".join)


@pytest.mark.parametrize("path", [BLIND, SECOND], ids=["blind", "second"])
def test_the_lists_of_which_the_misses_were_looked_at_by_kind(path: Path) -> None:
    """They were unseen when they were written; rules were made for the kinds of their misses, so a third one, which
    is unseen, stands beside them."""
    those = rows(path)
    assert recall(those).value >= FEWEST_FOUND
    assert false_alarms(those).value <= MOST_FALSE


def test_the_third_list_of_which_no_rule_maker_has_read_a_row() -> None:
    """The aim is 0.98 here too; the bound is a few points below what is measured."""
    those = rows(THIRD)
    assert recall(those).value >= FEWEST_THIRD
    assert false_alarms(those).value <= MOST_FALSE_THIRD


def test_the_half_beside_the_rules() -> None:
    those = rows(OWN)
    missed = [row.text for row in those if row.kinds and row.said is None]
    cried = [row.text for row in those if not row.kinds and row.said in KINDS]
    assert recall(those).value >= FEWEST_FOUND, missed
    assert false_alarms(those).value <= MOST_FALSE, cried
    assert right(those).value >= FEWEST_RIGHT


def test_the_lists_are_large_and_share_no_text() -> None:
    lists = [rows(path) for path in (BLIND, SECOND, THIRD, OWN)]
    for those in lists:
        assert {kind for row in those for kind in row.kinds} == set(KINDS)
        assert sum(bool(row.kinds) for row in those) >= 160
        assert sum(not row.kinds for row in those) >= 120
    texts = [{row.text for row in those if row.kinds} for those in lists]
    shared = sum(len(one & other) for one, other in combinations(texts, 2))
    assert shared == 0  # a number only: no failure shows a row


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("pw ig: Kartini_26", Secret.PASSWORD),
        ("kode otp 482913", Secret.CODE),
        ("chat.whatsapp.com/KJh7sd8f7sd8f7", Secret.INVITE),
        ("tanya Bu Siti 0812-3456-7890", Secret.PHONE),
        ("kirim ke siti@contoh.id", Secret.EMAIL),
        ("NIK 3524015505080003", Secret.NUMBER),
        ("pw Kartini_26, tanya 0812-3456-7890", Secret.PASSWORD),
        ("Story dari Lakmud, 3 posting", None),
        ("", None),
        (" \n", None),
        ("\0", None),
    ],
)
def test_the_worst_is_named(text: str, kind: Secret | None) -> None:
    assert found(text) is kind


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Secret)
def test_each_refusal_says_that_nothing_was_kept_and_what_to_do(language: str, kind: Secret) -> None:
    said = plain(refusal(Reader(language=language), Refusal(f"withheld-{kind}")).text)
    assert ("Tidak kusimpan" in said or "tidak kusimpan" in said) if language == "id" else "I " in said
    assert ("Hapus pesanmu" if language == "id" else "delete your message") in said


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read(text: str) -> None:
    assert found(text) in {*Secret, None}


@given(mixed)
@settings(max_examples=150, deadline=None)
def test_any_mixture_is_read(text: str) -> None:
    assert found(text) in {*Secret, None}


def calls(read: Callable[[], object]) -> int:
    """How many functions are called for it."""
    count = 0

    def counted(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        read()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_text_of_twice_the_length_asks_for_twice_the_work(piece: str) -> None:
    half, whole = ((piece * LONGEST)[:size] for size in (LONGEST // 2, LONGEST))
    found((piece * LONGEST)[: LONGEST // 3])  # loads and compiles what it needs
    assert calls(lambda: found(whole)) <= 2.6 * calls(lambda: found(half)) + 2000
