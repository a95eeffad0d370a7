"""Identity numbers: 16 digits with a province, a district and a birth date; other long numbers are none."""

import re
from collections.abc import Iterator

from domain.leak_guard.leak import Found, hidden_number
from domain.leak_guard.lists import words
from domain.leak_guard.reading import Reading

# Kepmendagri 300.2.2-2138/2025: the provinces' codes; women's days of birth count from 41.
_PROVINCES = words("provinces")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FOR_WOMEN = 40
_NUMBER = re.compile(r"(?<![0-9\ufffc])(?=([0-9](?:[\W_]{0,3}[0-9]){15})(?![^\W_]|\ufffc))")
_OTHER = re.compile(
    r"\b(?:rek|rekening|norek|va|virtual\saccount|kartu\s(?:debit|atm|kredit)|debit|atm|resi|invoice|isbn|"
    r"order|token|"
    r"voucher|bri|bni|bca|bsi|btn|mandiri|tiket|transaksi|referensi|ref)\b\W*(?:[a-z]+\W{1,3}){0,2}$",
    re.IGNORECASE,
)
_COORDINATES = re.compile(r"[0-9]{1,3}\.[0-9]{4,10},\s?[0-9]{2,3}\.[0-9]{4,10}")
_LABELLED = re.compile(  # said to be one: a slip of the finger, or letters for digits, hide nothing
    r"\b(?:nik|n\.?\s?i\.?\s?k|ktp|kk|kia|e-?ktp|(?:no(?:mor|mer)?\.?\s)?induk\s(?:kependudukan|penduduk)|kartu\skeluarga)"
    r"(?:\s?-?\s?(?:nya|ku|e))?(?:\s?(?:no(?:mor|mer)?|saya|aku|kamu|ayah|ibu|adik|[a-z]{3,10})\b\.?){0,2}[\s:=.()-]{0,5}"
    r"(?P<number>(?=(?:[^0-9\n]{0,3}[0-9]){10})[0-9](?:[\s._/-]{0,2}[0-9oOiIlL]){13,16})(?![0-9])",
    re.IGNORECASE,
)
_LETTERS = str.maketrans("oOiIlL", "001111")
_LESSON = re.compile(r"\b(?:contoh|misal(?:nya)?|format|dummy)\b", re.IGNORECASE)
_SAID = re.compile(r"\b(?:nik|ktp|kk|kia)", re.IGNORECASE)


def found(reading: Reading) -> Iterator[Found]:
    """Every 16 digits that may be somebody's, spaced, dotted or spelled."""
    yield from _labelled(reading)
    text = reading.spelled.text
    after = 0
    for match in _NUMBER.finditer(text):
        start, end = match.span(1)
        digits = re.sub(r"[^0-9]", "", match[1])
        before = text[max(0, start - 40) : start]
        if (
            start < after
            or not is_nik(digits)
            or _COORDINATES.match(match[1])
            or (_OTHER.search(before) and not _SAID.search(before))
        ):
            continue
        after = end
        if leak := reading.spelled.found(start, end, hidden_number(digits), "nik"):
            yield leak


def _labelled(reading: Reading) -> Iterator[Found]:
    """What stands right behind its name, whatever its date."""
    for match in _LABELLED.finditer(reading.text):
        digits = re.sub(r"[^0-9]", "", match["number"].translate(_LETTERS))
        is_lesson = _LESSON.search(reading.text, max(0, match.start() - 30), match.start())
        is_real = 15 <= len(digits) <= 17 and len(set(digits)) > 3 and digits[:8] != "12345678"
        if (
            is_real
            and not is_lesson
            and (leak := reading.found(*match.span("number"), hidden_number(digits), "nik"))
        ):
            yield leak


def is_nik(digits: str) -> bool:
    """Whether these 16 digits hold a province, a regency, a subdistrict, a date of birth and a serial number."""
    day, month, year = int(digits[6:8]) % _FOR_WOMEN, int(digits[8:10]), int(digits[10:12])
    return (
        digits[:2] in _PROVINCES
        and 1 <= int(digits[2:4]) <= 79
        and digits[4:6] != "00"
        and int(digits[6:8]) <= 31 + _FOR_WOMEN
        and 1 <= month <= 12
        and 1 <= day <= _DAYS[month - 1]
        and ((day, month) != (29, 2) or year % 4 == 0)
        and digits[12:] != "0000"
    )
