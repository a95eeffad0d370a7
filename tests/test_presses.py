"""A press survives its way through a button's 64 bytes, and anything else is recognised as an old button."""

from copy import copy
from dataclasses import FrozenInstanceError, dataclass, replace
from datetime import date, time
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.presses import Press, decode, encode, press, registered


class Platform(StrEnum):
    REELS = "ig:reels~"
    FEED = "feed"


@press("tall")
@dataclass(frozen=True, slots=True)
class Everything(Press):
    number: int
    text: str
    yes: bool
    day: date
    hour: time
    platform: Platform
    maybe: int | None


@press("tdef")
@dataclass(frozen=True, slots=True)
class Grown(Press):
    task: int
    page: int = 1
    word: str | None = None


@press("tnone")
@dataclass(frozen=True, slots=True)
class Bare(Press):
    pass


hours = st.builds(time, st.integers(0, 23), st.integers(0, 59))
everything = st.builds(
    Everything,
    number=st.integers(-(10**13), 10**13),
    text=st.text(alphabet="a:~01é ", max_size=6),
    yes=st.booleans(),
    day=st.dates(),
    hour=hours,
    platform=st.sampled_from(Platform),
    maybe=st.none() | st.integers(0, 99),
)


def test_presses_are_values_that_nobody_can_change() -> None:
    one, same, other = Grown(1, 2, "a"), Grown(1, 2, "a"), Grown(1, 2, "b")
    assert one == same and hash(one) == hash(same) and one != other
    assert Bare() != Grown(1) and len({one, same, other, Bare(), Bare()}) == 3
    assert repr(one) == "Grown(task=1, page=2, word='a')"
    assert replace(one, page=3) == Grown(1, 3, "a") and copy(one) == one
    with pytest.raises(FrozenInstanceError):
        one.task = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del one.task


@given(everything)
def test_every_field_comes_back_as_it_was(pressed: Everything) -> None:
    written = encode(pressed)
    back = decode(written)
    assert back == pressed
    assert isinstance(back, Everything)
    assert type(back.platform) is Platform
    assert len(written.encode()) <= 64


@given(
    st.builds(Grown, st.integers(0, 9), st.integers(0, 3), st.none() | st.sampled_from(["", "~", ":", "~0"]))
)
def test_defaults_and_none_and_the_empty_word_stay_apart(pressed: Grown) -> None:
    assert decode(encode(pressed)) == pressed


def test_what_is_written_is_short_and_stable() -> None:
    assert encode(Bare()) == "tnone"
    assert encode(Grown(5)) == "tdef:5"
    assert encode(Grown(5, 1, "a")) == "tdef:5:1:a"
    written = encode(Everything(-1, "a:b", True, date(2026, 11, 28), time(19, 30), Platform.FEED, None))
    assert written == "tall:-1:a~1b:1:20261128:1930:feed:~"


def test_a_button_from_before_a_field_was_added_still_works() -> None:
    assert decode("tdef:5") == Grown(5, page=1, word=None)


UNKNOWN = ["", ":", "gone:1", "\ud800", "tnone:"]
MALFORMED = [
    "tdef",
    "tdef:x",
    "tdef:05",
    "tdef:+5",
    "tdef: 5",
    "tdef:5:1",
    "tdef:5:2:~2",
    "tdef:~",
    "tdef:5:2:a:b",
]
ALMOST = [
    "tall:1:a:2:20261128:1930:feed:~",
    "tall:1:a:1:20261128:193000:feed:~",
    "tall:1:a:1:2026-11-28:1930:feed:~",
    "tall:1:a:1:20261128:1930:story:~",
    "tdef:" + "9" * 5000,
]


@pytest.mark.parametrize("old", UNKNOWN + MALFORMED + ALMOST)
def test_an_unknown_or_malformed_button_is_none(old: str) -> None:
    assert decode(old) is None


@given(st.text(max_size=70) | st.text(alphabet="0123:~-a", max_size=20).map("tdef:".__add__))
def test_no_text_breaks_decoding_and_none_has_two_spellings(text: str) -> None:
    pressed = decode(text)
    assert pressed is None or encode(pressed) == text


def test_64_bytes_are_the_limit() -> None:
    assert len(encode(Grown(1, 2, "x" * 55))) == 64
    with pytest.raises(ValueError, match="64"):
        encode(Grown(1, 2, "x" * 56))
    with pytest.raises(ValueError, match="64"):
        encode(Grown(1, 2, "é" * 28))


@pytest.mark.parametrize(
    "wrong",
    [
        Grown("5"),  # type: ignore[arg-type]
        Grown(True),
        Grown(1, None),  # type: ignore[arg-type]
        Press(),
    ],
)
def test_what_is_not_of_its_type_is_not_written(wrong: Press) -> None:
    with pytest.raises(ValueError):
        encode(wrong)


def test_an_hour_with_seconds_is_not_written() -> None:
    with pytest.raises(ValueError, match="plain hour"):
        encode(Everything(1, "", True, date(2026, 1, 1), time(19, 30, 5), Platform.FEED, None))


def test_a_code_is_given_once() -> None:
    assert registered()["tdef"] is Grown
    with pytest.raises(ValueError, match="taken"):
        press("tdef")(Bare)
    with pytest.raises(ValueError, match="malformed"):
        press("T:1")(Bare)


def test_only_frozen_slotted_presses_with_writable_fields_are_registered() -> None:
    @dataclass(frozen=True)
    class Loose(Press):
        pass

    @dataclass(slots=True)
    class Mutable(Press):
        pass

    @dataclass(frozen=True, slots=True)
    class Wide(Press):
        many: list[int]

    @dataclass(frozen=True, slots=True)
    class Either(Press):
        one: int | str

    for kind in (Loose, Mutable, Wide, Either):
        with pytest.raises(TypeError):
            press("tbad")(kind)
    assert "tbad" not in registered()
