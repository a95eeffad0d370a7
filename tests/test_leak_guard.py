"""The leak guard: what it must find, what it must leave alone, and what never happens whatever is written."""

import re
import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.leak_guard import Kind, Leak, find, mask, releasable
from domain.leak_guard.bank import is_luhn
from domain.leak_guard.guard import SHORTEST_REPEATED
from domain.leak_guard.nik import is_nik
from domain.markup import plain as without_markup
from domain.message import Message
from domain.reader import Reader
from tests.bench.leaks import (
    BLIND,
    FITTED,
    OWN,
    Share,
    Snippet,
    complete,
    false_alarms,
    kinds_in,
    recall,
    snippets,
)
from words.leak_guard import LISTED, found_line, found_lines
from words.sentences import LANGUAGES

ROWS = snippets(OWN)
LEAKING = [row for row in ROWS if row.kinds]
FEWEST_FOUND, MOST_FALSE = 0.98, 0.03
LONGEST = 4096
PIECES = [
    "0812-3456-7890", "nol delapan satu dua", "3524015505080003", "siti@gmail.com", "(at)",
    "Jl. Melati No. 5", "RT 02 RW 01", "rumahku di", "BRI", "DANA", "123456789012", "a.n. Siti",
    "chat.whatsapp.com/AbCdEf1234", "t.me/+AbCdEf12", "zoom.us/j/81234567890", "password:", "Ippnu2026",
    "OTP", "483920", "Aisyah", "kelas 8B", "MTs", "siswi", "ananda", "masjid", "contoh", "••••", "Ibu",
    "kode otp", "\n", ", ", ". ", "0️⃣", "Meeting ID", "passcode", "No.", "gang", "blok C-12",
]  # fmt: skip
HOSTILE = [
    "0", "08", "8 ", "0 8 ", "6 2 ", "3524015505080003 ", "a@", "a.", "a.a@", "(at)", "Jl. ", "Jl. a ",
    "jl a, a-", "rt 1 ", "blok a ", "rumah ", "rumah a ", "tinggal di ", "BRI ", "BRI 1", "dana a.n. ",
    "1.", "1 1-", "chat.", "chat. whatsapp. ", "t.me/", "zoom.us/j/1 ", "password ", "password: ",
    "password akun ", "kode otp ", "otp 1 ", "pin ", "Siti ", "Siti kelas 8B ", "siswi ", "siswi Siti ",
    "MTs ", "MTs, Siti ", "8B ", "ananda ", "A ", "nol", "satu ", "dobel ", " ", "\n", "•", "a", "Aa1_",
    "-", "pin ", "pin a ", "kode ", "kode wifi a, ", "otp 1 digit ", "login a ", "masuk pake ", "wifi a: ", "a@b.co/",
    "O0", "0l ", "nik ", "nik: 1", "gmail a ", "a gmail ", "kos di a ", "a 1 rt 1 ", "perum a ", "gang 1 ",
    "patokan rumah ", "SMPN 4 ", "tim 8B: Siti, ", "Siti, ", "nama: a ", "_", "SMPN_", "hp pin ",
    "pw a? ", "a itu pw ", "sandi a b: ",
]  # fmt: skip
mixed = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=25).flatmap(
    lambda pieces: st.sampled_from((" ", "", "\n")).map(lambda gap: gap.join(pieces))
)


def kinds(text: str, **options: tuple[str, ...]) -> list[Kind]:
    return [leak.kind for leak in find(text, **options)]


@pytest.mark.parametrize("path", FITTED, ids=lambda path: str(path.stem))
def test_the_bar(path: Any) -> None:
    rows = snippets(path)
    missed = [row.text for row in rows if not row.kinds <= kinds_in(row.text)]
    cried = [row.text for row in rows if not row.kinds and kinds_in(row.text)]
    assert recall(rows).value >= FEWEST_FOUND, missed
    assert complete(rows).value >= FEWEST_FOUND, missed
    assert false_alarms(rows).value <= MOST_FALSE, cried


