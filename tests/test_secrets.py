"""Pasted secrets: what must be refused before it is kept, what must be let through, and what any text may be."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.markup import plain
from domain.reader import Reader
from domain.refusal import Refusal
from domain.secrets import Secret, found
from tests.bench.secrets import BLIND, KINDS, OWN, false_alarms, recall, right, rows
from words.refusals import refusal
from words.sentences import LANGUAGES

FEWEST_FOUND, FEWEST_BLIND, MOST_FALSE, FEWEST_RIGHT = 0.98, 0.94, 0.05, 0.85
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
]  # fmt: skip
mixed = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=25).map(" ".join)


def test_the_half_that_no_rule_was_made_from() -> None:
    """The aim is 0.98; this is what was reached without anybody who makes rules having read a row of it."""
    those = rows(BLIND)
    assert recall(those).value >= FEWEST_BLIND
    assert false_alarms(those).value <= MOST_FALSE


def test_the_half_beside_the_rules() -> None:
    those = rows(OWN)
    missed = [row.text for row in those if row.kinds and row.said is None]
    cried = [row.text for row in those if not row.kinds and row.said in KINDS]
    assert recall(those).value >= FEWEST_FOUND, missed
    assert false_alarms(those).value <= MOST_FALSE, cried
    assert right(those).value >= FEWEST_RIGHT


def test_both_halves_are_large_and_share_no_text() -> None:
    blind, own = rows(BLIND), rows(OWN)
    assert sum(bool(row.kinds) for row in (*blind, *own)) >= 300
    for those in (blind, own):
        assert {kind for row in those for kind in row.kinds} == set(KINDS)
        assert sum(bool(row.kinds) for row in those) >= 160
        assert sum(not row.kinds for row in those) >= 120
    assert not {row.text for row in blind} & {row.text for row in own}


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
    assert calls(lambda: found(whole)) <= 2.6 * calls(lambda: found(half)) + 2000
