"""What a number in digits may mean: points and commas as Indonesians, English apps and hasty people use them."""

import re
from fractions import Fraction

from domain.amounts.lexicon import MILLION, THOUSAND

LARGEST = 2_000_000_000  # beyond what anything of ours is counted to, and what every database holds
_MARKS = "'’\u00a0\u202f"
_GROUPED = re.compile(r"(?!0)\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_PLAIN = re.compile(r"\d+")
_SPLIT = re.compile(r"(?P<whole>\d+|(?!0)\d{1,3}(?:([.,])\d{3})+)(?P<mark>[.,])(?P<rest>\d+)")


def readings(digits: str, scale: int) -> tuple[int, ...]:
    """What these digits with this scale (1: none was said) may mean, most likely first; () where they mean nothing."""
    plain = "".join(one for one in digits if one not in _MARKS)
    if _PLAIN.fullmatch(plain):
        is_odd = plain.startswith("0") and len(plain) > 1  # a phone number rather than a count
        return () if is_odd else _within(int(plain) * scale)
    if scale == 1:
        return _bare(plain)
    decimal = _decimal(plain)
    grouped = _grouped(plain)
    if decimal is None:
        return _within(grouped * scale) if grouped is not None else ()
    scaled = decimal * scale
    if scaled.denominator != 1:
        return ()
    if grouped is not None:
        return _within(int(scaled), grouped * scale)
    return _within(int(scaled))


def _bare(plain: str) -> tuple[int, ...]:
    """Without a scale a point parts thousands; a fraction must have lost its scale."""
    grouped = _grouped(plain)
    if grouped is not None:
        return _within(grouped)
    decimal = _decimal(plain)
    if decimal is None:
        return ()
    if decimal.denominator == 1:
        return _within(int(decimal))
    scaled = [decimal * scale for scale in (THOUSAND, MILLION)]
    return _within(*(int(one) for one in scaled)) if all(one.denominator == 1 for one in scaled) else ()


def _grouped(plain: str) -> int | None:
    """Groups of three digits, all parted by the same mark."""
    return int(re.sub(r"\D", "", plain)) if _GROUPED.fullmatch(plain) else None


def _decimal(plain: str) -> Fraction | None:
    """The last mark as a decimal one, where what stands before it is whole and has the other mark, if any."""
    found = _SPLIT.fullmatch(plain)
    if found is None or (found[2] is not None and found[2] == found["mark"]):
        return None
    whole = re.sub(r"\D", "", found["whole"])
    return Fraction(f"{whole}.{found['rest']}")


def _within(*numbers: int) -> tuple[int, ...]:
    """Those that a count may have."""
    return tuple(one for one in numbers if one <= LARGEST)