def test_both_sets_are_large_and_know_every_kind() -> None:
    blind = snippets(BLIND)
    assert len(blind) >= 300
    assert len(ROWS) >= 400
    for rows in (blind, ROWS):
        assert {kind for row in rows for kind in row.kinds} == {kind.value for kind in Kind}
        assert sum(not row.kinds for row in rows) >= 150
    assert not {row.text for row in blind} & {row.text for row in ROWS}


@pytest.mark.parametrize("row", LEAKING, ids=lambda row: row.text)
def test_masking_leaves_nothing_to_find(row: Snippet) -> None:
    assert find(mask(row.text, find(row.text))) == ()


def test_a_masked_number_is_still_recognised() -> None:
    text = "CP 0812-3456-7890 ya"
    assert find(text) == (Leak(Kind.PHONE, 3, 17, "••••••••••90", "phone"),)
    assert mask(text, find(text)) == "CP ••••••••••90 ya"


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("NIK 3524015505080003", "5505080003"),
        ("siti.nur@gmail.com", "siti"),
        ("Jl. Melati No. 17", "17"),
        ("pw: Ippnu2026", "Ippnu"),
        ("BRI 361101012345537 a.n. Siti", "012345"),
        ("https://chat.whatsapp.com/HgT7abcXYZ", "HgT7"),
        ("Tasya 7C SMPN 2", "Tasya"),
    ],
)
def test_the_mask_does_not_tell(text: str, secret: str) -> None:
    assert secret in text
    assert secret not in mask(text, find(text))


def test_official_mail_may_be_published() -> None:
    assert kinds("siti.nur@pcippnu.or.id") == [Kind.EMAIL]
    assert kinds("siti.nur@pcippnu.or.id", official=("pcippnu.or.id",)) == []
    assert kinds("siti.nur@mail.PCIPPNU.or.id", official=("pcippnu.or.id",)) == []
    assert kinds("siti.nur@notpcippnu.or.id", official=("pcippnu.or.id",)) == [Kind.EMAIL]


def test_official_contacts_may_be_published() -> None:
    text = "Humas: 0812-3456-7890, rek BRI 0011 0101 2345 537, siti@gmail.com"
    assert kinds(text) == [Kind.PHONE, Kind.BANK, Kind.EMAIL]
    assert kinds(text, official=("+62 812 3456 7890",)) == [Kind.BANK, Kind.EMAIL]
    assert kinds(text, official=("001101012345537", " SITI@gmail.com ")) == [Kind.PHONE]
    assert kinds("nol delapan satu dua 3456 7890", official=("081234567890",)) == []
    assert kinds("budi@gmail.com", official=("siti@gmail.com",)) == [Kind.EMAIL]
    assert kinds("0812-3456-7891", official=("081234567890", "")) == [Kind.PHONE]


def test_a_secret_is_veiled_wherever_it_stands_again() -> None:
    text = "PW-nya ippnujaya99! Lupa? ippnujaya99 lagi, bukan ippnujaya990."
    assert mask(text, find(text)) == "PW-nya ••••••! Lupa? •••••• lagi, bukan ippnujaya990."


def test_a_wallet_is_a_phone_as_well() -> None:
    (leak,) = find("gopay ku 0812-3456-7890")
    assert leak.kind is Kind.BANK
    assert leak.kinds == {Kind.BANK, Kind.PHONE}


def test_a_room_with_its_passcode_is_a_secret_as_well() -> None:
    (leak,) = find("Meeting ID: 812 3456 7890 Passcode: kader26")
    assert leak.kinds == {Kind.INVITE, Kind.PASSWORD}
    assert leak.is_releasable
    assert find("zoom.us/j/81234567890")[0].kinds == {Kind.INVITE}


def test_a_second_person_may_release_some_kinds_only() -> None:
    assert {kind for kind in Kind if not releasable(kind)} == {Kind.NIK, Kind.PASSWORD, Kind.CHILD_SCHOOL}
    assert find("CP 0812-3456-7890")[0].is_releasable
    assert not find("PW-nya ippnujaya99")[0].is_releasable


