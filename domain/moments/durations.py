"""Finds spans of time counted from now: 2 jam lagi, satu setengah jam lagi, in 45 minutes, 3 hari lalu."""

import re
from typing import NamedTuple

from domain.moments.lexicon import FUSED, HOURS, UNITS
from domain.moments.pieces import Duration, Gap, Hint, Piece
from domain.moments.reading import Why
from domain.moments.tokens import Kind, Line

_MINUTES = {"minute": 1, "hour": 60}
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}
_QUARTERS = {"0": 0, "25": 1, "5": 2, "50": 2, "75": 3}
_LONGEST = 1000  # of any unit; more is a slip or a joke


class Amount(NamedTuple):
    """So many quarters of a unit, and the token after it."""

    quarters: int
    unit: str
    end: int


def duration(line: Line, start: int) -> Piece | None:
    """A span with lagi, dalam, lalu; a Gap for a mere length ("rapat 2 jam"); a Hint beside an event."""
    led = line.word(start) in {"dalam", "in"}
    amount = _amount(line, start + led)
    if amount is None:
        return None
    amounts, end = [amount], amount.end
    while following := _amount(line, end + (line.word(end) == "dan")):
        amounts.append(following)
        end = following.end
    sign, after = _direction(line, end, led)
    if _hangs_on_event(line, end) and not sign < 0:
        return Hint(start=start, end=end + 1, why=Why.NEEDS_EVENT, binding=True)
    if _is_rate(line, start, end):
        return Hint(start=start, end=end + 1, why=Why.REPEAT)
    if sign == 0:
        return Gap(start=start, end=end)
    if (line.word(after - 1), line.word(after)) == ("ke", "depan") or max(
        a.quarters for a in amounts
    ) > 4 * _LONGEST:
        return Hint(start=start, end=after, why=Why.VAGUE)
    return _sum(start, after, sign, amounts)


def _is_rate(line: Line, start: int, end: int) -> bool:
    """seminggu sekali, sebulan 2 kali."""
    if line.word(start) not in FUSED:
        return False
    return line.word(end) == "sekali" or (
        line.number(end) is not None and line.word(end + 1) in {"kali", "x"}
    )


def _hangs_on_event(line: Line, at: int) -> bool:
    return line.word(at) in {"sebelum", "jelang"} or line.raw(at) in {"setelah", "sesudah", "after"}


def _direction(line: Line, end: int, led: bool) -> tuple[int, int]:
    """1 for the future, -1 for the past, 0 for a mere length; and the token after."""
    words = tuple(line.word(end + step) for step in range(3))
    if words[0] in {"lagi", "later", "kemudian"} or line.raw(end) in {"later", "lg"}:
        return 1, end + 1
    if words[:2] in {("dari", "sekarang"), ("from", "now"), ("from", "sekarang")}:
        return 1, end + 2
    if words[0] == "lalu":
        return -1, end + 1
    if words[:2] == ("yang", "lalu") or (line.raw(end), words[1]) == ("yg", "lalu"):
        return -1, end + 2
    if words[:2] == ("ke", "depan"):
        return 1, end + 1
    return (1, end) if led else (0, end)


def _amount(line: Line, at: int) -> Amount | None:
    """2 jam, 1,5 jam, setengah jam, satu setengah jam, 2 jam setengah, seminggu, half an hour."""
    if line.word(at) in FUSED:
        return _plus_half(line, 4, FUSED[line.word(at)], at + 1)
    quarters, unit_at = _quarters(line, at)
    unit = _unit(line, unit_at)
    if not quarters or unit is None:
        return None
    follows = line.at(unit_at + 1)
    hour_on_the_clock = line.word(unit_at) == "jam" and follows.kind in {Kind.NUMBER, Kind.CLOCK}
    if hour_on_the_clock and _unit(line, unit_at + 2) is None:
        return None  # in "reel 2 jam 8 malam" jam belongs to 8
    return _plus_half(line, quarters, unit, unit_at + 1)


def _plus_half(line: Line, quarters: int, unit: str, end: int) -> Amount:
    if line.word(end) == "setengah" and line.word(end + 1) in {"lagi", "dari", "lalu", ""}:
        return Amount(quarters + 2, unit, end + 1)
    return Amount(quarters, unit, end)


def _quarters(line: Line, at: int) -> tuple[int, int]:
    """The number in quarters, and where the unit should stand."""
    word, number = line.word(at), line.number(at)
    fraction = {"setengah": 2, "half": 2, "seperempat": 1}.get(word)
    if fraction:
        return fraction, at + 1 + (line.word(at + 1) in {"a", "an"})
    if word in {"a", "an"}:
        return 4, at + 1
    if line.at(at).kind is Kind.DECIMAL:
        whole, part = re.split("[.,]", line.raw(at))
        return (int(whole) * 4 + _QUARTERS[part] if part in _QUARTERS else 0), at + 1
    if number is None:
        return 0, at
    if line.word(at + 1) == "setengah":
        return number * 4 + 2, at + 2
    and_a_half = (line.word(at + 1), line.word(at + 2), line.word(at + 3)) == ("dan", "a", "half")
    return (number * 4 + 2, at + 4) if and_a_half else (number * 4, at + 1)


def _unit(line: Line, at: int) -> str | None:
    word = line.word(at)
    if word in HOURS:
        return "hour"
    if line.raw(at) == "min":
        return "minute"
    return UNITS.get(word)


def _sum(start: int, end: int, sign: int, amounts: list[Amount]) -> Piece:
    """The amounts together; half a day or half a month is too vague for a date."""
    if any(amount.quarters % 4 and amount.unit not in _MINUTES for amount in amounts):
        return Hint(start=start, end=end, why=Why.VAGUE)

    def total(worth: dict[str, int]) -> int:
        return sign * sum(amount.quarters * worth.get(amount.unit, 0) for amount in amounts) // 4

    return Duration(start=start, end=end, minutes=total(_MINUTES), days=total(_DAYS), months=total(_MONTHS))