@pytest.mark.parametrize(
    ("digits", "is_one"),
    [
        ("3524015505080003", True),
        ("3524013102080003", False),
        ("3524017113080003", False),
        ("9924015505080003", False),
        ("3524012902040001", True),
        ("3524012902030001", False),
        ("3524010005080003", False),
        ("3524017105080000", False),
        ("3500015505080003", False),
        ("3524014005080003", False),
    ],
)
def test_an_identity_number_holds_a_province_and_a_date(digits: str, is_one: bool) -> None:
    assert is_nik(digits) is is_one


def test_a_number_that_was_found_is_found_again_right_beside_letters() -> None:
    check("3524015505080003BRI3524015505080003")


def test_luhn() -> None:
    assert is_luhn("4111111111111111")
    assert not is_luhn("4111111111111112")


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str) -> None:
    check(text)


@given(mixed)
@settings(max_examples=300, deadline=None)
def test_any_mixture_is_read_and_masked(text: str) -> None:
    check(text)


def shows_little(masked: str) -> bool:
    """Whether no more than the last two digits are shown."""
    return "•••" in masked and re.fullmatch(r"[^0-9]*[0-9]{0,2}", masked) is not None


def check(text: str) -> None:
    """In order, inside of the text, none over another, and after masking none of them is found again."""
    leaks = find(text)
    ends = [0, *(leak.end for leak in leaks)]
    assert all(end <= leak.start < leak.end <= len(text) for end, leak in zip(ends, leaks, strict=False))
    values = {value for leak in leaks if len(value := text[leak.start : leak.end]) >= SHORTEST_REPEATED}
    assert all(shows_little(leak.masked) for leak in leaks)
    masked = mask(text, leaks)
    assert not values & {masked[leak.start : leak.end] for leak in find(masked)}


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_longest_hostile_text_is_read(piece: str) -> None:
    check((piece * LONGEST)[:LONGEST])


def calls(text: str) -> int:
    """How many functions are called to read this text."""
    count = 0

    def counted(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        find(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_text_of_twice_the_length_asks_for_twice_the_work(piece: str) -> None:
    half, whole = ((piece * LONGEST)[:size] for size in (LONGEST // 2, LONGEST))
    find((piece * LONGEST)[: LONGEST // 3])  # loads and compiles what it needs
    assert calls(whole) <= 2.5 * calls(half)


def test_masks_show_the_last_two_digits_at_most() -> None:
    assert all(shows_little(leak.masked) for row in LEAKING for leak in find(row.text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_its_line(language: str) -> None:
    reader = Reader(language=language)
    leaks = {leak.why: leak for row in LEAKING for leak in find(row.text)}
    assert len(leaks) == 16
    for leak in leaks.values():
        line = without_markup(found_line(reader, leak))
        assert leak.masked.split()[0] in line
        assert "\n" not in line
        assert len(line) <= 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_many_places_are_listed_and_the_rest_is_counted(language: str) -> None:
    reader = Reader(language=language)
    leaks = find(" & ".join(f"siti{number}@gmail.com" for number in range(LISTED + 3)))
    text = Message(found_lines(reader, leaks)).text
    assert text.count("@") == LISTED
    assert "3" in text.splitlines()[-1]
    assert "siti" not in text
    assert len(found_lines(reader, leaks[:1]).splitlines()) == 2


def test_shares_and_their_intervals() -> None:
    low, high = Share(98, 100).interval()
    assert (round(low, 3), round(high, 3)) == (0.930, 0.994)  # Wilson, 95 %
    assert recall([Snippet("0812-3456-7890", frozenset({"phone", "nik"}))]) == Share(1, 2)
    assert false_alarms(
        [Snippet("Rapat besok", frozenset()), Snippet("0812-3456-7890", frozenset())]
    ) == Share(1, 2)
